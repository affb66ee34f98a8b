"""Setting scales from 1 to 5: then, now and the next goal, told apart by their shape alone."""

from __future__ import annotations

from typing import Any, TypeGuard

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Spacer

from mentor_desk.documents import shapes, styles
from mentor_desk.documents.flowables import Lane, Lanes, WritingLines
from mentor_desk.documents.setting import Block, text

LOWEST, HIGHEST = 1, 5
_SIGNS = ("then", "now", "goal")
_LABEL, _GAP, _NUMBER, _BETWEEN = 148.0, 10.0, 38.0, 4.0
_ABOVE, _BELOW, _INSET = 12.0, 13.0, 7.0
_OTHERS = 9.0
"""The room for the marks of the others, between the line and its numbers."""
_RING, _DISC, _FLAG = 5.2, 3.3, 11.0
_HOLLOW, _FILLED, _APART = 3.9, 2.4, 5.2
_ANCHOR = ParagraphStyle(
    "anchor", fontName=styles.REGULAR, fontSize=7.5, leading=8.6, textColor=styles.MUTED
)
_ANCHOR_RIGHT = ParagraphStyle("anchor_right", _ANCHOR, alignment=2)
_OTHER = ParagraphStyle("other", _ANCHOR, fontSize=8.5, leading=10.6, textColor=styles.INK)
_SIGN_ROOM = 11.0


def scales(part: shapes.Scales, width: float) -> list[Block]:
    """The headings with their signs, then a row for each scale; no row is cut by a page."""
    spans = _spans(width)
    heads = [
        Lane(x, room, (_Sign(sign), text(title, styles.LABEL, room)))
        for sign, title, (x, room) in zip(_SIGNS, part.titles, spans[2:], strict=True)
    ]
    found: list[Block] = [[Lanes(heads, after=2, leads=True)]]
    found += [_row(scale, spans) for scale in part.scales]
    return found


def _spans(width: float) -> list[tuple[float, float]]:
    """The label, the scale in what room is left, and the three figures."""
    numbers = [width - (3 - n) * _NUMBER - (2 - n) * _BETWEEN for n in range(3)]
    at = _LABEL + _GAP
    return [(0, _LABEL), (at, numbers[0] - _GAP - at), *((x, _NUMBER) for x in numbers)]


def _row(scale: shapes.Scale, spans: list[tuple[float, float]]) -> Block:
    (label_x, label_room), (x, room), *numbers = spans
    low = _share(scale, room)
    ends = Lanes([
        Lane(0, low, (text(scale.low, _ANCHOR, low),)),
        Lane(low + _BETWEEN, room - low - _BETWEEN, (text(scale.high, _ANCHOR_RIGHT),)),
    ])  # fmt: skip
    lanes = [
        Lane(label_x, label_room, _label(scale, label_room)),
        Lane(x, room, (_Axis(scale), ends)),
    ]
    for words, (at, space) in zip(scale.written, numbers, strict=True):
        number = text(words, styles.TERM, space) if words else WritingLines(1)
        lanes.append(Lane(at, space, (Spacer(1, 4), number)))
    if not scale.why:
        return [Lanes(lanes, after=6, paint=_under)]
    _, width = spans[-1]
    why = Lane(0, spans[-1][0] + width, (text(scale.why, _OTHER),))
    return [Lanes(lanes), Lanes([why], before=4, after=6, paint=_under)]


def _share(scale: shapes.Scale, room: float) -> float:
    """The room for the words of the lowest step: half of it, or more where the highest needs less."""
    low, high = (
        stringWidth(words, _ANCHOR.fontName, _ANCHOR.fontSize) for words in (scale.low, scale.high)
    )
    both, half = room - _BETWEEN, (room - _BETWEEN) / 2
    if low > half and high > half:
        return half
    return float(both - max(high + 1, half) if low <= half else min(low + 1, both - high - 1))


def _label(scale: shapes.Scale, room: float) -> tuple[Flowable, ...]:
    return (Spacer(1, 4), text(scale.label, styles.TERM, room), *map(_Other, scale.others))


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
        self.line = _BELOW + (_OTHERS if self.scale.others else 0)
        return width, self.line + _ABOVE

    def draw(self) -> None:
        """The axis first, so that the marks lie upon it."""
        canvas, line = self.canv, self.line
        canvas.saveState()
        canvas.setStrokeColor(styles.LINE)
        canvas.setLineWidth(0.6)
        canvas.line(self._x(LOWEST), line, self._x(HIGHEST), line)
        canvas.setFillColor(styles.MUTED)
        canvas.setFont(styles.REGULAR, 7)
        strokes = []
        for step in range(2 * LOWEST, 2 * HIGHEST + 1):
            x, half = self._x(step / 2), 1.5 if step % 2 else 3
            strokes.append((x, line - half, x, line + half))
            if step % 2 == 0:
                canvas.drawCentredString(x, 1.5, str(step // 2))
        canvas.lines(strokes)
        for sign, value in zip(_SIGNS, self.scale.marks, strict=True):
            if _on_scale(value):
                _draw(canvas, sign, self._x(value), line)
        self._draw_others(line - 9)
        canvas.restoreState()

    def _draw_others(self, y: float) -> None:
        """Hollow before filled; two on the same step stand close beside each other."""
        others = self.scale.others
        for filled in (False, True):
            values = [side.now if filled else side.then for side in others]
            for number, (side, value) in enumerate(zip(others, values, strict=True)):
                if _on_scale(value):
                    together = sum(value in (each.then, each.now) for each in others) > 1
                    shift = (number * 2 - 1) * _APART if together else 0
                    _draw_side(self.canv, side.sign, self._x(value) + shift, y, filled=filled)

    def _x(self, value: float) -> float:
        room = self.width - 2 * _INSET
        return _INSET + room * (value - LOWEST) / (HIGHEST - LOWEST)


def _on_scale(value: float | None) -> TypeGuard[float]:
    """Whether it can be drawn; a figure beyond the ends is only written beside the scale."""
    return value is not None and LOWEST <= value <= HIGHEST


class _Other(Flowable):
    """One of the others: the sign, and the figures in words."""

    def __init__(self, side: shapes.ScaleSide) -> None:
        super().__init__()
        self.side = side
        self.words = text(side.words, _OTHER)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As high as its words."""
        self.width, self.height = width, self.words.wrap(width - _SIGN_ROOM, height)[1]
        return width, self.height

    def draw(self) -> None:
        """The sign stands at the first line."""
        y = self.height - _OTHER.leading / 2 - 1
        _draw_side(self.canv, self.side.sign, 4, y, filled=True)
        self.words.drawOn(self.canv, _SIGN_ROOM, 0)


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
        _draw(
            self.canv, self.sign, 1 if self.sign == "goal" else _RING, 3 if self.sign == "goal" else 8
        )


def _draw(canvas: Any, sign: str, x: float, y: float) -> None:
    """A ring for then, a disc for now, a flag upon the line for the goal: the same as on the screen."""
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
        top = y + _FLAG
        canvas.line(x, y, x, top)
        _polygon(canvas, ((x, top), (x + 7, top - 2.8), (x, top - 5.6)), filled=True)
    canvas.restoreState()


def _draw_side(canvas: Any, sign: str, x: float, y: float, *, filled: bool) -> None:
    """A small diamond or square; a filled one fits into a hollow one."""
    canvas.saveState()
    canvas.setStrokeColor(styles.INK)
    canvas.setFillColor(styles.INK)
    canvas.setLineWidth(0.8)
    half = _FILLED if filled else _HOLLOW
    if sign == "square":
        half *= 0.82
        corners = (
            (x - half, y - half),
            (x + half, y - half),
            (x + half, y + half),
            (x - half, y + half),
        )
    else:
        half *= 1.1
        corners = ((x - half, y), (x, y + half), (x + half, y), (x, y - half))
    _polygon(canvas, corners, filled=filled)
    canvas.restoreState()


def _polygon(canvas: Any, corners: tuple[tuple[float, float], ...], *, filled: bool) -> None:
    if not filled:
        canvas.setFillGray(1)
    path = canvas.beginPath()
    path.moveTo(*corners[0])
    for corner in corners[1:]:
        path.lineTo(*corner)
    path.close()
    canvas.drawPath(path, stroke=1, fill=1)
