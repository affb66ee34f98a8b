"""Chips of which one is always on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from mentor_desk.ui.widgets.chips import Chip


class OneOf(QWidget):
    """``chosen`` tells the key that was clicked; the arrows go along the chips."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.chips = [Chip(key, words, self) for key, words in choices]
        for chip in self.chips:
            self._group.addButton(chip)
            row.addWidget(chip)
            chip.arrow.connect(self._go)
            chip.clicked.connect(lambda _=False, key=chip.key: self.chosen.emit(key))
        self.chips[0].setChecked(True)

    def value(self) -> str:
        """The key that is on."""
        return next((chip.key for chip in self.chips if chip.isChecked()), "")

    def mark(self, key: str) -> None:
        """Turn ``key`` on without telling, or all off."""
        self._group.setExclusive(False)
        for chip in self.chips:
            chip.setChecked(chip.key == key)
        self._group.setExclusive(True)

    def _go(self, step: int) -> None:
        here = next((n for n, chip in enumerate(self.chips) if chip is self.sender()), 0)
        self.chips[(here + step) % len(self.chips)].setFocus(Qt.FocusReason.TabFocusReason)
