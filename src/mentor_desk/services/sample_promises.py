"""What citizens and firms of the sample promised at the visits."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import date

from sqlalchemy.orm import Session

from mentor_desk.models import Visit
from mentor_desk.services import promises, rows
from mentor_desk.services.sample_days import Days, Entry, read
from mentor_desk.services.sample_people import SamplePerson
from mentor_desk.terms import PromiseSide, VisitStatus


def write(
    session: Session,
    people: Mapping[str, SamplePerson],
    places: Mapping[str, uuid.UUID],
    days: Days,
) -> int:
    """Tell them; people, firms and visits must be there already. How many promises there are."""
    told: list[Entry] = read("promises.toml")["promise"]
    for entry in told:
        _promise(session, people[entry["citizen"]].case_id, places, entry, days)
    return len(told)


def _promise(
    session: Session,
    case_id: uuid.UUID,
    places: Mapping[str, uuid.UUID],
    entry: Entry,
    days: Days,
) -> None:
    made = days.day(entry["made"])
    promise_id = promises.make(
        session,
        today=made,
        what=entry["what"],
        due_on=days.day(entry["due"]),
        case_id=case_id,
        firm_id=places[entry["firm"]] if "firm" in entry else None,
        by_whom=PromiseSide(entry["by"]),
        visit_id=_held(session, case_id, made),
    )
    if "done" in entry:
        done = days.day(entry["done"])
        promises.keep(session, promise_id=promise_id, today=done, how=entry["how"])


def _held(session: Session, case_id: uuid.UUID, day: date) -> uuid.UUID | None:
    """The visit of that day."""
    query = rows.select_alive(Visit).where(
        Visit.case_id == case_id, Visit.day == day, Visit.status == VisitStatus.DONE.value
    )
    found = session.scalars(query.limit(1)).first()
    return found.id if found is not None else None
