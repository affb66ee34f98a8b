"""A new partnership agreement with a firm (feature I1)."""

from __future__ import annotations

import uuid
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from mentor_desk.documents.clause_sets import ClauseSet
from mentor_desk.services import agreement_clauses, agreements
from mentor_desk.services.agreement_method import agreement_method
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import agreement_words, new_firm, points
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.picks import firm_field, firm_pick
from mentor_desk.ui.forms.titles import about, firm_name
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import FormCell
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.text_area import TextArea


def present(
    drawer: Drawer,
    context: Context,
    *,
    firm_id: uuid.UUID | None = None,
) -> None:
    """A new agreement.

    Raises:
        UserError: the firm is gone.
    """
    form = AgreementForm(drawer, context, firm_id)
    what = QCoreApplication.translate("AgreementForm", "New agreement")
    form.show_in(about(what, firm_name(context, firm_id), draft=True))


class AgreementForm(DrawerForm):
    """The last day and the renewal follow the first day until they are written."""

    def __init__(self, drawer: Drawer, context: Context, firm_id: uuid.UUID | None) -> None:
        super().__init__(drawer, context)
        self._firm_id = firm_id
        self._written: set[str] = set()
        self._sets = context.call(agreement_clauses.sets)
        self._fill()
        self._begin(context.today())
        if firm_id is not None:
            self.form.set_values({"firm_id": firm_pick(context, firm_id)})
        self.form.changed.connect(self._changed)
        self.add_button(self.tr("Create agreement"), self._finish, primary=True)
        if self.keep_draft("agreement", str(firm_id or "")):
            self._written = {"ends_on", "renew_on"}
            self._show_points()

    def again(self) -> None:
        """The same form, empty."""
        present(self.drawer, self.context, firm_id=self._firm_id)

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
        language = self.context.language
        form.add(
            "clause_set",
            self.tr("Wording of the points"),
            ChoiceField([(each.key, each.title.written(language)) for each in self._sets]),
        )
        form.add(
            "points",
            self.tr("The points you choose"),
            Chips(),
            hint=self.tr("Both sides’ promises are suggested. You change them afterwards."),
        )
        form.add("places", self.tr("Places a year"), NumberField(high=1000, whole=True), optional=True)
        form.add("tasks", self.tr("Tasks the firm can offer"), TextArea(), optional=True)

    def _begin(self, day: date) -> None:
        self.form.set_values({"starts_on": day, "clause_set": self._sets[0].key})
        self._show_points()
        self._suggest_term(day)

    def _changed(self, name: str) -> None:
        if name == "clause_set":
            self._show_points()
        if name in ("ends_on", "renew_on"):
            self._written.add(name)
        day = self.form.field("starts_on").value()
        if name in ("starts_on", "ends_on") and day is not None:
            self._suggest_term(day)

    def _clauses(self) -> ClauseSet:
        chosen = self.form.field("clause_set").value()
        return next((each for each in self._sets if each.key == chosen), self._sets[0])

    def _show_points(self) -> None:
        clauses = self._clauses()
        self.form.field("points").set_choices(points.titles(clauses))
        words = agreement_words.source_of(clauses, self.context.language)
        self.form.set_hint("clause_set", words)

    def _suggest_term(self, day: date) -> None:
        if "ends_on" not in self._written:
            self.form.set_values({"ends_on": agreement_method().ends_on(day)})
        ends_on = self.form.field("ends_on").value()
        if "renew_on" not in self._written:
            self.form.set_values(
                {"renew_on": agreement_method().renew_on(ends_on) if ends_on else None}
            )

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
        return self.context.call(
            agreements.create,
            firm_id=pick.id if pick else None,
            points=tuple(points.suggested(self._clauses(), number) for number in numbers),
            **{**values, "places": places},
        )


def _with_firm(drawer: Drawer, context: Context, firm_id: uuid.UUID) -> None:
    present(drawer, context, firm_id=firm_id)
