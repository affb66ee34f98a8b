"""Putting a visit in the calendar."""

from __future__ import annotations

import uuid
from datetime import date, time

from mentor_desk.errors import UserError
from mentor_desk.rules.firm_slots import Slot
from mentor_desk.services import visits
from mentor_desk.terms import VisitKind, label
from mentor_desk.texts import text
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.forms.friend_notice import FriendNotice
from mentor_desk.ui.forms.picks import firm_field, firm_pick
from mentor_desk.ui.forms.running import running_placement
from mentor_desk.ui.forms.times_box import TimesBox
from mentor_desk.ui.forms.titles import about, case_name, firm_name
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import FormCell
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.time_field import TimeField


def present(
    drawer: Drawer,
    context: Context,
    *,
    case_id: uuid.UUID,
    firm_id: uuid.UUID | None = None,
    placement_id: uuid.UUID | None = None,
    day: date | None = None,
    at: time | None = None,
) -> None:
    """Plan a visit, on ``day`` where it is chosen; without a firm where the citizen is now."""
    VisitPlan(drawer, context, case_id, firm_id, placement_id).open(day, at)


class VisitPlan(DrawerForm):
    """When, how, where, and what about."""

    def __init__(
        self,
        drawer: Drawer,
        context: Context,
        case_id: uuid.UUID,
        firm_id: uuid.UUID | None,
        placement_id: uuid.UUID | None,
    ) -> None:
        super().__init__(drawer, context)
        self._asked = (case_id, firm_id, placement_id)
        day = DateField(context.today, placeholder=self.tr("Friday, +1w …"))
        clock = TimeField(self.tr("9.30"))
        self.form.add_pair(FormCell("day", self.tr("Day"), day), FormCell("at", self.tr("Time"), clock))
        self.times = TimesBox(context)
        self.times.picked.connect(self._take)
        self.form.add_widget(self.times)
        kinds = [(kind.value, say(label(kind))) for kind in VisitKind]
        self.form.add("kind", self.tr("How"), Chips(kinds, single=True))
        self.form.add("firm_id", self.tr("Firm"), firm_field(context), optional=True)
        self.friend = FriendNotice(context)
        self.form.add_widget(self.friend)
        self.form.add("agenda", self.tr("What shall we talk about?"), TextArea(), optional=True)
        running = running_placement(context, case_id)
        if firm_id is None and running is not None:
            firm_id, placement_id = running.firm_id, running.id
        self._where = (firm_id, placement_id)
        firm = firm_pick(context, firm_id) if firm_id else None
        self.form.set_values({"kind": [VisitKind.VISIT], "firm_id": firm})

    def open(self, on: date | None = None, at: time | None = None) -> None:
        """Show the plan that was begun, or an empty one; on a chosen day it is for that day."""
        when = {"day": on, "at": at} if on is not None else {}
        self.form.set_values(when)
        self.keep_draft("visit.plan", str(self._asked[0]))
        self.form.set_values(when)
        self.add_button(self.tr("Put it in the calendar"), self._plan, primary=True)
        who = case_name(self.context, self._asked[0])
        where = firm_name(self.context, self._where[0])
        self.show_in(about(self.tr("Plan a visit"), who, where))
        self.form.changed.connect(self._changed)
        self._look()

    def again(self) -> None:
        case_id, firm_id, placement_id = self._asked
        present(self.drawer, self.context, case_id=case_id, firm_id=firm_id, placement_id=placement_id)

    def _changed(self, name: str) -> None:
        if name != "agenda":
            self._look()

    def _look(self) -> None:
        """Ask the firm about the time, and whether a colleague is to be rung first."""
        values = self.form.values()
        firm_id = values["firm_id"].id if values["firm_id"] else None
        call = values["kind"] == [VisitKind.CALL]
        self.friend.look(firm_id)
        case_id = self._asked[0]
        self.times.look(firm_id, values["day"], values["at"], visit=not call, case_id=case_id)

    def _take(self, slot: Slot) -> None:
        self.form.field("day").replace(slot.day)
        self.form.field("at").replace(slot.at)
        self.form.focus("at")

    def _plan(self) -> None:
        self.done(self._put_down)

    def _put_down(self) -> None:
        values = self.form.values()
        if values["day"] is None:
            raise UserError(text("services", "Write the day."), "day")
        firm = values["firm_id"].id if values["firm_id"] else None
        planned_firm, placement_id = self._where
        self.context.call(
            visits.plan,
            case_id=self._asked[0],
            day=values["day"],
            at=values["at"],
            kind=VisitKind((values["kind"] or [VisitKind.VISIT])[0]),
            firm_id=firm,
            placement_id=placement_id if firm == planned_firm else None,
            agenda=values["agenda"],
        )
