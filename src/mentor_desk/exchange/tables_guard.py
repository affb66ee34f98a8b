"""What is made sure of a workbook before the library that reads it sees it.

The library holds a sheet as one dense range and every text once for each cell that shows it, and when
memory ends the program ends with it. So both are counted here first, without building anything.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final
from zipfile import ZipFile, ZipInfo

from mentor_desk.exchange import tables_faults
from mentor_desk.exchange.tables_extent import ExactReach, PlainReach, Reach
from mentor_desk.exchange.tables_source import Watch
from mentor_desk.exchange.tables_zip import blocks, open_package

MOST_CELLS: Final = 11_000_000
"""Of one sheet, with the empty ones between: 160,000 rows of 60 columns and some; 0.8 GB."""
_MOST_ODD: Final = 5_000_000
"""The same where each cell must be looked at, which takes some seconds for a million."""
_MOST_TEXT: Final = 250_000_000
_DECLARED: Final = re.compile(rb"<!(?!--|\[CDATA\[)")
_SHOWN: Final = re.compile(rb't="s"><v>([0-9]{1,7})</v>')
_DISGUISED: Final = re.compile(rb"sheetData|</[^<>\s]{0,9}si\s*>")
_LONGEST_SIGN: Final = 32
_BIGGEST_TEXTS: Final = 200 << 20


def check(data: bytes, watch: Watch) -> None:
    """Go through every part of the package.

    Raises :class:`UserError` when it is no workbook, hides a document type, or would take too much.
    """
    with open_package(data) as package:
        _check_kind(set(package.namelist()))
        texts: list[int] = []
        sheets: list[tuple[ZipInfo, Reach]] = []
        for part in package.infolist():
            seen = _seen(package, part, watch)
            if seen.texts:
                texts = _lengths(package, part, texts)
            reach: Reach = seen.reach
            if seen.reach.odd:
                if seen.reach.cells > _MOST_ODD:
                    raise tables_faults.too_big()
                reach = _exact(package, part, watch)
            sheets.append((part, reach))
        for part, reach in sheets:
            _check_reach(reach)
            _check_text(package, part, reach, texts, watch)


def _check_kind(names: set[str]) -> None:
    if {"content.xml", "xl/workbook.bin"} & names:
        raise tables_faults.save_as_xlsx()
    if any(name.startswith(("word/", "ppt/")) for name in names):
        raise tables_faults.no_list()
    if not {"_rels/.rels", "[Content_Types].xml"} & names:
        raise tables_faults.packed()


class _Seen:
    """Fed with a part: whether it is XML, holds shared texts, and how far its cells reach.

    What is not XML, such as a picture, must not hold a sheet all the same.
    """

    def __init__(self) -> None:
        self.reach = PlainReach()
        self.texts = False
        self._markup: bool | None = None
        self._rest = b""

    def feed(self, block: bytes) -> None:
        """Read on. Raises :class:`UserError` for a document type, and for a sheet in disguise."""
        if self._markup is None:
            self._markup = block.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")
        text = self._rest + block
        self._rest = text[-_LONGEST_SIGN:]
        if not self._markup:
            if _DISGUISED.search(text):
                raise tables_faults.suspicious()
            return
        if b"\0" in text:
            raise tables_faults.damaged()
        self._refuse_declarations(text, len(text) - _LONGEST_SIGN)
        self.texts = self.texts or b"</si" in text or b":si" in text
        self.reach.feed(block)

    def close(self) -> None:
        """The end of the part."""
        if self._markup:
            self._refuse_declarations(self._rest, len(self._rest))
            self.reach.close()

    def _refuse_declarations(self, text: bytes, end: int) -> None:
        """Whoever writes ``<!DOCTYPE`` wants entities, and a workbook has none."""
        if b"<!" in text and any(each.start() < end for each in _DECLARED.finditer(text)):
            raise tables_faults.suspicious()


def _seen(package: ZipFile, part: ZipInfo, watch: Watch) -> _Seen:
    seen = _Seen()
    for block in blocks(package, part):
        watch.step(0, None)
        seen.feed(block)
        if seen.reach.cells > MOST_CELLS:
            raise tables_faults.too_big()
    seen.close()
    return seen


def _exact(package: ZipFile, part: ZipInfo, watch: Watch) -> ExactReach:
    exact = ExactReach()
    for block in blocks(package, part):
        watch.step(0, None)
        exact.feed(block)
        if exact.cells > MOST_CELLS:
            raise tables_faults.too_big()
    exact.close()
    return exact


def _check_reach(reach: Reach) -> None:
    if reach.dense <= MOST_CELLS:
        return
    if reach.far and reach.cells < reach.dense // 2:
        raise tables_faults.far_cell(reach.far)
    raise tables_faults.too_big()


def _lengths(package: ZipFile, part: ZipInfo, before: list[int]) -> list[int]:
    """How long each shared text is at most, in bytes; one number where they cannot be told apart."""
    if part.file_size > _BIGGEST_TEXTS:
        raise tables_faults.too_big()
    whole = package.read(part)
    if b"<!" in whole or b":si" in whole or before:
        return [len(whole) + sum(before)]
    return [len(each) for each in whole.split(b"</si>")]


def _check_text(
    package: ZipFile, part: ZipInfo, reach: Reach, texts: Sequence[int], watch: Watch
) -> None:
    """Every cell that shows a shared text gets its own copy of it."""
    longest = max(texts, default=0)
    if reach.shared * longest <= _MOST_TEXT:
        return
    total = counted = 0
    rest = b""
    for block in blocks(package, part):
        watch.step(0, None)
        text = rest + block
        cut = max(text.rfind(b"</c>"), 0)
        rest = text[cut:][-4096:]
        shown = _SHOWN.findall(text[:cut])
        counted += len(shown)
        total += sum(texts[index] if (index := int(each)) < len(texts) else longest for each in shown)
        if total > _MOST_TEXT:
            raise tables_faults.too_big()
    if total + max(0, reach.shared - counted - 1) * longest > _MOST_TEXT:
        raise tables_faults.too_big()
