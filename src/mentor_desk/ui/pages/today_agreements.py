"""What a line about an agreement does on the Today page: it leads to the talk about the next year."""

from __future__ import annotations

from mentor_desk.services.today_rows import Action, TodayRow
from mentor_desk.ui.context import Context

OF_AGREEMENTS = (Action.OPEN_AGREEMENT,)


def open_line(row: TodayRow, context: Context) -> None:
    """Show the year's facts and where the talk is written down."""
    context.go("agreement", f"{row.ref}#renewal")
