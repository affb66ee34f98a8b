"""A page of the window: what you see, the way to everything, the one thing to do, and the body."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.elided_label import ElidedLabel
from mentor_desk.ui.widgets.icons import icon
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.search_button import SearchButton

_HEADER_HEIGHT = 70


class Page(QWidget):
    """Header and body. ``search_asked`` when the user wants to search through everything."""

    search_asked = Signal()

    def __init__(self, title: str = "", subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel(title, "title")
        self._subtitle = ElidedLabel(subtitle, "muted")
        self._search = SearchButton()
        self._search.clicked.connect(self.search_asked)
        self._primary: QPushButton | None = None
        self._back: QToolButton | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._make_header())
        self._body: QWidget | None = None
        self.setAccessibleName(title)

    def set_title(self, title: str, subtitle: str | None = None) -> None:
        """Say what this page is; ``subtitle`` is one line about what is seen, ``None`` keeps it."""
        self._title.setText(title)
        self.setAccessibleName(title)
        if subtitle is not None:
            self.set_subtitle(subtitle)

    def set_subtitle(self, subtitle: str) -> None:
        """One line that says what is seen."""
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def set_primary(
        self, text: str, on_click: Callable[[], object], *, description: str = ""
    ) -> QPushButton:
        """The page's one primary action, named by its verb; calling again replaces it."""
        if self._primary is not None:
            self._header.removeWidget(self._primary)
            self._primary.deleteLater()
        button = QPushButton(text)
        set_role(button, "primary")
        button.setAccessibleDescription(description)
        button.setToolTip(description)
        button.clicked.connect(lambda _=False: on_click())
        self._header.addWidget(button)
        self.setTabOrder(self._search, button)
        self._primary = button
        return button

    def add_action(
        self, text: str, on_click: Callable[[], object], *, description: str = ""
    ) -> QPushButton:
        """A quieter action, to the left of the primary one."""
        button = QPushButton(text)
        button.setAccessibleDescription(description)
        button.setToolTip(description)
        button.clicked.connect(lambda _=False: on_click())
        place = self._header.indexOf(self._search) + 1
        self._header.insertWidget(place, button)
        self.setTabOrder(self._search, button)
        return button

    def add_switch(self, switch: QWidget) -> None:
        """Ways to look at the page's content, to the left of the search."""
        place = self._header.indexOf(self._search)
        self._header.insertWidget(place, switch)

    def set_back(self, text: str, on_click: Callable[[], object]) -> QToolButton:
        """An arrow before the title that leads back; ``text`` says so to a screen reader."""
        button = QToolButton()
        button.setAccessibleName(text)
        button.setToolTip(text)
        button.setIcon(icon("arrow-left", colors_of(self).muted))
        button.setIconSize(QSize(18, 18))
        button.clicked.connect(lambda _=False: on_click())
        self._header.insertWidget(0, button)
        self.setTabOrder(button, self._search)
        self._back = button
        return button

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._back is not None:
            self._back.setIcon(icon("arrow-left", colors_of(self).muted))

    def primary(self) -> QPushButton | None:
        """The primary action's button, if the page has one."""
        return self._primary

    def set_body(self, body: QWidget, *, padded: bool = False) -> None:
        """Show ``body`` under the header; ``padded`` with the page's margin around it."""
        if self._body is not None:
            self._layout.removeWidget(self._body)
            self._body.deleteLater()
        self._body = body
        if padded and (layout := body.layout()):
            layout.setContentsMargins(20, 16, 20, 16)
            layout.setSpacing(16)
        self._layout.addWidget(body, 1)

    def _make_header(self) -> QFrame:
        frame = QFrame()
        set_role(frame, "header")
        frame.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        frame.setMinimumHeight(scaled(self, _HEADER_HEIGHT))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        words.addStretch()
        self._header = QHBoxLayout(frame)
        self._header.setContentsMargins(20, 8, 20, 8)
        self._header.setSpacing(14)
        self._header.addLayout(words, 1)
        self._header.addWidget(self._search)
        # Only now it has a parent: shown without one it would flash up as a window of its own.
        self._subtitle.setVisible(bool(self._subtitle.text()))
        return frame
