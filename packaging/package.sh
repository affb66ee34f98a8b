#!/bin/sh
# Makes the environment that packages are made in, and everything that is handed out, into dist/.
set -eu
cd "$(dirname "$0")/.."
place=build/package-venv
python=${PYTHON:-python3}
[ -x $place/bin/python ] || "$python" -m venv $place
$place/bin/python -m pip install --quiet --require-hashes --requirement packaging/requirements.lock
$place/bin/python -m pip install --quiet --no-deps --no-build-isolation --force-reinstall .
$place/bin/python packaging/package.py
if [ "${TRY:-1}" = 1 ] && [ "$(id -u)" = 0 ] && command -v mmdebstrap >/dev/null 2>&1; then
    $place/bin/python packaging/linux/try_deb.py dist
else
    echo "The .deb was not tried: that takes root and mmdebstrap (packaging/README.md)."
fi
