"""The sidebar: where one can go, how much waits there, and how much one carries."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from mentor_desk.ui.widgets.load_bar import LoadBar
from mentor_desk.ui.widgets.navigation_button import NavigationButton
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role

_WIDTH = 196


@dataclass(frozen=True, slots=True)
class NavItem:
    """A place to go. ``title`` may carry a mnemonic (``&Cases``), ``hint`` a key chord.

    An item that is no ``page`` (lock) does something and never stays marked.
    """

    key: str
    title: str
    hint: str = ""
    page: bool = True


class Navigation(QFrame):
    """Items above, load and ``foot`` items below. ``chosen`` tells the key the user goes to."""

    chosen = Signal(str)
    away_wanted = Signal()
    """The user asks which items are put away."""

    def __init__(
        self,
        title: str,
        items: Sequence[NavItem],
        foot: Sequence[NavItem] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_role(self, "sidebar")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._buttons: dict[str, NavigationButton] = {}
        self._away: frozenset[str] = frozenset()
        self._pages = [item.key for item in (*items, *foot) if item.page]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 14, 11, 12)
        layout.setSpacing(1)
        name = QLabel(title)
        set_role(name, "heading")
        name.setContentsMargins(10, 0, 0, 14)
        layout.addWidget(name)
        for item in items:
            layout.addWidget(self._button(item))
        self.away = QPushButton()
        set_role(self.away, "link")
        self.away.setAccessibleName(self.tr("Pages that are put away"))
        self.away.setVisible(False)
        self.away.clicked.connect(lambda _=False: self.away_wanted.emit())
        layout.addWidget(self.away, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self.load = LoadBar()
        self.load.setVisible(False)
        layout.addWidget(self.load)
        layout.addSpacing(12)
        for item in foot:
            layout.addWidget(self._button(item))
        self.setFixedWidth(scaled(self, _WIDTH))

    def choose(self, key: str) -> None:
        """Mark ``key`` as where we are, without going there; a key that is no item marks none.

        Tab reaches the marked item only; arrow keys go to the others.
        """
        held = any(self._buttons[each].hasFocus() for each in self._pages)
        for each in self._pages:
            self._buttons[each].set_here(here=each == key)
            self._buttons[each].setVisible(each == key or each not in self._away)
        if held and key in self._buttons:
            # Led elsewhere, the keyboard would stay on an item that Tab no longer reaches.
            self._buttons[key].setFocus()
        if self.chosen_key() is None and self._pages:
            self._buttons[self._pages[0]].setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def chosen_key(self) -> str | None:
        """The key marked as where we are."""
        return next((key for key, button in self._buttons.items() if button.is_here()), None)

    def put_away(self, keys: Collection[str], words: str) -> None:
        """Hide the items with these ``keys``, and say so in ``words``; the others come back.

        The item where we are stays until we are elsewhere.
        """
        self._away = frozenset(keys)
        for key, button in self._buttons.items():
            button.setVisible(key not in self._away or button.is_here())
        self.away.setText(words)
        self.away.setAccessibleName(words)
        self.away.setVisible(bool(self._away))

    def set_count(self, key: str, count: int | None) -> None:
        """Show how much waits behind ``key``; ``None`` shows nothing."""
        self._buttons[key].set_count(count)

    def set_title(self, key: str, title: str) -> None:
        """Another word for an item, as when the language changes."""
        self._buttons[key].setText(title)

    def set_load(self, value: float, low: float, high: float, *, caption: str, note: str) -> None:
        """Show the load bar; ``load.clicked`` tells when the user wants to see what it counts."""
        self.load.set_load(value, low, high, caption=caption, note=note)
        self.load.setVisible(True)

    def _button(self, item: NavItem) -> NavigationButton:
        button = NavigationButton(item.title, item.hint)
        button.clicked.connect(lambda _=False, item=item: self._go(item))
        button.neighbour_wanted.connect(lambda step, key=item.key: self._move(key, step))
        self._buttons[item.key] = button
        return button

    def _go(self, item: NavItem) -> None:
        if item.page:
            self.choose(item.key)
        self.chosen.emit(item.key)

    def _move(self, key: str, step: int) -> None:
        """Arrow keys move the focus; Home and End come as very long steps."""
        keys = [each for each, button in self._buttons.items() if not button.isHidden()]
        target = min(max(keys.index(key) + step, 0), len(keys) - 1)
        self._buttons[keys[target]].setFocus()
