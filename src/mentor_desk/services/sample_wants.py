"""What the sample's matches are laid of, and what was decided about some of them."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from mentor_desk.models import Firm, MatchDecision
from mentor_desk.services import citizens, firms, rows
from mentor_desk.services.sample_days import Days, Entry, read
from mentor_desk.services.sample_people import SamplePerson

_FILE = "wants.toml"


def write(
    session: Session,
    people: Mapping[str, SamplePerson],
    places: Mapping[str, uuid.UUID],
    days: Days,
) -> None:
    """Fill in what the match asks for; a field of a firm that is filled already stays."""
    told = read(_FILE)
    for key, entry in told["citizen"].items():
        _want(session, people[key], entry, days)
    for key, entry in told["firm"].items():
        _offer(session, places[key], entry)
    for entry in told["decision"]:
        _decide(session, people[entry["citizen"]].case_id, places[entry["firm"]], entry, days)


def _want(session: Session, person: SamplePerson, entry: Entry, days: Days) -> None:
    values: dict[str, Any] = {name: value for name, value in entry.items() if name != "ready_in"}
    values["ready_on"] = days.maybe(entry, "ready_in")
    citizens.update(session, citizen_id=person.citizen_id, **values)


def _offer(session: Session, firm_id: uuid.UUID, entry: Entry) -> None:
    firm = rows.get(session, Firm, firm_id)
    empty = {
        name: value
        for name, value in entry.items()
        if name == "relation" or getattr(firm, name) in (None, "", [])
    }
    firms.update(session, firm_id=firm_id, **empty)


def _decide(session: Session, case_id: uuid.UUID, firm_id: uuid.UUID, entry: Entry, days: Days) -> None:
    session.add(
        MatchDecision(
            case_id=case_id,
            firm_id=firm_id,
            decision=entry["decision"],
            day=days.day(entry["day"]),
            reason=entry.get("reason", ""),
            again_on=days.maybe(entry, "again_in"),
        )
    )
