"""What the packaged program begins with."""

from __future__ import annotations

import sys
from pathlib import Path


def main() -> int:
    """Do what another copy of the program asked for, or start as ``mentor-desk`` does.

    The second program on Windows, which is for the console, tells its commands instead of a window.
    """
    if len(sys.argv) == 1 and Path(sys.executable).stem.endswith("-cli"):
        sys.argv.append("--help")
    if len(sys.argv) > 1:
        # A child process of a packaged program is the program itself, with words of its own.
        import multiprocessing

        multiprocessing.freeze_support()
    from mentor_desk.__main__ import main as start

    return start()


if __name__ == "__main__":
    sys.exit(main())
