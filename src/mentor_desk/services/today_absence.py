"""Days away that begin soon and are not prepared, for the Today page."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from sqlalchemy.orm import Session

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import absence_cover, absences
from mentor_desk.services.absence_cover import Cover
from mentor_desk.services.today_rows import Action, Group, TodayRow
from mentor_desk.terms import label
from mentor_desk.texts import Text, text

AHEAD: Final = timedelta(days=7)


def lines(
    session: Session, names: Mapping[uuid.UUID, str], today: date, rulebook: Rulebook
) -> list[TodayRow]:
    """One line for each absence that runs or begins within a week and has something left to do."""
    del names, rulebook
    soon = [each for each in absences.coming(session, today=today) if each.starts_on <= today + AHEAD]
    found = (absence_cover.cover(session, absence_id=each.id, today=today) for each in soon)
    return [_line(cover, today) for cover in found if not cover.prepared]


def _line(cover: Cover, today: date) -> TodayRow:
    absence = cover.absence
    title = text("services", "{kind} from {day}: prepare that you are away")
    return TodayRow(
        group=Group.TODAY if absence.starts_on <= today else Group.ENDING,
        action=Action.PREPARE_ABSENCE,
        ref=absence.id,
        case_id=None,
        firm_id=None,
        title=title.fill(kind=label(absence.kind), day=absence.starts_on),
        detail=_left(cover),
        day=absence.starts_on,
        days=max(0, (absence.starts_on - today).days),
    )


def _left(cover: Cover) -> Text:
    if not cover.absence.stand_in_name:
        words = text("services", "Nobody stands in yet · visits to settle: {visits} · to tell: {firms}")
    else:
        words = text("services", "Visits to settle: {visits} · firms to tell: {firms}")
    return words.fill(visits=cover.open_visits, firms=cover.untold)
