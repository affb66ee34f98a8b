"""A new partnership agreement, or the next one with the same firm (feature I1)."""

from __future__ import annotations

import uuid
from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats.spans import add_months
from mentor_desk.services import agreements
from mentor_desk.services.agreements import AgreementView, PointInput
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import new_firm, points
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.picks import firm_field, firm_pick
from mentor_desk.ui.forms.titles import about, firm_name
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import FormCell
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.text_area import TextArea

_MONTHS = 12
_RENEW_BEFORE = timedelta(days=60)
_CARRIED = (
    "why", "follow_up", "firm_contact_id", "stand_in", "municipality_stand_in", "firm_answer_days",
    "municipality_answer_days",
)  # fmt: skip


def present(
    drawer: Drawer,
    context: Context,
    *,
    firm_id: uuid.UUID | None = None,
    agreement_id: uuid.UUID | None = None,
) -> None:
    """A new agreement; ``agreement_id`` names the one that it renews and takes its terms from.

    Raises:
        UserError: the firm or the old agreement is gone.
    """
    old = None
    if agreement_id is not None:
        old = context.call(agreements.open_agreement, agreement_id=agreement_id)
        firm_id = old.firm_id
    form = AgreementForm(drawer, context, firm_id, old)
    what = (
        QCoreApplication.translate("AgreementForm", "Next agreement")
        if old
        else QCoreApplication.translate("AgreementForm", "New agreement")
    )
    form.show_in(about(what, firm_name(context, firm_id), draft=True))


class AgreementForm(DrawerForm):
    """The last day and the renewal follow the first day until they are written."""

    def __init__(
        self,
        drawer: Drawer,
        context: Context,
        firm_id: uuid.UUID | None,
        old: AgreementView | None,
    ) -> None:
        super().__init__(drawer, context)
        self._firm_id, self._old = firm_id, old
        self._written: set[str] = set()
        self._fill()
        self._begin(_first_day(old, context.today()))
        if firm_id is not None:
            self.form.set_values({"firm_id": firm_pick(context, firm_id)})
        if old is not None:
            chosen = [str(point.number) for point in old.points if point.chosen]
            self.form.set_values({"points": chosen, **_offer(old)})
        self.form.changed.connect(self._changed)
        self.add_button(self.tr("Create agreement"), self._finish, primary=True)
        if self.keep_draft("agreement", str(old.id if old else firm_id or "")):
            self._written = {"ends_on", "renew_on"}

    def again(self) -> None:
        """The same form, empty."""
        old_id = self._old.id if self._old else None
        present(self.drawer, self.context, firm_id=self._firm_id, agreement_id=old_id)

    def _fill(self) -> None:
        form, today = self.form, self.context.today
        firm = firm_field(self.context, placeholder=self.tr("Name, town or person"), offer_new=True)
        firm.new_wanted.connect(self._new_firm)
        form.add("firm_id", self.tr("Firm"), firm)
        form.add_pair(
            FormCell("starts_on", self.tr("Valid from"), DateField(today)),
            FormCell(
                "ends_on",
                self.tr("Valid to"),
                DateField(today),
                optional=True,
            ),
        )
        form.add(
            "renew_on",
            self.tr("Talk about the next year on"),
            DateField(today),
            optional=True,
            hint=self.tr("60 days before the end, unless you write another day."),
        )
        titles = [
            (str(number), f"{number} {clause.title}")
            for number, clause in enumerate(points.clauses(), start=1)
        ]
        form.add(
            "points",
            self.tr("The points you choose"),
            Chips(titles),
            hint=self.tr("Both sides’ promises are suggested. You change them afterwards."),
        )
        form.add("places", self.tr("Places a year"), NumberField(high=1000, whole=True), optional=True)
        form.add("tasks", self.tr("Tasks the firm can offer"), TextArea(), optional=True)

    def _begin(self, day: date) -> None:
        self.form.set_values({"starts_on": day})
        self._suggest_term(day)

    def _changed(self, name: str) -> None:
        if name in ("ends_on", "renew_on"):
            self._written.add(name)
        day = self.form.field("starts_on").value()
        if name in ("starts_on", "ends_on") and day is not None:
            self._suggest_term(day)

    def _suggest_term(self, day: date) -> None:
        if "ends_on" not in self._written:
            self.form.set_values({"ends_on": add_months(day, _MONTHS) - timedelta(days=1)})
        ends_on = self.form.field("ends_on").value()
        if "renew_on" not in self._written:
            self.form.set_values({"renew_on": ends_on - _RENEW_BEFORE if ends_on else None})

    def _new_firm(self, name: str) -> None:
        then = partial(_with_firm, self.drawer, self.context)
        new_firm.present(self.drawer, self.context, name=name, then=then)

    def _finish(self) -> None:
        made: list[uuid.UUID] = []
        if self.attempt(lambda: made.append(self._create())):
            self.drawer.dismiss()
            self.context.go("agreement", str(made[0]))

    def _create(self) -> uuid.UUID:
        values = self.form.values()
        pick = values.pop("firm_id")
        numbers = [int(number) for number in values.pop("points")]
        places = self.form.field("places").whole_value()
        carried = {name: self._old.fields[name] for name in _CARRIED} if self._old else {}
        return self.context.call(
            agreements.create,
            firm_id=pick.id if pick else None,
            points=tuple(self._point(number) for number in numbers),
            **{**carried, **values, "places": places},
        )

    def _point(self, number: int) -> PointInput:
        kept = next((p for p in self._old.points if p.number == number), None) if self._old else None
        return kept if kept is not None and kept.chosen else points.suggested(number)


def _with_firm(drawer: Drawer, context: Context, firm_id: uuid.UUID) -> None:
    present(drawer, context, firm_id=firm_id)


def _first_day(old: AgreementView | None, today: date) -> date:
    ends_on = old.fields["ends_on"] if old else None
    return max(today, ends_on + timedelta(days=1)) if ends_on else today


def _offer(old: AgreementView) -> dict[str, Any]:
    return {"places": old.fields["places"], "tasks": old.fields["tasks"]}
