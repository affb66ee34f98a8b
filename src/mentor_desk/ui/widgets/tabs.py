"""Flat tabs with a line under the one shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from mentor_desk.ui.commands.places import NEXT_TAB, TAB_BEFORE
from mentor_desk.ui.commands.shortcut import WITHIN, bind
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role

_LOWEST = 60


class Tabs(QWidget):
    """``chosen`` tells the key of the tab the user goes to. Ctrl+Tab and Ctrl+Shift+Tab walk."""

    chosen = Signal(str)

    def __init__(
        self, name: str = "", parent: QWidget | None = None, *, gap: int = 14, indent: int = 0
    ) -> None:
        """``gap`` is the air between the tabs and what they show, ``indent`` the air before them."""
        super().__init__(parent)
        self._keys: list[str] = []
        self._widgets: dict[str, QWidget] = {}
        self._later: dict[str, Callable[[], QWidget]] = {}
        self._bar = QTabBar()
        self._bar.setAccessibleName(name)
        self._bar.setDrawBase(False)
        self._bar.setExpanding(False)
        self._bar.setUsesScrollButtons(True)
        self._bar.setElideMode(Qt.TextElideMode.ElideNone)
        self._stack = QStackedWidget()
        # What stands on a tab scrolls; the highest of them must not squeeze what is around the tabs.
        self._stack.setMinimumHeight(scaled(self, _LOWEST))
        line = QFrame()
        set_role(line, "line")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        above = QHBoxLayout()
        above.setContentsMargins(indent, 0, 0, 0)
        above.addWidget(self._bar)
        layout.addLayout(above)
        layout.addWidget(line)
        layout.addSpacing(gap)
        layout.addWidget(self._stack, 1)
        self._bar.currentChanged.connect(self._show)
        bind(self, NEXT_TAB, lambda: self._step(1), WITHIN)
        bind(self, TAB_BEFORE, lambda: self._step(-1), WITHIN)

    def add(self, key: str, title: str, widget: QWidget) -> None:
        """A further tab; the first one added is shown."""
        self._keys.append(key)
        self._widgets[key] = widget
        self._stack.addWidget(widget)
        self._bar.addTab(title)

    def add_later(self, key: str, title: str, make: Callable[[], QWidget]) -> None:
        """A further tab, not the first; what stands on it is made when somebody goes or asks for it."""
        self.add(key, title, QWidget())
        self._later[key] = make

    def set_title(self, key: str, title: str, spoken: str = "") -> None:
        """Another title: «Papers 4»; ``spoken`` says what the number means."""
        index = self._keys.index(key)
        self._bar.setTabText(index, title)
        self._bar.setTabToolTip(index, spoken)
        self._bar.setAccessibleTabName(index, spoken or title)

    def choose(self, key: str) -> None:
        """Show the tab ``key`` without telling."""
        before = self._bar.blockSignals(True)
        self._bar.setCurrentIndex(self._keys.index(key))
        self._bar.blockSignals(before)
        self._stack.setCurrentWidget(self.widget(key))

    def current(self) -> str | None:
        """The key of the tab shown."""
        index = self._bar.currentIndex()
        return self._keys[index] if index >= 0 else None

    def has(self, key: str) -> bool:
        """Whether there is a tab ``key``."""
        return key in self._widgets

    def widget(self, key: str) -> QWidget:
        """What stands on the tab ``key``."""
        make = self._later.pop(key, None)
        if make is not None:
            blank, made = self._widgets[key], make()
            self._widgets[key] = made
            self._stack.insertWidget(self._keys.index(key), made)
            self._stack.removeWidget(blank)
            blank.deleteLater()
        return self._widgets[key]

    def _show(self, index: int) -> None:
        if index >= 0:
            self._stack.setCurrentWidget(self.widget(self._keys[index]))
            self.chosen.emit(self._keys[index])

    def _step(self, step: int) -> None:
        if self._keys:
            self._bar.setCurrentIndex((self._bar.currentIndex() + step) % len(self._keys))
