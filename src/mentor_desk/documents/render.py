"""A paper as a file: content in, the same bytes out every time."""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass
from functools import partial

from mentor_desk.documents.paper import C, Paper


@dataclass(frozen=True, slots=True)
class RenderedPaper:
    """The PDF, how many pages it has and its SHA-256 in hex."""

    data: bytes
    pages: int
    sha256: str


def pdf(paper: Paper[C], content: C) -> RenderedPaper:
    """``content`` set as ``paper``. Equal contents give equal bytes; nothing is read but the form."""
    # reportlab takes a fifth of a second to load, which a start without a print must not pay
    from mentor_desk.documents import page, styles, typesetting

    styles.register_fonts()
    story = paper.story(content)
    target = io.BytesIO()
    document = page.document(target, story)
    document.build(
        typesetting.flowables(story, page.text_width(story)),
        canvasmaker=partial(page.NumberedCanvas, story=story),
    )
    data = target.getvalue()
    return RenderedPaper(data, document.page, hashlib.sha256(data).hexdigest())
