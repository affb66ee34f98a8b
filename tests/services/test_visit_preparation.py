"""What is known before a visit, and the promises of all sides on Today."""

from __future__ import annotations

import uuid
from datetime import date, time, timedelta

import pytest
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Case
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import (
    attendance,
    citizens,
    experiences,
    firms,
    notes,
    promises,
    rows,
    visit_preparation,
    visits,
)
from mentor_desk.services import today as today_page
from mentor_desk.services.today_rows import Action, Group
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import AttendanceMark, ExperienceKind, PromiseSide
from mentor_desk.texts import Catalogue, Text
from tests.services.making import Pair, pair, praktik, register


@pytest.fixture
def ahmed(database: Database, today: date) -> Pair:
    """A citizen, and a firm with everything known."""
    return pair(database, today)


@pytest.fixture
def placement_id(
    database: Database, ahmed: Pair, rulebook: Rulebook, danish: Catalogue, today: date
) -> uuid.UUID:
    """A praktik in its fourth week, with a step up in the seventh."""
    values = praktik(
        ahmed,
        today - timedelta(days=28),
        decided_on=today - timedelta(days=30),
        steps=((1, 12.0), (7, 16.0)),
    )
    return register(database, ahmed, values, rulebook, danish, today)


@reads
def _citizen(session: Session, *, case_id: uuid.UUID) -> uuid.UUID:
    return rows.get(session, Case, case_id).citizen_id


def test_a_visit_is_prepared_from_what_the_record_holds(
    database: Database, ahmed: Pair, placement_id: uuid.UUID, today: date
) -> None:
    about = {"case_id": ahmed.case_id}
    database.write(
        visits.record,
        today=today,
        day=today - timedelta(days=7),
        agreed="Pausen kl. 11",
        firm_id=ahmed.firm_id,
        **about,
    )
    for back, mark in ((1, "present"), (4, "present"), (5, "late"), (6, "ill"), (22, "absent")):
        day = today - timedelta(days=back)
        database.write(attendance.mark, placement_id=placement_id, day=day, mark=AttendanceMark(mark))
    database.write(
        experiences.add,
        firm_id=ahmed.firm_id,
        day=today,
        kind=next(iter(ExperienceKind)),
        words="Karsten forklarer med hænderne",
    )
    database.write(firms.update, firm_id=ahmed.firm_id, tone="Rolig morgen")
    visit_id = database.write(
        visits.plan, day=today, at=time(9), firm_id=ahmed.firm_id, agenda="Timerne", **about
    )
    found = database.read(visit_preparation.prepare, visit_id=visit_id, today=today)
    assert found.placement_id == placement_id
    assert (found.last_agreed, found.last_on) == ("Pausen kl. 11", today - timedelta(days=7))
    assert found.came is not None
    assert (found.came.came, found.came.of) == (3, 4)
    assert [mark for _, mark in found.came.others] == [AttendanceMark.LATE, AttendanceMark.ILL]
    assert found.hours is not None
    assert (found.hours.now, found.hours.next_hours) == (12.0, 16.0)
    assert found.hours.next_on == today - timedelta(days=22) + timedelta(weeks=6)
    assert found.firm is not None
    assert (found.firm.tone, found.firm.learned) == (
        "Rolig morgen",
        ("Karsten forklarer med hænderne",),
    )
    assert found.firm.ask is not None
    assert found.firm.ask.phone
    assert found.tasks


def test_only_what_is_agreed_to_be_shared_is_read_and_no_note(
    database: Database, ahmed: Pair, placement_id: uuid.UUID, today: date
) -> None:
    citizen_id = database.read(_citizen, case_id=ahmed.case_id)
    secret, shared = "Angst efter ulykken", "Ahmed løfter ikke over ti kilo"
    database.write(citizens.update, citizen_id=citizen_id, considerations=secret, shareable=shared)
    database.write(notes.add, day=today, body=secret, case_id=ahmed.case_id, sensitive=True)
    before = database.read(visit_preparation.prepare, case_id=ahmed.case_id, today=today)
    assert before.may_know is None
    assert secret not in repr(before)
    assert shared not in repr(before)
    given = {"citizen_id": citizen_id, "what": "Ryggen", "given_on": today}
    consent = database.write(citizens.give_consent, to_whom="Lunde VVS", until=None, **given)
    after = database.read(visit_preparation.prepare, case_id=ahmed.case_id, today=today)
    assert after.may_know is not None
    assert after.may_know.words == shared
    assert secret not in repr(after)
    database.write(citizens.withdraw_consent, consent_id=consent, today=today)
    gone = database.read(visit_preparation.prepare, case_id=ahmed.case_id, today=today)
    assert gone.may_know is None


def test_a_placement_prepares_its_own_visit_and_a_visit_that_is_gone_none(
    database: Database, ahmed: Pair, placement_id: uuid.UUID, today: date
) -> None:
    found = database.read(visit_preparation.prepare, placement_id=placement_id, today=today)
    assert (found.case_id, found.id) == (ahmed.case_id, None)
    assert found.firm is not None
    assert found.firm.id == ahmed.firm_id
    with pytest.raises(UserError):
        database.read(visit_preparation.prepare, visit_id=uuid.uuid4(), today=today)


def test_promises_of_all_sides_stand_on_today_once_they_are_due(
    database: Database, ahmed: Pair, rulebook: Rulebook, today: date
) -> None:
    made = {"today": today - timedelta(days=7), "case_id": ahmed.case_id}
    firm = {"by_whom": PromiseSide.FIRM, "firm_id": ahmed.firm_id}
    database.write(promises.make, what="sko", due_on=today - timedelta(days=3), **firm, **made)
    database.write(promises.make, what="møde kl. 8", due_on=today, by_whom=PromiseSide.CITIZEN, **made)
    mine = database.write(promises.make, what="Buskort", due_on=today - timedelta(days=1), **made)
    database.write(promises.make, what="senere", due_on=today + timedelta(days=1), **made)
    assert set(_titles(database, rulebook, today)) == {
        "Ask {name}: {what} Lunde VVS Sko",
        "Ask {name}: {what} Ahmed Osman Møde kl. 8",
        "Buskort",
    }
    found = database.read(today_page.day, today=today, rulebook=rulebook)
    late = {row.action for row in found if row.group is Group.OVERDUE}
    assert (Action.KEEP_PROMISE in late, Action.ASK_PROMISE in late) == (True, False)
    with pytest.raises(UserError):
        database.write(promises.keep, promise_id=mine, today=today, how=" ")
    database.write(promises.keep, promise_id=mine, today=today, how="Sendt")
    assert "Buskort" not in _titles(database, rulebook, today)


_PROMISES = (Action.KEEP_PROMISE, Action.ASK_PROMISE)


def _titles(database: Database, rulebook: Rulebook, day: date) -> list[str]:
    found = database.read(today_page.day, today=day, rulebook=rulebook)
    return [_said(row.title) for row in found if row.action in _PROMISES]


def _said(title: Text | str) -> str:
    if isinstance(title, str):
        return title
    return f"{title.source} {title.values['name']} {title.values['what']}"
