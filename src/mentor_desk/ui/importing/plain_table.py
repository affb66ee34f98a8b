"""A table of words for very many rows: made only as far as it is looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from mentor_desk.ui.widgets.painting import scaled

Cells = Sequence[str]
Index = QModelIndex | QPersistentModelIndex
_LINE = 30


class PlainRows(QAbstractTableModel):
    """Rows of any kind, worded one by one by ``words``; the first cell can be ticked."""

    ticked = Signal()

    def __init__(self, titles: Cells, words: Callable[[Any], Cells], *, ticks: bool) -> None:
        super().__init__()
        self.titles, self._words, self._ticks = tuple(titles), words, ticks
        self.rows: Sequence[Any] = ()
        self.on: set[int] = set()

    def replace(self, rows: Sequence[Any]) -> None:
        """Show other rows, none of them ticked."""
        self.beginResetModel()
        self.rows, self.on = rows, set()
        self.endResetModel()

    def tick_all(self, on: bool) -> None:
        """Tick every row, or none."""
        self.on = set(range(len(self.rows))) if on else set()
        self.dataChanged.emit(self.index(0, 0), self.index(max(0, len(self.rows) - 1), 0))
        self.ticked.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(self.rows[index.row()])[index.column()]
        if role == Qt.ItemDataRole.CheckStateRole and self._ticks and index.column() == 0:
            on = index.row() in self.on
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not self._ticks:
            return False
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self.on.add(index.row())
        else:
            self.on.discard(index.row())
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        own = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        ticks = self._ticks and index.column() == 0
        return own | Qt.ItemFlag.ItemIsUserCheckable if ticks else own

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.titles[section]
        return None


class PlainTable(QTableView):
    """Whole rows; Space ticks the row the keyboard is on, Tab leaves."""

    def __init__(
        self,
        name: str,
        columns: Sequence[tuple[str, int]],
        words: Callable[[Any], Cells],
        *,
        ticks: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """``columns`` are (title, width); width 0 takes what is left."""
        super().__init__(parent)
        self.lines = PlainRows([title for title, _ in columns], words, ticks=ticks)
        self.setModel(self.lines)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(self, _LINE))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for number, (_, width) in enumerate(columns):
            if width:
                header.resizeSection(number, scaled(self, width))
            else:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows."""
        self.lines.replace(rows)
        self.scrollToTop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            on = index.row() in self.lines.on
            turned = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
            self.lines.setData(index.siblingAtColumn(0), turned, Qt.ItemDataRole.CheckStateRole)
        else:
            super().keyPressEvent(event)
