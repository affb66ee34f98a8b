"""A surface that holds what belongs together."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.elided_label import ElidedLabel
from mentor_desk.ui.widgets.head_row import HeadRow
from mentor_desk.ui.widgets.roles import set_role


class Card(QFrame):
    """A titled surface. Put widgets into ``body``; ``flush`` lets them reach the card's edges;
    ``marked`` gives it an accent edge: the one card to look at first."""

    def __init__(
        self,
        title: str = "",
        *,
        flush: bool = False,
        marked: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._marked = marked
        self._title = ElidedLabel(title, "strong")
        self._title.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._head = HeadRow()
        self._head.setContentsMargins(14, 11, 14, 7)
        self._head.addWidget(self._title)
        self.body = QVBoxLayout()
        side = 0 if flush else 14
        self.body.setContentsMargins(side, 0 if title else 12, side, 0 if flush else 12)
        self.body.setSpacing(0 if flush else 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        self._layout = layout
        if title:
            layout.addLayout(self._head)
        layout.addLayout(self.body, 1)
        self.setAccessibleName(title)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._marked:
            painter, shape = QPainter(self), QPainterPath()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            shape.addRoundedRect(QRectF(self.rect()), 8, 8)
            painter.setClipPath(shape)
            painter.fillRect(0, 0, 3, self.height(), QColor(colors_of(self).accent))

    def set_title(self, title: str) -> None:
        """Another title; only for a card that has one."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def add_action(self, text: str, on_click: Callable[[], object]) -> QPushButton:
        """A small button to the right of the title."""
        button = QPushButton(text)
        set_role(button, "small")
        button.clicked.connect(lambda _=False: on_click())
        self._head.addWidget(button)
        return button

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put ``widget`` at the end of the body."""
        self.body.addWidget(widget, stretch)

    def clear(self) -> None:
        """Take everything out of the body."""
        while (item := self.body.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
