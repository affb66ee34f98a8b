"""What a placement may also say: people, practical things, statements and the decision."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mentor_desk.services.contacts import ContactRow
from mentor_desk.services.placement_kinds import FIELDS
from mentor_desk.terms import PlacementKind
from mentor_desk.ui.forms.placement_main import in_main
from mentor_desk.ui.forms.placement_values import CONTACTS, NO, YES
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.field import Field
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField

_WEEK = 168
_NOWHERE = frozenset({"steps", "hours_start", "follows_id", "opening_id", "reasons"})


def in_more(kind: PlacementKind) -> frozenset[str]:
    """The fields that a placement of ``kind`` has in its folded part."""
    return FIELDS[kind] - in_main(kind) - _NOWHERE


def more_words(kind: PlacementKind) -> str:
    """What is behind the fold of a placement of ``kind``."""
    translate = QCoreApplication.translate
    if "decided_on" in in_more(kind):
        return translate("PlacementMore", "More: people, practical, the employees, the decision")
    if "practical" in in_more(kind):
        return translate("PlacementMore", "More: people, practical, the journal")
    return translate("PlacementMore", "More: people, the journal")


class _Cell(NamedTuple):
    name: str
    label: str
    make: Callable[[], Field]


class PlacementMore(Form):
    """The fields of the folded part, those that the kind has; their names are the placement's."""

    def __init__(
        self, today: Callable[[], date], kind: PlacementKind, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._kind = kind
        self._own = in_more(kind)
        self._add_people()
        self._add_questions()
        self._add_practical()
        self._add_beside()
        self._add_statements()
        self._add_decision()

    def offer(self, people: Sequence[ContactRow]) -> None:
        """Offer the people of the firm."""
        choices = [(str(one.id), one.name) for one in people]
        for name in CONTACTS:
            if name in self.names():
                self.field(name).set_choices(choices, empty=self.tr("Nobody named"))

    def _add_people(self) -> None:
        self._section(
            self.tr("People at the firm"),
            [_Cell("employer_id", self.tr("Employer"), ChoiceField)],
            [_Cell("daily_id", self.tr("Responsible day by day"), ChoiceField)],
            [_Cell("representative_id", self.tr("Speaks for the employees"), ChoiceField)],
        )

    def _add_questions(self) -> None:
        ask = self._ask
        self._section(
            self.tr("About the citizen and the firm"),
            [_Cell("self_found", self.tr("Did the citizen find the place?"), ask)],
            [_Cell("last_employer", self.tr("Did the citizen work here last?"), ask)],
            [_Cell("employed_here", self.tr("Has the citizen a job here to keep?"), ask)],
        )
        self._section(
            self.tr("Fair to others"),
            [_Cell("fair_competition", self.tr("Is it fair to other firms?"), ask)],
            [_Cell("replaces_nobody", self.tr("Do all employees keep their work?"), ask)],
            [_Cell("not_seasonal", self.tr("Is it more than help in a busy season?"), ask)],
        )

    def _add_practical(self) -> None:
        practical = self.tr("Meeting place, clothes, lunch, transport")
        self._section(
            self.tr("Practical"),
            [_Cell("practical", practical, TextArea)],
            [_Cell("instructed_by", self.tr("Who instructs on safety"), TextField)],
            [_Cell("equipment", self.tr("Protective equipment"), TextField)],
            [_Cell("afterwards", self.tr("What comes afterwards"), TextArea)],
        )

    def _add_beside(self) -> None:
        self._section(
            self.tr("Paid hours beside"),
            [
                _Cell("paid_weekly_hours", self.tr("Hours a week"), lambda: NumberField(high=_WEEK)),
                _Cell("paid_hours", self.tr("What is agreed"), TextField),
            ],
            [_Cell("paid_tasks", self.tr("Tasks, others than in the praktik"), TextArea)],
            stretch=(1, 2),
        )
        self._section(
            self.tr("Mentor support"),
            [
                _Cell("mentor_support", self.tr("Granted: who and how much"), TextField),
                _Cell("mentor_support_until", self.tr("Until"), self._day),
            ],
            stretch=(2, 1),
        )

    def _add_statements(self) -> None:
        agrees = [(YES, self.tr("Agrees")), (NO, self.tr("Does not agree"))]
        self._section(
            self.tr("The employees are heard"),
            [
                _Cell("employer_stated_on", self.tr("Employer stated on"), self._day),
                _Cell("representative_stated_on", self.tr("Representative on"), self._day),
            ],
            [
                _Cell(
                    "representative_agrees",
                    self.tr("The representative"),
                    lambda: ChoiceField(agrees, empty=self.tr("Not answered")),
                )
            ],
            [_Cell("representative_remark", self.tr("Remark of the representative"), TextArea)],
        )

    def _add_decision(self) -> None:
        day = self._day
        decided = {"decided_on", "vitas_on"} & self._own
        self._section(
            self.tr("Application and decision") if decided else self.tr("Journal"),
            [
                _Cell("vitas_on", self.tr("Sent in VITAS"), day),
                _Cell("vitas_number", self.tr("VITAS no."), TextField),
            ],
            [
                _Cell("decided_on", self.tr("Decided on"), day),
                _Cell("decision", self.tr("Decision"), TextField),
            ],
            [
                _Cell("decided_by", self.tr("Decided by"), TextField),
                _Cell("legal_basis", self.tr("Legal basis"), TextField),
            ],
            [
                _Cell("complaint_given_on", self.tr("Complaint guidance given"), day),
                _Cell("plan_updated_on", self.tr("Plan updated"), day),
            ],
            [
                _Cell("journaled_on", self.tr("Journalled on"), day),
                _Cell("journal_number", self.tr("Journal number"), TextField),
            ],
        )

    def _section(self, heading: str, *rows: Sequence[_Cell], stretch: tuple[int, ...] = (1, 1)) -> None:
        """A heading over the rows that the kind has; nothing at all when it has none."""
        own = [[cell for cell in row if cell.name in self._own] for row in rows]
        if any(own):
            self.add_heading(heading)
        for row in filter(None, own):
            cells = [FormCell(cell.name, cell.label, cell.make()) for cell in row]
            self.add_pair(*cells, stretch=stretch[: len(cells)])

    def _ask(self) -> Field:
        answers = [(YES, self.tr("Yes")), (NO, self.tr("No"))]
        return ChoiceField(answers, empty=self.tr("Not asked yet"))

    def _day(self) -> Field:
        return DateField(self._today)
