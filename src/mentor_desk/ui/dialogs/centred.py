"""The calm page before the desk: one column in the middle of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from mentor_desk.ui.commands.help_key import offer_guide
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role

_AROUND = 32


class CentredPage(QScrollArea):
    """A page whose ``column`` stays in the middle and scrolls when the window is too low for it.

    F1 opens the guide at :meth:`guide_place`.
    """

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        """``width`` is the column’s in standard type; it grows with the text where there is room."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = QWidget()
        set_role(ground, "plain")
        self._width = width
        self._middle = QWidget()
        self.column = QVBoxLayout(self._middle)
        self.column.setContentsMargins(0, 24, 0, 24)
        self.column.setSpacing(8)
        across = QHBoxLayout()
        across.addStretch()
        across.addWidget(self._middle)
        across.addStretch()
        down = QVBoxLayout(ground)
        down.setContentsMargins(16, 0, 16, 0)
        down.addStretch(2)
        down.addLayout(across)
        down.addStretch(3)
        self.setWidget(ground)
        ground.setMinimumWidth(1)
        self._fit()
        offer_guide(self, self.guide_place)

    def guide_place(self) -> str:
        """The place of the guide about what is asked here, ``page#anchor``."""
        return "start"

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(self._width, self.viewport().width() - _AROUND)
        self._middle.setFixedWidth(min(scaled(self, self._width), room))


def wrapped(words: str = "") -> QLabel:
    """A label that breaks its lines and can be read out and copied."""
    label = QLabel(words)
    label.setWordWrap(True)
    return label
