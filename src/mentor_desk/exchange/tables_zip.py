"""The package around a workbook: opened with care, since anybody can make one that swells.

The sizes a package tells are the most that is ever unpacked of a part: the reader stops there.
"""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final
from zipfile import BadZipFile, ZipFile, ZipInfo

from mentor_desk.exchange import tables_faults

_BIGGEST_FILE: Final = 128 << 20
_BIGGEST_PART: Final = 512 << 20
_BIGGEST_SUM: Final = 1 << 30
_SWELLS: Final = 100
"""A part that unpacks to so many times its size, and more than a little, is a bomb."""
_LITTLE: Final = 32 << 20
_MOST_DIRECTORY: Final = 4 << 20
_MOST_PARTS: Final = 10_000
_READ: Final = 1 << 20
_END = b"PK\x05\x06"
_BROKEN: Final = (
    BadZipFile,  # the list of contents, a header or a checksum is wrong
    struct.error,  # a header is cut short
    zlib.error,  # a packed part is changed
    EOFError,  # a packed part is cut short
    NotImplementedError,  # packed in a way no spreadsheet program uses
)
"""What :mod:`zipfile` lets out of a damaged package."""


def packed(path: Path) -> bytes:
    """The file as it is, at most 128 MB. Raises :class:`UserError` when it is cut, or too big."""
    if path.stat().st_size > _BIGGEST_FILE:
        raise tables_faults.too_big()
    with path.open("rb") as file:
        data = file.read(_BIGGEST_FILE + 1)
    # The list of contents is read whole when a package is opened, so it must not be huge.
    at = data.rfind(_END, max(0, len(data) - (1 << 16) - 22))
    if at < 0 or len(data) < at + 22:
        raise tables_faults.damaged()
    (listed,) = struct.unpack_from("<L", data, at + 12)
    if listed > _MOST_DIRECTORY:
        raise tables_faults.suspicious()
    return data


@contextmanager
def open_package(data: bytes) -> Iterator[ZipFile]:
    """The package; faults in it while it is read become a :class:`UserError`."""
    try:
        with ZipFile(io.BytesIO(data)) as package:
            _check_sizes(package.infolist())
            yield package
    except _BROKEN as fault:
        raise tables_faults.damaged() from fault
    except RuntimeError as fault:  # so zipfile says that a password is wanted
        raise tables_faults.locked() from fault


def _check_sizes(parts: list[ZipInfo]) -> None:
    for each in parts:
        swells = each.file_size > _LITTLE and each.file_size > _SWELLS * max(1, each.compress_size)
        if swells or each.file_size > _BIGGEST_PART:
            raise tables_faults.suspicious()
    if len(parts) > _MOST_PARTS or sum(each.file_size for each in parts) > _BIGGEST_SUM:
        raise tables_faults.suspicious()
    if len({each.filename.lower() for each in parts}) < len(parts):
        raise tables_faults.damaged()


def blocks(package: ZipFile, part: ZipInfo) -> Iterator[bytes]:
    """One part, a megabyte at a time."""
    with package.open(part) as stream:
        while block := stream.read(_READ):
            yield block
