"""Reading a PDF back."""

from __future__ import annotations

import io
from typing import Any

import pypdf

from mentor_desk.documents import catalogue, render


def reader(content: object) -> pypdf.PdfReader:
    """The paper for ``content``, opened again."""
    paper = catalogue.made_from(content)
    return pypdf.PdfReader(io.BytesIO(render.pdf(paper, content).data))


def pages(content: object) -> list[str]:
    """The text of each page."""
    return [page.extract_text() for page in reader(content).pages]


def text(content: object) -> str:
    """The text of the whole paper, a line a line."""
    return "\n".join(pages(content))


def flat(content: object) -> str:
    """The text of the whole paper with every blank and line break as one blank."""
    return " ".join(text(content).split())


def fonts(content: object) -> list[dict[str, Any]]:
    """Every font named by any page."""
    return [
        font.get_object()
        for page in reader(content).pages
        for font in page["/Resources"]["/Font"].values()
    ]
