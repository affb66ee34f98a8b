"""In which encoding a text file is written, and its lines.

Decided without guessing by letter frequency: a byte-order mark, the zero bytes of UTF-16, else the
whole file is UTF-8 or it is not. What is not is Windows-1252, or Latin-1 where Windows-1252 has no
letter for a byte.
"""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple

from mentor_desk.exchange import tables_faults
from mentor_desk.exchange.tables_source import Watch

BLOCK: Final = 1 << 20
_LONGEST_LINE: Final = 4 << 20
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NOT_WINDOWS = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")
_MULTIBYTE = re.compile(rb"[\xc3][\x80-\xbf]")
_ENOUGH: Final = 5
"""So many Danish letters in UTF-8 before the first fault: the file is UTF-8 with a fault in it."""


class Encoding(NamedTuple):
    """How to read a text file: the codec, what to do with faults, and the bytes of the mark."""

    codec: str
    errors: str
    skip: int


def encoding_of(path: Path, watch: Watch) -> Encoding:
    """Decide how ``path`` is written. Raises :class:`UserError` when it is no text at all."""
    with path.open("rb") as file:
        head = file.read(1 << 16)
        for mark, codec in _MARKS:
            if head.startswith(mark):
                return Encoding(codec, "replace", len(mark))
        if b"\0" in head:
            return Encoding(_by_zeros(head), "replace", 0)
        file.seek(0)
        return _by_trying(file, watch)


def _by_zeros(head: bytes) -> str:
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if odd > half * 0.4 and even < half * 0.05:
        return "utf-16-le"
    if even > half * 0.4 and odd < half * 0.05:
        return "utf-16-be"
    raise tables_faults.no_list()


def _by_trying(file: BinaryIO, watch: Watch) -> Encoding:
    decoder = codecs.getincrementaldecoder("utf-8")()
    utf8, windows, letters = True, True, 0
    while block := file.read(BLOCK):
        watch.step(0, None)
        if b"\0" in block:
            raise tables_faults.no_list()
        if utf8:
            try:
                decoder.decode(block)
                letters += len(_MULTIBYTE.findall(block)) if letters < _ENOUGH else 0
            except UnicodeDecodeError as broken:
                letters += len(_MULTIBYTE.findall(block[: max(0, broken.start)]))
                utf8 = False
                if letters >= _ENOUGH:
                    return Encoding("utf-8", "replace", 0)
        if windows and _NOT_WINDOWS.search(block):
            windows = False
    if utf8 and not decoder.getstate()[0]:
        return Encoding("utf-8", "strict", 0)
    if utf8 and letters:
        raise tables_faults.damaged()
    return Encoding("cp1252" if windows else "latin-1", "strict", 0)


def lines(file: BinaryIO, encoding: Encoding) -> Iterator[str]:
    """The lines of ``file`` with their ends, however they end; a line has a longest length.

    Cut at line ends only: ``str.splitlines`` would cut at eight other signs as well.
    """
    return chain.from_iterable(io.StringIO(piece, newline="") for piece in _pieces(file, encoding))


def _pieces(file: BinaryIO, encoding: Encoding) -> Iterator[str]:
    decoder = codecs.getincrementaldecoder(encoding.codec)(encoding.errors)
    file.seek(encoding.skip)
    rest = ""
    while block := file.read(BLOCK):
        text = rest + decoder.decode(block)
        # A return at the very end may be the first half of a line end: it waits for the next block.
        end = max(text.rfind("\n"), text.rfind("\r", 0, -1)) + 1
        rest = text[end:]
        if len(rest) > _LONGEST_LINE:
            raise tables_faults.no_list()
        if end:
            yield text[:end]
    last = rest + decoder.decode(b"", final=True)
    if last:
        yield last
