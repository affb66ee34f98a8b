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
QT_QPA_PLATFORM=offscreen $bin/python -m pytest -n "${JOBS:-2}"
