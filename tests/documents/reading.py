"""Reading a PDF back."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from functools import lru_cache

import pypdf

from mentor_desk.documents import catalogue, render


@dataclass(frozen=True)
class _Asked:
    """A content as the key of what was made of it: the same to the last letter of every value."""

    told: str
    content: object = field(compare=False)


def rendered(content: object) -> render.RenderedPaper:
    """The paper for ``content``, made once for all that is asked of it."""
    return _rendered(_Asked(f"{type(content)}{content!r}", content))


@lru_cache(maxsize=256)
def _rendered(asked: _Asked) -> render.RenderedPaper:
    return render.pdf(catalogue.made_from(asked.content), asked.content)


def reader(content: object) -> pypdf.PdfReader:
    """The paper for ``content``, opened again."""
    return pypdf.PdfReader(io.BytesIO(rendered(content).data))


def pages(content: object) -> list[str]:
    """The text of each page."""
    return list(_words(rendered(content).data))


@lru_cache(maxsize=256)
def _words(data: bytes) -> tuple[str, ...]:
    return tuple(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages)


def text(content: object) -> str:
    """The text of the whole paper, a line a line."""
    return "\n".join(pages(content))


def flat(content: object) -> str:
    """The text of the whole paper with every blank and line break as one blank."""
    return " ".join(text(content).split())
