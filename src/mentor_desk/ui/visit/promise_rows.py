"""What was promised at a visit, by whoever, and by when."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from mentor_desk.services.visit_sheet import NewPromise
from mentor_desk.terms import PromiseSide
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.growing_rows import GrowingRow


class PromiseRow(GrowingRow):
    """Who, what, by when; its value is these three in a list."""

    def __init__(
        self, sides: Mapping[PromiseSide, str], today: Callable[[], date], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.side = ChoiceField([(side.value, words) for side, words in sides.items()])
        self.due = DateField(today, placeholder=self.tr("by when"))
        self.side.set_value(PromiseSide.MENTOR.value)
        self.words.setPlaceholderText(self.tr("What was promised?"))
        self.row.insertWidget(0, self.side, 4)
        self.row.insertWidget(2, self.due, 3)
        self.row.setStretch(1, 7)
        self.side.changed.connect(self.changed)
        self.due.changed.connect(self.changed)
        self.due.understood.connect(lambda said, _wrong: self.due.setToolTip(said))

    @property
    def stops(self) -> tuple[QWidget, ...]:
        return self.side, self.words, self.due, self.remove

    def value(self) -> Any:
        return [self.side.value(), self.text(), self.due.value()]

    def show_value(self, value: Any) -> None:
        side, words, due = value or (PromiseSide.MENTOR.value, "", None)
        self.side.set_value(side)
        self.words.setText(words)
        self.due.set_value(due)

    def makes_sense(self) -> bool:
        if self.due.makes_sense():
            return True
        self.due.setFocus()
        return False

    def name(self, number: int) -> None:
        super().name(number)
        self.side.setAccessibleName(self.tr("Who promised, row {number}").format(number=number))
        self.words.setAccessibleName(self.tr("What was promised, row {number}").format(number=number))
        self.due.setAccessibleName(self.tr("By when, row {number}").format(number=number))


def new_promises(value: list[Any]) -> tuple[NewPromise, ...]:
    """The rows as the services take them."""
    return tuple(NewPromise(PromiseSide(side), what, due) for side, what, due in value)
