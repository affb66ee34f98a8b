"""Several ways to look at the same thing, of which one is always on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from mentor_desk.ui.widgets.chips import Chip


class Switch(QWidget):
    """Chips in a row. Tab reaches the one that is on, arrows go along; ``chosen`` tells the key."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._chips: list[Chip] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        # Chips give way to lines of their own where they may; here they stand in one line.
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer ``(key, words)`` pairs, once; the first is on."""
        for key, words in choices:
            chip = Chip(key, words, self)
            chip.clicked.connect(lambda _=False, key=key: self._clicked(key))
            chip.arrow.connect(lambda step, key=key: self._walk(key, step))
            self._chips.append(chip)
            self._row.addWidget(chip)
        if self._chips:
            self.choose(self._chips[0].key)

    def keys(self) -> list[str]:
        """What can be chosen."""
        return [chip.key for chip in self._chips]

    def current(self) -> str:
        """The choice that is on."""
        return next((chip.key for chip in self._chips if chip.isChecked()), "")

    def choose(self, key: str) -> None:
        """Turn one on without telling."""
        for chip in self._chips:
            chip.setChecked(chip.key == key)

    def _clicked(self, key: str) -> None:
        self.choose(key)
        self.chosen.emit(key)

    def _walk(self, key: str, step: int) -> None:
        keys = self.keys()
        other = self._chips[(keys.index(key) + step) % len(keys)]
        other.setFocus()
        self._clicked(other.key)
