"""Give and take with a firm: what we gave beside what it gave, each figure with its rows (I5)."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mentor_desk.formats import days, numbers
from mentor_desk.formats.spans import add_months
from mentor_desk.services.give_and_take import Balance, Gave, Given
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import favour_form, given_drawer
from mentor_desk.ui.firm.figure_line import FigureLine
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.roles import set_role

YEAR, ALWAYS = "year", "always"
_MONTHS = 12
_SAID = (Gave.ANSWERS, Gave.FAVOURS, Gave.MEETINGS, Gave.VISITS)
"""What the row says by itself, without the name of the figure."""


class BalanceCard(Card):
    """``turned`` tells that another time is to be counted."""

    turned = Signal()

    def __init__(self, context: Context, drawer: Drawer, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self.set_title(self.tr("Give and take"))
        self._context, self._drawer = context, drawer
        self._firm: tuple[uuid.UUID, str] | None = None
        self._shown: Balance | None = None
        self.new = self.add_action(self.tr("Write something down …"), self._new)
        choices = [(YEAR, self.tr("The last year")), (ALWAYS, self.tr("All the time"))]
        self.times = Chips(choices, single=True)
        self.times.setAccessibleName(self.tr("How far back"))
        self.times.set_value([YEAR])
        self.times.changed.connect(self._turn)
        self._time = YEAR
        self.add(self.times)
        self._sides = QHBoxLayout()
        self._sides.setSpacing(24)
        self.body.addLayout(self._sides)
        self.last = QLabel()
        self.last.setWordWrap(True)
        set_role(self.last, "caption")
        self.add(self.last)

    def since(self) -> date | None:
        """The first day counted."""
        return add_months(self._context.today(), -_MONTHS) if self._time == YEAR else None

    def wait_for(self, firm_id: uuid.UUID, firm: str) -> None:
        """Another firm's figures are on their way: the last one's may not stand under its name."""
        if self._firm != (firm_id, firm):
            self._firm, self._shown = (firm_id, firm), None
            self._clear()
            self.last.setText(self.tr("Fetching …"))

    def show_balance(self, firm_id: uuid.UUID, firm: str, balance: Balance) -> None:
        """Show what was given; unchanged lines stay, so that the keyboard does."""
        if (self._firm, self._shown) == ((firm_id, firm), balance):
            return
        self._firm, self._shown = (firm_id, firm), balance
        self._clear()
        self._sides.addWidget(self._side(self.tr("We gave"), balance.ours), 1)
        gave = self.tr("{firm} gave").format(firm=firm)
        self._sides.addWidget(self._side(gave, balance.theirs), 1)
        self._say_last(balance)

    def _side(self, title: str, given: Sequence[Given]) -> QWidget:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        name = QLabel(title)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setWordWrap(True)
        set_role(name, "strong")
        name.setContentsMargins(6, 4, 0, 4)
        column.addWidget(name)
        for each in given:
            count = numbers.number(each.count, self._context.language)
            line = FigureLine(count, say(each.name), nought=not each.count, parent=side)
            line.clicked.connect(partial(self._open, each))
            column.addWidget(line)
        column.addStretch(1)
        return side

    def _say_last(self, balance: Balance) -> None:
        last = balance.last_help
        if last is None:
            words = self.tr(
                "Nothing is counted here yet. Visits, answers and placements come by themselves; the "
                "rest you write down with the button above."
            )
        else:
            given, row = last
            day = days.month_day(row.day or self._context.today(), self._context.language)
            words = self.tr("The last thing we did: {what} – {title}, {day}")
            if given.what in _SAID:
                words = self.tr("The last thing we did: {title}, {day}")
            words = words.format(what=say(given.name).lower(), title=say(row.title), day=day)
        self.last.setText(words)

    def _clear(self) -> None:
        while (item := self._sides.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()

    def _turn(self) -> None:
        chosen = self.times.value()
        # One of them is always chosen: a second click does not put it away.
        self._time = chosen[0] if chosen else self._time
        self.times.set_value([self._time])
        self.turned.emit()

    def _open(self, given: Given) -> None:
        if self._firm is not None:
            given_drawer.present(self._drawer, self._context, given, self._firm[1])

    def _new(self) -> None:
        if self._firm is not None:
            favour_form.present_new(self._drawer, self._context, firm_id=self._firm[0])
