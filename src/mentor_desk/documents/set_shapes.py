"""Setting headlines, figures, facts and lists. Lengths are points."""

from __future__ import annotations

from typing import Any

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Spacer
from reportlab.platypus import PageBreak as NewPage

from mentor_desk.documents import shapes, styles
from mentor_desk.documents.flowables import Lane, Lanes, WritingLines
from mentor_desk.documents.setting import Block, columns_at, fitting, text

ACCENT = Color(0.078, 0.365, 0.4)
_HEADLINE = (15.0, 34.0)
_ONE_LINE_FROM = 24.0
_FIGURE = (11.0, 21.0)
_DOT = 1.5
_INDENT = 12


def page_break(part: shapes.PageBreak, width: float) -> list[Block]:
    """A new page."""
    del part, width
    return [[NewPage()]]


def space(part: shapes.Space, width: float) -> list[Block]:
    """White."""
    return [[Spacer(width, part.height * mm)]]


def headline(part: shapes.Headline, width: float) -> list[Block]:
    """On one line where that is large enough, else as large as two lines of the width allow."""
    words = styles.printable(part.text)
    size = fitting(words, styles.STRONG, _HEADLINE, width)
    if size < _ONE_LINE_FROM:
        size = fitting(words, styles.STRONG, _HEADLINE, 2 * width * 0.82)
    size = min(size, fitting(_longest_word(words), styles.STRONG, _HEADLINE, width))
    style = ParagraphStyle(
        "headline", fontName=styles.STRONG, fontSize=size, leading=size * 1.12, textColor=ACCENT,
        splitLongWords=1,
    )  # fmt: skip
    stack: list[Flowable] = []
    if part.over:
        stack += [text(part.over, styles.SUBTITLE, width), Spacer(1, 3)]
    stack.append(text(part.text, style) if words.strip() else WritingLines(1))
    if part.beneath:
        stack += [Spacer(1, 4), text(part.beneath, styles.SUBTITLE, width)]
    return [[Lanes([Lane(0, width, tuple(stack))], after=9)]]


def _longest_word(words: str) -> str:
    return max(words.split() or [""], key=lambda word: stringWidth(word, styles.STRONG, 1))


def figures(part: shapes.Figures, width: float) -> list[Block]:
    """Side by side, all of one size, between two rules."""
    count = len(part.figures)
    room = (width - (count - 1) * styles.GUTTER) / count
    size = min(fitting(styles.printable(f.value), styles.STRONG, _FIGURE, room) for f in part.figures)
    style = ParagraphStyle(
        "figure", fontName=styles.STRONG, fontSize=size, leading=size * 1.2, textColor=ACCENT,
        splitLongWords=1,
    )  # fmt: skip
    lanes = [
        Lane(number * (room + styles.GUTTER), room, (_value(figure, style), _label(figure, room)))
        for number, figure in enumerate(part.figures)
    ]
    return [[Lanes(lanes, before=3, after=9, padding=6, paint=_ruled)]]


def _value(figure: shapes.Figure, style: ParagraphStyle) -> Flowable:
    return text(figure.value, style) if figure.value.strip() else WritingLines(1)


def _label(figure: shapes.Figure, room: float) -> Flowable:
    return text(figure.label, styles.LABEL, room)


def _ruled(canvas: Any, width: float, height: float) -> None:
    canvas.setStrokeColor(styles.HAIR)
    canvas.setLineWidth(0.5)
    canvas.line(0, 0, width, 0)
    canvas.line(0, height, width, height)


def facts(part: shapes.Facts, width: float) -> list[Block]:
    """Each a block of its own, so that a long one goes on over the page."""
    (_, term_room), (x, room) = columns_at((part.term_width, 12 - part.term_width), width)
    found: list[Block] = []
    for fact in part.facts:
        known = text(fact.text, styles.PROSE) if fact.text.strip() else WritingLines(fact.lines)
        lanes = [
            Lane(0, term_room, (text(fact.term, styles.TERM, term_room),)),
            Lane(x, room, (known,)),
        ]
        paint = None if fact is part.facts[-1] else _beneath
        found.append([Lanes(lanes, padding=3.5, paint=paint)])
    found[-1][-1].spaceAfter = 6
    return found


def _beneath(canvas: Any, width: float, _height: float) -> None:
    canvas.setStrokeColor(styles.HAIR)
    canvas.setLineWidth(0.4)
    canvas.line(0, 0, width, 0)


def bullets(part: shapes.Bullets, width: float) -> list[Block]:
    """A dot and a line each; lines to write on when there are none."""
    items = [item for item in part.items if item.strip()]
    if not items:
        return [[Lanes([Lane(0, width, (WritingLines(part.blanks),))], after=6)]]
    return [
        [Lanes([
            Lane(0, _INDENT, (_Dot(styles.PROSE.leading),)),
            Lane(_INDENT, width - _INDENT, (text(item, styles.PROSE, width - _INDENT),)),
        ], after=6 if item is items[-1] else 2)]
        for item in items
    ]  # fmt: skip


class _Dot(Flowable):
    """A small dot level with the first line of a text of ``leading`` points."""

    def __init__(self, leading: float) -> None:
        super().__init__()
        self.leading = leading

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """As high as a line of text."""
        return _INDENT, self.leading

    def draw(self) -> None:
        """The dot."""
        self.canv.setFillColor(ACCENT)
        self.canv.circle(2.5, self.leading / 2 - 0.4, _DOT, stroke=0, fill=1)
