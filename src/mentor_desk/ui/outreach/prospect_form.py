"""A firm for the inbox: typed, or pasted as one line (feature C9)."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from typing import Any

from mentor_desk.services import directory, prospects
from mentor_desk.services.prospect_line import read_line
from mentor_desk.services.prospects import Known
from mentor_desk.terms import LeadSource, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.picks import firm_field
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.outreach.record_form import Sheet, Values, present_kept
from mentor_desk.ui.outreach.words import joined, translate
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.pick_field import Pick, PickField
from mentor_desk.ui.widgets.text_field import TextField

Shown = Callable[[uuid.UUID], object]
_LISTED = ("name", "cvr", "p_number", "branch", "address", "postcode", "town")


def present(
    drawer: Drawer, context: Context, then: Shown, begin: Mapping[str, Any] | None = None
) -> None:
    """Put a firm into the inbox; ``then`` is handed its id. ``begin`` are values known already."""
    NewProspect(drawer, context, then, dict(begin or {})).open()


def present_edit(drawer: Drawer, context: Context, prospect_id: uuid.UUID) -> None:
    """Correct a firm of the inbox."""
    row = context.call(prospects.one, prospect_id=prospect_id)

    def save(values: Values) -> None:
        context.call(prospects.update, prospect_id=prospect_id, **values)

    sheet = Sheet(
        title=about(translate("Outreach", "Firm in the inbox"), row.name),
        fill=lambda form: _fill(form, context),
        finish=save,
        begin={**row.fields, "source": row.source.value},
    )
    present_kept(drawer, context, sheet)


class NewProspect(DrawerForm):
    """Fields follow a pasted line until they are typed in; a double is told while typing."""

    def __init__(self, drawer: Drawer, context: Context, then: Shown, begin: dict[str, Any]) -> None:
        super().__init__(drawer, context)
        self._then, self._begin = then, begin
        self._known: Known | None = None
        self.warning = Notice()
        self.warning.setVisible(False)
        self._offer_directory()
        hint = self.tr("From a mail or a list: name; address; 8600 Town; phone; v/ person.")
        if not begin:
            self.form.add("paste", self.tr("Paste a line"), TextField(), optional=True, hint=hint)
        self.form.add("name", self.tr("Name"), TextField())
        self.form.add_widget(self.warning)
        _fill(self.form, context, name=False)
        self.form.add(
            "referred_by",
            self.tr("Recommended by"),
            firm_field(context, placeholder=self.tr("A firm of the register")),
            optional=True,
        )
        self.form.set_values({"source": LeadSource.TIP.value, **begin})
        self.form.show_field("referred_by", self._recommended())
        self.form.changed.connect(self._changed)

    def _offer_directory(self) -> None:
        """Where a list of workplaces was read in, the firm may be found there."""
        if self._begin or self.context.call(directory.summary) is None:
            return
        field = PickField(self._workplaces, placeholder=self.tr("Name, town or number"))
        self.form.add("listed", self.tr("Find it on the list"), field, optional=True)

    def _workplaces(self, typed: str) -> list[Pick]:
        if not typed.strip():
            return []
        found = self.context.call(directory.search, typed=typed, limit=7)
        return [Pick(row.id, row.name, joined(row.address, row.town, row.branch)) for row in found]

    def _take_listed(self) -> None:
        pick = self.form.field("listed").value()
        if pick is None:
            return
        row = self.context.call(directory.workplace, p_or_id=str(pick.id))
        known = {name: getattr(row, name) for name in _LISTED}
        self.form.set_values({**known, "source": LeadSource.DIRECTORY.value})

    def open(self) -> None:
        """Show the draft that was begun, or an empty form."""
        self.add_button(self.tr("Put into the inbox"), self._finish, primary=True)
        self.keep_draft("prospect", str(self._begin.get("name", "")))
        self.form.show_field("referred_by", self._recommended())
        self.show_in(about(self.tr("New in the inbox"), draft=True))
        self._look_for_double()

    def again(self) -> None:
        """The same form, as it was at first."""
        present(self.drawer, self.context, self._then, self._begin)

    def _recommended(self) -> bool:
        return bool(self.form.field("source").value() == LeadSource.REFERRAL.value)

    def _changed(self, name: str) -> None:
        if name == "listed":
            self._take_listed()
        if name == "paste":
            self.form.set_values(read_line(self.form.field("paste").value()))
        if name == "source":
            self.form.show_field("referred_by", self._recommended())
        if name in ("listed", "paste", "name", "p_number"):
            self._look_for_double()

    def _look_for_double(self) -> None:
        values = self.form.values()
        self._known = found = self.context.call(
            prospects.known, name=values["name"], p_number=values["p_number"]
        )
        self.warning.setVisible(found is not None)
        if found is None:
            return
        firm = f"{found.name} ({found.town})" if found.town else found.name
        words = self.tr("{firm} is in the register already.")
        if found.firm_id is None:
            words = self.tr("{firm} is in the inbox already.")
        self.warning.say("warning", words.format(firm=firm), self.tr("Show it"), self._show_known)

    def _show_known(self) -> None:
        found = self._known
        if found is None:
            return
        self.drawer.dismiss()
        if found.firm_id is not None:
            self.context.go("firm", str(found.firm_id))
        elif found.prospect_id is not None:
            self._then(found.prospect_id)

    def _finish(self) -> None:
        made: list[uuid.UUID] = []
        if self.attempt(lambda: made.append(self._add())):
            self.drawer.dismiss()
            self._then(made[0])

    def _add(self) -> uuid.UUID:
        values = self.form.values()
        pick = values.pop("referred_by")
        for helper in ("paste", "listed"):
            values.pop(helper, None)
        giver = pick.id if pick is not None and self._recommended() else None
        return self.context.call(prospects.add, today=self.context.today(), referred_by=giver, **values)


def _fill(form: Form, context: Context, *, name: bool = True) -> None:
    if name:
        form.add("name", translate("Outreach", "Name"), TextField())
    form.add_pair(
        FormCell("phone", translate("Outreach", "Phone"), TextField(), optional=True),
        FormCell("person", translate("Outreach", "Whom to ask for"), TextField(), optional=True),
    )
    form.add_pair(
        FormCell("postcode", translate("Outreach", "Postcode"), TextField(), optional=True),
        FormCell("town", translate("Outreach", "Town"), TextField(), optional=True),
        stretch=(1, 2),
    )
    form.add("address", translate("Outreach", "Address"), TextField(), optional=True)
    form.add("branch", translate("Outreach", "Branch"), TextField(), optional=True)
    sources = [(each.value, say(label(each))) for each in LeadSource]
    form.add_pair(
        FormCell("source", translate("Outreach", "How did you hear of it?"), ChoiceField(sources)),
        FormCell(
            "welcome_by",
            translate("Outreach", "Welcome by"),
            DateField(context.today),
            optional=True,
        ),
    )
    form.add("source_note", translate("Outreach", "Who said what"), TextField(), optional=True)
    form.add_pair(
        FormCell("cvr", translate("Outreach", "CVR number"), TextField(), optional=True),
        FormCell("p_number", translate("Outreach", "P number"), TextField(), optional=True),
    )
