"""What every section of the settings is: words, a form, and drawn only while it is in view."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.tall import Tall

_WIDEST = 680


class Section(QWidget):
    """Put widgets into ``column``; override :meth:`draw` to read what is shown.

    Everything but a table stands in one column that scrolls; with ``whole`` the section has the room
    there is.
    """

    def __init__(self, context: Context, title: str, words: str = "", *, whole: bool = False) -> None:
        super().__init__()
        self.context = context
        heading = QLabel(title)
        set_role(heading, "title")
        self.column = QVBoxLayout()
        self.column.setSpacing(12)
        self.column.addWidget(heading)
        if words:
            self.add_words(words)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        if whole:
            inner = QWidget()
            self.column.setContentsMargins(24, 16, 20, 16)
            inner.setLayout(self.column)
            outer.addWidget(Tall(inner))
        else:
            outer.addWidget(self._scrolling())

    def draw(self) -> None:
        """Show what holds now."""

    def focus_field(self, name: str) -> bool:
        """Put the keyboard into the field ``name``; false when it is not here."""
        del name
        return False

    def flush(self) -> None:
        """Save what stands in a field that was not left yet."""

    def add_heading(self, words: str) -> None:
        """A heading over what follows."""
        label = QLabel(words)
        label.setWordWrap(True)
        set_role(label, "heading")
        self.column.addSpacing(8)
        self.column.addWidget(label)

    def add_words(self, words: str) -> QLabel:
        """Some sentences."""
        label = QLabel(words)
        label.setWordWrap(True)
        set_role(label, "muted")
        self.column.addWidget(label)
        return label

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.draw()
        # What was drawn now may take more lines than what was laid out before it was shown.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def _scrolling(self) -> QScrollArea:
        inner = QWidget()
        inner.setMaximumWidth(scaled(self, _WIDEST))
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(24, 16, 20, 24)
        layout.addLayout(self.column)
        layout.addStretch(1)
        return Tall(inner)
