"""What a listener is told by a PDF: its structure tree, walked in order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdf
from pypdf.generic import ContentStream

from .glyphs import letters, shown


@dataclass(frozen=True, slots=True)
class Said:
    """An element with its words: ``path`` is what it is and what it stands in, from the outside."""

    path: tuple[str, ...]
    words: str
    fields: tuple[str, ...] = ()

    @property
    def tag(self) -> str:
        return self.path[-1]


def said(file: pypdf.PdfReader) -> list[Said]:
    """Every element in the order in which it is read."""
    marks = [_marks(page) for page in file.pages]
    pages = {page.indirect_reference.idnum: at for at, page in enumerate(file.pages)}
    return list(_walk(file.trailer["/Root"]["/StructTreeRoot"]["/K"].get_object(), (), marks, pages))


def untagged(file: pypdf.PdfReader) -> list[str]:
    """Words that are neither in the tree nor marked as ornament."""
    return [words for page in file.pages for words in _marks(page).get(None, [])]


def _walk(node: Any, path: tuple[str, ...], marks: Any, pages: Any) -> Iterator[Said]:
    here = (*path, node["/S"][1:])
    words, fields, children = [], [], []
    for kid in node["/K"]:
        kid = kid.get_object() if hasattr(kid, "get_object") else kid  # noqa: PLW2901
        if isinstance(kid, int):
            words += marks[pages[node.raw_get("/Pg").idnum]].pop(kid, [])
        elif kid.get("/Type") == "/MCR":
            words += marks[pages[kid.raw_get("/Pg").idnum]].pop(kid["/MCID"], [])
        elif kid.get("/Type") == "/OBJR":
            fields.append(kid["/Obj"]["/T"])
        else:
            children.append(kid)
    yield Said(here, " ".join(words), tuple(fields))
    for child in children:
        assert child["/P"] == node
        yield from _walk(child, here, marks, pages)


def _marks(page: pypdf.PageObject) -> dict[int | None, list[str]]:
    """The words of a page by their mark; ``None`` for those without one."""
    fonts = {name: letters(font.get_object()) for name, font in page["/Resources"]["/Font"].items()}
    found: dict[int | None, list[str]] = {}
    open_marks: list[Any] = []
    font: dict[int, str] = {}
    for operands, operator in ContentStream(page.get_contents(), page.pdf).operations:
        if operator == b"BMC":
            assert operands[0] == "/Artifact"
            open_marks.append("ornament")
        elif operator == b"BDC":
            open_marks.append(int(operands[1]["/MCID"]))
        elif operator == b"EMC":
            open_marks.pop()
        elif operator == b"Tf":
            font = fonts[operands[0]]
        elif operator == b"Tj" and (not open_marks or open_marks[-1] != "ornament"):
            found.setdefault(open_marks[-1] if open_marks else None, []).append(
                shown(operands[0], font)
            )
    assert open_marks == []
    return found
