"""What the law wants the employer asked, asked at the table: in plain words, with a yes and a no."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mentor_desk.services.kitchen_table import QUESTIONS, KitchenTable
from mentor_desk.ui.widgets.chips import Chips

_YES, _NO = "yes", "no"


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question; ``means`` is what a yes makes of the field."""

    row: QWidget
    words: QLabel
    chips: Chips
    means: bool


class LawQuestions(QWidget):
    """``answered`` tells the field of the placement and its new value."""

    answered = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 4)
        self._column.setSpacing(6)
        self._asked = {name: self._ask(name) for name in QUESTIONS}

    def draw(self, table: KitchenTable) -> None:
        """Ask what a placement of this kind asks, with the answers given so far."""
        words = {
            "replaces_nobody": self.tr(
                "Does anybody lose hours or a job because {name} is here?"
            ).format(name=table.first_name),
            "not_seasonal": self.tr("Is there work all year, and not only in a busy time?"),
            "fair_competition": self.tr("Is it fair to other firms?"),
        }
        for name, asked in self._asked.items():
            asked.row.setVisible(table.has(name))
            asked.words.setText(words[name])
            asked.chips.setAccessibleName(words[name])
            value: bool | None = getattr(table.values, name)
            if value is None:
                asked.chips.set_value(())
            else:
                asked.chips.set_value([_YES if value is asked.means else _NO])
        self.setVisible(any(table.has(name) for name in self._asked))

    def chips(self, name: str) -> Chips:
        """The yes and no of one question."""
        return self._asked[name].chips

    def _ask(self, name: str) -> _Asked:
        row, words = QWidget(self), QLabel()
        words.setWordWrap(True)
        chips = Chips([(_YES, self.tr("Yes")), (_NO, self.tr("No"))], single=True)
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(12)
        beside.addWidget(chips, 1)
        beside.addWidget(words, 6)
        self._column.addWidget(row)
        asked = _Asked(row, words, chips, means=QUESTIONS[name].yes)
        chips.changed.connect(lambda: self._tell(name))
        return asked

    def _tell(self, name: str) -> None:
        """An answer can be changed; it is not taken back by a second click."""
        asked = self._asked[name]
        chosen = asked.chips.value()
        if chosen:
            self.answered.emit(name, (chosen[0] == _YES) is asked.means)
        else:
            sender = asked.chips.focusProxy()
            key = next((chip.key for chip in asked.chips.chips() if chip is sender), _YES)
            asked.chips.set_value([key])
