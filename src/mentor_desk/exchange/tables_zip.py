"""The package around a workbook: opened with care, since anybody can make one that swells.

The sizes a package tells are the most that is ever unpacked of a part: the reader stops there.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final
from zipfile import BadZipFile, ZipFile

from mentor_desk.exchange import tables_faults

_BIGGEST_FILE: Final = 256 << 20
_BIGGEST_PART: Final = 512 << 20
_BIGGEST_SMALL_PART: Final = 32 << 20
_SWELLS: Final = 100
"""A part that unpacks to so many times its size, and more than a little, is a bomb."""
_LITTLE: Final = 32 << 20
_MOST_DIRECTORY: Final = 4 << 20
_END = b"PK\x05\x06"


@contextmanager
def open_package(path: Path) -> Iterator[ZipFile]:
    """The package at ``path``; faults in it while it is read become a :class:`UserError`."""
    try:
        _check_directory(path)
        with ZipFile(path) as package:
            yield package
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, KeyError, struct.error) as fault:
        raise tables_faults.damaged() from fault
    except RuntimeError as fault:
        raise tables_faults.locked() from fault


def _check_directory(path: Path) -> None:
    """The list of contents is read whole when a package is opened, so it must not be huge."""
    size = path.stat().st_size
    if size > _BIGGEST_FILE:
        raise tables_faults.too_big()
    with path.open("rb") as file:
        file.seek(max(0, size - (1 << 16) - 22))
        tail = file.read()
    at = tail.rfind(_END)
    if at < 0 or len(tail) < at + 22:
        raise tables_faults.damaged()
    (listed,) = struct.unpack_from("<L", tail, at + 12)
    if listed > _MOST_DIRECTORY:
        raise tables_faults.suspicious()


@contextmanager
def part(package: ZipFile, name: str, *, small: bool = False) -> Iterator[IO[bytes]]:
    """One part, once its sizes are seen to be sane. ``small`` parts are read into memory at once."""
    about = package.getinfo(name)
    swells = about.file_size > _LITTLE and about.file_size > _SWELLS * max(1, about.compress_size)
    if swells or about.file_size > (_BIGGEST_SMALL_PART if small else _BIGGEST_PART):
        raise tables_faults.suspicious()
    with package.open(about) as stream:
        yield stream
