"""What a firm says of a time, and who in the municipality to ring first."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from mentor_desk.errors import UserError
from mentor_desk.rules.firm_times import Why
from mentor_desk.services import contacts, firm_calendar, firm_friend, firm_seasons, firms, visits
from mentor_desk.services.firm_calendar import Answer
from mentor_desk.storage.database import Database
from mentor_desk.terms import ContactRole, SeasonKind, VisitTime
from tests.services.making import Pair, pair

MONDAY = date(2026, 11, 30)
NEVER_MONDAY = [VisitTime.NEVER.value] * 4 + ["", VisitTime.BEST.value, "", ""]


@pytest.fixture
def lunde(database: Database, today: date) -> Pair:
    made = pair(database, today)
    database.write(firms.update, firm_id=made.firm_id, visit_grid=NEVER_MONDAY)
    return made


def ask(database: Database, lunde: Pair, today: date, **more: object) -> Answer:
    return database.read(firm_calendar.ask, firm_id=lunde.firm_id, today=today, **more)


def test_a_monday_is_told_and_better_times_are_proposed(
    database: Database, lunde: Pair, today: date
) -> None:
    found = ask(database, lunde, today, day=MONDAY, at=time(10))
    assert [one.why for one in found.objections] == [Why.NEVER]
    assert found.slots[0].day == MONDAY + timedelta(days=1)
    assert found.slots[0].fit is VisitTime.BEST


def test_times_are_proposed_until_a_clock_time_is_fixed(
    database: Database, lunde: Pair, today: date
) -> None:
    assert ask(database, lunde, today).slots
    tuesday = MONDAY + timedelta(days=1)
    assert ask(database, lunde, today, day=tuesday).slots
    assert ask(database, lunde, today, day=tuesday, at=time(10)) == Answer((), ())


def test_a_firm_nobody_has_asked_is_not_guessed_about(
    database: Database, lunde: Pair, today: date
) -> None:
    database.write(firms.update, firm_id=lunde.firm_id, visit_grid=[])
    assert ask(database, lunde, today) == Answer((), ())


def test_another_visit_of_the_mentor_takes_a_time(database: Database, lunde: Pair, today: date) -> None:
    tuesday = MONDAY + timedelta(days=1)
    database.write(visits.plan, case_id=lunde.case_id, day=tuesday, at=time(9, 30))
    assert tuesday not in [slot.day for slot in ask(database, lunde, today, day=tuesday).slots]


def test_the_leave_of_who_must_be_there_counts_and_a_stand_ins_does_not(
    database: Database, lunde: Pair, today: date
) -> None:
    [employer, *_] = database.read(contacts.at_firm, firm_id=lunde.firm_id)
    database.write(contacts.add, firm_id=lunde.firm_id, name="Bo", role=ContactRole.STAND_IN, away="49")
    wednesday = MONDAY + timedelta(days=2)
    assert ask(database, lunde, today, day=wednesday).objections == ()
    database.write(contacts.update, contact_id=employer.id, away="uge 49")
    [told] = ask(database, lunde, today, day=wednesday).objections
    assert told.why is Why.AWAY


def test_a_season_and_the_peace_are_told(database: Database, lunde: Pair, today: date) -> None:
    database.write(
        firm_seasons.add,
        firm_id=lunde.firm_id,
        kind=SeasonKind.STAY_AWAY,
        months=[12],
        note="Status",
    )
    until = MONDAY + timedelta(days=10)
    database.write(firms.update, firm_id=lunde.firm_id, leave_alone_until=until)
    found = ask(database, lunde, today, day=MONDAY + timedelta(days=2))
    assert [one.why for one in found.objections] == [Why.ALONE, Why.SEASON]
    assert all(slot.day.month != 12 and slot.day >= until for slot in found.slots)


def test_a_season_is_corrected_and_removed(database: Database, lunde: Pair) -> None:
    add = {"firm_id": lunde.firm_id, "kind": SeasonKind.HANDS_WELCOME}
    season_id = database.write(firm_seasons.add, months=[9, 8], **add)
    [row] = database.read(firm_seasons.at_firm, firm_id=lunde.firm_id)
    assert (row.months, row.lead_weeks) == ((8, 9), 7)
    database.write(firm_seasons.update, season_id=season_id, lead_weeks=4, months=["10"])
    [row] = database.read(firm_seasons.at_firm, firm_id=lunde.firm_id)
    assert (row.months, row.lead_weeks) == ((10,), 4)
    database.write(firm_seasons.remove, season_id=season_id)
    assert database.read(firm_seasons.at_firm, firm_id=lunde.firm_id) == []


def test_a_season_without_months_is_told_at_the_field(database: Database, lunde: Pair) -> None:
    with pytest.raises(UserError) as told:
        database.write(firm_seasons.add, firm_id=lunde.firm_id, kind=SeasonKind.STAY_AWAY, months=[])
    assert told.value.field == "months"


def test_a_firm_without_a_busy_time_says_so_until_one_is_noted(
    database: Database, lunde: Pair, today: date
) -> None:
    firm = {"firm_id": lunde.firm_id}
    none_id = database.write(firm_seasons.add, kind=SeasonKind.NONE, months=[3], **firm)
    [row] = database.read(firm_seasons.at_firm, **firm)
    assert (row.kind, row.months) == (SeasonKind.NONE, ())
    assert ask(database, lunde, today, day=MONDAY + timedelta(days=2)).objections == ()
    database.write(firm_seasons.update, season_id=none_id, note="Det samme hele året")
    december = database.write(firm_seasons.add, kind=SeasonKind.STAY_AWAY, months=[12], **firm)
    assert [row.id for row in database.read(firm_seasons.at_firm, **firm)] == [december]


def test_no_busy_time_is_not_noted_beside_one(database: Database, lunde: Pair) -> None:
    firm = {"firm_id": lunde.firm_id}
    season_id = database.write(firm_seasons.add, kind=SeasonKind.STAY_AWAY, months=[12], **firm)
    with pytest.raises(UserError) as told:
        database.write(firm_seasons.add, kind=SeasonKind.NONE, months=[], **firm)
    assert told.value.field == "kind"
    database.write(firm_seasons.update, season_id=season_id, kind=SeasonKind.NONE)
    [row] = database.read(firm_seasons.at_firm, **firm)
    assert (row.kind, row.months) == (SeasonKind.NONE, ())


def test_a_colleague_is_named_and_oneself_is_not(database: Database, lunde: Pair) -> None:
    firm = {"firm_id": lunde.firm_id}
    assert database.read(firm_friend.colleague, **firm) is None
    database.write(firm_friend.name, name="Poul  Bech", phone="20 30 40 50", **firm)
    found = database.read(firm_friend.colleague, **firm)
    assert found is not None
    assert str(found.sentence).replace("\N{NO-BREAK SPACE}", " ") == (
        "Poul Bech is the firm's contact in the municipality. Ring Poul Bech first: 20 30 40 50."
    )
    database.write(firm_friend.name_me, **firm)
    assert database.read(firm_friend.colleague, **firm) is None
    fields = database.read(firms.open_firm, **firm).fields
    assert fields["municipal_contact"] == "Karen Aagaard"
    assert fields["municipal_contact_phone"] == "20123456"
