"""What the lines of networks on the Today page do: agenda, minutes and promises are written at once."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from mentor_desk.services.today_rows import Action, TodayRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.drawer import Drawer

_KINDS: Mapping[Action, str] = MappingProxyType(
    {
        Action.SEND_AGENDA: "network_event",
        Action.WRITE_MINUTES: "network_event",
        Action.PLAN_MEETING: "network",
        Action.MAKE_ROUND: "cluster",
    }
)
OF_NETWORKS = (*_KINDS, Action.FOLLOW_GUEST)


def open_line(row: TodayRow, context: Context) -> None:
    """Show what the line is about on its page.

    Raises:
        UserError: what the line is about is gone.
    """
    if row.action is Action.FOLLOW_GUEST:
        from mentor_desk.services import event_guests

        guest = context.call(event_guests.one, guest_id=row.ref)
        context.go("network_event", str(guest.event_id))
    else:
        context.go(_KINDS[row.action], str(row.ref))


def act(row: TodayRow, drawer: Drawer, context: Context) -> None:
    """Write what the line asks for, here.

    Raises:
        UserError: what the line is about is gone.
    """
    if row.action is Action.FOLLOW_GUEST:
        from mentor_desk.services import event_guests
        from mentor_desk.ui.networks import guest_form

        guest_form.present(drawer, context, context.call(event_guests.one, guest_id=row.ref))
    elif row.action is Action.MAKE_ROUND:
        from mentor_desk.services import clusters
        from mentor_desk.ui.outreach import cluster_forms

        view = context.call(
            clusters.open_cluster,
            cluster_id=row.ref,
            today=context.today(),
            rulebook=context.rules,
        )
        cluster_forms.present_round(drawer, context, view.row)
    elif row.action is Action.PLAN_MEETING:
        from mentor_desk.ui.networks import plan_form

        plan_form.present(drawer, context, row.ref, lambda made: context.go("network_event", str(made)))
    else:
        from mentor_desk.services import events
        from mentor_desk.ui.networks import paper_forms

        meeting = context.call(events.one, event_id=row.ref, today=context.today())
        if row.action is Action.SEND_AGENDA:
            paper_forms.present_agenda(drawer, context, meeting)
        else:
            paper_forms.present_minutes(drawer, context, meeting)
