"""``mentor-desk``: the window without arguments, the command line with them.

With one package of cases (``.mdpakke``) the window opens, and the package once it is unlocked.
"""

from __future__ import annotations

import sys

from mentor_desk.app import again


def main() -> int:
    """Start what was asked for; returns the exit code."""
    arguments = sys.argv[1:]
    package = again.package_in(arguments)
    if arguments and package is None:
        from mentor_desk import cli

        return cli.main(arguments)
    from mentor_desk.app import start

    return start.main(package)


if __name__ == "__main__":
    sys.exit(main())
