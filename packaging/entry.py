"""What the packaged program begins with."""

from __future__ import annotations

import sys
from pathlib import Path


def main() -> int:
    """Do what another copy of the program asked for, or start as ``mentor-desk`` does.

    The second program on Windows, which is for the console, never opens a window.
    """
    if len(sys.argv) > 1:
        # A child process of a packaged program is the program itself, with words of its own.
        import multiprocessing

        multiprocessing.freeze_support()
    if Path(sys.executable).stem.endswith("-cli"):
        from mentor_desk import cli

        return cli.main(sys.argv[1:] or ["--help"])
    from mentor_desk.__main__ import main as start

    return start()


if __name__ == "__main__":
    sys.exit(main())
