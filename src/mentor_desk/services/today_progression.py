"""Talks about progression that are waiting, for the Today page: a few a day, never as late (G3)."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import progression_due
from mentor_desk.services.progression_due import DueTalk
from mentor_desk.services.today_rows import Action, Group, TodayRow
from mentor_desk.terms import MeasurementOccasion
from mentor_desk.texts import Text, text

MOST: Final = 3
"""As many as a day bears; the others come when these are held."""
_SOON: Final = 30
"""Puts the lines below what has a day of its own."""
_WHY: Final[Mapping[MeasurementOccasion, Text]] = {
    MeasurementOccasion.START: text("services", "The placement has begun"),
    MeasurementOccasion.MIDDLE: text("services", "Halfway through the placement"),
    MeasurementOccasion.END: text("services", "The placement ends"),
    MeasurementOccasion.QUARTER: text("services", "Three months have gone"),
}


def lines(
    session: Session, names: Mapping[uuid.UUID, str], today: date, rulebook: Rulebook
) -> list[TodayRow]:
    """One line for each of the first talks that are waiting; ``names`` are the open cases."""
    del rulebook
    waiting = [each for each in progression_due.due(session, today=today) if each.case_id in names]
    return [_line(each, names[each.case_id]) for each in waiting[:MOST]]


def _line(waiting: DueTalk, name: str) -> TodayRow:
    if waiting.last_on is None:
        detail = text("services", "The first talk: where do we begin?")
    else:
        detail = text("services", "{why} · last talk {day}").fill(
            why=_WHY[waiting.occasion], day=waiting.last_on
        )
    return TodayRow(
        group=Group.ENDING,
        action=Action.MEASURE,
        ref=waiting.case_id,
        case_id=waiting.case_id,
        firm_id=None,
        title=text("services", "{name}: talk about progression").fill(name=name),
        detail=detail,
        day=waiting.day,
        days=_SOON,
    )
