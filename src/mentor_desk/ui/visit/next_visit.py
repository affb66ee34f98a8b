"""The next visit: proposed after the rhythm, taken with one action, or put on another day."""

from __future__ import annotations

import uuid
from datetime import date, time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.rules.firm_slots import Slot
from mentor_desk.services import schedule
from mentor_desk.services.schedule import ProposedVisit
from mentor_desk.services.visit_preparation import Preparation
from mentor_desk.terms import VisitKind
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.times_box import TimesBox
from mentor_desk.ui.translate import say
from mentor_desk.ui.visit import words
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.time_field import TimeField

FIELDS = ("next_on", "next_at")


class NextVisit(QWidget):
    """Puts the proposal, the fields :data:`FIELDS` and what the firm says of them into ``form``."""

    def __init__(self, context: Context, prep: Preparation, form: Form) -> None:
        super().__init__(form)
        self._context, self._prep, self._form = context, prep, form
        self.proposal: ProposedVisit | None = None
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self.take = QPushButton(self.tr("Ta&ke it"), self)
        set_role(self.take, "small")
        # Its Alt letter tells the click a tenth of a second late; Ctrl+Enter may come before.
        self.take.pressed.connect(self._take)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._said, 1)
        row.addWidget(self.take, 0, Qt.AlignmentFlag.AlignTop)
        form.add_widget(self)
        self._add_fields()
        self.times = TimesBox(context)
        self.times.picked.connect(self._pick)
        form.add_widget(self.times)
        self.take.hide()

    def look(self, firm_id: uuid.UUID | None, kind: VisitKind) -> None:
        """Ask the firm about the day that stands in the fields."""
        next_on, next_at = (self._form.field(name).value() for name in FIELDS)
        visit = kind is not VisitKind.CALL
        own = self.proposal is not None and (next_on, next_at) == (self.proposal.day, self.proposal.at)
        # What is taken as proposed was weighed already; other times would only tempt.
        propose = next_on is not None and not own
        case_id = self._prep.case_id
        self.times.look(firm_id, next_on, next_at, visit=visit, propose=propose, case_id=case_id)

    @property
    def text(self) -> str:
        """What is proposed, or planned already."""
        return self._said.text()

    def _add_fields(self) -> None:
        day = DateField(self._context.today, placeholder=self.tr("+1w, Friday, week 50 …"))
        self._form.add_pair(
            FormCell("next_on", self.tr("Next visit"), day, optional=True),
            FormCell("next_at", self.tr("Time"), TimeField(self.tr("9.30")), optional=True),
        )

    def propose(self) -> None:
        """Say what is planned, or propose the next visit."""
        language, today = self._context.language, self._context.today()
        if self._prep.next_visit is not None:
            planned = self.tr("The next visit is planned: {day}")
            day = days.long(self._prep.next_visit[1], language, today)
            self._said.setText(planned.format(day=day))
            self._form.set_label("next_on", self.tr("One visit more"), optional=True)
            self.take.hide()
            return
        self.proposal = self._ask()
        self.take.setVisible(self.proposal is not None)
        if self.proposal is None:
            self.hide()
            return
        found = self.proposal
        when = words.moment(found.day, found.at, language, today)
        said = [
            self.tr("Next visit proposed: {when}").format(when=when),
            *(say(why) for why in found.why),
        ]
        if found.outside is not None:
            said.append(say(found.outside))
        self._said.setText("\n".join(said))

    def _ask(self) -> ProposedVisit | None:
        today = self._context.today()
        try:
            return self._context.call(
                schedule.next_after,
                case_id=self._prep.case_id,
                placement_id=self._prep.placement_id,
                visit_day=min(self._prep.fields.get("day") or today, today),
                today=today,
                at=self._prep.fields.get("at"),
            )
        except UserError:
            # A placement that is gone proposes nothing; the sheet says what is wrong when it is kept.
            return None

    def _take(self) -> None:
        if self.proposal is not None:
            self._put(self.proposal.day, self.proposal.at)

    def _pick(self, slot: Slot) -> None:
        self._put(slot.day, slot.at)

    def _put(self, day: date, at: time | None) -> None:
        self._form.field("next_on").replace(day)
        if at is not None:
            self._form.field("next_at").replace(at)
        self._form.focus("next_at")
