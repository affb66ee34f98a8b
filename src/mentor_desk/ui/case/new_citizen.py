"""Taking a citizen into the caseload. A name is enough; the rest comes as they talk."""

from __future__ import annotations

import uuid
from typing import Any

from mentor_desk.formats import cpr as cpr_format
from mentor_desk.rules import lists
from mentor_desk.services import citizens, duplicates
from mentor_desk.services.likeness import Looks, only_digits
from mentor_desk.ui.context import Context
from mentor_desk.ui.duplicates.alike_notice import AlikeNotice
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import FormCell
from mentor_desk.ui.widgets.text_field import TextField

_CPR = 10


def present(drawer: Drawer, context: Context) -> None:
    """Show the citizen that was begun, or an empty form."""
    NewCitizen(drawer, context).open()


class NewCitizen(DrawerForm):
    """A draft until «Create citizen», which opens the case."""

    def __init__(self, drawer: Drawer, context: Context) -> None:
        super().__init__(drawer, context)
        self.alike = AlikeNotice(context, "Citizen", self._show_other)
        self._made = ""
        self._add_fields()
        for name in ("name", "cpr", "phone"):
            self.form.field(name).changed.connect(self._look_for_namesakes)

    def open(self) -> None:
        """Show the form in its drawer."""
        self.keep_draft("citizen.new")
        self._look_for_namesakes()
        self.add_button(self.tr("Create citizen"), self._create, primary=True)
        self.show_in(self.tr("New citizen · draft"))
        self.form.focus("name")

    def again(self) -> None:
        present(self.drawer, self.context)

    def _add_fields(self) -> None:
        form, language = self.form, self.context.language
        today, rules = self.context.today(), self.context.rules
        form.add("name", self.tr("Name"), TextField())
        form.add_widget(self.alike)
        groups = [(g.key, g.name.written(language)) for g in lists.target_groups(rules, today)]
        benefits = [(b.key, b.name.written(language)) for b in lists.benefits(rules, today)]
        unknown = self.tr("Not known yet")
        hint = self.tr("The longest praktik depends on it.")
        group = ChoiceField(groups, empty=unknown)
        form.add("target_group", self.tr("Target group"), group, optional=True, hint=hint)
        benefit = ChoiceField(benefits, empty=unknown)
        form.add("benefit", self.tr("Benefit"), benefit, optional=True)
        form.add("phone", self.tr("Phone"), TextField(), optional=True)
        form.add("address", self.tr("Address"), TextField(), optional=True)
        form.add_pair(
            FormCell("postcode", self.tr("Postcode"), TextField(), optional=True),
            FormCell("town", self.tr("Town"), TextField(), optional=True),
            stretch=(2, 3),
        )
        form.add("job_goal", self.tr("Job goal"), TextField(), optional=True)
        why = self.tr("Only if a paper needs it.")
        form.add("cpr", self.tr("CPR number"), TextField(), optional=True, hint=why)

    def _look_for_namesakes(self) -> None:
        values = self.form.values()
        cpr = only_digits(values["cpr"])
        self.alike.look(
            add=self._closed,
            name=values["name"],
            phone=values["phone"],
            cpr=cpr if len(cpr) == _CPR else "",
            born_on=cpr_format.born_on(cpr),
        )

    def _closed(self, looks: Looks) -> str:
        found = self.context.call(duplicates.case_of, citizen_id=looks.id)
        return self.tr("The case is closed.") if found is not None and found.closed else ""

    def _show_other(self, citizen_id: uuid.UUID) -> None:
        found = self.context.call(duplicates.case_of, citizen_id=citizen_id)
        if found is not None:
            self.drawer.dismiss()
            self.context.go("case", str(found.id))

    def _create(self) -> None:
        if self.attempt(self._make):
            self.drawer.dismiss()
            self.context.go("case", self._made)

    def _make(self) -> None:
        values: dict[str, Any] = {n: v or "" for n, v in self.form.values().items()}
        case_id = self.context.call(citizens.create, today=self.context.today(), **values)
        self._made = str(case_id)
