"""The agenda before a meeting and the minutes after it, and the day each went out (feature I4)."""

from __future__ import annotations

from datetime import date

from mentor_desk.formats import days
from mentor_desk.services import events
from mentor_desk.services.events import EventRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.networks.fields import as_lines, as_text
from mentor_desk.ui.outreach.record_form import Sheet, Values, present_new
from mentor_desk.ui.outreach.words import translate
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.text_area import TextArea


def present_agenda(drawer: Drawer, context: Context, row: EventRow) -> None:
    """The points of the meeting, and the day they went out."""

    def fill(form: Form) -> None:
        form.add("agenda", translate("Networks", "Agenda, a point a line"), TextArea(lines=8))
        form.add(
            "sent_on",
            translate("Networks", "Sent to the guests on"),
            DateField(context.today),
            optional=True,
            hint=_by(context, row.due.agenda if row.due else None),
        )

    def finish(values: Values) -> None:
        context.call(
            events.update,
            event_id=row.id,
            agenda=as_lines(values["agenda"]),
            agenda_sent_on=values["sent_on"],
        )

    sheet = Sheet(
        title=about(translate("Networks", "Agenda"), row.name),
        fill=fill,
        finish=finish,
        button=translate("Networks", "Keep it"),
        draft="event.agenda",
        subject=str(row.id),
        begin={
            "agenda": as_text(row.fields["agenda"]),
            "sent_on": row.fields["agenda_sent_on"],
        },
    )
    present_new(drawer, context, sheet)


def present_minutes(drawer: Drawer, context: Context, row: EventRow) -> None:
    """What was said and agreed, and the day it went out."""

    def fill(form: Form) -> None:
        form.add(
            "minutes",
            translate("Networks", "What was said and agreed?"),
            TextArea(lines=12),
            hint=translate(
                "Networks", "Who does what by when goes on the guest, so that it turns up on Today."
            ),
        )
        form.add(
            "sent_on",
            translate("Networks", "Sent to the guests on"),
            DateField(context.today),
            optional=True,
            hint=_by(context, row.due.minutes if row.due else None),
        )

    def finish(values: Values) -> None:
        context.call(
            events.update,
            event_id=row.id,
            minutes=values["minutes"],
            minutes_sent_on=values["sent_on"],
        )

    begin = row.fields["minutes"] or "\n\n".join(f"{point}:" for point in row.fields["agenda"])
    sheet = Sheet(
        title=about(translate("Networks", "Minutes"), row.name),
        fill=fill,
        finish=finish,
        button=translate("Networks", "Keep it"),
        draft="event.minutes",
        subject=str(row.id),
        begin={"minutes": begin, "sent_on": row.fields["minutes_sent_on"]},
    )
    present_new(drawer, context, sheet)


def _by(context: Context, day: date | None) -> str:
    if day is None:
        return ""
    words = translate("Networks", "Goes out by {day}. Empty: not sent yet.")
    return words.format(day=days.long(day, context.language, context.today()))
