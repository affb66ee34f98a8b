"""What the firms' lines on the Today page do: a talk is written where the line stands."""

from __future__ import annotations

from mentor_desk.services.today_rows import Action, TodayRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.drawer import Drawer

OF_FIRMS = (
    Action.FOLLOW_FIRM,
    Action.SEASON_SOON,
    Action.ALONE_OVER,
    Action.CARE_VISIT,
    Action.MORE_FIRMS,
)


def open_line(row: TodayRow, context: Context) -> None:
    """Show the firm's contact; the line for many shows the firms."""
    if row.action is Action.MORE_FIRMS or row.firm_id is None:
        context.go("firms")
    else:
        context.go("firm", f"{row.firm_id}#people")


def act(row: TodayRow, drawer: Drawer, context: Context) -> None:
    """Write down the talk the line asks for.

    Raises:
        UserError: the firm or the talk before is gone.
    """
    if row.action is Action.MORE_FIRMS or row.firm_id is None:
        open_line(row, context)
        return
    from mentor_desk.ui.forms import contact_form

    contact_form.present(
        drawer,
        context,
        firm_id=row.firm_id,
        follows_id=row.ref if row.action is Action.FOLLOW_FIRM else None,
        care=row.action is Action.CARE_VISIT,
    )
