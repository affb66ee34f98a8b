"""A volunteer mentor, and whom they go along with (row 137 of the seeds)."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

from mentor_desk.services import network_members, networks, pairings
from mentor_desk.services.pairings import Pair, VolunteerRow
from mentor_desk.terms import NetworkKind
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.picks import anybody_field, anybody_pick, whom
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.outreach.record_form import Sheet, Values, present_kept, present_new
from mentor_desk.ui.outreach.words import translate
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField


def present_volunteer(drawer: Drawer, context: Context, then: Callable[[uuid.UUID], object]) -> None:
    """Write a volunteer down; the first one begins the corps."""

    def fill(form: Form) -> None:
        form.add("name", translate("Networks", "Name"), TextField())
        form.add(
            "role",
            translate("Networks", "Knows about, can help with"),
            TextField(),
            optional=True,
        )
        form.add_pair(
            FormCell("phone", translate("Outreach", "Phone"), TextField(), optional=True),
            FormCell("email", translate("Networks", "E-mail"), TextField(), optional=True),
        )
        form.add("day", translate("Networks", "Member from"), DateField(context.today))

    def finish(values: Values) -> uuid.UUID:
        known: dict[str, Any] = {name: value or "" for name, value in values.items() if name != "day"}
        day = values["day"] or context.today()
        return context.call(network_members.join, network_id=_corps(context), day=day, **known)

    sheet = Sheet(
        title=translate("Networks", "New volunteer"),
        fill=fill,
        finish=finish,
        button=translate("Networks", "Into the corps"),
        draft="volunteer",
        begin={"day": context.today()},
        done=then,
    )
    present_new(drawer, context, sheet)


def present(drawer: Drawer, context: Context, row: VolunteerRow) -> None:
    """Pair a volunteer with a citizen or a firm."""
    sheet = Sheet(
        title=about(translate("Networks", "Pair"), row.name),
        fill=lambda form: _fill(form, context),
        finish=lambda values: context.call(pairings.pair, member_id=row.id, **_known(values)),
        button=translate("Networks", "They go along together"),
        draft="pairing",
        subject=str(row.id),
        begin={"starts_on": context.today()},
    )
    present_new(drawer, context, sheet)


def present_edit(drawer: Drawer, context: Context, row: Pair) -> None:
    """Correct a pair, or write when it ended."""
    sheet = Sheet(
        title=about(translate("Networks", "Pair"), row.volunteer),
        fill=lambda form: _fill(form, context),
        finish=lambda values: context.call(pairings.update, pairing_id=row.id, **_known(values)),
        button=translate("Networks", "Take the pair away"),
        begin={
            "whom": anybody_pick(context, case_id=row.case_id, firm_id=row.firm_id),
            "about": row.about,
            "starts_on": row.starts_on,
            "ends_on": row.ends_on,
            "note": row.note,
        },
    )
    present_kept(drawer, context, sheet, lambda: context.call(pairings.remove, pairing_id=row.id))


def _fill(form: Form, context: Context) -> None:
    form.add("whom", translate("Networks", "With whom?"), anybody_field(context))
    form.add(
        "about",
        translate("Networks", "What about?"),
        TextField(),
        optional=True,
        hint=translate("Networks", "Written so that both can read it."),
    )
    form.add_pair(
        FormCell("starts_on", translate("Outreach", "From"), DateField(context.today)),
        FormCell("ends_on", translate("Networks", "To"), DateField(context.today), optional=True),
    )
    form.add("note", translate("Outreach", "Note"), TextArea(lines=3), optional=True)


def _known(values: Values) -> dict[str, Any]:
    known = dict(values)
    chosen = whom(known.pop("whom"))
    return {**known, "case_id": chosen.get("case_id"), "firm_id": chosen.get("firm_id")}


def _corps(context: Context) -> uuid.UUID:
    found = context.call(pairings.corps)
    if found:
        return found[0][0]
    name = translate("Networks", "Volunteer mentors")
    return context.call(
        networks.create, name=name, kind=NetworkKind.VOLUNTEERS, started_on=context.today()
    )
