"""Setting contact cards: eight of 85 × 55 mm on a sheet, with marks to cut along."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from mentor_desk.documents import shapes, styles
from mentor_desk.documents.set_shapes import ACCENT
from mentor_desk.documents.setting import Block, clipped, fitting, two_lines

_WIDE, _HIGH = 85 * mm, 55 * mm
_ACROSS, _DOWN = 2, 4
_EDGE = 7 * mm
_MARK = 4 * mm
_MARK_GAP = 1.2 * mm


def card_sheet(part: shapes.CardSheet, width: float) -> list[Block]:
    """The block of cards."""
    del width
    return [[_Cards(part.card)]]


class _Cards(Flowable):
    """All the cards and their cut marks."""

    def __init__(self, card: shapes.Card) -> None:
        super().__init__()
        self.card = card

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """The size of the block, without the marks around it."""
        return _ACROSS * _WIDE, _DOWN * _HIGH

    def draw(self) -> None:
        """Row by row from the top, then the marks."""
        for number in range(_ACROSS * _DOWN):
            row, column = divmod(number, _ACROSS)
            self._card(column * _WIDE, (_DOWN - 1 - row) * _HIGH)
        self._marks()

    def _card(self, x: float, y: float) -> None:
        card, left, room = self.card, x + _EDGE, _WIDE - 2 * _EDGE
        canvas = self.canv
        canvas.setFillColor(ACCENT)
        canvas.rect(left, y + _HIGH - 9 * mm, 8 * mm, 1.1, stroke=0, fill=1)
        self._line(card.call, styles.REGULAR, (7, 9), (left, y + 40.5 * mm, room), muted=True)
        if card.phone:
            canvas.setFillColor(ACCENT)
            size = fitting(card.phone, styles.STRONG, (11, 25), room)
            canvas.setFont(styles.STRONG, size)
            phone = clipped(card.phone, styles.STRONG, size, room)
            canvas.drawString(left, y + 31 * mm, phone)
        else:
            self._blank(left, y + 31 * mm, room)
        top = y + 24.5 * mm
        if not card.name:
            self._blank(left, y + 22.5 * mm, room)
            top -= 4.2 * mm
        for line in two_lines(card.name, styles.STRONG, 10.5, room):
            self._line(line, styles.STRONG, (7, 12.5), (left, top, room))
            top -= 4.2 * mm
        for line in two_lines(card.title, styles.REGULAR, 8, room):
            self._line(line, styles.REGULAR, (6.5, 9), (left, top, room), muted=True)
            top -= 3.3 * mm
        self._line(card.email, styles.REGULAR, (6.5, 9), (left, y + 9.7 * mm, room))
        self._line(card.sender, styles.REGULAR, (6.5, 9), (left, y + 5.8 * mm, room), muted=True)

    def _line(
        self, words: str, font: str, sizes: tuple[float, float], at: tuple[float, float, float],
        *, muted: bool = False,
    ) -> None:  # fmt: skip
        words = styles.printable(words).replace("\n", " ")
        if not words.strip():
            return
        x, y, room = at
        size = fitting(words, font, sizes, room)
        self.canv.setFillColor(styles.MUTED if muted else styles.INK)
        self.canv.setFont(font, size)
        self.canv.drawString(x, y, clipped(words, font, size, room))

    def _blank(self, x: float, y: float, room: float) -> None:
        self.canv.setStrokeColor(styles.LINE)
        self.canv.setLineWidth(0.5)
        self.canv.line(x, y, x + room, y)

    def _marks(self) -> None:
        """Short strokes outside the block at every cut, and small crosses where cuts meet."""
        canvas = self.canv
        wide, high = _ACROSS * _WIDE, _DOWN * _HIGH
        canvas.setStrokeColor(styles.LINE)
        canvas.setLineWidth(0.35)
        for column in range(_ACROSS + 1):
            x = column * _WIDE
            canvas.line(x, -_MARK_GAP, x, -_MARK_GAP - _MARK)
            canvas.line(x, high + _MARK_GAP, x, high + _MARK_GAP + _MARK)
        for row in range(_DOWN + 1):
            y = row * _HIGH
            canvas.line(-_MARK_GAP, y, -_MARK_GAP - _MARK, y)
            canvas.line(wide + _MARK_GAP, y, wide + _MARK_GAP + _MARK, y)
        for column in range(1, _ACROSS):
            for row in range(1, _DOWN):
                x, y = column * _WIDE, row * _HIGH
                canvas.line(x - _MARK / 3, y, x + _MARK / 3, y)
                canvas.line(x, y - _MARK / 3, x, y + _MARK / 3)
