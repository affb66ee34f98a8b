"""A paper as a file: content in, the same bytes out every time."""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass
from functools import partial

from mentor_desk.documents.forms import Form
from mentor_desk.documents.paper import C, Paper
from mentor_desk.documents.parts import Signer, signers_of


@dataclass(frozen=True, slots=True)
class RenderedPaper:
    """The PDF, how many pages it has, its SHA-256 in hex, and who is to sign it."""

    data: bytes
    pages: int
    sha256: str
    signers: tuple[Signer, ...] = ()


def pdf(
    paper: Paper[C], content: C, form: Form | None = None, *, fillable: bool = False
) -> RenderedPaper:
    """``content`` set as ``paper`` in the words of ``form`` (those shipped unless others are given).

    Where it is ``fillable``, empty fields and boxes can be filled in on a screen; signatures stay
    lines. Equal contents and words give equal bytes; nothing else is read.
    """
    # reportlab takes a fifth of a second to load, which a start without a print must not pay
    from mentor_desk.documents import page, styles, typesetting

    styles.register_fonts()
    story = paper.story(content, form or paper.form())
    target = io.BytesIO()
    document = page.document(target, story)
    document.build(
        typesetting.flowables(story, page.text_width(story)),
        canvasmaker=partial(page.NumberedCanvas, story=story, fillable=fillable),
    )
    data = target.getvalue()
    return RenderedPaper(data, document.page, hashlib.sha256(data).hexdigest(), signers_of(story.parts))
