"""Writing small files so that they are either old or new, and only the user may read them."""

from __future__ import annotations

import os
import secrets
import time
from pathlib import Path

_TRIES = 20
_PAUSE = 0.05


def private_folder(folder: Path) -> None:
    """Make ``folder`` if need be; nobody but the user may look into a new one."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def replace_file(target: Path, content: bytes, *, prefix: str) -> None:
    """Put ``content`` at ``target`` in one step that outlives a power cut.

    The temporary file is ``prefix`` and random letters, in the same folder. ``OSError`` if it cannot
    be written; ``target`` is then as it was.
    """
    temporary = target.with_name(f"{prefix}{secrets.token_hex(8)}")
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        rename(temporary, target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)


def rename(source: Path, target: Path) -> None:
    """``os.replace``, tried again on Windows while a virus scanner holds the file."""
    for left in range(_TRIES, -1, -1):
        try:
            source.replace(target)
        except PermissionError:
            if os.name != "nt" or not left:
                raise
            time.sleep(_PAUSE)
        else:
            return


def sync_file(path: Path) -> None:
    """Wait until the content of ``path`` is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the names in ``folder`` are on the disk. Windows has no such call."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
