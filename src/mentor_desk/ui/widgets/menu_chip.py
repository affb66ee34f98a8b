"""A chip that opens a small choice."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QMenu, QWidget

from mentor_desk.ui.widgets.chips import Chip

_ARROW = 13


class MenuChip(Chip):
    """``picked`` tells the key of the entry the user takes. The chip is filled while ``on``."""

    picked = Signal(str)

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(key, "", parent)
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._on = False
        self.clicked.connect(lambda _=False: self.setChecked(self._on))

    def offer(self, entries: Sequence[tuple[str, str] | None], chosen: str, words: str) -> None:
        """Offer (key, words), ``None`` for a line between; the chip itself says ``words``."""
        self._menu.clear()
        for entry in entries:
            if entry is None:
                self._menu.addSeparator()
                continue
            key, title = entry
            action = self._menu.addAction(title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key == chosen)
            action.triggered.connect(lambda _=False, key=key: self.picked.emit(key))
        self.setText(words)
        self.setAccessibleName(words)

    def set_on(self, on: bool) -> None:
        """Whether it narrows anything."""
        self._on = on
        self.setChecked(on)

    def titles(self) -> list[str]:
        """The words that can be chosen, in order."""
        return [action.text() for action in self._menu.actions() if not action.isSeparator()]

    def take(self, number: int) -> None:
        """Choose the entry with this number, as a click on it would."""
        [action for action in self._menu.actions() if not action.isSeparator()][number].trigger()

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(_ARROW, 0)
