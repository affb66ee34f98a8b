"""The candidate bank: what a firm asks for, and who in the caseload it may be (feature D6)."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from mentor_desk.formats import days, numbers, phone
from mentor_desk.matching.distance import Point
from mentor_desk.services import candidates
from mentor_desk.services.candidates import Bank, Candidate, Wish
from mentor_desk.services.positions import position
from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.data_table import Cell, Column, DataTable, TableRow
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_field import TextField

_WAIT = 120
"""Milliseconds after the last key: the bank is read once, not for every letter."""
_TABLE, _EMPTY = 0, 1
_FLEKSJOB, _SOON = "fleksjob", "soon"


class CandidatesTab(QWidget):
    """``match_wanted`` tells the case whose match is to be opened."""

    match_wanted = Signal(uuid.UUID)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._stale = True
        self.words = TextField(self.tr("Truck, kitchen, Arabic …"))
        self.by = DateField(context.today, placeholder=self.tr("Any day"))
        self.postcode = TextField(self.tr("Postcode"))
        self.km = NumberField(low=1, high=300, whole=True, step=5)
        self.who = Chips(
            [(_FLEKSJOB, self.tr("Referred to fleksjob")), (_SOON, self.tr("On short notice"))]
        )
        self.who.setAccessibleName(self.tr("Only those"))
        self._timer = QTimer(self, singleShot=True, interval=_WAIT)
        self._timer.timeout.connect(self.redraw)
        self.table = DataTable(self._columns(), self.tr("Candidate bank"))
        self.table.activated.connect(lambda key: self.match_wanted.emit(uuid.UUID(key)))
        self.empty = EmptyState("users", self.tr("Nobody fits"), self.tr("Ask for less."))
        self._shown = QLabel()
        set_role(self._shown, "caption")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self._lay_out()
        for field in (self.words, self.by, self.postcode, self.km, self.who):
            field.changed.connect(self._timer.start)
        self.setFocusProxy(self.words)

    def wish(self) -> Wish:
        """What is asked for as it stands in the fields."""
        return Wish(
            words=self.words.value() or "",
            by=self.by.value(),
            centre=self._centre(),
            km=self.km.value() if self._centre() else None,
            fleksjob=_FLEKSJOB in self.who.value(),
            short_notice=_SOON in self.who.value(),
        )

    def redraw(self) -> None:
        """Read the bank anew for what is asked."""
        self._timer.stop()
        today = self._context.today()
        bank = self._context.call(
            candidates.bank, wish=self.wish(), today=today, rulebook=self._context.rules
        )
        self.table.set_rows([self._row(one) for one in bank.candidates])
        self._stack.setCurrentIndex(_TABLE if bank.candidates else _EMPTY)
        self._say(bank)

    def _centre(self) -> Point | None:
        found = position(None, None, self.postcode.value() or "")
        return found.point if found else None

    def _say(self, bank: Bank) -> None:
        shown = len(bank.candidates)
        if not shown and not bank.hidden:
            self.empty.say(
                self.tr("No open cases yet"),
                self.tr("Here you find who can do what, from when, and how far away they live."),
            )
        elif not shown:
            self.empty.say(
                self.tr("Nobody fits"),
                self.tr("Write fewer words, a later day or a longer way."),
                self.tr("Show everybody"),
                self._clear,
            )
        words = self.tr("{shown} of {all} open cases – nobody is ranked")
        if self.wish().centre:
            words = self.tr("{shown} of {all} open cases, nearest first in a straight line")
        self._shown.setText(words.format(shown=shown, all=shown + bank.hidden))

    def _clear(self) -> None:
        for field in (self.words, self.by, self.postcode, self.km):
            field.set_value(None)
        self.who.set_value([])
        self.redraw()

    def _columns(self) -> list[Column]:
        return [
            Column("name", self.tr("Citizen"), 260),
            Column("phone", self.tr("Phone"), 130),
            Column("can", self.tr("Can, has tried, would like")),
            Column("ready", self.tr("Ready"), 120),
            Column("hours", self.tr("Hours"), 76, "right"),
            Column("km", self.tr("Away"), 90, "right"),
        ]

    def _row(self, one: Candidate) -> TableRow:
        language, today = self._context.language, self._context.today()
        placed = self.tr("in a placement") if one.placed else ""
        soon = self.tr("on short notice") if one.short_notice else ""
        ready = days.short(one.ready_on, language, today) if one.ready_on else self.tr("not written")
        hours = numbers.number(one.weekly_hours, language) if one.weekly_hours else ""
        km = "" if one.km is None else self.tr("{km} km").format(km=numbers.number(one.km, language, 1))
        met = " · ".join(one.found) or one.can
        cells = (
            Cell(one.name, second_line=one.job_goal or self.tr("No job goal written")),
            Cell(phone.pretty(one.phone), second_line=soon),
            Cell(" ".join(met.split()), second_line=one.town),
            Cell(ready, sort=one.ready_on, second_line=placed),
            Cell(hours, sort=one.weekly_hours),
            Cell(km, sort=one.km),
        )
        return TableRow(str(one.case_id), cells)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 10)
        row.setSpacing(12)
        for words, field, stretch in (
            (self.tr("Can or would like"), self.words, 4),
            (self.tr("Ready by"), self.by, 2),
            (self.tr("Near postcode"), self.postcode, 1),
            (self.tr("Kilometres at most"), self.km, 1),
        ):
            row.addLayout(_labelled(words, field), stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        column.addLayout(row)
        self.who.setContentsMargins(16, 0, 16, 8)
        column.addWidget(self.who)
        column.addWidget(self._stack, 1)
        self._shown.setContentsMargins(16, 8, 16, 0)
        column.addWidget(self._shown)


def _labelled(words: str, field: QWidget) -> QVBoxLayout:
    label = QLabel(words)
    label.setBuddy(field)
    field.setAccessibleName(words)
    set_role(label, "caption")
    column = QVBoxLayout()
    column.setSpacing(3)
    column.addWidget(label)
    column.addWidget(field)
    return column
