"""An experience as it is read: the whole text, with a word of what it was and the day."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.ui.theme import Tone
from mentor_desk.ui.widgets.badge import Badge
from mentor_desk.ui.widgets.roles import set_role


class ExperienceLine(QWidget):
    """``edited`` tells the key."""

    edited = Signal(str)

    def __init__(self, key: str, kind: str, tone: Tone, day: str, text: str, action: str) -> None:
        super().__init__()
        head = QHBoxLayout()
        head.setSpacing(8)
        when = QLabel(day)
        set_role(when, "caption")
        edit = QPushButton(action)
        set_role(edit, "link")
        edit.setAccessibleDescription(text)
        edit.clicked.connect(lambda _=False: self.edited.emit(key))
        head.addWidget(Badge(kind, tone))
        head.addWidget(when, 1)
        head.addWidget(edit)
        words = QLabel(text)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 4, 14, 8)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(words)
