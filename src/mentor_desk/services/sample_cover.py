"""The sample's people around the citizens, and its week of holiday with a stand-in."""

from __future__ import annotations

import uuid
from collections.abc import Mapping

from sqlalchemy.orm import Session

from mentor_desk.services import absences, people_around
from mentor_desk.services.sample_days import Days, Entry, read
from mentor_desk.services.sample_people import SamplePerson

_OWN = ("citizen", "since", "until")


def write(session: Session, people: Mapping[str, SamplePerson], days: Days) -> list[uuid.UUID]:
    """Write them down; the ids of the absences come back."""
    told = read("cover.toml")
    for entry in told["around"]:
        values = {name: value for name, value in entry.items() if name not in _OWN}
        citizen_id = people[entry["citizen"]].citizen_id
        since, until = days.maybe(entry, "since"), days.maybe(entry, "until")
        people_around.add(session, citizen_id=citizen_id, since=since, until=until, **values)
    return [_absence(session, told["absence"], people, days)]


def _absence(
    session: Session, entry: Entry, people: Mapping[str, SamplePerson], days: Days
) -> uuid.UUID:
    values = {name: value for name, value in entry.items() if name not in ("week", "line")}
    first, last = days.monday(entry["week"]), days.friday(entry["week"])
    absence_id = absences.enter(session, starts_on=first, ends_on=max(first, last), **values)
    for line in entry["line"]:
        case_id = people[line["citizen"]].case_id
        absences.note_case(session, absence_id=absence_id, case_id=case_id, remark=line["remark"])
    return absence_id
