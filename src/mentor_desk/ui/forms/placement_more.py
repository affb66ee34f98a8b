"""What a placement may also say: people, practical things, statements and the decision."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from mentor_desk.services.contacts import ContactRow
from mentor_desk.ui.forms.placement_values import CONTACTS, NO, YES
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField

NAMES = (
    *CONTACTS, "self_found", "last_employer", "employed_here", "practical", "instructed_by",
    "equipment", "paid_hours", "mentor_support", "afterwards", "employer_stated_on",
    "representative_stated_on", "representative_agrees", "representative_remark", "vitas_on",
    "vitas_number", "decided_on", "decision", "legal_basis", "complaint_given_on",
    "plan_updated_on", "journaled_on", "journal_number",
)  # fmt: skip
"""The fields of the folded part, in order."""


class PlacementMore(Form):
    """The fields of the folded part; their names are those of the placement."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._add_people()
        self._add_citizen()
        self._add_practical()
        self._add_statements()
        self._add_decision()

    def offer(self, people: Sequence[ContactRow]) -> None:
        """Offer the people of the firm."""
        choices = [(str(one.id), one.name) for one in people]
        for name in CONTACTS:
            self.field(name).set_choices(choices, empty=self.tr("Nobody named"))

    def _add_people(self) -> None:
        self.add_heading(self.tr("People at the firm"))
        self.add("employer_id", self.tr("Employer"), ChoiceField())
        self.add("daily_id", self.tr("Responsible day by day"), ChoiceField())
        self.add("representative_id", self.tr("Speaks for the employees"), ChoiceField())

    def _add_citizen(self) -> None:
        self.add_heading(self.tr("About the citizen and the firm"))
        answers = [(YES, self.tr("Yes")), (NO, self.tr("No"))]
        questions = {
            "self_found": self.tr("Did the citizen find the place?"),
            "last_employer": self.tr("Did the citizen work here last?"),
            "employed_here": self.tr("Has the citizen a job here to keep?"),
        }
        for name, question in questions.items():
            self.add(name, question, ChoiceField(answers, empty=self.tr("Not asked yet")))

    def _add_practical(self) -> None:
        self.add_heading(self.tr("Practical"))
        self.add("practical", self.tr("Meeting place, clothes, lunch, transport"), TextArea())
        self.add("instructed_by", self.tr("Who instructs on safety"), TextField())
        self.add("equipment", self.tr("Protective equipment"), TextField())
        self.add("paid_hours", self.tr("Paid hours beside"), TextField())
        self.add("mentor_support", self.tr("Mentor support granted"), TextField())
        self.add("afterwards", self.tr("What comes afterwards"), TextArea())

    def _add_statements(self) -> None:
        self.add_heading(self.tr("The employees are heard"))
        self.add_pair(
            self._day("employer_stated_on", self.tr("Employer stated on")),
            self._day("representative_stated_on", self.tr("Representative on")),
        )
        answers = [(YES, self.tr("Agrees")), (NO, self.tr("Does not agree"))]
        agrees = ChoiceField(answers, empty=self.tr("Not answered"))
        self.add("representative_agrees", self.tr("The representative"), agrees)
        self.add("representative_remark", self.tr("Remark of the representative"), TextArea())

    def _add_decision(self) -> None:
        self.add_heading(self.tr("Application and decision"))
        self.add_pair(
            self._day("vitas_on", self.tr("Sent in VITAS")),
            FormCell("vitas_number", self.tr("VITAS no."), TextField()),
        )
        self.add_pair(
            self._day("decided_on", self.tr("Decided on")),
            FormCell("decision", self.tr("Decision"), TextField()),
        )
        self.add("legal_basis", self.tr("Legal basis"), TextField())
        self.add_pair(
            self._day("complaint_given_on", self.tr("Complaint guidance given")),
            self._day("plan_updated_on", self.tr("Plan updated")),
        )
        self.add_pair(
            self._day("journaled_on", self.tr("Journalled on")),
            FormCell("journal_number", self.tr("Journal number"), TextField()),
        )

    def _day(self, name: str, label: str) -> FormCell:
        return FormCell(name, label, DateField(self._today))
