"""A network or a group, and a member of it (feature I4)."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

from mentor_desk.formats import phone
from mentor_desk.services import network_members, networks
from mentor_desk.services.network_kinds import method
from mentor_desk.services.network_members import MemberRow
from mentor_desk.services.networks import NetworkRow
from mentor_desk.terms import NetworkKind, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.picks import firm_field
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.networks.fields import as_lines, as_text
from mentor_desk.ui.outreach.record_form import Sheet, Values, present_kept, present_new
from mentor_desk.ui.outreach.words import translate
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField

_NUMBERS = ("every_months", "agenda_days", "minutes_days")


def present(
    drawer: Drawer,
    context: Context,
    then: Callable[[uuid.UUID], object],
    kind: NetworkKind = NetworkKind.FIRMS,
) -> None:
    """Begin a network; choosing its kind fills in what such a network begins with."""

    def fill(form: Form) -> None:
        _fill(form, context)
        chosen = form.field("kind")
        if isinstance(chosen, ChoiceField):
            chosen.changed.connect(lambda: _begin_as(form, chosen.value(), context))

    sheet = Sheet(
        title=translate("Networks", "New network or group"),
        fill=fill,
        finish=lambda values: context.call(networks.create, **_known(values)),
        button=translate("Networks", "Begin it"),
        draft="network",
        begin={"kind": kind.value, **_of_kind(kind, context), "started_on": context.today()},
        done=then,
    )
    present_new(drawer, context, sheet)


def present_edit(drawer: Drawer, context: Context, row: NetworkRow) -> None:
    """Correct a network, or end it."""

    def fill(form: Form) -> None:
        _fill(form, context)
        ended = DateField(context.today)
        form.add("ended_on", translate("Networks", "Ended on"), ended, optional=True)

    sheet = Sheet(
        title=about(translate("Networks", "Network"), row.name),
        fill=fill,
        finish=lambda values: context.call(networks.update, network_id=row.id, **_known(values)),
        button=translate("Networks", "Remove the network"),
        begin={**row.fields, "agenda": as_text(row.fields["agenda"])},
    )
    present_kept(drawer, context, sheet, lambda: context.call(networks.remove, network_id=row.id))


def present_join(drawer: Drawer, context: Context, network_id: uuid.UUID, name: str) -> None:
    """A firm or somebody by name joins the network called ``name``."""

    def fill(form: Form) -> None:
        firm = firm_field(context, placeholder=translate("Outreach", "A firm of the register"))
        form.add("firm_id", translate("Outreach", "Firm"), firm, optional=True)
        form.add(
            "name",
            translate("Networks", "Person"),
            TextField(),
            optional=True,
            hint=translate("Networks", "Who comes for the firm, or somebody who comes for themselves."),
        )
        _fill_member(form)
        form.add("day", translate("Networks", "Member from"), DateField(context.today))

    def finish(values: Values) -> None:
        known: dict[str, Any] = dict(values)
        pick, day = known.pop("firm_id"), known.pop("day")
        known["name"] = known["name"] or ""
        context.call(
            network_members.join,
            network_id=network_id,
            firm_id=pick.id if pick is not None else None,
            day=day or context.today(),
            **{**known, "never_host": bool(known["never_host"])},
        )

    sheet = Sheet(
        title=about(translate("Networks", "Joins"), name),
        fill=fill,
        finish=finish,
        button=translate("Networks", "Into the network"),
        draft="network.member",
        subject=str(network_id),
        begin={"day": context.today()},
    )
    present_new(drawer, context, sheet)


def present_member(drawer: Drawer, context: Context, row: MemberRow) -> None:
    """Correct a member, or write that they have left."""

    def fill(form: Form) -> None:
        form.add("name", translate("Networks", "Person"), TextField(), optional=True)
        _fill_member(form)
        form.add_pair(
            FormCell("joined_on", translate("Networks", "Member from"), DateField(context.today)),
            FormCell(
                "left_on", translate("Networks", "Left on"), DateField(context.today), optional=True
            ),
        )
        form.add(
            "position",
            translate("Networks", "Place in the order of hosts"),
            NumberField(high=999, whole=True),
            optional=True,
            hint=translate("Networks", "Counts between those who have never been host."),
        )

    def save(values: Values) -> None:
        known = dict(values)
        known["position"] = int(known["position"]) if known["position"] else None
        known["never_host"] = bool(known["never_host"])
        known["joined_on"] = known["joined_on"] or row.fields["joined_on"]
        context.call(network_members.update, member_id=row.id, **known)

    sheet = Sheet(
        title=about(translate("Networks", "Member"), row.name),
        fill=fill,
        finish=save,
        button=translate("Outreach", "Take off the list"),
        begin={**row.fields, "phone": phone.pretty(row.fields["phone"])},
    )
    present_kept(drawer, context, sheet, lambda: context.call(network_members.remove, member_id=row.id))


def _fill_member(form: Form) -> None:
    form.add("role", translate("Networks", "Role in the network"), TextField(), optional=True)
    form.add_pair(
        FormCell("phone", translate("Outreach", "Phone"), TextField(), optional=True),
        FormCell("email", translate("Networks", "E-mail"), TextField(), optional=True),
    )
    form.add("never_host", "", CheckField(translate("Networks", "Takes no turn as host")))


def _fill(form: Form, context: Context) -> None:
    kinds = [(kind.value, say(label(kind))) for kind in NetworkKind]
    form.add("name", translate("Outreach", "What is it called?"), TextField())
    form.add("kind", translate("Networks", "Who meets?"), ChoiceField(kinds))
    form.add("purpose", translate("Networks", "What is it for?"), TextArea(lines=2), optional=True)
    form.add("contact", translate("Networks", "Who holds the threads"), TextField(), optional=True)
    form.add_pair(
        FormCell(
            "every_months",
            translate("Networks", "Meets every (months)"),
            NumberField(high=24, whole=True),
            optional=True,
        ),
        FormCell(
            "started_on", translate("Outreach", "Begun on"), DateField(context.today), optional=True
        ),
    )
    form.add_pair(
        FormCell(
            "agenda_days",
            translate("Networks", "Agenda, days before"),
            NumberField(high=90, whole=True),
        ),
        FormCell(
            "minutes_days",
            translate("Networks", "Minutes, days after"),
            NumberField(high=90, whole=True),
        ),
    )
    turns = CheckField(translate("Networks", "The firms take turns to be host"))
    form.add("host_turns", "", turns)
    form.add(
        "agenda",
        translate("Networks", "Fixed points, one a line"),
        TextArea(lines=5),
        optional=True,
        hint=translate("Networks", "They stand on the paper as you write them."),
    )
    form.add("note", translate("Outreach", "Note"), TextArea(lines=2), optional=True)


def _of_kind(kind: NetworkKind, context: Context) -> dict[str, Any]:
    begin = method().kinds[kind]
    return {
        "purpose": begin.purpose.written(context.language),
        "every_months": begin.every_months,
        "agenda_days": begin.agenda_days,
        "minutes_days": begin.minutes_days,
        "host_turns": begin.host_turns,
        "agenda": as_text(begin.agenda),
    }


def _begin_as(form: Form, kind: str | None, context: Context) -> None:
    """Fill in what the kind begins with; what was typed by hand stays."""
    if not kind:
        return
    now, shipped = form.values(), [_of_kind(each, context) for each in NetworkKind]
    begin = _of_kind(NetworkKind(kind), context)
    own = {
        name
        for name in ("purpose", "agenda")
        if now[name] and all(now[name] != each[name] for each in shipped)
    }
    form.set_values({**now, **{name: value for name, value in begin.items() if name not in own}})


def _known(values: Values) -> dict[str, Any]:
    known = dict(values)
    known["agenda"] = as_lines(known["agenda"])
    known["host_turns"] = bool(known["host_turns"])
    for name in _NUMBERS:
        known[name] = None if known[name] is None else int(known[name])
    return known
