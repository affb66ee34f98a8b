"""Setting large type: what somebody reads on the door of the fridge, without glasses."""

from __future__ import annotations

from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer

from mentor_desk.documents import shapes, styles
from mentor_desk.documents.flowables import Lane, Lanes, WritingLines
from mentor_desk.documents.setting import Block, columns_at, fitting, text

_LABEL = ParagraphStyle(
    "large_label", fontName=styles.REGULAR, fontSize=11, leading=14, textColor=styles.MUTED
)
_VALUE = ParagraphStyle(
    "large_value", fontName=styles.REGULAR, fontSize=14.5, leading=19.5, textColor=styles.INK,
    splitLongWords=1,
)  # fmt: skip
_NUMBER = (16.0, 38.0)


def large_row(part: shapes.LargeRow, width: float) -> list[Block]:
    """Large fields side by side."""
    spans = columns_at((field.width for field in part.fields), width)
    lanes = [
        Lane(x, room, _stack(field, room)) for field, (x, room) in zip(part.fields, spans, strict=True)
    ]
    return [[Lanes(lanes, after=15)]]


def _stack(field: shapes.Large, width: float) -> tuple[Flowable, ...]:
    label = text(field.label, _LABEL, width)
    if field.value.strip():
        return label, Spacer(1, 1), text(field.value, _VALUE, width)
    return label, Spacer(1, 4), WritingLines(field.lines)


def call(part: shapes.Call, width: float) -> list[Block]:
    """The number as large as the frame allows, between whom it rings and what it is for."""
    room = width - 32
    words = styles.printable(part.number)
    size = fitting(words, styles.STRONG, _NUMBER, room)
    number = ParagraphStyle(
        "call", fontName=styles.STRONG, fontSize=size, leading=size * 1.2, textColor=styles.INK
    )
    shown = text(part.number, number, room) if words.strip() else WritingLines(1)
    stack: list[Flowable] = [text(part.label, _LABEL, room), Spacer(1, 3), shown]
    if part.name.strip():
        stack.append(text(part.name, _VALUE, room))
    if part.beneath.strip():
        stack += [Spacer(1, 3), text(part.beneath, _LABEL, room)]
    return [[Lanes([Lane(16, room, tuple(stack))], before=2, after=18, padding=12, paint=_framed)]]


def _framed(canvas: Any, width: float, height: float) -> None:
    canvas.setStrokeColor(styles.INK)
    canvas.setFillColor(styles.TINT)
    canvas.setLineWidth(1)
    canvas.roundRect(0, 0, width, height, 6, stroke=1, fill=1)
