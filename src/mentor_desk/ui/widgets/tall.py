"""A place that scrolls only where the window is too low for what stands in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from mentor_desk.ui.widgets.roles import set_role


class Tall(QScrollArea):
    """Holds ``content``, which fills the place; in a low window or large type it keeps the height
    that its words need, and is scrolled. The keyboard passes the place itself by."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_role(content, "plain")
        # A wide field must not push the page over the edge of the window.
        content.setMinimumWidth(1)
        self.setWidget(content)
