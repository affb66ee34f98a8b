"""Writing a file where the user wants it: whole, or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from mentor_desk.errors import UserError
from mentor_desk.texts import text


@contextmanager
def target(file: Path) -> Iterator[IO[bytes]]:
    """Something to write into that becomes ``file`` when the block ends well.

    A file that stands there already is replaced. It is tried before the block begins, so that nothing
    is put on record for a file that cannot be written.

    Raises:
        UserError: the place cannot be written.
    """
    if file.is_dir():
        sentence = text("cli", "{file} is a folder. Write the name of a file.")
        raise UserError(sentence.fill(file=str(file)), "out")
    try:
        handle, name = tempfile.mkstemp(prefix=".mentor-desk-", dir=file.parent)
    except OSError:
        raise _not_written(file) from None
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream
            _finish(stream, file)
        _put(part, file)
    finally:
        part.unlink(missing_ok=True)


def write(file: Path, data: bytes) -> None:
    """Write ``data`` to ``file``. Raises :class:`UserError`."""
    with target(file) as stream:
        stream.write(data)


def _finish(stream: IO[bytes], file: Path) -> None:
    try:
        stream.flush()
        os.fsync(stream.fileno())
    except OSError:
        raise _not_written(file) from None


def _put(part: Path, file: Path) -> None:
    try:
        part.replace(file)
    except OSError:
        raise _not_written(file) from None


def _not_written(file: Path) -> UserError:
    sentence = text(
        "cli",
        "{file} could not be written. Choose a folder that is there and that you may write in, and see "
        "that the disk has room.",
    )
    return UserError(sentence.fill(file=str(file)), "out")
