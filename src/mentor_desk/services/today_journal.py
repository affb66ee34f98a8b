"""Notes and visits that have waited too long for the municipality's journal, for the Today page."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final, cast

from sqlalchemy.orm import Session

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services.journal_duty import late
from mentor_desk.services.today_rows import Action, Group, TodayRow
from mentor_desk.texts import text

_LINE: Final = uuid.UUID("0198a000-0000-7000-8000-000000000b08")
"""The one line about all of them belongs to no row; its name must not change while it is shown."""


def lines(
    session: Session, names: Mapping[uuid.UUID, str], today: date, rulebook: Rulebook
) -> list[TodayRow]:
    """One line for all of them: they are worked off together."""
    value = rulebook.at("contact.journal_within_days", today)
    if value is None:
        return []
    limit = int(cast("float", value.value))
    found = late(session, before=today - timedelta(days=limit))
    waiting = [(day, names[case_id]) for day, _, case_id, _ in found if case_id in names]
    if not waiting:
        return []
    oldest, who = waiting[0]
    title = text("services", "To be written in the municipality’s journal: {count}")
    detail = text("services", "The oldest is about {who}")
    return [
        TodayRow(
            group=Group.ENDING,
            action=Action.WRITE_JOURNAL,
            ref=_LINE,
            case_id=None,
            firm_id=None,
            title=title.fill(count=len(waiting)),
            detail=detail.fill(who=who),
            day=oldest,
            days=0,
            since=(today - oldest).days,
        )
    ]
