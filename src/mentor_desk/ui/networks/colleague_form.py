"""A colleague, and handing firms to another contact in the municipality (row 16 of the seeds)."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from typing import Any

from mentor_desk import resources
from mentor_desk.formats import phone
from mentor_desk.services import account_owners, colleagues
from mentor_desk.services.colleagues import ColleagueRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.networks.fields import colleague_field, colleague_of
from mentor_desk.ui.outreach.record_form import Sheet, Values, present_kept, present_new
from mentor_desk.ui.outreach.words import joined, translate
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.pick_field import Pick
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField


def present(drawer: Drawer, context: Context, then: Callable[[uuid.UUID], object]) -> None:
    """Write a colleague down; ``then`` is handed the id."""
    sheet = Sheet(
        title=translate("Networks", "New colleague"),
        fill=_fill,
        finish=lambda values: context.call(colleagues.add, **_known(values)),
        button=translate("Networks", "Onto the list"),
        draft="colleague",
        done=then,
    )
    present_new(drawer, context, sheet)


def present_edit(drawer: Drawer, context: Context, row: ColleagueRow) -> None:
    """Correct a colleague."""
    sheet = Sheet(
        title=about(translate("Networks", "Colleague"), row.name),
        fill=_fill,
        finish=lambda values: context.call(colleagues.update, colleague_id=row.id, **_known(values)),
        button=translate("Outreach", "Take off the list"),
        begin={**row.fields, "phone": phone.pretty(row.fields["phone"])},
    )
    present_kept(drawer, context, sheet, lambda: context.call(colleagues.remove, colleague_id=row.id))


def present_hand_over(
    drawer: Drawer,
    context: Context,
    firms: Sequence[tuple[uuid.UUID, str, str]],
    chosen: Sequence[uuid.UUID] = (),
    to: Pick | None = None,
) -> None:
    """Hand some of ``firms`` (id, name, town) to another contact in the municipality."""
    offered = [(str(row_id), joined(name, town)) for row_id, name, town in firms]

    def finish(values: Values) -> int:
        picked = colleague_of(context, values["colleague"])
        own = (values["name"] or "", values["phone"] or "")
        name, number = (picked.name, picked.fields["phone"]) if picked else own
        return context.call(
            account_owners.reassign,
            firm_ids=[uuid.UUID(key) for key in values["firms"]],
            name=name,
            phone=number,
            today=context.today(),
            danish=resources.catalogue("da"),
            day=values["day"],
            met=bool(values["met"]),
            note=values["note"] or "",
        )

    def done(changed: int) -> None:
        words = translate("Networks", "%n firm(s) have another contact now", "", changed)
        context.say(words)

    sheet = Sheet(
        title=translate("Networks", "Hand firms over"),
        fill=lambda form: _fill_hand_over(form, context, offered),
        finish=finish,
        button=translate("Networks", "Hand over"),
        draft="firms.hand_over",
        begin={"firms": [str(each) for each in chosen], "colleague": to},
        done=done,
    )
    present_new(drawer, context, sheet)


def _fill_hand_over(form: Form, context: Context, offered: list[tuple[str, str]]) -> None:
    form.add("firms", translate("Networks", "Which firms?"), Chips(offered))
    form.add(
        "colleague",
        translate("Networks", "To whom, from the list of colleagues"),
        colleague_field(context),
        optional=True,
    )
    form.add_pair(
        FormCell("name", translate("Networks", "Or by name"), TextField(), optional=True),
        FormCell("phone", translate("Outreach", "Phone"), TextField(), optional=True),
    )
    met = CheckField(translate("Networks", "We made the hand-over visit together"))
    form.add(
        "met",
        "",
        met,
        hint=translate("Networks", "The visit goes into each firm’s contact log."),
    )
    form.add("day", translate("Networks", "Day of the visit"), DateField(context.today), optional=True)
    form.add("note", translate("Outreach", "Note"), TextArea(lines=3), optional=True)


def _fill(form: Form) -> None:
    form.add("name", translate("Networks", "Name"), TextField())
    form.add_pair(
        FormCell("title", translate("Networks", "Title"), TextField(), optional=True),
        FormCell("organisation", translate("Networks", "Where they work"), TextField(), optional=True),
    )
    neighbour = CheckField(translate("Networks", "Works in another municipality"))
    form.add("neighbour", "", neighbour)
    form.add_pair(
        FormCell("phone", translate("Outreach", "Phone"), TextField(), optional=True),
        FormCell("email", translate("Networks", "E-mail"), TextField(), optional=True),
    )
    form.add("area", translate("Networks", "Knows about, works in"), TextField(), optional=True)
    form.add(
        "branches",
        translate("Networks", "Branches"),
        TextField(),
        optional=True,
        hint=translate("Networks", "One thing a comma: building, care, shops."),
    )
    form.add("languages", translate("Networks", "Languages"), TextField(), optional=True)
    form.add("note", translate("Outreach", "Note"), TextArea(lines=3), optional=True)


def _known(values: Values) -> dict[str, Any]:
    known = {name: value or "" for name, value in values.items()}
    return {**known, "neighbour": bool(values["neighbour"])}
