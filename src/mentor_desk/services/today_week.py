"""The lines of the week on the Today page: visits to plan, talks about progression, days away."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from datetime import date

from sqlalchemy.orm import Session

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import (
    early_signs,
    today_absence,
    today_give,
    today_gone,
    today_journal,
    today_networks,
    today_progression,
    today_retention,
    today_rhythm,
    today_team,
)
from mentor_desk.services.today_rows import TodayRow

Source = Callable[[Session, Mapping[uuid.UUID, str], date, Rulebook], list[TodayRow]]
"""Takes the names of the open cases by id, today and the rules."""
SOURCES: tuple[Source, ...] = (
    early_signs.lines,
    today_absence.lines,
    today_give.lines,
    today_gone.lines,
    today_journal.lines,
    today_networks.lines,
    today_progression.lines,
    today_retention.lines,
    today_rhythm.lines,
    today_team.lines,
)


def week_lines(
    session: Session, names: Mapping[uuid.UUID, str], today: date, rulebook: Rulebook
) -> list[TodayRow]:
    """What the week asks for today."""
    return [row for source in SOURCES for row in source(session, names, today, rulebook)]
