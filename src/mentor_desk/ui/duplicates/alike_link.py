"""The way from the firms to those that look alike."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget

from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.flow_layout import FlowLayout
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.word_button import WordButton


class AlikeLink(QWidget):
    """A quiet line below the list."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.button = WordButton(self.tr("Firms that look alike …"))
        set_role(self.button, "link")
        self.button.clicked.connect(lambda _=False: context.go("duplicates"))
        self._row = FlowLayout(self, spacing=8)
        self._row.setContentsMargins(8, 0, 14, 8)
        self._row.addWidget(self.button)

    def add_link(self, words: str, on_click: Callable[[], object]) -> QPushButton:
        """Another link beside it."""
        link = WordButton(words)
        set_role(link, "link")
        link.clicked.connect(lambda _=False: on_click())
        self._row.addWidget(link)
        return link
