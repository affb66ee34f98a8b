"""What a workplace can make allowances for: yes, perhaps, or no (feature C8)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.painting import scaled

CAN, ASK, CANNOT = "can", "ask", "cannot"
_WORDS = 190


class AllowancesField(QWidget):
    """A line for each allowance, and three answers. Nothing chosen is «ask»; nobody has said.

    Its value names those that ``can`` and those that ``cannot`` be met.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, Chips] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, scaled(self, _WORDS))
        grid.setColumnStretch(2, 1)
        answers = ((CAN, self.tr("Can")), (ASK, self.tr("Ask")), (CANNOT, self.tr("Cannot")))
        for number, (key, words) in enumerate(choices):
            label = QLabel(words)
            label.setWordWrap(True)
            chips = Chips(answers, single=True)
            chips.setAccessibleName(words)
            for chip in chips.chips():
                chip.setAccessibleName(f"{words}: {chip.text()}")
            chips.setFixedWidth(sum(chip.sizeHint().width() + 8 for chip in chips.chips()))
            chips.changed.connect(self._answered)
            label.setBuddy(chips)
            self._rows[key] = chips
            grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(chips, number, 1)
        first = next(iter(self._rows.values()), None)
        if first is not None:
            self.setFocusProxy(first)

    def value(self) -> dict[str, list[str]]:
        """The keys that can be met and those that cannot."""
        return {
            answer: [key for key in self._rows if self._answer(key) == answer]
            for answer in (CAN, CANNOT)
        }

    def set_value(self, value: Mapping[str, Sequence[str]] | None) -> None:
        """Show these answers; everything else is still to ask."""
        known = value or {}
        for key, chips in self._rows.items():
            found = next((answer for answer in (CAN, CANNOT) if key in known.get(answer, ())), ASK)
            chips.set_value([found])

    def row(self, key: str) -> Chips:
        """The three answers to one allowance."""
        return self._rows[key]

    def _answer(self, key: str) -> str:
        chosen = self._rows[key].value()
        return chosen[0] if chosen else ASK

    def _answered(self) -> None:
        for chips in self._rows.values():
            if not chips.value():
                chips.set_value([ASK])
        self.changed.emit()
        # A chip is a whole answer: it is saved at once, there is nothing to leave.
        self.left.emit()
