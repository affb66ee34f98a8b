"""Lists whose rows are known by a key: choice by arrow keys, opening by Enter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

ITEM_ROLE = int(Qt.ItemDataRole.UserRole)
BY_KEYBOARD = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}
Index = QModelIndex | QPersistentModelIndex


class Keyed(Protocol):
    """A row: known by its key, shown by a delegate, read aloud by :meth:`spoken`."""

    @property
    def key(self) -> str: ...

    @property
    def title(self) -> str: ...

    def spoken(self) -> str:
        """The whole row in words, for screen readers and tooltips."""


class KeyedModel(QAbstractListModel):
    """A plain sequence of rows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: Sequence[Keyed] = ()

    @property
    def rows(self) -> Sequence[Keyed]:
        """The rows in the order shown."""
        return self._rows

    def replace(self, rows: Sequence[Keyed]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def find(self, key: str | None) -> QModelIndex:
        """Where the row with ``key`` lies; an invalid index if it does not."""
        for number, row in enumerate(self._rows):
            if row.key == key:
                return self.index(number, 0)
        return QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = ITEM_ROLE) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ITEM_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        return row.spoken() if role == Qt.ItemDataRole.AccessibleTextRole else None


class KeyedList(QListView):
    """A single-choice list.

    ``chosen`` tells the key of the row the user moves to, ``activated`` the one opened by Enter or a
    double click. :meth:`choose` is the program's own choice and tells nobody.
    """

    chosen = Signal(str)
    activated = Signal(str)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = KeyedModel(self)
        self.setModel(self._rows)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def rows(self) -> Sequence[Any]:
        """The rows shown."""
        return self._rows.rows

    def set_rows(self, rows: Sequence[Keyed]) -> None:
        """Show ``rows``; the chosen row and the scrolling stay where they were, if they still are."""
        key, offset = self.chosen_key(), self.verticalScrollBar().value()
        self._rows.replace(rows)
        self.choose(key, scroll=False)
        self.verticalScrollBar().setValue(offset)

    def chosen_key(self) -> str | None:
        """The key of the chosen row."""
        indexes = self.selectionModel().selectedIndexes()
        return indexes[0].data(ITEM_ROLE).key if indexes else None

    def choose(self, key: str | None, *, scroll: bool = True) -> bool:
        """Mark the row with ``key`` (none for ``None``); whether it was there."""
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

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        key = self.chosen_key()
        if key is not None and not selected.isEmpty():
            self.chosen.emit(key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in BY_KEYBOARD and self.chosen_key() is None:
            self.setCurrentIndex(self._rows.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.open_current()
        else:
            super().keyPressEvent(event)

    def open_current(self) -> None:
        """Open the chosen row."""
        if (key := self.chosen_key()) is not None:
            self.activated.emit(key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid():
            self.open_current()
