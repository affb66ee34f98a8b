"""The citizens of the sample with their cases and consents."""

from __future__ import annotations

import uuid
import zlib
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from mentor_desk.models import Case
from mentor_desk.services import cases, citizens, rows
from mentor_desk.services.sample_days import Days, Entry
from mentor_desk.terms import Stage

_PROFILE = (
    "name", "address", "postcode", "town", "phone", "email", "own_words", "job_goal", "competences",
    "experience", "wishes", "languages", "weekly_hours", "meeting_times", "transport",
    "travel_minutes", "considerations", "shareable",
)  # fmt: skip
_REPLACEMENT = 60


@dataclass(frozen=True, slots=True)
class SamplePerson:
    """A citizen that was taken in."""

    citizen_id: uuid.UUID
    case_id: uuid.UUID


def take_in(session: Session, key: str, entry: Entry, days: Days) -> SamplePerson:
    """Take a citizen into the caseload with profile and consents; the case stands at its beginning."""
    born = days.birthday(entry["age"], entry["birthday"])
    profile = {name: entry[name] for name in _PROFILE if name in entry}
    case = entry["case"]
    case_id = citizens.create(
        session,
        today=days.day(case["opened"]),
        target_group=case["target_group"],
        benefit=case["benefit"],
        weight=case.get("weight", 1.0),
        born_on=born,
        **profile,
    )
    citizen_id = rows.get(session, Case, case_id).citizen_id
    if entry.get("cpr"):
        citizens.update(session, citizen_id=citizen_id, cpr=_cpr(born, key))
    for consent in entry.get("consent", ()):
        citizens.give_consent(
            session,
            citizen_id=citizen_id,
            what=consent["what"],
            to_whom=consent["to_whom"],
            given_on=days.day(consent["given"]),
            until=days.maybe(consent, "until"),
        )
    return SamplePerson(citizen_id, case_id)


def settle(session: Session, person: SamplePerson, entry: Entry, days: Days) -> None:
    """Bring the case to where it stands today: stage, next step, question for the team, closing."""
    told = entry["case"]
    case = rows.get(session, Case, person.case_id)
    case.stage, case.stage_since = Stage(told["stage"]).value, days.day(-told["stage_days"])
    cases.update(
        session,
        case_id=person.case_id,
        next_step=told.get("next_step", ""),
        next_step_on=days.maybe(told, "next_step_on"),
        team_question=told.get("team_question", ""),
        plan_why=told.get("plan_why", ""),
        risks=told.get("risks", []),
        support=told.get("support", ""),
    )
    closed = days.maybe(told, "closed")
    if closed is not None:
        cases.close(session, case_id=person.case_id, today=closed)


def _cpr(born: date, key: str) -> str:
    """A replacement number: 60 on the day, and a 4 that tells the century for all born since 1937."""
    serial = zlib.crc32(key.encode()) % 1000
    return f"{born.day + _REPLACEMENT:02d}{born:%m%y}4{serial:03d}"
