"""The paper for the day the computer is gone, for the Today page until it has been printed once."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import JournalEntry
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services.today_rows import Action, Group, TodayRow
from mentor_desk.texts import text

SETTLED_IN: Final = timedelta(days=7)
"""The first week there is enough else to do."""
_OUT: Final = "affected.exported"
_LINE: Final = uuid.UUID("0198a000-0000-7000-8000-000000000109")
"""The line belongs to no row; its name must not change while it is shown."""


def lines(
    session: Session, names: Mapping[uuid.UUID, str], today: date, rulebook: Rulebook
) -> list[TodayRow]:
    """One line while there are cases and the paper never left the program; the log is the proof."""
    del rulebook
    if not names:
        return []
    first = session.scalar(select(JournalEntry.at).order_by(JournalEntry.seq).limit(1))
    if first is None or today - first.date() < SETTLED_IN:
        return []
    out = select(JournalEntry.seq).where(JournalEntry.operation == _OUT).limit(1)
    if session.scalar(out) is not None:
        return []
    return [
        TodayRow(
            group=Group.ENDING,
            action=Action.PRINT_GONE,
            ref=_LINE,
            case_id=None,
            firm_id=None,
            title=text("services", "Print «If the computer is gone» once"),
            detail=text("services", "It is needed when this computer is not there"),
            day=today,
            days=0,
        )
    ]
