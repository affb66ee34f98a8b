"""People whose time for keeping is over, for the Today page."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import retention_ripe
from mentor_desk.services.today_rows import Action, Group, TodayRow
from mentor_desk.texts import text

_LINE: Final = uuid.UUID("0198a000-0000-7000-8000-000000000106")
"""The one line about all of them belongs to no row; its name must not change while it is shown."""


def lines(
    session: Session, names: Mapping[uuid.UUID, str], today: date, rulebook: Rulebook
) -> list[TodayRow]:
    """One line for all of them; it names nobody, since the screen may be seen by others."""
    del names, rulebook
    count, first = retention_ripe.waiting(session, today)
    if first is None:
        return []
    return [
        TodayRow(
            group=Group.ENDING,
            action=Action.ERASE_RIPE,
            ref=_LINE,
            case_id=None,
            firm_id=None,
            title=text("services", "Kept long enough: {count} to erase").fill(count=count),
            detail=text("services", "Erase them, or say why they have to be kept"),
            day=first,
            days=0,
            since=(today - first).days,
        )
    ]
