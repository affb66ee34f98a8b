"""Placements in which a visit is due and none is planned stand on the Today page."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from mentor_desk.models import Placement
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import placement_turns, visits
from mentor_desk.services import today as today_page
from mentor_desk.services.today_rows import Action
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import writes
from mentor_desk.terms import PlacementKind
from tests.services.making import Pair, pair

Told = Callable[[], list[tuple[str, str]]]


@writes("placement.registered")
def _placed(session: Session, **values: object) -> uuid.UUID:
    row = Placement(kind=PlacementKind.PRAKTIK.value, status="agreed", **values)
    session.add(row)
    return row.id


@pytest.fixture
def lunde(database: Database, today: date) -> Pair:
    return pair(database, today)


@pytest.fixture
def told(database: Database, lunde: Pair, today: date, rulebook: Rulebook) -> Told:
    def ask() -> list[tuple[str, str]]:
        found = database.read(today_page.day, today=today, rulebook=rulebook)
        return [(str(row.title), str(row.detail)) for row in found if row.action is Action.PLAN_VISITS]

    return ask


def begin(database: Database, lunde: Pair, start: date) -> uuid.UUID:
    return database.write(
        _placed,
        case_id=lunde.case_id,
        firm_id=lunde.firm_id,
        starts_on=start,
        ends_on=start + timedelta(weeks=13),
    )


def test_a_placement_that_begins_soon_asks_for_its_visits(
    database: Database, lunde: Pair, today: date, told: Told
) -> None:
    begin(database, lunde, today + timedelta(days=20))
    assert told() == []
    begin(database, lunde, today + timedelta(days=6))
    assert told() == [("Ahmed Osman: no visit planned", "Lunde VVS · begins 2026-11-30")]
    database.write(visits.plan, case_id=lunde.case_id, day=today + timedelta(days=7))
    assert told() == []


def test_the_line_comes_when_the_rhythm_says_so(
    database: Database, lunde: Pair, today: date, told: Told
) -> None:
    begin(database, lunde, today - timedelta(days=21))
    assert told()[0][1] == "Lunde VVS · none since it began 2026-11-03"
    held = {"case_id": lunde.case_id, "firm_id": lunde.firm_id, "today": today}
    visit_id = database.write(visits.record, **held, day=today - timedelta(days=9), agreed="Ja")
    assert told()[0][1] == "Lunde VVS · last one 9 days ago"
    database.write(visits.update, visit_id=visit_id, day=today - timedelta(days=3))
    assert told() == []


def test_a_placement_on_pause_asks_for_nothing(
    database: Database, lunde: Pair, today: date, told: Told
) -> None:
    placement_id = begin(database, lunde, today - timedelta(days=21))
    database.write(
        placement_turns.pause,
        placement_id=placement_id,
        day=today - timedelta(days=1),
        until=None,
        reason="Operation",
        told=placement_turns.Told("Vi ses", "Vi ringer"),
        today=today,
    )
    assert told() == []
