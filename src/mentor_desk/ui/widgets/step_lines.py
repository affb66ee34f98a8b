"""Where somebody stood, stands and wants to be, in steps from 1 to 5, one line for each question.

Each side has a shape of its own, hollow for then and filled for now; a flag is the next goal. Nothing
is told by colour, and each row is read aloud.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.keyed_list import ITEM_ROLE, Keyed, KeyedList
from mentor_desk.ui.widgets.painting import CENTER, draw_text, small
from mentor_desk.ui.widgets.step_line_rows import StepLine, StepMark
from mentor_desk.ui.widgets.step_lines_paint import Axis, StepLineDelegate

__all__ = ["StepLine", "StepLines", "StepMark"]

_HEAD = 22


class StepLines(QWidget):
    """All rows in sight, never scrolled by itself. Up and Down walk the rows."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = _Rows(name, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(_Head(self))
        layout.addWidget(self.list)

    def set_rows(self, rows: Sequence[StepLine]) -> None:
        """Show these rows."""
        self.list.set_rows(rows)
        self.list.fit()


class _Rows(KeyedList):
    """The rows themselves; the pointer shows what the step beneath it means."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self._painter = StepLineDelegate(self)
        self.setItemDelegate(self._painter)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_rows(self, rows: Sequence[Keyed]) -> None:
        self._painter.under = ("", 0.0)
        super().set_rows(rows)

    def fit(self) -> None:
        """As high as its rows."""
        heights = (self.sizeHintForRow(number) for number in range(len(self.rows())))
        self.setFixedHeight(sum(heights) + 2)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        axis = Axis.of(self, self.viewport().width())
        step = axis.step(event.position().x())
        row: StepLine | None = index.data(ITEM_ROLE) if index.isValid() else None
        self._point((row.key, step) if row is not None and step is not None else ("", 0.0))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(("", 0.0))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _point(self, under: tuple[str, float]) -> None:
        if under != self._painter.under:
            self._painter.under = under
            self.viewport().update()


class _Head(QWidget):
    """The numbers of the steps over their lines."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A line of small text."""
        return QSize(300, max(_HEAD, self.fontMetrics().height() + 4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colors = QPainter(self), colors_of(self)
        axis = Axis.of(self, self.width())
        for step in range(1, 6):
            room = self.rect()
            room.setLeft(round(axis.x(step)) - 12)
            room.setWidth(24)
            draw_text(painter, room, str(step), small(self.font()), colors.muted, align=CENTER)
