"""A word about a state, on the surface of its tone."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentor_desk.ui.theme import Tone, colors_of
from mentor_desk.ui.widgets.painting import badge_size, draw_badge


class Badge(QWidget):
    """A small label. The word carries the meaning, the tone only underlines it.

    ``width`` keeps badges above each other equally wide (pixels; it grows for longer words).
    """

    def __init__(
        self,
        text: str = "",
        tone: Tone = "neutral",
        *,
        width: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = text
        self._tone: Tone = tone
        self._width = width
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_state(text, tone)

    @property
    def text(self) -> str:
        """The word shown."""
        return self._text

    def set_state(self, text: str, tone: Tone = "neutral") -> None:
        """Show another word; an empty one hides the badge."""
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        if not text:
            self.hide()
        elif self.parentWidget() is not None:
            # Shown before it has a parent it would flash up as a window of its own.
            self.show()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        size = badge_size(self._text, self.font())
        size.setWidth(max(size.width(), self._width))
        return size

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        draw_badge(painter, self.rect(), self._text, self._tone, colors_of(self))
