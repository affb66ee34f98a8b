"""How the citizens of the caseload see themselves move, area by area (feature G5)."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Case
from mentor_desk.rules import movement
from mentor_desk.rules.movement import Movement
from mentor_desk.rules.progression_chart import Talk
from mentor_desk.services import indicator_sets, progression
from mentor_desk.services.rows import alive
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import ScoreSide

MONTHS: Final = (3, 6, 12)
_MONTH = timedelta(days=365.25 / 12)


@dataclass(frozen=True, slots=True)
class Moved:
    """The whole caseload since a day; ``talked`` of ``cases`` open ones have talked twice or more.

    ``talked`` is ``None`` where it would be a group too small to tell, but not nobody.
    """

    since: date
    cases: int
    talked: int | None
    areas: tuple[Movement, ...]


@reads
def over_caseload(session: Session, *, today: date, months: int) -> Moved:
    """The citizens' own answers in the open cases since ``months`` ago, in the words of the set in use.

    A single citizen's way stands in the case; here nobody can be found again.
    """
    since = today - months * _MONTH
    open_cases = set(session.scalars(select(Case.id).where(alive(Case), Case.closed_on.is_(None))))
    talks = progression.by_case(session, open_cases)
    answers = {case_id: _answers(each) for case_id, each in talks.items()}
    areas = indicator_sets.in_use(session).areas
    spans = {area.key: _spans(answers, area.key, since) for area in areas}
    twice = {case_id for found in spans.values() for case_id in found}
    return Moved(
        since=since,
        cases=len(open_cases),
        talked=len(twice) if not 0 < len(twice) < movement.SMALLEST else None,
        areas=tuple(
            movement.movement(area.key, area.title, spans[area.key].values()) for area in areas
        ),
    )


def _answers(talks: Sequence[Talk]) -> list[tuple[date, Mapping[str, float | None]]]:
    return [
        (talk.day, talk.scores[ScoreSide.CITIZEN]) for talk in talks if ScoreSide.CITIZEN in talk.scores
    ]


def _spans(
    answers: Mapping[uuid.UUID, Sequence[tuple[date, Mapping[str, float | None]]]],
    area: str,
    since: date,
) -> dict[uuid.UUID, tuple[float, float]]:
    spans = {case_id: movement.span(each, area, since) for case_id, each in answers.items()}
    return {case_id: found for case_id, found in spans.items() if found is not None}
