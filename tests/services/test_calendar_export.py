"""What of the visits reaches the calendar file, and what never does."""

from __future__ import annotations

import re
import uuid
from datetime import date, time, timedelta
from typing import Any

import pytest
import vobject
from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Base, Visit
from mentor_desk.services import calendar_export, undo, visits
from mentor_desk.services import rows as live
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.storage.vault import Vault
from mentor_desk.terms import VisitKind, VisitStatus
from tests.services.making import Pair, pair

_SHOWN = {"Besøg", "Opkald", "Møde"}


@pytest.fixture
def made(database: Database, today: date) -> Pair:
    return pair(database, today)


@writes("visit.moved")
def move(session: Session, *, visit_id: uuid.UUID, day: date) -> None:
    visit = live.get(session, Visit, visit_id)
    visit.day, visit.sequence = day, visit.sequence + 1


@writes("visit.changed")
def set_status(session: Session, *, visit_id: uuid.UUID, status: VisitStatus) -> None:
    live.get(session, Visit, visit_id).status = status.value


@writes("visit.changed")
def delete(session: Session, *, visit_id: uuid.UUID) -> None:
    live.delete(session, live.get(session, Visit, visit_id))


def exported(database: Database, today: date) -> dict[str, tuple[str, str, Any]]:
    """Status, sequence and beginning of each entry, by its id."""
    made = database.write(calendar_export.export, today=today)
    [calendar] = vobject.readComponents(made.data.decode())
    found = calendar.contents.get("vevent", [])
    assert len(found) == made.entries
    return {
        event.uid.value: (event.status.value, event.sequence.value, event.dtstart.value)
        for event in found
    }


def planned(database: Database, made: Pair, day: date, **more: Any) -> uuid.UUID:
    values = {"case_id": made.case_id, "firm_id": made.firm_id, "day": day, **more}
    return database.write(visits.plan, **values)


def test_a_moved_visit_keeps_its_id_and_raises_its_sequence(
    database: Database, today: date, made: Pair
) -> None:
    visit = planned(database, made, today + timedelta(days=1), at=time(9, 30))
    uid = f"{visit}@mentor-desk"
    assert exported(database, today)[uid][1] == "0"
    assert exported(database, today)[uid][1] == "0"
    database.write(move, visit_id=visit, day=today + timedelta(days=3))
    status, sequence, begins = exported(database, today)[uid]
    assert (status, sequence) == ("CONFIRMED", "1")
    assert begins.date() == today + timedelta(days=3)


def test_what_is_off_is_told_only_where_the_phone_knows_of_it(
    database: Database, today: date, made: Pair
) -> None:
    known = [planned(database, made, today + timedelta(days=n)) for n in (1, 2, 3)]
    exported(database, today)
    unknown = planned(database, made, today + timedelta(days=4))
    database.write(visits.cancel, visit_id=known[0], reason="Syg")
    database.write(set_status, visit_id=known[1], status=VisitStatus.NO_ANSWER)
    database.write(delete, visit_id=known[2])
    database.write(visits.cancel, visit_id=unknown, reason="Ferie")
    told = exported(database, today)
    assert set(told) == {f"{visit}@mentor-desk" for visit in known}
    assert {status for status, _, _ in told.values()} == {"CANCELLED"}
    assert all(int(sequence) >= 1 for _, sequence, _ in told.values())
    assert exported(database, today) == told


def test_a_visit_that_is_on_again_stands_above_its_cancellation(
    database: Database, today: date, made: Pair
) -> None:
    visit = planned(database, made, today)
    seen = []
    for status in (VisitStatus.PLANNED, VisitStatus.CANCELLED, VisitStatus.PLANNED, VisitStatus.DONE):
        database.write(set_status, visit_id=visit, status=status)
        [(_, sequence, _)] = exported(database, today).values()
        seen.append(int(sequence))
    assert seen == [0, 1, 2, 2]


def test_the_file_reaches_fourteen_days_back_and_all_ahead(
    database: Database, today: date, made: Pair
) -> None:
    for days in (-15, -14, 400):
        planned(database, made, today + timedelta(days=days))
    assert len(exported(database, today)) == 2
    ahead = database.read(calendar_export.ahead, today=today)
    assert (ahead.entries, ahead.cancelled, ahead.with_town) == (2, 0, False)


def test_a_visit_moved_out_of_reach_is_told_once_more(
    database: Database, today: date, made: Pair
) -> None:
    visit = planned(database, made, today)
    exported(database, today)
    database.write(move, visit_id=visit, day=today - timedelta(days=60))
    assert len(exported(database, today)) == 1
    assert exported(database, today) == {}


def test_the_town_is_the_firms_and_the_choice_is_remembered(
    database: Database, today: date, made: Pair
) -> None:
    planned(database, made, today, kind=VisitKind.MEETING)
    database.write(visits.plan, case_id=made.case_id, day=today)
    first = database.write(calendar_export.export, today=today, with_town=True)
    again = database.write(calendar_export.export, today=today)
    assert first.data == again.data
    assert sorted(_summaries(first.data)) == ["Besøg", "Møde · Silkeborg"]
    assert database.read(calendar_export.ahead, today=today).with_town


def test_an_undo_passes_by_what_has_left_the_house(database: Database, today: date, made: Pair) -> None:
    planned(database, made, today)
    exported(database, today)
    with pytest.raises(UserError):
        database.write(undo.undo_last)
    assert len(exported(database, today)) == 1


@reads
def all_strings(session: Session) -> set[str]:
    """Every text in the file that is longer than a code word."""
    found: set[str] = set()
    for mapper in Base.registry.mappers:
        for row in session.execute(select(*mapper.local_table.columns)):
            found |= {value for value in row if isinstance(value, str) and len(value) > 4}
    return found


def test_of_all_the_words_in_the_caseload_none_is_in_the_file(sampled: Vault, today: date) -> None:
    made = sampled.database.write(calendar_export.export, today=today)
    assert made.entries > 10
    assert set(_summaries(made.data)) <= _SHOWN
    ids = re.findall(r"^UID:(.*)$", made.data.decode(), re.MULTILINE)
    assert all(re.fullmatch(r"[0-9a-f-]{36}@mentor-desk", uid.strip()) for uid in ids)
    lines = made.data.decode().replace("\r\n ", "").splitlines()
    words = "\n".join(line for line in lines if not line.startswith("UID:"))  # a random number
    strings = sampled.database.read(all_strings)
    parts = {part for text in strings for part in text.split() if len(part) > 4}
    allowed = {"Besøg", "Opkald", "Mentor", "Kalender", "Europe/Copenhagen"}
    hunted = {part for part in strings | parts if not part.isascii() or not part.islower()} - allowed
    assert len(hunted) > 1000
    assert [part for part in hunted if part in words] == []


def _summaries(data: bytes) -> list[str]:
    [calendar] = vobject.readComponents(data.decode())
    return [event.summary.value for event in calendar.contents["vevent"]]
