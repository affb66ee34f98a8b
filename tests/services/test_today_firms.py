"""What the firms ask of the mentor's day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import contact_entries, firm_seasons, firms, today_firms, visits
from mentor_desk.services import today as today_service
from mentor_desk.services.today_rows import Action, Group, TodayRow
from mentor_desk.storage.database import Database
from mentor_desk.terms import SeasonKind
from tests.services.making import Pair, pair

FIRMS = (
    Action.FOLLOW_FIRM,
    Action.SEASON_SOON,
    Action.ALONE_OVER,
    Action.CARE_VISIT,
    Action.MORE_FIRMS,
)


@pytest.fixture
def lunde(database: Database, today: date) -> Pair:
    return pair(database, today)


def lines(database: Database, today: date, rulebook: Rulebook) -> list[TodayRow]:
    rows = database.read(today_service.day, today=today, rulebook=rulebook)
    return [row for row in rows if row.action in FIRMS]


def talk(database: Database, lunde: Pair, today: date, **values: object) -> None:
    given = {"method": "phone", "firm_id": lunde.firm_id, "today": today, **values}
    database.write(contact_entries.add, **given)


def test_a_firm_to_ring_back_stands_on_its_day_and_after(
    database: Database, lunde: Pair, today: date, rulebook: Rulebook
) -> None:
    talk(database, lunde, today, outcome="call_back", next_on=today)
    [row] = lines(database, today, rulebook)
    assert (row.group, str(row.title)) == (Group.TODAY, "Ring Lunde VVS again")
    [row] = lines(database, today + timedelta(days=2), rulebook)
    assert (row.group, row.days) == (Group.OVERDUE, -2)


def test_a_next_step_ahead_or_done_is_not_for_today(
    database: Database, lunde: Pair, today: date, rulebook: Rulebook
) -> None:
    talk(database, lunde, today, next_on=today + timedelta(days=1))
    assert lines(database, today, rulebook) == []


def test_a_firm_that_needs_hands_soon_stands_until_somebody_has_asked(
    database: Database, lunde: Pair, today: date, rulebook: Rulebook
) -> None:
    database.write(
        firm_seasons.add,
        firm_id=lunde.firm_id,
        kind=SeasonKind.HANDS_WELCOME,
        months=[1, 2],
        note="Varmepumper",
    )
    assert lines(database, today - timedelta(days=14), rulebook) == []
    [row] = lines(database, today, rulebook)
    assert (row.group, row.day) == (Group.ENDING, date(2027, 1, 1))
    assert str(row.title) == "Lunde VVS needs hands from January"
    talk(database, lunde, today)
    assert lines(database, today, rulebook) == []


def test_a_firm_left_alone_long_enough_may_be_rung_again(
    database: Database, lunde: Pair, today: date, rulebook: Rulebook
) -> None:
    firm = {"firm_id": lunde.firm_id}
    database.write(firms.update, leave_alone_until=today, leave_alone_why="Ny leder", **firm)
    assert lines(database, today - timedelta(days=1), rulebook) == []
    [row] = lines(database, today, rulebook)
    assert row.action is Action.ALONE_OVER
    assert "Ny leder" in str(row.detail)
    talk(database, lunde, today)
    assert lines(database, today, rulebook) == []


def test_a_care_visit_is_due_without_any_placement(
    database: Database, lunde: Pair, today: date, rulebook: Rulebook
) -> None:
    firm = {"firm_id": lunde.firm_id}
    seen = today - timedelta(days=60)
    talk(database, lunde, today, method="visit", care=True, day=seen)
    database.write(firms.update, care_every_days=60, **firm)
    assert lines(database, today - timedelta(days=1), rulebook) == []
    [row] = lines(database, today, rulebook)
    assert (row.action, row.group, row.since) == (Action.CARE_VISIT, Group.QUIET, 60)
    database.write(visits.plan, case_id=lunde.case_id, day=today, **firm)
    assert lines(database, today, rulebook) == []


def test_a_firm_without_time_is_not_looked_in_at(
    database: Database, lunde: Pair, today: date, rulebook: Rulebook
) -> None:
    firm = {"firm_id": lunde.firm_id}
    database.write(firms.update, care_every_days=1, **firm)
    later = today + timedelta(days=3)
    assert len(lines(database, later, rulebook)) == 1
    database.write(firm_seasons.add, kind=SeasonKind.STAY_AWAY, months=[11], **firm)
    assert lines(database, later, rulebook) == []


def test_many_firms_to_look_in_at_are_no_flood(
    database: Database, today: date, rulebook: Rulebook
) -> None:
    for number in range(9):
        database.write(firms.create, name=f"Firma {number}", care_every_days=1)
    found = lines(database, today + timedelta(days=3), rulebook)
    looked_in = [row for row in found if row.action is Action.CARE_VISIT]
    [more] = [row for row in found if row.action is Action.MORE_FIRMS]
    assert len(looked_in) == today_firms.MOST
    assert str(more.title) == "4 more firms to look in at"
