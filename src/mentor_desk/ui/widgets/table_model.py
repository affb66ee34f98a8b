"""What a table shows: columns, rows of cells, and the order they stand in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from PySide6.QtCore import (
    QAbstractTableModel,
    QCollator,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QWidget

from mentor_desk.ui.theme import Tone

CELL_ROLE = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column:
    """One column. ``width`` in pixels at the standard text size; 0 takes what is left."""

    key: str
    title: str
    width: int = 0
    align: Literal["left", "right"] = "left"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: text, a muted line below, a badge. ``sort`` orders where the text would not do."""

    text: str = ""
    sort: float | date | str | None = None
    second_line: str = ""
    badge: str = ""
    tone: Tone = "neutral"

    def spoken(self) -> str:
        """The cell in words."""
        return ", ".join(part for part in (self.text, self.second_line, self.badge) if part)


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row, known by its key; a cell for each column."""

    key: str
    cells: tuple[Cell, ...]


class TableModel(QAbstractTableModel):
    """Rows in the order chosen. Empty cells come last, whichever way the order goes."""

    def __init__(self, columns: Sequence[Column], parent: QWidget) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: tuple[TableRow, ...] = ()
        self._given: tuple[TableRow, ...] = ()
        self._order: tuple[int, bool] | None = None

    @property
    def two_lines(self) -> bool:
        """Whether some row needs the room of two lines."""
        return any(cell.second_line for row in self.rows for cell in row.cells)

    def replace(self, rows: Sequence[TableRow]) -> None:
        """Show other rows, in the order chosen before; else as given."""
        self._given = tuple(rows)
        self._arrange()

    def order_by(self, column: int, *, descending: bool) -> None:
        """Put the rows in order of one column."""
        self._order = (column, descending)
        self._arrange()

    def find(self, key: str | None) -> QModelIndex:
        """The first cell of the row with ``key``; an invalid index if there is none."""
        for number, row in enumerate(self.rows):
            if row.key == key:
                return self.index(number, 0)
        return QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = CELL_ROLE) -> Any:
        if not index.isValid():
            return None
        cell = self.rows[index.row()].cells[index.column()]
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.columns[index.column()].title}: {cell.spoken()}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._around(index)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignRight if column.align == "right" else Qt.AlignmentFlag.AlignLeft
            )
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def _around(self, index: Index) -> str:
        """Beside the first cell the rest of its row; beside another, whose row it stands in."""
        cells = self.rows[index.row()].cells
        if index.column():
            return cells[0].spoken()
        return ", ".join(
            f"{column.title}: {cell.spoken()}"
            for column, cell in zip(self.columns[1:], cells[1:], strict=True)
            if cell.spoken()
        )

    def _arrange(self) -> None:
        self.beginResetModel()
        self.rows = self._given if self._order is None else self._sorted(*self._order)
        self.endResetModel()

    def _sorted(self, column: int, descending: bool) -> tuple[TableRow, ...]:
        collator = QCollator(QLocale())
        collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

        def place(row: TableRow) -> Any:
            cell = row.cells[column]
            value = cell.text if cell.sort is None else cell.sort
            return collator.sortKey(value) if isinstance(value, str) else value

        empty = [row for row in self._given if _is_empty(row.cells[column])]
        filled = [row for row in self._given if not _is_empty(row.cells[column])]
        return (*sorted(filled, key=place, reverse=descending), *empty)


def _is_empty(cell: Cell) -> bool:
    return cell.sort is None and not cell.text
