"""Tables that are sorted, walked and opened by keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget

from mentor_desk.ui.widgets.keyed_list import BY_KEYBOARD
from mentor_desk.ui.widgets.painting import scaled, small, strong
from mentor_desk.ui.widgets.table_delegate import CellDelegate
from mentor_desk.ui.widgets.table_model import Cell, Column, TableModel, TableRow

__all__ = ["Cell", "Column", "DataTable", "TableRow"]

_LINE, _TWO_LINES = 40, 52
_MOVE = QAbstractItemView.CursorAction


class DataTable(QTableView):
    """Whole rows are chosen. ``chosen`` tells the key moved to, ``activated`` the key opened by Enter
    or a double click, ``sorted_by`` a column's key and whether the order is descending.

    Sorting by keyboard: the menu key offers the columns.
    """

    chosen = Signal(str)
    activated = Signal(str)
    sorted_by = Signal(str, bool)

    def __init__(
        self, columns: Sequence[Column], name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = TableModel(columns, self)
        self.setModel(self._rows)
        self._delegate = CellDelegate(self, self._rows.columns)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self._set_up_header()
        self.entered.connect(lambda index: self._hover(index.row()))

    def set_rows(self, rows: Sequence[TableRow]) -> None:
        """Show ``rows`` in the order chosen; the chosen row stays chosen, if it is still there."""
        key, offset = self.chosen_key(), self.verticalScrollBar().value()
        self._rows.replace(rows)
        self._fit_rows()
        self.choose(key, scroll=False)
        self.verticalScrollBar().setValue(offset)

    def keys(self) -> list[str]:
        """The keys of the rows in the order shown."""
        return [row.key for row in self._rows.rows]

    def chosen_key(self) -> str | None:
        """The key of the chosen row."""
        indexes = self.selectionModel().selectedRows()
        return self._rows.rows[indexes[0].row()].key if indexes else None

    def choose(self, key: str | None, *, scroll: bool = True) -> bool:
        """Mark the row with ``key`` (none for ``None``) without telling; whether it was there."""
        index = self._rows.find(key)
        with QSignalBlocker(self):
            if index.isValid():
                self.setCurrentIndex(index)
            else:
                self.selectionModel().clear()
        if index.isValid() and scroll:
            self.scrollTo(index)
        self.viewport().update()
        return index.isValid()

    def sort_by(self, key: str, *, descending: bool = False) -> None:
        """Put the rows in order of the column ``key``."""
        column = next(n for n, each in enumerate(self._rows.columns) if each.key == key)
        chosen = self.chosen_key()
        self._rows.order_by(column, descending=descending)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(column, order)
        self.horizontalHeader().setSortIndicatorShown(True)
        self.choose(chosen)
        self.sorted_by.emit(key, descending)

    def order(self) -> tuple[str, bool]:
        """The column the rows are sorted by (empty in their own order), and whether descending."""
        header = self.horizontalHeader()
        if not header.isSortIndicatorShown():
            return "", False
        descending = header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        return self._rows.columns[header.sortIndicatorSection()].key, descending

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        key = self.chosen_key()
        if key is not None and not selected.isEmpty():
            self.chosen.emit(key)

    def moveCursor(self, action: _MOVE, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and last row: a cell by itself means nothing here."""
        if action == _MOVE.MoveHome:
            return self._rows.index(0, 0)
        if action == _MOVE.MoveEnd:
            return self._rows.index(self._rows.rowCount() - 1, 0)
        return super().moveCursor(action, modifiers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = self.chosen_key()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if key is not None:
                self.activated.emit(key)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, typed: str) -> None:
        """Letters go to the row whose first cell begins so, wherever in the row one clicked."""
        here = self.currentIndex()
        if here.isValid() and here.column():
            with QSignalBlocker(self):
                self.setCurrentIndex(here.siblingAtColumn(0))
        super().keyboardSearch(typed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        key = self.chosen_key()
        if key is not None and self.indexAt(event.position().toPoint()).isValid():
            self.activated.emit(key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in BY_KEYBOARD and self.chosen_key() is None:
            self.setCurrentIndex(self._rows.index(0, 0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.order_menu().popup(event.globalPos())

    def order_menu(self) -> QMenu:
        """A menu that sorts by any column."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in self._rows.columns:
            if column.title:
                action = menu.addAction(self.tr("Sort by «{column}»").format(column=column.title))
                action.triggered.connect(lambda _=False, key=column.key: self._sort_or_turn(key))
        return menu

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(scaled(self, 64))
        for number, column in enumerate(self._rows.columns):
            if column.width:
                header.resizeSection(number, scaled(self, column.width))
            else:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        header.sectionClicked.connect(lambda n: self._sort_or_turn(self._rows.columns[n].key))

    def _sort_or_turn(self, key: str) -> None:
        """Sort by a column; by the same once more turns the order."""
        header = self.horizontalHeader()
        column = next(n for n, each in enumerate(self._rows.columns) if each.key == key)
        same = header.isSortIndicatorShown() and header.property("by") == column
        descending = same and not header.property("down")
        header.setProperty("by", column)
        header.setProperty("down", descending)
        self.sort_by(key, descending=descending)

    def _fit_rows(self) -> None:
        text = QFontMetrics(strong(self.font())).height() + 16
        if self._rows.two_lines:
            text += QFontMetrics(small(self.font())).height() + 2
        self.verticalHeader().setDefaultSectionSize(
            max(_TWO_LINES if self._rows.two_lines else _LINE, text)
        )

    def _hover(self, row: int) -> None:
        if self._delegate.hovered != row:
            self._delegate.hovered = row
            self.viewport().update()
