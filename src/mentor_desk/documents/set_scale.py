"""Setting scales from 1 to 5: then, now and the next goal, told apart by their shape alone."""

from __future__ import annotations

from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer

from mentor_desk.documents import shapes, styles
from mentor_desk.documents.flowables import Lane, Lanes, WritingLines
from mentor_desk.documents.setting import Block, columns_at, text

LOWEST, HIGHEST = 1, 5
_SIGNS = ("then", "now", "goal")
_SIDES = (4, 5, 1, 1, 1)
_HEIGHT, _AXIS, _INSET = 21.0, 13.0, 7.0
_RING, _DISC, _DIAMOND = 5.2, 3.3, 6.6
_ANCHOR = ParagraphStyle(
    "anchor", fontName=styles.REGULAR, fontSize=7.5, leading=8.6, textColor=styles.MUTED
)
_ANCHOR_RIGHT = ParagraphStyle("anchor_right", _ANCHOR, alignment=2)


def scales(part: shapes.Scales, width: float) -> list[Block]:
    """The headings with their signs, then a row for each scale; no row is cut by a page."""
    spans = columns_at(_SIDES, width)
    heads = [
        Lane(x, room, (_Sign(sign), text(title, styles.LABEL, room)))
        for sign, title, (x, room) in zip(_SIGNS, part.titles, spans[2:], strict=True)
    ]
    found: list[Block] = [[Lanes(heads, after=2, leads=True)]]
    found += [_row(scale, spans) for scale in part.scales]
    return found


def _row(scale: shapes.Scale, spans: list[tuple[float, float]]) -> Block:
    (label_x, label_room), (x, room), *numbers = spans
    half = room / 2 - 4
    ends = Lanes([
        Lane(0, half, (text(scale.low, _ANCHOR, half),)),
        Lane(room - half, half, (text(scale.high, _ANCHOR_RIGHT),)),
    ])  # fmt: skip
    lanes = [
        Lane(label_x, label_room, _label(scale, label_room)),
        Lane(x, room, (_Axis(scale), ends)),
    ]
    for words, (at, space) in zip(scale.written, numbers, strict=True):
        number = text(words, styles.TERM, space) if words else WritingLines(1)
        lanes.append(Lane(at, space, (Spacer(1, 4), number)))
    return [Lanes(lanes, after=7, paint=_under)]


def _label(scale: shapes.Scale, room: float) -> tuple[Flowable, ...]:
    above = (Spacer(1, 4), text(scale.label, styles.TERM, room))
    return (*above, text(scale.beside, _ANCHOR, room)) if scale.beside else above


def _under(canvas: Any, width: float, _height: float) -> None:
    canvas.setStrokeColor(styles.HAIR)
    canvas.setLineWidth(0.4)
    canvas.line(0, -3, width, -3)


class _Axis(Flowable):
    """A line with five long strokes and four short ones, their numbers, and the marks upon it."""

    def __init__(self, scale: shapes.Scale) -> None:
        super().__init__()
        self.scale = scale

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """As wide as there is room."""
        self.width = width
        return width, _HEIGHT

    def draw(self) -> None:
        """The axis first, so that the marks lie upon it."""
        canvas = self.canv
        canvas.saveState()
        canvas.setStrokeColor(styles.LINE)
        canvas.setLineWidth(0.6)
        canvas.line(self._x(LOWEST), _AXIS, self._x(HIGHEST), _AXIS)
        canvas.setFillColor(styles.MUTED)
        canvas.setFont(styles.REGULAR, 7)
        strokes = []
        for step in range(2 * LOWEST, 2 * HIGHEST + 1):
            x, half = self._x(step / 2), 1.5 if step % 2 else 3
            strokes.append((x, _AXIS - half, x, _AXIS + half))
            if step % 2 == 0:
                canvas.drawCentredString(x, 1.5, str(step // 2))
        canvas.lines(strokes)
        for sign, value in self._marks():
            _draw(canvas, sign, self._x(value), _AXIS)
        canvas.restoreState()

    def _x(self, value: float) -> float:
        room = self.width - 2 * _INSET
        return _INSET + room * (value - LOWEST) / (HIGHEST - LOWEST)

    def _marks(self) -> list[tuple[str, float]]:
        """What lies on the scale; a figure beyond its ends is only written beside it."""
        marks = zip(_SIGNS, self.scale.marks, strict=True)
        return [(sign, v) for sign, v in marks if v is not None and LOWEST <= v <= HIGHEST]


class _Sign(Flowable):
    """One of the marks, alone over its heading."""

    def __init__(self, sign: str) -> None:
        super().__init__()
        self.sign = sign

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """A line high."""
        return width, 15

    def draw(self) -> None:
        """At the left, where the numbers begin."""
        _draw(self.canv, self.sign, _DIAMOND, 8)


def _draw(canvas: Any, sign: str, x: float, y: float) -> None:
    """A ring for then, a disc for now, a diamond around both for the goal."""
    canvas.saveState()
    canvas.setStrokeColor(styles.INK)
    canvas.setFillColor(styles.INK)
    canvas.setLineWidth(1)
    if sign == "then":
        canvas.setFillGray(1)
        canvas.circle(x, y, _RING, stroke=1, fill=1)
    elif sign == "now":
        canvas.circle(x, y, _DISC, stroke=0, fill=1)
    else:
        path = canvas.beginPath()
        path.moveTo(x - _DIAMOND, y)
        path.lineTo(x, y + _DIAMOND)
        path.lineTo(x + _DIAMOND, y)
        path.lineTo(x, y - _DIAMOND)
        path.close()
        canvas.drawPath(path, stroke=1, fill=0)
    canvas.restoreState()
