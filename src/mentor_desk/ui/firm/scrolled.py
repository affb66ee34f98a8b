"""A tab that scrolls when it is higher than the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from mentor_desk.ui.widgets.roles import set_role


class Scrolled(QScrollArea):
    """Put widgets into ``column``; they stay at the top."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        set_role(inside, "plain")
        outer = QVBoxLayout(inside)
        outer.setContentsMargins(1, 1, 12, 8)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        outer.addLayout(self.column)
        outer.addStretch(1)
        self.setWidget(inside)
        # A wide field must not push the page over the edge of the window.
        inside.setMinimumWidth(1)
