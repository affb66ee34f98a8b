"""Writing a file that leaves the vault: whole or not at all, readable by its owner only."""

from __future__ import annotations

import errno
from pathlib import Path

from mentor_desk.errors import UserError
from mentor_desk.storage import disk
from mentor_desk.texts import Text, text

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_CLOSED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


def write(file: Path, data: bytes) -> None:
    """Put ``data`` at ``file`` in one step; a file that stood there is replaced.

    Raises:
        UserError: there is no room, the folder is closed or gone; what stood there is as it was.
    """
    try:
        disk.replace_file(file, data, prefix=".mentor-desk-")
    except OSError as trouble:
        raise refused(trouble, file.parent) from trouble


def refused(trouble: OSError, folder: Path) -> UserError:
    """What the disk would not do, as a sentence: nothing was written to ``folder``."""
    return UserError(_sentence(trouble).fill(folder=str(folder)))


def _sentence(trouble: OSError) -> Text:
    if trouble.errno in _FULL:
        return text(
            "services",
            "There is no room left in {folder}. No file was written. Free some space, or choose "
            "another folder.",
        )
    if trouble.errno in _CLOSED:
        return text(
            "services",
            "You may not write in {folder}. No file was written. Choose another folder.",
        )
    return text("services", "The file could not be written to {folder}. Choose another folder.")
