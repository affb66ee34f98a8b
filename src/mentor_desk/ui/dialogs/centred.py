"""The calm page before the desk: one column in the middle of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from mentor_desk.ui.widgets.roles import set_role


class CentredPage(QScrollArea):
    """A page whose ``column`` stays in the middle and scrolls when the window is too low for it."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        """``width`` is the column's, in device-independent pixels."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = QWidget()
        set_role(ground, "plain")
        middle = QWidget()
        middle.setMinimumWidth(width)
        middle.setMaximumWidth(width)
        self.column = QVBoxLayout(middle)
        self.column.setContentsMargins(0, 24, 0, 24)
        self.column.setSpacing(8)
        across = QHBoxLayout()
        across.addStretch()
        across.addWidget(middle)
        across.addStretch()
        down = QVBoxLayout(ground)
        down.setContentsMargins(16, 0, 16, 0)
        down.addStretch(2)
        down.addLayout(across)
        down.addStretch(3)
        self.setWidget(ground)


def wrapped(words: str = "") -> QLabel:
    """A label that breaks its lines and can be read out and copied."""
    label = QLabel(words)
    label.setWordWrap(True)
    return label
