"""A point of a list to tick, with what to see to beneath it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.tick import Tick


class TickRow(QWidget):
    """``ticked`` tells the key and whether; ``opened`` when its button is pressed."""

    ticked = Signal(str, bool)
    opened = Signal(str)

    def __init__(
        self, key: str, title: str, more: str, *, done: bool, state: str = "", action: str = ""
    ) -> None:
        super().__init__()
        self.key = key
        self.box = Tick(title.replace("&", "&&"))
        self.box.setChecked(done)
        self.box.setAccessibleName(title)
        self.box.setAccessibleDescription(more)
        self.box.clicked.connect(lambda on: self.ticked.emit(self.key, on))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 14, 4)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.box)
        for text, role in ((more, "caption"), (state, "strong")):
            if text:
                label = QLabel(text)
                label.setWordWrap(True)
                label.setContentsMargins(26, 0, 0, 0)
                label.setProperty("role", role)
                words.addWidget(label)
        row.addLayout(words, 1)
        if action:
            button = QPushButton(action)
            button.setAccessibleDescription(title)
            set_role(button, "small")
            button.clicked.connect(lambda _=False: self.opened.emit(self.key))
            row.addWidget(button)
