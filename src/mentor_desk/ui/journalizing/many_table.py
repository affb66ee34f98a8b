"""A table with a box to tick at each row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.data_table import Cell, Column, DataTable, TableRow
from mentor_desk.ui.widgets.icons import icon
from mentor_desk.ui.widgets.painting import scaled, strong
from mentor_desk.ui.widgets.table_delegate import CellDelegate

_TICK = "tick"
_BOX = 18


class ManyTable(DataTable):
    """Space or a click in the first column ticks a row, Ctrl+A all of them; ``ticked`` tells it.

    The row that is moved to and the rows that are ticked are two things: the one is read, the others
    are worked on. Ticks stay on redrawing.
    """

    ticked = Signal()

    def __init__(self, columns: Sequence[Column], name: str) -> None:
        every = (Column(_TICK, "", 48), *columns)
        super().__init__(every, name)
        self._ticks: set[str] = set()
        self._given: tuple[TableRow, ...] = ()
        self._delegate = _Boxes(self, every)
        self.setItemDelegate(self._delegate)

    def chosen_keys(self) -> list[str]:
        """The ticked rows in the order shown."""
        return [key for key in self.keys() if key in self._ticks]

    def is_ticked(self, key: str) -> bool:
        """Whether the row with ``key`` is ticked."""
        return key in self._ticks

    def set_rows(self, rows: Sequence[TableRow]) -> None:
        """Show ``rows``; those that were ticked stay so, if they are still there."""
        self._given = tuple(rows)
        self._ticks &= {row.key for row in rows}
        self._show_ticks()

    def tick(self, key: str) -> None:
        """Tick the row, or take its tick away."""
        self._ticks ^= {key}
        self._show_ticks()
        self.ticked.emit()

    def tick_all(self) -> None:
        """Tick every row shown; where all are ticked already, none."""
        every = set(self.keys())
        self._ticks = set() if every <= self._ticks else every
        self._show_ticks()
        self.ticked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        everything = Qt.KeyboardModifier.ControlModifier
        key = self.chosen_key()
        if event.key() == Qt.Key.Key_Space and key is not None:
            self.tick(key)
        elif event.key() == Qt.Key.Key_A and event.modifiers() == everything:
            self.tick_all()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == 0 and event.button() == Qt.MouseButton.LeftButton:
            self.tick(self.keys()[index.row()])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick clicks on a box are two ticks, and open nothing."""
        if self.indexAt(event.position().toPoint()).column() == 0:
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def _sort_or_turn(self, key: str) -> None:
        if key == _TICK:
            self.tick_all()
        else:
            super()._sort_or_turn(key)

    def _show_ticks(self) -> None:
        said = {True: Cell(self.tr("ticked")), False: Cell()}
        super().set_rows(
            [TableRow(row.key, (said[row.key in self._ticks], *row.cells)) for row in self._given]
        )


class _Boxes(CellDelegate):
    """Draws the box of the first column; its words are for those who listen."""

    def __init__(self, table: ManyTable, columns: tuple[Column, ...]) -> None:
        super().__init__(table, columns)
        self._table = table

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        if index.column():
            super().paint(painter, option, index)
            return
        colors = colors_of(self._table)
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, option.rect, index, colors, selected=selected)
        side = scaled(self._table, _BOX)
        box = QRect(0, 0, side, side)
        box.moveCenter(option.rect.center())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ticked = self._table.is_ticked(self._table.keys()[index.row()])
        painter.setPen(QPen(QColor(colors.accent if ticked else colors.muted), 1.2))
        painter.setBrush(QColor(colors.accent if ticked else colors.surface))
        painter.drawRoundedRect(box, 4, 4)
        if ticked:
            size = QSize(side - 4, side - 4)
            mark = icon("check", colors.surface).pixmap(size, self._table.devicePixelRatioF())
            painter.drawPixmap(box.topLeft().x() + 2, box.topLeft().y() + 2, mark)
        painter.restore()

    def _font(self, column: int) -> QFont:
        font = self._table.font()
        return strong(font) if column == 1 else font
