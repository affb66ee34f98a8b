"""Your own firms, or the list of all."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentor_desk.ui.widgets.chips import Chip
from mentor_desk.ui.widgets.flow_layout import FlowLayout

OWN, WHOLE = "own", "whole"


class ViewSwitch(QWidget):
    """Two choices of which one is always on. Arrows go between them; ``chosen`` tells the key."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips = {key: Chip(key, "", self) for key in (OWN, WHOLE)}
        row = FlowLayout(self)
        row.setContentsMargins(14, 10, 14, 0)
        for key, chip in self._chips.items():
            chip.clicked.connect(lambda _=False, key=key: self._clicked(key))
            chip.arrow.connect(lambda _step, key=key: self._arrow(key))
            row.addWidget(chip)
        self.show_counts("", "")
        self.choose(OWN)

    def show_counts(self, own: str, whole: str) -> None:
        """Word the choices with how many there are behind each."""
        words = {OWN: (self.tr("Your firms"), own), WHOLE: (self.tr("The firm list"), whole)}
        for key, (name, count) in words.items():
            self._chips[key].setText(f"{name} {count}".strip())

    def current(self) -> str:
        """The choice that is on."""
        return OWN if self._chips[OWN].isChecked() else WHOLE

    def choose(self, key: str) -> None:
        """Turn one on without telling."""
        for each, chip in self._chips.items():
            chip.setChecked(each == key)

    def _clicked(self, key: str) -> None:
        self.choose(key)
        self.chosen.emit(key)

    def _arrow(self, key: str) -> None:
        other = WHOLE if key == OWN else OWN
        self._chips[other].setFocus()
        self._clicked(other)
