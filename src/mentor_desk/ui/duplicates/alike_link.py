"""The way from the firms to those that look alike."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.roles import set_role


class AlikeLink(QWidget):
    """A quiet line below the list."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.button = QPushButton(self.tr("Firms that look alike …"))
        set_role(self.button, "link")
        self.button.clicked.connect(lambda _=False: context.go("duplicates"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 8)
        row.addWidget(self.button)
        row.addStretch(1)
        self._row = row

    def add_link(self, words: str, on_click: Callable[[], object]) -> QPushButton:
        """Another link beside it."""
        link = QPushButton(words)
        set_role(link, "link")
        link.clicked.connect(lambda _=False: on_click())
        self._row.addWidget(link)
        return link
