"""The sheet: margins, what stands at the head and foot of every page, «side n af m»."""

from __future__ import annotations

import base64
import io
from functools import lru_cache
from typing import Any

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfdoc import PDFStream, PDFZCompress
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from mentor_desk.documents import styles
from mentor_desk.documents.canvas import TaggedCanvas
from mentor_desk.documents.parts import Story

LANGUAGE = "da-DK"
_HEAD = 12 * mm
_FOOT = 12.5 * mm
_LOGO_TOP = 5 * mm
_LOGO = (60 * mm, 11.5 * mm)
_LOGO_GAP = 4 * mm
_LETTERHEAD_LINE = 11.0
_LETTERHEAD_LINES = 4


def size_of(story: Story) -> tuple[float, float]:
    """Width and height of the sheet."""
    width, height = landscape(A4) if story.landscape else A4
    return float(width), float(height)


def text_width(story: Story) -> float:
    """The width between the margins."""
    return size_of(story)[0] - 2 * float(styles.MARGIN)


class NumberedCanvas(TaggedCanvas):
    """Holds every page back until their number is known, then draws head and foot on each."""

    def __init__(self, *args: Any, story: Story, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.story = story
        self.pages: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802  reportlab's name
        """Keep the page for later."""
        self.pages.append(dict(self.__dict__))
        self.structure.turn()
        self._startPage()

    def save(self) -> None:
        """Draw head and foot on every page kept, and write the file."""
        pages = self.pages
        for number, page in enumerate(pages, start=1):
            self.__dict__.update(page)
            self.ornament = True
            if not self.story.bare:
                _head(self, self.story, first=number == 1)
                _foot(self, self.story, f"Side {number} af {len(pages)}")
            super().showPage()
            _finish(self._doc.Pages.pages[-1], number)
        self.pages = pages
        self.write_structure()
        super().save()


def _finish(page: Any, number: int) -> None:
    """Tie the page to its place in the structure tree, so that Tab goes from field to field in its
    order; and keep its content as bytes, which is smaller and quicker than reportlab's letters."""
    page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
    page.StructParents, page.Tabs = number - 1, "/S"
    page.Contents = PDFStream(content=page.stream, filters=[PDFZCompress])


def document(target: Any, story: Story) -> BaseDocTemplate:
    """An empty document for ``story``, to be written to ``target``."""
    width, height = size_of(story)
    margin = styles.MARGIN
    frame = Frame(
        margin, margin, width - 2 * margin, height - 2 * margin,
        leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0,
    )  # fmt: skip
    return BaseDocTemplate(
        target, pagesize=(width, height), pageTemplates=[PageTemplate(frames=[frame])],
        title=story.title, author=story.sender, subject="", creator="Mentor Desk",
        lang=LANGUAGE, invariant=1, initialFontName=styles.REGULAR,
    )  # fmt: skip


def _head(canvas: Canvas, story: Story, *, first: bool) -> None:
    """The logo and the sender on the left; on the right its letterhead, on later pages the paper's
    name."""
    width, height = size_of(story)
    y = height - _HEAD
    logo = _logo(canvas, story) if first and story.logo else 0
    canvas.setFillColor(styles.INK)
    _draw(canvas, story.sender, (styles.MARGIN + logo, y), 10)
    canvas.setFillColor(styles.MUTED)
    running = " · ".join(filter(None, (story.title, story.mark)))
    lines = story.letterhead[:_LETTERHEAD_LINES] if first else (running,)
    for number, line in enumerate(lines):
        _draw_right(canvas, line, (width - styles.MARGIN, y - number * _LETTERHEAD_LINE), 8.5)


def _logo(canvas: Canvas, story: Story) -> float:
    """The logo as large as its place allows; how far the sender's name is moved for it."""
    picture = _picture(story.logo)
    wide, high = picture.getSize()
    scale = min(_LOGO[0] / wide, _LOGO[1] / high)
    size = (wide * scale, high * scale)
    bottom = size_of(story)[1] - _LOGO_TOP - (_LOGO[1] + size[1]) / 2
    canvas.drawImage(picture, styles.MARGIN, bottom, *size, mask="auto")
    return float(size[0] + _LOGO_GAP)


@lru_cache(maxsize=2)
def _picture(logo: str) -> ImageReader:
    """Decoded once for a batch of papers."""
    return ImageReader(io.BytesIO(base64.b64decode(logo)))


def _foot(canvas: Canvas, story: Story, page: str) -> None:
    """A thin line; what must stand on every page on the left, the page number on the right."""
    width, _ = size_of(story)
    canvas.setStrokeColor(styles.HAIR)
    canvas.setLineWidth(0.5)
    canvas.line(styles.MARGIN, _FOOT + 12, width - styles.MARGIN, _FOOT + 12)
    canvas.setFillColor(styles.MUTED)
    right = width - styles.MARGIN
    _draw(canvas, story.footer[0], (styles.MARGIN, _FOOT), 8)
    _draw_right(canvas, page, (right, _FOOT), 8)
    _draw_right(canvas, story.footer[1], (right, _FOOT - 10), 7)
    if story.contact:
        _draw(canvas, story.contact, (styles.MARGIN, _FOOT - 10), 8)


def _draw(canvas: Canvas, words: str, at: tuple[float, float], size: float) -> None:
    canvas.setFont(styles.REGULAR, size)
    canvas.drawString(*at, styles.printable(words).replace("\n", " "))


def _draw_right(canvas: Canvas, words: str, at: tuple[float, float], size: float) -> None:
    canvas.setFont(styles.REGULAR, size)
    canvas.drawRightString(*at, styles.printable(words).replace("\n", " "))
