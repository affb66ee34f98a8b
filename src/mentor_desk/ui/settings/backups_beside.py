"""Copies that were restored beside the caseload: a reminder to remove them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.ui.safe_backups import BackupKeeping
from mentor_desk.ui.widgets.confirm import Confirm
from mentor_desk.ui.widgets.notice import Notice


class BesideLine(QWidget):
    """Hidden while there is none."""

    def __init__(self, keeping: BackupKeeping) -> None:
        super().__init__()
        self._keeping = keeping
        self.notice = Notice("warning")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notice)
        self.hide()

    def draw(self) -> None:
        """Show the first of them, if there is one."""
        found = self._keeping.besides()
        self.setVisible(bool(found))
        if found:
            said = self.tr(
                "%n restored copy(ies) lie(s) beside your caseload, first {folder}. It holds persons, "
                "and nobody erases in it. Remove it when you have seen what you wanted.",
                "",
                len(found),
            )
            self.notice.say(
                "warning",
                said.format(folder=found[0].name),
                self.tr("Remove it"),
                lambda: self.remove(found[0]),
            )

    def remove(self, folder: Path) -> None:
        """Ask, and remove the copy."""
        title, said = (
            self.tr("Remove the restored copy?"),
            self.tr(
                "What was written in {folder} is gone with it. Your own caseload and its backups stay."
            ).format(folder=folder.name),
        )
        if Confirm.ask(self, title, said, self.tr("Remove"), danger=True):
            self._keeping.remove_beside(folder)
            self.draw()
