"""Notes and visits that have waited too long for the municipality's journal, for the Today page."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services.journal_duty import late, limit
from mentor_desk.services.today_rows import Action, Group, TodayRow
from mentor_desk.texts import text

_WEEK: Final = 7
_LINE: Final = uuid.UUID("0198a000-0000-7000-8000-000000000b08")
"""The one line about all of them belongs to no row; its name must not change while it is shown."""


def lines(
    session: Session, names: Mapping[uuid.UUID, str], today: date, rulebook: Rulebook
) -> list[TodayRow]:
    """One line for all of them: they are worked off together, and counted as their list counts."""
    del names
    allowed = limit(rulebook, today)
    waiting = [] if allowed is None else late(session, before=date.max)
    old = [day for day, *_ in waiting if (today - day).days > (allowed or 0)]
    if not old:
        return []
    title = text("services", "The municipality’s journal: {count} to write")
    detail = (
        text("services", "{old} of them are over a week old")
        if allowed == _WEEK
        else text("services", "{old} of them are over {days} days old")
    )
    return [
        TodayRow(
            group=Group.ENDING,
            action=Action.WRITE_JOURNAL,
            ref=_LINE,
            case_id=None,
            firm_id=None,
            title=title.fill(count=len(waiting)),
            detail=detail.fill(old=len(old), days=allowed or 0),
            day=old[0],
            days=0,
            since=(today - old[0]).days,
        )
    ]
