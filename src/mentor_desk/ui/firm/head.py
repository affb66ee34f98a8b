"""The top of a workspace: the name, one line about it, and what can be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from mentor_desk.ui.theme import Tone
from mentor_desk.ui.widgets.badge import Badge
from mentor_desk.ui.widgets.badge_row import BadgeRow
from mentor_desk.ui.widgets.elided_label import ElidedLabel
from mentor_desk.ui.widgets.head_row import HeadRow
from mentor_desk.ui.widgets.roles import set_role


class Head(QWidget):
    """The name with buttons to its right, above a badge and a line that wraps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ElidedLabel(role="heading")
        self._badge = Badge()
        self._about = QLabel()
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._about.setWordWrap(True)
        set_role(self._about, "muted")
        self._more = QLabel()
        self._more.setTextFormat(Qt.TextFormat.PlainText)
        self._more.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._more.setWordWrap(True)
        set_role(self._more, "muted")
        self._first = HeadRow()
        self._first.addWidget(self._name)
        second = BadgeRow()
        second.addWidget(self._badge)
        second.addWidget(self._about)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(self._first)
        layout.addLayout(second)
        layout.addWidget(self._more)
        # Not Maximum: that would cap it at the height it has where nothing wraps.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def say(self, name: str, about: str, badge: str = "", tone: Tone = "neutral") -> None:
        """Show another record; the first line of ``about`` stands beside the badge."""
        self._name.setText(name)
        line, _, more = about.partition("\n")
        self._about.setText(line)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self._badge.set_state(badge, tone)
        self.setAccessibleName(f"{name}. {about}")

    def add_action(self, words: str, on_click: Callable[[], object]) -> QPushButton:
        """A further small button."""
        button = QPushButton(words)
        set_role(button, "small")
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda _=False: on_click())
        self._first.addWidget(button)
        return button
