"""A page of the window: what you see, the way to everything, the one thing to do, and the body."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QVBoxLayout, QWidget

from mentor_desk.ui.widgets.page_header import PageHeader
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.spoken import announce


class Page(QWidget):
    """Header and body. ``search_asked`` when the user wants to search through everything."""

    search_asked = Signal()

    def __init__(self, title: str = "", subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header = PageHeader(title, subtitle)
        self._title, self._subtitle = self._header.title, self._header.subtitle
        self._search = self._header.search
        self._search.clicked.connect(self.search_asked)
        self._primary: QPushButton | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._header)
        self._body: QWidget | None = None
        self.setAccessibleName(title)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        announce(self, self.accessibleName())

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
            self._header.set_primary(None)
            self._primary.deleteLater()
        button = QPushButton(text)
        set_role(button, "primary")
        button.setAccessibleDescription(description)
        button.setToolTip(description)
        button.clicked.connect(lambda _=False: on_click())
        button.setParent(self._header)
        self._header.set_primary(button)
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
        button.setParent(self._header)
        self._header.add_after_search(button)
        self.setTabOrder(self._search, button)
        return button

    def add_switch(self, switch: QWidget) -> None:
        """Ways to look at the page's content, to the left of the search."""
        switch.setParent(self._header)
        self._header.add_before_search(switch)

    def set_back(self, text: str, on_click: Callable[[], object]) -> QToolButton:
        """An arrow before the title that leads back; ``text`` says so to a screen reader."""
        button = QToolButton()
        button.setAccessibleName(text)
        button.setToolTip(text)
        button.clicked.connect(lambda _=False: on_click())
        self._header.set_back(button)
        self.setTabOrder(button, self._search)
        return button

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
