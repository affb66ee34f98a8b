"""The first step of giving: which cases, and to whom."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from mentor_desk.services.hand_over import GivenCase
from mentor_desk.ui.case.scrolled import scrolled
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_field import TextField

_COLUMNS = 3


class CasesStep(QWidget):
    """``changed`` when another number of cases is chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._cases: tuple[GivenCase, ...] = ()
        self._closed = False
        self.ticks: dict[uuid.UUID, CheckField] = {}
        self.form = Form()
        self.form.add(
            "colleague",
            self.tr("Who takes over?"),
            TextField(),
            optional=True,
            hint=self.tr("Your colleague’s name. It is written in the log, and inside the package."),
        )
        whom = Card(self.tr("To"))
        narrow = QHBoxLayout()
        narrow.addWidget(self.form, 1)
        narrow.addStretch(1)
        whom.body.addLayout(narrow)
        which = Card(self.tr("The cases"))
        self.all = which.add_action(self.tr("&All open ones"), lambda: self._tick_all(on=True))
        self.none = which.add_action(self.tr("N&one"), lambda: self._tick_all(on=False))
        self.counted = QLabel()
        set_role(self.counted, "muted")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self.others = QPushButton()
        set_role(self.others, "link")
        self.others.clicked.connect(lambda _=False: self._show_closed())
        which.body.addWidget(self.counted)
        which.body.addLayout(self._grid)
        which.body.addWidget(self.others)
        scrolled(self, whom, which)

    def show_cases(self, cases: Sequence[GivenCase], chosen: Collection[uuid.UUID] = ()) -> None:
        """Offer these; closed ones only when they are asked for, or chosen."""
        self._cases = tuple(cases)
        self._closed = any(one.closed_on and one.id in chosen for one in cases)
        self._fill(chosen)

    def chosen(self) -> list[uuid.UUID]:
        """The cases with a tick."""
        return [case_id for case_id, tick in self.ticks.items() if tick.value()]

    def colleague(self) -> str:
        """Who takes over, as far as it is written."""
        return str(self.form.field("colleague").value())

    def _fill(self, chosen: Collection[uuid.UUID]) -> None:
        for tick in self.ticks.values():
            self._grid.removeWidget(tick)
            tick.hide()
            tick.deleteLater()
        shown = [one for one in self._cases if self._closed or one.closed_on is None]
        self.ticks = {one.id: self._tick(one, on=one.id in chosen) for one in shown}
        lines = -(-len(shown) // _COLUMNS)
        for place, tick in enumerate(self.ticks.values()):
            self._grid.addWidget(tick, place % lines, place // lines)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        hidden = len(self._cases) - len(shown)
        self.others.setText(self.tr("Show %n closed case(s) too", "", hidden))
        self.others.setVisible(bool(hidden))
        for button in (self.all, self.none):
            button.setVisible(bool(shown))
        self._count()

    def _tick(self, one: GivenCase, *, on: bool) -> CheckField:
        words = self.tr("{name} (closed)") if one.closed_on else "{name}"
        tick = CheckField(words.format(name=one.name).replace("&", "&&"))
        tick.setToolTip(one.town)
        tick.set_value(on)
        tick.changed.connect(self._count)
        return tick

    def _tick_all(self, *, on: bool) -> None:
        closed = {one.id for one in self._cases if one.closed_on}
        for case_id, tick in self.ticks.items():
            tick.set_value(on and case_id not in closed)
        self._count()

    def _show_closed(self) -> None:
        chosen = self.chosen()
        self._closed = True
        self._fill(chosen)

    def _count(self) -> None:
        counted = self.tr("%n case(s) chosen", "", len(self.chosen()))
        self.counted.setText(counted if self._cases else self.tr("You have no cases to hand over."))
        self.changed.emit()
