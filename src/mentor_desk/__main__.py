"""``mentor-desk``: the window without arguments, the command line with them."""

from __future__ import annotations

import sys


def main() -> int:
    """Start what was asked for; returns the exit code."""
    arguments = sys.argv[1:]
    if arguments:
        from mentor_desk import cli

        return cli.main(arguments)
    from mentor_desk.app import start

    return start.main()


if __name__ == "__main__":
    sys.exit(main())
