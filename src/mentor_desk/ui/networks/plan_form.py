"""Planning a network's next meeting: what the rhythm and the turns give stands there already (I4)."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from mentor_desk.services import network_meetings
from mentor_desk.services.network_meetings import Proposal
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.picks import firm_pick
from mentor_desk.ui.forms.titles import about
from mentor_desk.ui.networks import meeting_forms
from mentor_desk.ui.networks.fields import as_lines, as_text
from mentor_desk.ui.outreach.record_form import Sheet, Values, present_new
from mentor_desk.ui.outreach.words import translate
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.text_area import TextArea


def present(
    drawer: Drawer,
    context: Context,
    network_id: uuid.UUID,
    then: Callable[[uuid.UUID], object],
    host_firm_id: uuid.UUID | None = None,
) -> None:
    """Plan the next meeting; ``host_firm_id`` goes before whose turn it is.

    Raises:
        UserError: the network is gone.
    """
    ahead = context.call(network_meetings.proposal, network_id=network_id, today=context.today())
    host = host_firm_id or ahead.host_firm_id

    def fill(form: Form) -> None:
        meeting_forms.fill(form, context, of_network=True, host_hint=_turns(ahead))
        form.add("agenda", translate("Networks", "Agenda, a point a line"), TextArea(lines=5))
        ask = CheckField(translate("Networks", "Put all members on the list of guests"))
        form.add("ask_members", "", ask)

    def finish(values: Values) -> uuid.UUID:
        known = meeting_forms.known(values)
        known["agenda"] = as_lines(known["agenda"])
        known["ask_members"] = bool(known["ask_members"])
        return context.call(network_meetings.plan, network_id=network_id, **known)

    sheet = Sheet(
        title=about(translate("Networks", "Next meeting"), ahead.name),
        fill=fill,
        finish=finish,
        button=translate("Outreach", "Into the calendar"),
        draft="network.meeting",
        subject=str(network_id),
        begin={
            "name": ahead.name,
            "day": ahead.day,
            "at": ahead.at,
            "until": ahead.until,
            "host_firm_id": firm_pick(context, host) if host else None,
            "place": ahead.place if host == ahead.host_firm_id else "",
            "agenda": as_text(ahead.agenda),
            "ask_members": True,
        },
        done=then,
    )
    present_new(drawer, context, sheet)


def _turns(ahead: Proposal) -> str:
    if not ahead.host:
        return ""
    if not ahead.then:
        return translate("Networks", "It is the turn of {host}.").format(host=ahead.host)
    words = translate(
        "Networks", "It is the turn of {host}, then {others}. Who is passed over keeps the turn."
    )
    return words.format(host=ahead.host, others=", ".join(ahead.then))
