"""A meeting of firms, and a guest of it (feature C9)."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

from mentor_desk.services import events
from mentor_desk.services.events import EventRow, GuestRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.picks import firm_field, firm_pick
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.outreach.record_form import Sheet, Values, present_kept, present_new
from mentor_desk.ui.outreach.words import translate
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField

_CAME = {"yes": True, "no": False}


def present(drawer: Drawer, context: Context, then: Callable[[uuid.UUID], object]) -> None:
    """Plan a meeting, or write down one that was; ``then`` is handed its id."""
    sheet = Sheet(
        title=translate("Outreach", "New meeting"),
        fill=lambda form: _fill(form, context),
        finish=lambda values: context.call(events.create, **_known(values)),
        button=translate("Outreach", "Into the calendar"),
        draft="event",
        done=then,
    )
    present_new(drawer, context, sheet)


def present_edit(drawer: Drawer, context: Context, row: EventRow) -> None:
    """Correct a meeting."""
    host = row.fields["host_firm_id"]
    sheet = Sheet(
        title=about(translate("Outreach", "Meeting"), row.name),
        fill=lambda form: _fill(form, context),
        finish=lambda values: context.call(events.update, event_id=row.id, **_known(values)),
        button=translate("Outreach", "Remove the meeting"),
        begin={**row.fields, "host_firm_id": firm_pick(context, host) if host else None},
    )
    present_kept(drawer, context, sheet, lambda: context.call(events.remove, event_id=row.id))


def present_guest(drawer: Drawer, context: Context, row: GuestRow) -> None:
    """Whether somebody came, and what to follow up."""

    def fill(form: Form) -> None:
        answers = [
            ("yes", translate("Outreach", "Was there")),
            ("no", translate("Outreach", "Did not come")),
        ]
        empty = translate("Outreach", "Not known yet")
        form.add("came", translate("Outreach", "Did they come?"), ChoiceField(answers, empty=empty))
        form.add(
            "follow_up",
            translate("Outreach", "What do you follow up?"),
            TextArea(lines=3),
            optional=True,
        )
        form.add(
            "followed_on",
            translate("Outreach", "Followed up on"),
            DateField(context.today),
            optional=True,
        )

    def save(values: Values) -> None:
        came = _CAME.get(values["came"] or "")
        context.call(events.mark, guest_id=row.id, **{**values, "came": came})

    came = {True: "yes", False: "no", None: None}[row.came]
    sheet = Sheet(
        title=about(translate("Outreach", "Guest"), row.name),
        fill=fill,
        finish=save,
        button=translate("Outreach", "Take off the list"),
        begin={"came": came, "follow_up": row.follow_up, "followed_on": row.followed_on},
    )
    present_kept(drawer, context, sheet, lambda: context.call(events.uninvite, guest_id=row.id))


def _fill(form: Form, context: Context) -> None:
    form.add("name", translate("Outreach", "What is it called?"), TextField())
    form.add_pair(
        FormCell("day", translate("Outreach", "Day"), DateField(context.today)),
        FormCell("network", translate("Outreach", "Network"), TextField(), optional=True),
    )
    host = firm_field(context, placeholder=translate("Outreach", "A firm of the register"))
    form.add("host_firm_id", translate("Outreach", "Host"), host, optional=True)
    form.add("place", translate("Outreach", "Where"), TextField(), optional=True)
    form.add("theme", translate("Outreach", "Theme"), TextField(), optional=True)
    form.add("note", translate("Outreach", "Note"), TextArea(lines=3), optional=True)


def _known(values: Values) -> dict[str, Any]:
    pick = values["host_firm_id"]
    return {**values, "host_firm_id": pick.id if pick is not None else None}
