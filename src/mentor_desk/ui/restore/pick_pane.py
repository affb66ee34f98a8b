"""Which backup: those that can be got at, or one in a folder elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.ui.restore import words
from mentor_desk.ui.restore.ground import Ground
from mentor_desk.ui.safe_backups import BackupLine
from mentor_desk.ui.widgets.data_table import Cell, Column, DataTable, TableRow
from mentor_desk.ui.widgets.roles import set_role


class PickPane(QWidget):
    """``picked`` tells the folder of the backup that was chosen."""

    picked = Signal(object)
    shown = Signal()
    """Others are shown than before."""

    def __init__(self, ground: Ground, lines: Sequence[BackupLine]) -> None:
        super().__init__()
        self._ground = ground
        self._lines = list(lines)
        self.table = DataTable(
            [
                Column("at", self.tr("Made"), 150),
                Column("why", self.tr("Why")),
                Column("where", self.tr("Where"), 130),
                Column("size", self.tr("Size"), 80, "right"),
            ],
            self.tr("Backups"),
        )
        self.table.activated.connect(self._activated)
        self.none = QLabel(
            self.tr("No backup was found here. Choose the folder or the USB stick it lies on.")
        )
        self.none.setWordWrap(True)
        set_role(self.none, "muted")
        self.elsewhere = QPushButton(self.tr("From another &folder …"))
        set_role(self.elsewhere, "link")
        self.elsewhere.clicked.connect(self.ask_folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.none)
        column.addWidget(self.table, 1)
        column.addWidget(self.elsewhere)
        self._show(self._lines)

    @property
    def any(self) -> bool:
        """Whether there is one to choose from."""
        return bool(self._lines)

    def pick(self) -> None:
        """Take the chosen row."""
        if (key := self.table.chosen_key()) is not None:
            self._activated(key)

    def ask_folder(self) -> None:
        """Ask for a folder: of one backup, or one that backups lie in."""
        found = QFileDialog.getExistingDirectory(self, self.tr("Where does the backup lie?"))
        if found:
            self.look_in(Path(found))

    def look_in(self, folder: Path) -> None:
        """Show the backups that lie in ``folder``, or take it for one itself."""
        lines = list(self._ground.work.backups_in(folder))
        if lines:
            self._show(lines)
            self.shown.emit()
        else:
            self.picked.emit(folder)

    def _show(self, lines: list[BackupLine]) -> None:
        self._lines = lines
        self.table.set_rows([self._row(number, line) for number, line in enumerate(lines)])
        self.none.setVisible(not lines)
        self.table.setVisible(bool(lines))
        if lines:
            self.table.choose("0")

    def _activated(self, key: str) -> None:
        self.picked.emit(self._lines[int(key)].folder)

    def _row(self, number: int, line: BackupLine) -> TableRow:
        made = words.moment(line.made_at, self._ground.language, self._ground.today)
        cells = (
            Cell(made, line.made_at.timestamp()),
            Cell(words.reason(line.reason)),
            Cell(words.where(second=line.second)),
            Cell(words.size(line.size, self._ground.language), line.size),
        )
        return TableRow(str(number), cells)
