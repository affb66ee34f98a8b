"""One running program a vault: two would overwrite each other's drafts and confuse the reader."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from mentor_desk.errors import StorageError
from mentor_desk.texts import text

NAME: Final = ".lock"


class InstanceLock:
    """The operating system's lock on ``.lock``. A killed holder frees it at once."""

    def __init__(self, folder: Path) -> None:
        """Take the lock or raise :class:`StorageError`: somebody has it, or it cannot be made."""
        # Taken on a worker thread and freed on another, hence thread_local=False. A lock that only
        # rests on a file's existence would stay behind after a crash, hence no soft fallback.
        self._lock = FileLock(
            folder / NAME, timeout=0, mode=0o600, thread_local=False, fallback_to_soft=False
        )
        try:
            self._lock.acquire()
        except Timeout:
            raise StorageError(
                text(
                    "errors",
                    "Mentor Desk is already open with this caseload. Use the window that is open, or "
                    "close it first.",
                )
            ) from None
        except (OSError, NotImplementedError) as trouble:
            raise StorageError(
                text(
                    "errors",
                    "The folder {folder} cannot be locked for one program at a time, so the caseload "
                    "was not opened. Keep it in a folder of your own on this computer.",
                ).fill(folder=str(folder))
            ) from trouble

    def free(self) -> None:
        """Let the next one in. Freeing twice does nothing."""
        self._lock.release(force=True)
