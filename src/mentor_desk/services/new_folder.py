"""A folder of files that leaves the vault: it is there whole, or not at all."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Final

from mentor_desk.errors import UserError
from mentor_desk.services import files
from mentor_desk.storage import disk
from mentor_desk.texts import Text, text

Tell = Callable[[int, int, Text | str], None]
"""Told how far the work is: done, of how many, with what. What it raises stops the work."""
_PREFIX: Final = ".mentor-desk-"


@dataclass(slots=True)
class NewFolder:
    """A folder in the making; ``written`` are the names of the files in it."""

    _making: Path
    target: Path
    written: list[str] = field(default_factory=list)
    size: int = 0

    def put(self, name: str, data: bytes) -> None:
        """Write a file; ``name`` may have folders, divided by ``/``."""
        place = self._making.joinpath(*PurePosixPath(name).parts)
        try:
            disk.private_folder(place.parent)
            handle = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        except OSError as trouble:
            raise files.refused(trouble, self.target.parent) from trouble
        self.written.append(name)
        self.size += len(data)

    def finish(self) -> None:
        """Give it its name."""
        try:
            if self.target.exists():
                raise _there_already(self.target)
            disk.sync_folder(self._making)
            disk.rename(self._making, self.target)
            disk.sync_folder(self.target.parent)
        except OSError as trouble:
            raise files.refused(trouble, self.target.parent) from trouble


def place_for(chosen: Path, name: str) -> Path:
    """Where a new folder goes: ``chosen`` itself where there is none yet, else ``name`` inside it."""
    return _free(chosen / name) if chosen.is_dir() else chosen


@contextmanager
def making(target: Path) -> Iterator[NewFolder]:
    """A folder that becomes ``target`` when :meth:`NewFolder.finish` is called.

    Whatever is raised before, and when it is not finished, nothing of it stays.

    Raises:
        UserError: ``target`` is there already, or its folder is gone, closed or full.
    """
    if target.exists():
        raise _there_already(target)
    made = target.with_name(f"{_PREFIX}{secrets.token_hex(8)}")
    try:
        made.mkdir(mode=0o700)
    except OSError as trouble:
        raise files.refused(trouble, target.parent) from trouble
    try:
        yield NewFolder(made, target)
    finally:
        shutil.rmtree(made, ignore_errors=True)


def _free(wanted: Path) -> Path:
    number = 2
    found = wanted
    while found.exists():
        found = wanted.with_name(f"{wanted.name}-{number}")
        number += 1
    return found


def _there_already(target: Path) -> UserError:
    sentence = text(
        "services", "{folder} is there already. Nothing was written. Choose the name of a new folder."
    )
    return UserError(sentence.fill(folder=str(target)), "out")
