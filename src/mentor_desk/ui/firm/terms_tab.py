"""What is agreed besides the points: places, term, contacts, answers."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from mentor_desk.errors import UserError
from mentor_desk.services import agreement_endings, agreements
from mentor_desk.services.agreement_view import AgreementView
from mentor_desk.terms import label
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm.agreement_end_form import EndAgreement
from mentor_desk.ui.firm.ending_line import EndingLine
from mentor_desk.ui.firm.kept_form import KeptForm
from mentor_desk.ui.firm.scrolled import Scrolled
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import FormCell
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField

_PAID = {"yes": True, "no": False}
_MENTOR_PAID = "mentor_paid"
_WHOLE = ("places", "firm_answer_days", "municipality_answer_days")
_DAYS = ("starts_on", "ends_on", "renew_on", "signed_on")
_CONTACT = "firm_contact_id"


class TermsTab(Scrolled):
    """Saved as each field is left."""

    def __init__(self, context: Context, drawer: Drawer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._drawer = context, drawer
        self._view: AgreementView | None = None
        self.form = KeptForm(context)
        self.column.addWidget(self.form)
        self._fill_offer()
        self._fill_term()
        self._fill_contacts()
        self._fill_between_us()
        self.ending = EndingLine(self.end_early, self._take_back)
        self.column.addWidget(self.ending)
        self.setFocusProxy(self.form.field("why"))

    def show_agreement(self, view: AgreementView) -> None:
        """Show the agreement's terms."""
        self._view = view
        self.ending.show_agreement(view, self._context.today(), self._context.language)
        self.form.field(_CONTACT).set_choices(
            [(str(one.id), f"{one.name} · {say(label(one.role))}") for one in view.people],
            empty=self.tr("The employer"),
        )
        self.form.hold(view.id, _shown(view.fields), partial(self._save, view.id))

    def go_to(self, field: str) -> None:
        """Put the keyboard into a field."""
        if field in self.form.names():
            self.form.focus(field)
            self.ensureWidgetVisible(self.form.field(field))

    def save_all(self) -> None:
        """Save what is typed and not yet left."""
        self.form.save_all()

    def _fill_offer(self) -> None:
        form = self.form
        form.add("why", self.tr("Why we work together"), TextArea())
        form.add("tasks", self.tr("Tasks the firm can offer"), TextArea())
        form.add_pair(
            FormCell("places", self.tr("Places a year"), NumberField(high=1000, whole=True)),
            FormCell("signed_on", self.tr("Signed on"), DateField(self._context.today)),
            stretch=(1, 2),
        )

    def _fill_term(self) -> None:
        form, today = self.form, self._context.today
        form.add_heading(self.tr("Term"))
        form.add_pair(
            FormCell("starts_on", self.tr("Valid from"), DateField(today)),
            FormCell(
                "ends_on",
                self.tr("Valid to"),
                DateField(today),
            ),
        )
        form.add("renew_on", self.tr("Talk about the next year on"), DateField(today))

    def _fill_contacts(self) -> None:
        form = self.form
        form.add_heading(self.tr("Contacts and answers"))
        form.add_pair(
            FormCell(_CONTACT, self.tr("The firm’s contact"), ChoiceField()),
            FormCell("stand_in", self.tr("The firm’s stand-in"), TextField()),
        )
        form.add_pair(
            FormCell(
                "municipality_contact",
                self.tr("The municipality’s contact"),
                TextField(placeholder=self._context.mentor.name),
                hint=self.tr("You are, unless somebody else is written."),
            ),
            FormCell("municipality_contact_phone", self.tr("Telephone"), TextField()),
            stretch=(2, 1),
        )
        form.add("municipality_stand_in", self.tr("The municipality’s stand-in"), TextField())
        form.add_pair(
            FormCell(
                "firm_answer_days",
                self.tr("The firm answers in … working days"),
                NumberField(high=100, whole=True),
            ),
            FormCell(
                "municipality_answer_days",
                self.tr("We answer in … working days"),
                NumberField(high=100, whole=True),
            ),
        )
        form.add(
            "follow_up",
            self.tr("Follow-up"),
            TextArea(),
            hint=self.tr("How often you meet, and what you do when a placement does not work out."),
        )

    def _fill_between_us(self) -> None:
        form = self.form
        form.add_heading(self.tr("Between us"))
        form.add(
            "sharing",
            self.tr("What we tell each other"),
            TextArea(),
            hint=self.tr("Empty: the paper’s own words stand, on consent and silence."),
        )
        form.add(
            "afterwards",
            self.tr("After a placement"),
            TextArea(),
            hint=self.tr("Empty: the paper’s own words stand, on a job, paid hours or a reference."),
        )
        form.add(
            _MENTOR_PAID,
            self.tr("The firm’s own mentor"),
            ChoiceField(
                [
                    ("yes", self.tr("The municipality pays for the hours")),
                    ("no", self.tr("The hours are not paid for")),
                ],
                empty=self.tr("Nobody has said"),
            ),
        )

    def end_early(self) -> None:
        """One side ends the agreement before its last day."""
        if self._view is not None:
            EndAgreement(self._drawer, self._context, self._view.id, self._view.firm).open()

    def _take_back(self) -> None:
        if self._view is None:
            return
        try:
            self._context.call(agreement_endings.take_back, agreement_id=self._view.id)
        except UserError as error:
            self._context.warn(error)

    def _save(self, agreement_id: uuid.UUID, name: str, value: Any) -> None:
        kept: Any = value if name in _DAYS else value or ""
        if name in _WHOLE:
            kept = None if value is None else round(value)
        elif name == _CONTACT:
            kept = uuid.UUID(value) if value else None
        elif name == _MENTOR_PAID:
            kept = _PAID.get(value)
        changed: dict[str, Any] = {name: kept}
        self._context.call(agreements.update, agreement_id=agreement_id, **changed)


def _shown(fields: Mapping[str, Any]) -> dict[str, Any]:
    contact = fields[_CONTACT]
    paid = {True: "yes", False: "no"}.get(fields[_MENTOR_PAID])
    return {**fields, _CONTACT: str(contact) if contact else None, _MENTOR_PAID: paid}
