#!/bin/sh
# Makes the virtual environment and sees that the system libraries Qt needs are there.
set -eu
cd "$(dirname "$0")/.."
python=${PYTHON:-python3}
packages=$(grep -v '^#' packaging/debian-packages.txt | tr '\n' ' ')

missing() {
    for package in $packages; do
        dpkg-query -W -f '${Status}\n' "$package" 2>/dev/null | grep -q 'ok installed' || echo "$package"
    done
}

if command -v dpkg-query >/dev/null 2>&1; then
    wanted=$(missing)
    "$python" -c 'import ensurepip' 2>/dev/null || wanted="$wanted python3-venv"
    if [ -n "$wanted" ] && [ "$(id -u)" = 0 ]; then
        echo "Installing Debian packages:" $wanted
        apt-get update -qq
        # shellcheck disable=SC2086  # a list of names
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $wanted >/dev/null
    elif [ -n "$wanted" ]; then
        echo "These Debian packages are missing. Ask for them with:"
        echo "  sudo apt-get install --no-install-recommends" $wanted
    fi
fi

[ -x .venv/bin/python ] || "$python" -m venv .venv
.venv/bin/python -m pip install --quiet --require-hashes --requirement requirements.lock
.venv/bin/python -m pip install --quiet --no-deps --no-build-isolation --editable .
