"""A package of cases: what it says of itself, its records, and the bytes of its papers.

Pure: values in, bytes out, and back. Which records there are and what they mean is the services'.
"""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from mentor_desk.exchange import sealed
from mentor_desk.exchange.sealed import Cost

SUFFIX: Final = ".mdpakke"
MOST_BYTES: Final = 1 << 30
"""A package is read whole into memory, so no more than this is unpacked."""
_LENGTH: Final = struct.Struct(">Q")

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Package:
    """``manifest`` are the package's own facts, ``records`` the rows by the name of their model.

    Values are what JSON knows. Bytes stand in ``blobs``, and in the record as ``{"blob": place}``.
    """

    manifest: Mapping[str, Any]
    records: Mapping[str, Sequence[Record]]
    blobs: tuple[bytes, ...] = field(default=(), repr=False)


def pack(package: Package, words: str, cost: Cost | None = None) -> bytes:
    """The package as a file, locked with ``words``."""
    inside = json.dumps(
        {
            "manifest": package.manifest,
            "records": package.records,
            "blobs": [len(blob) for blob in package.blobs],
        },
        ensure_ascii=False,
        separators=(",", ":"),
        allow_nan=False,
    ).encode("utf-8", "surrogatepass")
    plain = _LENGTH.pack(len(inside)) + inside + b"".join(package.blobs)
    return sealed.seal(zlib.compress(plain, 6), words, cost)


def unpack(data: bytes, words: str) -> Package:
    """The package out of a file.

    Raises:
        UserError: see :func:`mentor_desk.exchange.sealed.unseal`.
    """
    locked = sealed.unseal(data, words)
    try:
        return _unpacked(_inflated(locked))
    except (zlib.error, struct.error, ValueError, KeyError, TypeError, RecursionError) as trouble:
        raise sealed.damaged() from trouble


def _inflated(data: bytes) -> bytes:
    opened = zlib.decompressobj()
    plain = opened.decompress(data, MOST_BYTES)
    if not opened.eof:
        raise ValueError("cut, or larger than any package of ours")
    return plain


def _unpacked(plain: bytes) -> Package:
    (length,) = _LENGTH.unpack_from(plain)
    at = _LENGTH.size + length
    said = json.loads(plain[_LENGTH.size : at].decode("utf-8", "surrogatepass"))
    blobs = []
    for size in said["blobs"]:
        if not isinstance(size, int) or size < 0:
            raise ValueError("a paper of no length")
        blobs.append(plain[at : at + size])
        at += size
    if at != len(plain):
        raise ValueError("the papers are not as long as they are said to be")
    return Package(dict(said["manifest"]), _records(said["records"]), tuple(blobs))


def _records(said: Mapping[str, Any]) -> dict[str, list[Record]]:
    return {str(model): [dict(each) for each in rows] for model, rows in said.items()}
