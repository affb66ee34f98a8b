#!/bin/sh
# Every check of the project, quickest first.
set -eu
cd "$(dirname "$0")/.."
bin=.venv/bin
$bin/python packaging/build_hook.py
$bin/ruff check .
$bin/ruff format --check --quiet .
$bin/mypy
$bin/lint-imports
# Tests write many small vaults and wait for the disk each time: in memory, where there is room.
room=$(df -Pk /dev/shm 2>/dev/null | awk 'NR == 2 { print $4 }')
if [ "${room:-0}" -ge 2097152 ] && [ -w /dev/shm ]; then
    PYTEST_DEBUG_TEMPROOT=$(mktemp -d /dev/shm/mentor-desk-tests.XXXXXX)
    export PYTEST_DEBUG_TEMPROOT
    trap 'rm -rf "$PYTEST_DEBUG_TEMPROOT"' EXIT
fi
cores=$(nproc)
QT_QPA_PLATFORM=offscreen $bin/python -m pytest -n "${JOBS:-$((cores < 2 ? 2 : cores > 4 ? 4 : cores))}"
