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
[ "$(uname)" = Linux ] && [ "${TRY:-1}" = 1 ] || exit 0
lacking=
for tool in mmdebstrap strace pdftotext Xvfb xdotool; do
    command -v $tool >/dev/null 2>&1 || lacking="$lacking $tool"
done
if [ "$(id -u)" = 0 ] && [ -z "$lacking" ]; then
    $place/bin/python packaging/linux/try_deb.py dist
else
    echo "The .deb was not tried: that takes root and what is named in packaging/README.md.$lacking"
fi
