"""What the packaged program begins with."""

from __future__ import annotations

import sys


def main() -> int:
    """Do what another copy of the program asked for, or start as ``mentor-desk`` does."""
    if len(sys.argv) > 1:
        # A child process of a packaged program is the program itself, with words of its own.
        import multiprocessing

        multiprocessing.freeze_support()
    from mentor_desk.__main__ import main as start

    return start()


if __name__ == "__main__":
    sys.exit(main())
