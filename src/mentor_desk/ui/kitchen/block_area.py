"""The blocks side by side, as large as the window lets them be read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from mentor_desk.ui.kitchen.block import HEADING, Block
from mentor_desk.ui.widgets.roles import set_role

SIZES = (22.0, 21.0, 20.0, 19.0, 18.0)
"""Sizes of the text in points, the largest that fits is taken; the smallest, and scrolling, else."""
_USUAL = 10.0
"""The program's own text; who has set theirs larger gets all of it larger."""
_NARROWEST = 16.0
"""A column is at least this many times as wide as its text is high."""
_MARGIN, _GAP = 20, 10

Columns = tuple[tuple[Block, ...], ...]


class _Floor(QWidget):
    """Tells when something on it has grown."""

    grown = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.grown.emit()
        return super().event(event)


class BlockArea(QScrollArea):
    """Blocks in reading order, down each column: three, two or one, by what the window holds.

    Size and columns are chosen when the window or the words change, never while somebody writes.
    """

    def __init__(self) -> None:
        super().__init__()
        self.floor = _Floor()
        set_role(self.floor, "plain")
        self.floor.grown.connect(self._place)
        self._blocks: tuple[Block, ...] = ()
        self._columns: Columns = ()
        self._points = 0.0
        self.setWidget(self.floor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def points(self) -> float:
        """The size of the text."""
        return self._points

    @property
    def columns(self) -> Columns:
        """The blocks by column."""
        return self._columns

    def set_blocks(self, blocks: Sequence[Block]) -> None:
        """Show these, in this order."""
        self._blocks = tuple(blocks)
        self.fit()

    def fit(self) -> None:
        """Choose size and columns anew."""
        shown = [block for block in self._blocks if not block.isHidden()]
        if not shown or not self.isVisible():
            return
        if self.writing() is not None:
            self._place()
            return
        height = self.viewport().height() - 2 * _GAP
        for points in _sizes():
            found = self._arrangements(shown, points)
            self._columns, tallest = min(found, key=lambda each: (each[1], len(each[0])))
            if tallest <= height:
                break
        self._set_points(points)
        self._place()

    def writing(self) -> Block | None:
        """The block that is written in."""
        return next((block for block in self._blocks if block.editor is not None), None)

    def reveal(self, block: Block) -> None:
        """Scroll so that the block, or at least what has the keyboard in it, is in sight."""
        QTimer.singleShot(0, block, lambda: self._scroll_to(block))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _scroll_to(self, block: Block) -> None:
        inside = block.focusWidget()
        tall = block.height() > self.viewport().height()
        self.ensureWidgetVisible(inside if tall and inside is not None else block, 0, _GAP)

    def _set_points(self, points: float) -> None:
        if points != self._points:
            self._points = points
            # A font set on the floor would not reach its children: they have a style sheet's.
            self.floor.setStyleSheet(_sheet(points))

    def _arrangements(self, blocks: Sequence[Block], points: float) -> Iterator[tuple[Columns, int]]:
        """Every way to break the blocks into columns, and how high the highest becomes."""
        font = QFont(self.font())
        font.setPointSizeF(points)
        em = QFontMetrics(font).height()
        most = max(1, min(3, int((self._room() + _GAP) // (_NARROWEST * em * 0.75 + _GAP))))
        for count in range(1, min(most, len(blocks)) + 1):
            width = self._width(count)
            heights = {block: block.height_at(width, points) for block in blocks}
            for cuts in combinations(range(1, len(blocks)), count - 1):
                ends = (0, *cuts, len(blocks))
                columns = tuple(tuple(blocks[a:b]) for a, b in pairwise(ends))
                yield (
                    columns,
                    max(sum(heights[b] for b in c) + _GAP * (len(c) - 1) for c in columns),
                )

    def _place(self) -> None:
        if not self._columns:
            return
        width, tallest = self._width(len(self._columns)), 0
        for at, column in enumerate(self._columns):
            top = _GAP
            for block in column:
                high = _height(block, width)
                block.setGeometry(_MARGIN + at * (width + _GAP), top, width, high)
                top += high + _GAP
            tallest = max(tallest, top)
        self.floor.resize(self.viewport().width(), max(tallest, self.viewport().height()))
        writing = self.writing()
        if writing is not None:
            self.reveal(writing)

    def _room(self) -> int:
        # The scroll bar, when there is one, stands in the margin: no line breaks anew for it.
        return self.width() - 2 * _MARGIN

    def _width(self, count: int) -> int:
        return (self._room() - _GAP * (count - 1)) // count


def _sheet(points: float) -> str:
    """Everything large; headings and what helps while writing a little smaller."""
    small = ", ".join(f'QLabel[role="{role}"]' for role in ("heading", "field", "caption"))
    hints = ", ".join(f'QLabel[role="{role}"]' for role in ("hint", "error"))
    return (
        f"* {{ font-size: {points:.1f}pt; }}"
        f"{small} {{ font-size: {points * HEADING:.2f}pt; }}"
        f"{hints} {{ font-size: {points * 0.66:.1f}pt; }}"
    )


def _sizes() -> tuple[float, ...]:
    own = QApplication.font().pointSizeF()
    larger = max(1.0, own / _USUAL)
    return tuple(points * larger for points in SIZES)


def _height(block: Block, width: int) -> int:
    layout = block.layout()
    if layout is None:
        return block.sizeHint().height()
    layout.activate()
    if layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width)
    return layout.totalSizeHint().height()
