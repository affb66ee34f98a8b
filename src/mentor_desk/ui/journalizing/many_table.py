"""A table in which several rows can be chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QAbstractItemView

from mentor_desk.ui.widgets.data_table import Column, DataTable, TableRow


class ManyTable(DataTable):
    """Shift and the arrows, Ctrl and Space, or Ctrl+A choose several; they stay chosen on redrawing."""

    def __init__(self, columns: Sequence[Column], name: str) -> None:
        super().__init__(columns, name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def chosen_keys(self) -> list[str]:
        """The chosen rows in the order shown."""
        numbers = sorted(index.row() for index in self.selectionModel().selectedRows())
        keys = self.keys()
        return [keys[number] for number in numbers]

    def set_rows(self, rows: Sequence[TableRow]) -> None:
        """Show ``rows``; those that were chosen stay chosen, if they are still there."""
        chosen = set(self.chosen_keys())
        super().set_rows(rows)
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for number, key in enumerate(self.keys()):
            if key in chosen:
                self.selectionModel().select(self.model().index(number, 0), flags)
