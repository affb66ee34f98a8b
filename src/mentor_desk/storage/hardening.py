"""Keep the memory of the running program from other eyes, as far as the system lets us."""

from __future__ import annotations

import ctypes
import sys

_PR_SET_DUMPABLE = 4


def harden() -> None:
    """No core dumps, and on Linux no reading of our memory by the user's other programs.

    Called once at the start. Where the system has no such thing it quietly does nothing: it is a
    second fence, the disk's own encryption is still needed for swap and hibernation.
    """
    if sys.platform == "win32":
        return
    import resource

    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
