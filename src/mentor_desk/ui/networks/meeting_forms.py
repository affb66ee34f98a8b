"""A meeting of firms, of one of our networks or by itself (features C9, I4)."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

from mentor_desk.services import events
from mentor_desk.services.events import EventRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.picks import firm_field, firm_pick
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.outreach.record_form import Sheet, Values, present_kept, present_new
from mentor_desk.ui.outreach.words import translate
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField
from mentor_desk.ui.widgets.time_field import TimeField


def present(drawer: Drawer, context: Context, then: Callable[[uuid.UUID], object]) -> None:
    """Plan a meeting, or write down one that was; ``then`` is handed its id."""
    sheet = Sheet(
        title=translate("Outreach", "New meeting"),
        fill=lambda form: fill(form, context, of_network=False),
        finish=lambda values: context.call(events.create, **known(values)),
        button=translate("Outreach", "Into the calendar"),
        draft="event",
        done=then,
    )
    present_new(drawer, context, sheet)


def present_edit(drawer: Drawer, context: Context, row: EventRow) -> None:
    """Correct a meeting."""
    host = row.fields["host_firm_id"]
    own = row.fields["network_id"] is not None
    sheet = Sheet(
        title=about(translate("Outreach", "Meeting"), row.name),
        fill=lambda form: fill(form, context, of_network=own),
        finish=lambda values: context.call(events.update, event_id=row.id, **known(values)),
        button=translate("Outreach", "Remove the meeting"),
        begin={**row.fields, "host_firm_id": firm_pick(context, host) if host else None},
    )
    present_kept(drawer, context, sheet, lambda: context.call(events.remove, event_id=row.id))


def fill(form: Form, context: Context, *, of_network: bool, host_hint: str = "") -> None:
    """The fields of a meeting; the name of somebody else's network only where it is not ours."""
    form.add("name", translate("Outreach", "What is it called?"), TextField())
    form.add("day", translate("Outreach", "Day"), DateField(context.today))
    form.add_pair(
        FormCell("at", translate("Networks", "From"), TimeField(), optional=True),
        FormCell("until", translate("Networks", "To"), TimeField(), optional=True),
    )
    if not of_network:
        form.add(
            "network", translate("Networks", "Somebody else’s network"), TextField(), optional=True
        )
    host = firm_field(context, placeholder=translate("Outreach", "A firm of the register"))
    form.add("host_firm_id", translate("Outreach", "Host"), host, optional=True, hint=host_hint)
    form.add("place", translate("Outreach", "Where"), TextField(), optional=True)
    form.add("theme", translate("Outreach", "Theme"), TextField(), optional=True)
    form.add("note", translate("Outreach", "Note"), TextArea(lines=3), optional=True)


def known(values: Values) -> dict[str, Any]:
    """What the form says, as the record holds it."""
    pick = values["host_firm_id"]
    return {**values, "host_firm_id": pick.id if pick is not None else None}
