"""The parts of a workbook besides its sheets: relations, names, styles, shared texts."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, NoReturn
from zipfile import ZipFile

from mentor_desk.exchange import tables_faults
from mentor_desk.exchange.tables_source import Watch
from mentor_desk.exchange.tables_xml import local, pairs, parser, well_formed
from mentor_desk.exchange.tables_zip import part

_MOST_LETTERS: Final = 200_000_000
_MOST_TEXTS: Final = 4_000_000
_READ: Final = 1 << 18
_ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")
_QUOTED = re.compile(r'"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_.|\*.')
_DAY_FORMATS: Final = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})


@dataclass(frozen=True, slots=True)
class Relations:
    """What a part refers to: the full name of each other part, and what kind it is."""

    targets: Mapping[str, str]
    kinds: Mapping[str, str]

    def of_kind(self, kind: str) -> str:
        """The first part of that kind, ``""`` when there is none."""
        return next((self.targets[each] for each, found in self.kinds.items() if found == kind), "")


def first_part(package: ZipFile) -> str:
    """The workbook's own part. Raises :class:`UserError` when the package is something else."""
    names = set(package.namelist())
    if "_rels/.rels" not in names:
        _something_else(names)
    found = relations(package, "").of_kind("officeDocument")
    if not found or found.endswith(".bin"):
        _something_else(names)
    if found not in names or (not found.startswith("xl/") and "document.xml" in found):
        _something_else(names)
    return found


def _something_else(names: set[str]) -> NoReturn:
    if {"content.xml", "xl/workbook.bin"} & names:
        raise tables_faults.save_as_xlsx()
    if any(name.startswith(("word/", "ppt/")) for name in names):
        raise tables_faults.no_list()
    raise tables_faults.packed()


def relations(package: ZipFile, of: str) -> Relations:
    """What the part ``of`` refers to; ``""`` is the package itself."""
    folder, name = posixpath.split(of)
    listed = posixpath.join(folder, "_rels", f"{name}.rels")
    targets: dict[str, str] = {}
    kinds: dict[str, str] = {}

    def start(tag: str, attributes: list[str]) -> None:
        if local(tag) == "Relationship":
            found = pairs(attributes)
            target = posixpath.normpath(posixpath.join("/", folder, found.get("Target", "")))
            targets[found.get("Id", "")] = target.lstrip("/")
            kinds[found.get("Id", "")] = posixpath.basename(found.get("Type", ""))

    if listed in package.namelist():
        _parse(package, listed, start)
    return Relations(targets, kinds)


def _parse(package: ZipFile, name: str, start: Callable[[str, list[str]], None]) -> None:
    reader = parser()
    reader.StartElementHandler = start
    with part(package, name, small=True) as stream, well_formed():
        reader.Parse(stream.read(), True)


def sheet_names(package: ZipFile, book: str) -> tuple[bool, list[tuple[str, str]]]:
    """Whether days are counted from 1904, and the name and relation of each sheet in their order."""
    from_1904 = False
    sheets: list[tuple[str, str]] = []

    def start(tag: str, attributes: list[str]) -> None:
        nonlocal from_1904
        tag = local(tag)
        if tag == "sheet":
            found = {local(name): value for name, value in pairs(attributes).items()}
            sheets.append((found.get("name", ""), _relation(attributes)))
        elif tag == "workbookPr":
            from_1904 = pairs(attributes).get("date1904", "0") in {"1", "true", "on"}

    _parse(package, book, start)
    return from_1904, sheets


def _relation(attributes: list[str]) -> str:
    """The value of ``r:id``, whatever the prefix; ``sheetId`` is another thing."""
    named = zip(attributes[::2], attributes[1::2], strict=True)
    return next((value for name, value in named if local(name) == "id"), "")


def styles(package: ZipFile, name: str) -> frozenset[str]:
    """The cell styles that show a number as a day."""
    own: dict[int, str] = {}
    formats: list[int] = []
    within = [False]

    def start(tag: str, attributes: list[str]) -> None:
        tag = local(tag)
        if tag == "numFmt":
            found = pairs(attributes)
            own[_whole(found.get("numFmtId", ""))] = found.get("formatCode", "")
        elif tag in {"cellXfs", "cellStyleXfs", "dxfs"}:
            within[0] = tag == "cellXfs"
        elif tag == "xf" and within[0]:
            formats.append(_whole(pairs(attributes).get("numFmtId", "0")))

    if name in package.namelist():
        _parse(package, name, start)
    return frozenset(
        str(index)
        for index, shape in enumerate(formats)
        if (_is_day(own[shape]) if shape in own else shape in _DAY_FORMATS)
    )


def _whole(written: str) -> int:
    return int(written) if written.isascii() and written.isdigit() else 0


def _is_day(shape: str) -> bool:
    plain = _QUOTED.sub("", shape.split(";", maxsplit=1)[0]).lower()
    return any(letter in plain for letter in "dy") or ("m" in plain and "0" not in plain)


class _SharedTexts:
    """Gathers the texts; what is written for reading aloud (``rPh``) is not part of them."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.letters = 0
        self._pieces: list[str] = []
        self._reading = self._aloud = False

    def start(self, tag: str, _attributes: list[str]) -> None:
        """A tag begins."""
        tag = local(tag)
        if tag == "si":
            self._pieces.clear()
        elif tag == "rPh":
            self._aloud = True
        elif tag == "t":
            self._reading = not self._aloud

    def end(self, tag: str) -> None:
        """A tag ends."""
        tag = local(tag)
        if tag == "t":
            self._reading = False
        elif tag == "rPh":
            self._aloud = False
        elif tag == "si":
            text = unescaped("".join(self._pieces))
            self.letters += len(text)
            self.texts.append(text)

    def data(self, letters: str) -> None:
        """Letters between tags."""
        if self._reading:
            self._pieces.append(letters)


def shared_texts(package: ZipFile, name: str, watch: Watch) -> list[str]:
    """The texts that cells refer to by number."""
    found = _SharedTexts()
    if name not in package.namelist():
        return found.texts
    reader = parser()
    reader.StartElementHandler = found.start
    reader.EndElementHandler = found.end
    reader.CharacterDataHandler = found.data
    with part(package, name) as stream, well_formed():
        while block := stream.read(_READ):
            reader.Parse(block, False)
            watch.step(0, None)
            if found.letters > _MOST_LETTERS or len(found.texts) > _MOST_TEXTS:
                raise tables_faults.too_big()
        reader.Parse(b"", True)
    return found.texts


def unescaped(text: str) -> str:
    """``_x000D_`` is how a workbook writes a sign that XML cannot hold."""
    if "_x" not in text:
        return text
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)
