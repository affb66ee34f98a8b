"""A moment of the log as it stands in a list."""

from __future__ import annotations

from datetime import datetime

from mentor_desk.formats import days
from mentor_desk.ui.context import Context


def moment(context: Context, at: datetime) -> str:
    """The day and the clock in the computer's time."""
    local, language = at.astimezone(), context.language
    day = days.short(local.date(), language, context.today())
    return f"{day} {days.clock(local.time(), language)}"
