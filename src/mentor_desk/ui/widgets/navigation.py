"""The sidebar: where one can go, how much waits there, and how much one carries."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.widgets.icons import icon
from mentor_desk.ui.widgets.load_bar import LoadBar
from mentor_desk.ui.widgets.navigation_button import NavigationButton
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role

_WIDTH, _WIDEST = 196, 290
_LEFT, _RIGHT = 10, 11
_NARROW = 960
"""Windows narrower than this in standard type have no room for the words."""


@dataclass(frozen=True, slots=True)
class NavItem:
    """A place to go. ``title`` may carry a mnemonic (``&Cases``), ``hint`` a key chord.

    An item that is no ``page`` (lock) does something and never stays marked. ``picture`` names the
    icon that stands for it where there is no room for its title.
    """

    key: str
    title: str
    hint: str = ""
    page: bool = True
    picture: str = ""


class Navigation(QFrame):
    """Items above, load and ``foot`` items below. ``chosen`` tells the key the user goes to.

    Where the window is narrow for its type it folds to pictures and counts; a button at the top
    shows the words until somewhere is gone to.
    """

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
        self.opener = self._make_opener()
        set_role(self, "sidebar")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._buttons: dict[str, NavigationButton] = {}
        self._away: frozenset[str] = frozenset()
        self._folded = self._narrow = False
        self._pages = [item.key for item in (*items, *foot) if item.page]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_LEFT, 14, _RIGHT, 12)
        layout.setSpacing(1)
        self._title = QLabel(title)
        set_role(self._title, "heading")
        self._title.setContentsMargins(10, 0, 0, 14)
        layout.addWidget(self._title)
        layout.addWidget(self.opener)
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
        self._has_load = False
        self._fold(folded=False)

    def suit(self, width: int) -> None:
        """Fold if a window of ``width`` pixels is narrow for this type, else unfold."""
        narrow = width < scaled(self, _NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self.opener.setVisible(narrow)
            self._fold(folded=narrow)

    @property
    def folded(self) -> bool:
        """Whether pictures stand in place of the words."""
        return self._folded

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

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

    def leave(self) -> None:
        """We are somewhere that is no item: none is marked. Tab still reaches the one where we were."""
        strong = Qt.FocusPolicy.StrongFocus
        before = next(each for each in self._pages if self._buttons[each].focusPolicy() == strong)
        self.choose("")
        if not self._buttons[before].isHidden():
            self._buttons[self._pages[0]].setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self._buttons[before].setFocusPolicy(strong)

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
        self.away.setVisible(bool(self._away) and not self._folded)

    def set_count(self, key: str, count: int | None) -> None:
        """Show how much waits behind ``key``; ``None`` shows nothing."""
        if self._buttons[key].set_count(count):
            self._widen()

    def set_keys(self, key: str, keys: str, *, shown: bool = False) -> None:
        """The keys that lead to an item: in its tooltip, and where ``shown``, beside its words."""
        self._buttons[key].set_keys(keys, shown=shown)
        self._widen()

    def set_title(self, key: str, title: str) -> None:
        """Another word for an item, as when the language changes."""
        self._buttons[key].setText(title)

    def set_load(self, value: float, low: float, high: float, *, caption: str, note: str) -> None:
        """Show the load bar; ``load.clicked`` tells when the user wants to see what it counts."""
        self.load.set_load(value, low, high, caption=caption, note=note)
        self._has_load = True
        self.load.setVisible(not self._folded)

    def _button(self, item: NavItem) -> NavigationButton:
        button = NavigationButton(item.title, item.hint, item.picture)
        button.clicked.connect(lambda _=False, item=item: self._go(item))
        button.neighbour_wanted.connect(lambda step, key=item.key: self._move(key, step))
        self._buttons[item.key] = button
        return button

    def _make_opener(self) -> QToolButton:
        button = QToolButton()
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setVisible(False)
        button.clicked.connect(lambda _=False: self._fold(folded=not self._folded))
        return button

    def _fold(self, *, folded: bool) -> None:
        self._folded = folded
        for button in self._buttons.values():
            button.fold(folded=folded)
        self._title.setVisible(not self._narrow)
        self.away.setVisible(bool(self._away) and not folded)
        self.load.setVisible(self._has_load and not folded)
        told = self.tr("Show the words beside the pictures") if folded else self.tr("Pictures only")
        self.opener.setAccessibleName(told)
        self.opener.setToolTip(told)
        self._tint()
        self._widen()

    def _tint(self) -> None:
        side = self.fontMetrics().height()
        ahead = "chevron-right" if self._folded else "chevron-left"
        self.opener.setIcon(icon(ahead, colors_of(self).muted))
        self.opener.setIconSize(QSize(side, side))

    def _widen(self) -> None:
        """Take the room that the pictures need, or the longest word, within reason."""
        across = _LEFT + _RIGHT
        needed = max((button.sizeHint().width() for button in self._buttons.values()), default=0)
        if not self._folded:
            needed = max(scaled(self, _WIDTH) - across, min(needed, scaled(self, _WIDEST) - across))
        self.setFixedWidth(needed + across)

    def _go(self, item: NavItem) -> None:
        if self._narrow and not self._folded:
            self._fold(folded=True)
        if item.page:
            self.choose(item.key)
        self.chosen.emit(item.key)

    def _move(self, key: str, step: int) -> None:
        """Arrow keys move the focus; Home and End come as very long steps."""
        keys = [each for each, button in self._buttons.items() if not button.isHidden()]
        target = min(max(keys.index(key) + step, 0), len(keys) - 1)
        self._buttons[keys[target]].setFocus()
