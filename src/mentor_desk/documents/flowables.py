"""The few shapes a paper needs beyond running text. Lengths are points."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph

from mentor_desk.documents import styles
from mentor_desk.documents.form_fields import Asked
from mentor_desk.documents.structure import Node, node_for

BOX = 8.0
_UNSEEN = 3  # the PDF text rendering mode that paints nothing


class OneLine(Flowable):
    """A line of text that is known to fit: a paragraph without a paragraph's work."""

    def __init__(self, words: str, style: ParagraphStyle) -> None:
        super().__init__()
        self.words, self.style = words, style
        self.node: Node | None = None

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """As high as a line of the style."""
        return width, self.style.leading

    def draw(self) -> None:
        """The words on the base line a paragraph would have."""
        style = self.style
        self.canv.setFillColor(style.textColor)
        self.canv.setFont(style.fontName, style.fontSize)
        self.canv.node = self.node or node_for(style.name)
        self.canv.drawString(0, style.leading - style.fontSize, self.words)
        self.canv.node = None


class Prose(Paragraph):
    """Running text; what is left for the next page is still the same paragraph to a listener."""

    node: Node | None = None
    _broken: tuple[float, tuple[float, float]] | None = None

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Its size in lines of ``width``. A table asks many times, and the lines are broken once."""
        # A paragraph that was divided has lost its lines.
        if self._broken is None or self._broken[0] != width or not hasattr(self, "blPara"):
            self._broken = (width, super().wrap(width, height))
        return self._broken[1]

    def split(self, width: float, height: float) -> list[Flowable]:
        """The pieces, which belong together."""
        self.node = self.node or node_for(self.style.name)
        pieces: list[Flowable] = super().split(width, height)
        for piece in pieces:
            piece.node = self.node
        return pieces

    def draw(self) -> None:
        """The lines, as what they are."""
        self.canv.node = self.node or node_for(self.style.name)
        super().draw()
        self.canv.node = None


class WritingLines(Flowable):
    """Lines to write on, generous enough for a hand; a field to fill in where the paper is for a
    screen and this is ``asked``."""

    FIRST, NEXT = 15.0, 21.0

    def __init__(self, count: int, asked: Asked | None = None) -> None:
        super().__init__()
        self.count, self.asked = count, asked

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """As wide as there is room."""
        self.width, self.height = width, self.FIRST + self.NEXT * (self.count - 1) + 2
        return self.width, self.height

    def draw(self) -> None:
        """The lines, from the top."""
        self.canv.setStrokeColor(styles.LINE)
        self.canv.setLineWidth(0.5)
        if self.asked and self._is_field(self.asked):
            return
        for number in range(self.count):
            y = self.height - self.FIRST - self.NEXT * number
            self.canv.line(0, y, self.width, y)

    def _is_field(self, asked: Asked) -> bool:
        """A line beneath one line of text, a thin frame round several."""
        low = self.height - self.FIRST - self.NEXT * (self.count - 1)
        size = (self.width, self.height - low - 0.5)
        if not self.canv.ask_text(0, low, size, asked, lines=self.count):
            return False
        if self.count == 1:
            self.canv.line(0, low, self.width, low)
        else:
            self.canv.rect(0, low, *size)
        return True


class WritingCell(Flowable):
    """An empty cell of a table, ``height`` points high: nothing on paper, a field on a screen."""

    def __init__(self, width: float, height: float, asked: Asked, node: Node) -> None:
        super().__init__()
        self.width, self.height, self.asked, self.node = width, height, asked, node

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """The whole cell."""
        return self.width, self.height

    def draw(self) -> None:
        """The field, where there is one."""
        self.canv.ask_text(0, 0, (self.width, self.height), self.asked, parent=self.node)


class Box(Flowable):
    """A small box to tick, level with the first line of a text of ``leading`` points."""

    def __init__(
        self, ticked: bool, leading: float, asked: Asked | None = None, node: Node | None = None
    ) -> None:
        super().__init__()
        self.ticked, self.leading, self.asked, self.node = ticked, leading, asked, node

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """As high as a line of text."""
        return BOX, self.leading

    def draw(self) -> None:
        """The box and its tick, drawn; and beneath, unseen, the character for whoever copies the
        text or has it read aloud."""
        bottom = (self.leading - BOX) / 2 - 0.4
        if self.asked and self.canv.ask_tick(
            0, bottom, BOX, self.asked, ticked=self.ticked, parent=self.node
        ):
            return
        self.canv.saveState()
        word = self.canv.beginText(0, bottom + 1)
        word.setFont(styles.REGULAR, BOX)
        word.setTextRenderMode(_UNSEEN)
        word.textOut("☑" if self.ticked else "☐")
        self.canv.node = self.node
        self.canv.drawText(word)
        self.canv.node = None
        self.canv.setStrokeColor(styles.INK)
        self.canv.setLineWidth(0.7)
        self.canv.rect(0, bottom, BOX, BOX)
        if self.ticked:
            self.canv.setLineWidth(1.5)
            self.canv.setLineCap(1)
            path = self.canv.beginPath()
            path.moveTo(1.6, bottom + 4.2)
            path.lineTo(3.4, bottom + 2.0)
            path.lineTo(6.8, bottom + 6.6)
            self.canv.drawPath(path)
        self.canv.restoreState()


@dataclass(frozen=True, slots=True)
class Lane:
    """One column of a :class:`Lanes`: where it begins, how wide it is, what stands in it."""

    x: float
    width: float
    stack: tuple[Flowable, ...]


class Lanes(Flowable):
    """Stacks beside each other, aligned at the top; may go on over the page.

    ``paint`` draws behind the lanes, given the canvas, the width and the height. ``padding`` is kept
    free above and below. One that ``leads`` is never the last on a page.
    """

    def __init__(
        self,
        lanes: Sequence[Lane],
        *,
        before: float = 0,
        after: float = 0,
        padding: float = 0,
        paint: Callable[[object, float, float], None] | None = None,
        leads: bool = False,
    ) -> None:
        super().__init__()
        self.lanes = tuple(lanes)
        self.spaceBefore, self.spaceAfter = before, after
        self.padding, self.paint = padding, paint
        self.leads = leads

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As high as the highest lane."""
        self.width = width
        self.heights = [
            [part.wrap(lane.width, height)[1] for part in lane.stack] for lane in self.lanes
        ]
        self.height = max(map(sum, self.heights), default=0) + 2 * self.padding
        return width, self.height

    def split(self, _width: float, height: float) -> list[Flowable]:
        """What fits in ``height``, and the rest. Nothing fits unless every lane that is too high can
        leave some of its text here."""
        room = height - 2 * self.padding
        pairs = [_divide(lane, room) for lane in self.lanes]
        if any(pair is None for pair in pairs):
            return []
        halves = [pair for pair in pairs if pair is not None]
        return [
            self._like(
                [
                    Lane(lane.x, lane.width, half[number])
                    for lane, half in zip(self.lanes, halves, strict=True)
                ]
            )
            for number in (0, 1)
        ]

    def _like(self, lanes: list[Lane]) -> Lanes:
        return Lanes(lanes, after=self.spaceAfter, padding=self.padding, paint=self.paint)

    def draw(self) -> None:
        """Each lane from the top."""
        if self.paint:
            self.paint(self.canv, self.width, self.height)
        for lane, heights in zip(self.lanes, self.heights, strict=True):
            y = self.height - self.padding
            for part, height in zip(lane.stack, heights, strict=True):
                y -= height
                part.drawOn(self.canv, lane.x, y)


def _divide(lane: Lane, room: float) -> tuple[tuple[Flowable, ...], tuple[Flowable, ...]] | None:
    """The lane's stack cut at ``room``; ``None`` when only its label, or nothing, would stay."""
    for index, part in enumerate(lane.stack):
        height = part.wrap(lane.width, room)[1]
        if height <= room:
            room -= height
            continue
        pieces = part.split(lane.width, room)
        if len(pieces) < 2:
            return (lane.stack[:index], lane.stack[index:]) if index > 1 else None
        return (*lane.stack[:index], pieces[0]), (*pieces[1:], *lane.stack[index + 1 :])
    return lane.stack, ()
