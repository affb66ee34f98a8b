"""Setting a calculation. Lengths are points."""

from __future__ import annotations

from typing import Any

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Spacer

from mentor_desk.documents import shapes, styles
from mentor_desk.documents.flowables import Lane, Lanes, Prose
from mentor_desk.documents.setting import Block, clipped, fitting, text

_SIGN = 16.0
_LABEL, _ALONE, _CROWDED = 0.52, 0.66, 0.39
"""The share of the width for the labels: beside columns, beside one alone, beside many."""
_FEW = 3
_CELL_GAP = 14.0
_INDENT = 6.0
_SIZES = (6.5, 11.0)
_SMALL = 8.0
"""A heading is not set smaller to stand on one line."""


def sum_table(part: shapes.SumTable, width: float) -> list[Block]:
    """The headings and the lines; together on one page."""
    label = width * (_LABEL if len(part.columns) > 1 else _ALONE)
    if len(part.columns) > _FEW:
        label = width * _CROWDED
    room = (width - label) / max(len(part.columns), 1)
    found: list[Flowable] = []
    if any(part.columns):
        lanes = [
            _heading(title, label + number * room, room) for number, title in enumerate(part.columns)
        ]
        found.append(Lanes(lanes, after=2))
    found += [_row(row, label, room) for row in part.rows]
    found[-1].spaceAfter = 8
    return [found]


def _heading(title: str, at: float, room: float) -> Lane:
    """At the right edge; a long one stands on several lines."""
    if stringWidth(title, styles.STRONG, _SMALL) <= room - _CELL_GAP:
        return Lane(at, room, (_Right(title, styles.STRONG, 9.0),))
    words = Prose(styles.markup(title), styles.COLUMN_RIGHT)
    return Lane(at + _INDENT, room - _INDENT - 4, (words,))


def _row(row: shapes.SumRow, label: float, room: float) -> Flowable:
    style = styles.TERM if row.total else styles.PROSE
    font = styles.STRONG if row.total else styles.REGULAR
    lanes = [
        Lane(0, _SIGN, (text(row.sign or " ", style, _SIGN),)),
        Lane(_SIGN, label - _SIGN, (text(row.label, style, label - _SIGN), Spacer(1, 1))),
    ]
    lanes += [
        Lane(label + number * room, room, (_Right(cell, font, 11.0),))
        for number, cell in enumerate(row.cells)
    ]
    return Lanes(lanes, padding=3, paint=_total if row.total else _line)


def _line(canvas: Any, width: float, _height: float) -> None:
    canvas.setStrokeColor(styles.HAIR)
    canvas.setLineWidth(0.4)
    canvas.line(0, 0, width, 0)


def _total(canvas: Any, width: float, height: float) -> None:
    canvas.setFillColor(styles.TINT)
    canvas.rect(0, 0, width, height, stroke=0, fill=1)
    canvas.setStrokeColor(styles.INK)
    canvas.setLineWidth(0.8)
    canvas.line(0, height, width, height)


class _Right(Flowable):
    """A figure at the right edge; a short line to write on when there is none."""

    def __init__(self, words: str, font: str, size: float) -> None:
        super().__init__()
        self.words, self.font, self.most = styles.printable(words).replace("\n", " "), font, size

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """As high as a line of running text; smaller, then cut, when it is too long."""
        self.width = width
        self.size = fitting(self.words, self.font, (_SIZES[0], self.most), width - _CELL_GAP)
        return width, styles.PROSE.leading

    def draw(self) -> None:
        """The figure, or the line."""
        right = self.width - 4
        if not self.words.strip():
            self.canv.setStrokeColor(styles.LINE)
            self.canv.setLineWidth(0.5)
            self.canv.line(_CELL_GAP, 1, right, 1)
            return
        self.canv.setFillColor(styles.INK)
        self.canv.setFont(self.font, self.size)
        words = clipped(self.words, self.font, self.size, self.width - _CELL_GAP)
        self.canv.drawRightString(right, 3.5, words)
