"""The sample's talks about progression, with goals and small steps."""

from __future__ import annotations

import uuid
from collections.abc import Mapping

from sqlalchemy.orm import Session

from mentor_desk.models import Visit
from mentor_desk.rules.indicator_sets import shipped
from mentor_desk.services import progression, progression_due, progression_goals, small_steps
from mentor_desk.services.rows import select_alive
from mentor_desk.services.sample_days import Days, Entry, read
from mentor_desk.services.sample_people import SamplePerson
from mentor_desk.terms import MeasurementOccasion, ScoreSide, VisitStatus

_NOT_ASKED, _SKIPPED = ".", "s"


def write(session: Session, people: Mapping[str, SamplePerson], days: Days) -> None:
    """Tell how it went; people, placements and visits must be there already."""
    for entry in read("progression.toml")["case"]:
        case_id = people[entry["citizen"]].case_id
        for talk in entry.get("talk", ()):
            _talk(session, case_id, talk, days)
        for goal in sorted(entry.get("goal", ()), key=lambda each: each["set"]):
            _goal(session, case_id, goal, days)
        for step in entry.get("step", ()):
            small_steps.add(
                session,
                case_id=case_id,
                day=days.day(step["day"]),
                words=step["text"],
                area=step.get("area", ""),
            )


def _talk(session: Session, case_id: uuid.UUID, entry: Entry, days: Days) -> None:
    occasion, day = MeasurementOccasion(entry["occasion"]), days.day(entry["day"])
    scores = {side: _read(entry[side]) for side in ScoreSide if side in entry}
    visit = _held(session, case_id) if occasion is MeasurementOccasion.VISIT else None
    progression.record(
        session,
        case_id=case_id,
        day=visit.day if visit else day,
        occasion=occasion,
        scores=scores,
        belief=entry.get("belief"),
        belief_differently=entry.get("differently", ""),
        own_words=entry.get("own_words", ""),
        placement_id=progression_due.placement_on(session, case_id=case_id, day=day),
        visit_id=visit.id if visit else None,
    )


def _goal(session: Session, case_id: uuid.UUID, entry: Entry, days: Days) -> None:
    goal_id = progression_goals.agree(
        session,
        case_id=case_id,
        area=entry["area"],
        today=days.day(entry["set"]),
        value=entry.get("value"),
        words=entry["text"],
        by_on=days.maybe(entry, "by"),
    )
    if "closed" in entry:
        closed = days.day(entry["closed"])
        progression_goals.close(session, goal_id=goal_id, today=closed, reached=entry["reached"])


def _read(written: str) -> dict[str, float | None]:
    """A word for each area of the shipped set, in its order."""
    words = zip(shipped().areas, written.split(), strict=True)
    said = {area.key: word for area, word in words if word != _NOT_ASKED}
    return {key: None if word == _SKIPPED else float(word) for key, word in said.items()}


def _held(session: Session, case_id: uuid.UUID) -> Visit | None:
    query = select_alive(Visit).where(Visit.case_id == case_id, Visit.status == VisitStatus.DONE.value)
    return session.scalars(query.order_by(Visit.day.desc(), Visit.id.desc())).first()
