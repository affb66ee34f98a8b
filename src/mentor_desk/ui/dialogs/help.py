"""F1: the keys that work everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.roles import set_role

if TYPE_CHECKING:
    from mentor_desk.ui.desk import Desk


class HelpDialog(QDialog):
    """A table of keys, nothing more to learn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Mentor Desk")
        title = QLabel(self.tr("Keys that work everywhere"))
        set_role(title, "title")
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(8)
        for row, (keys, words) in enumerate(self._keys()):
            chord = QLabel(keys)
            set_role(chord, "strong")
            grid.addWidget(chord, row, 0)
            grid.addWidget(QLabel(words), row, 1)
        close = QPushButton(self.tr("&Close"))
        set_role(close, "primary")
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(16)
        layout.addWidget(title)
        layout.addLayout(grid)
        layout.addWidget(close)

    def _keys(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+K", self.tr("Search everything")),
            ("Ctrl+1 … 9", self.tr("Go to a page")),
            ("Ctrl+N", self.tr("New on this page")),
            ("Ctrl+Shift+N", self.tr("Quick note from anywhere")),
            ("Ctrl+P", self.tr("Print what is in view")),
            ("Ctrl+Z", self.tr("Undo the last change")),
            ("Ctrl+L", self.tr("Lock the desk")),
            ("Esc", self.tr("Close the panel or the search")),
        ]


def open_help(context: Context, desk: Desk) -> None:
    """Show the keys over the desk."""
    del context
    dialog = HelpDialog(desk)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
