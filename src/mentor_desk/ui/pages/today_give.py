"""What the lines of give and take on the Today page do: written where the line stands (I5)."""

from __future__ import annotations

from mentor_desk.services.today_rows import Action, TodayRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.widgets.drawer import Drawer

OF_GIVE = (Action.FOLLOW_NEWS, Action.KEEP_STATEMENT)


def open_line(row: TodayRow, context: Context) -> None:
    """Show the cooperation with the firm."""
    context.go("firm", f"{row.firm_id}#cooperation")


def act(row: TodayRow, drawer: Drawer, context: Context) -> None:
    """Write how it went, or the talk that the news was a reason for.

    Raises:
        UserError: what the line is about is gone.
    """
    from mentor_desk.ui.firm import news_form, statement_form

    if row.action is Action.KEEP_STATEMENT:
        statement_form.present_kept(drawer, context, row.ref)
    else:
        news_form.present_contacted(drawer, context, row.ref)
