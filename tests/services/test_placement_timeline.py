"""Who is where until when, told from a real vault."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

import pytest

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import (
    agreements,
    cases,
    citizens,
    firm_room,
    firms,
    placement_timeline,
    placement_turns,
    placements,
)
from mentor_desk.services.placement_timeline import Overview
from mentor_desk.storage.database import Database
from mentor_desk.texts import Catalogue
from tests.services.making import Pair, pair, praktik, register


@pytest.fixture
def both(database: Database, today: date) -> Pair:
    return pair(database, today)


@pytest.fixture
def placement_id(
    database: Database, both: Pair, rulebook: Rulebook, danish: Catalogue, today: date
) -> uuid.UUID:
    return register(database, both, praktik(both, today), rulebook, danish, today)


def read(database: Database, rulebook: Rulebook, today: date, *, closed: bool = False) -> Overview:
    return database.read(placement_timeline.overview, today=today, rulebook=rulebook, closed=closed)


def test_a_placement_stands_with_its_citizen_and_its_firm(
    database: Database, rulebook: Rulebook, today: date, placement_id: uuid.UUID
) -> None:
    found = read(database, rulebook, today)
    [citizen], [firm] = found.citizens, found.firms
    assert (citizen.name, firm.name) == ("Ahmed Osman", "Lunde VVS")
    assert [stay.id for stay in citizen.stays] == [stay.id for stay in firm.stays] == [placement_id]
    assert (found.running, found.ahead) == (0, 1)


def test_the_days_are_whole_weeks_that_hold_everything(
    database: Database, rulebook: Rulebook, today: date, placement_id: uuid.UUID
) -> None:
    found = read(database, rulebook, today)
    assert (found.first.isoweekday(), found.last.isoweekday()) == (1, 7)
    [stay] = found.citizens[0].stays
    assert stay.ends_on is not None
    assert found.first < today < stay.starts_on < stay.ends_on < found.last


def test_room_is_told_week_by_week_and_as_the_firm_page_tells_it(
    database: Database, both: Pair, rulebook: Rulebook, today: date, placement_id: uuid.UUID
) -> None:
    [line] = read(database, rulebook, today).firms
    room = database.read(firm_room.room, firm_id=both.firm_id, today=today, rulebook=rulebook)
    assert line.room == room
    before, during, after = line.weeks
    [stay] = line.stays
    assert stay.ends_on is not None
    assert (before.used, before.free) == (0, 1)
    assert during.used == pytest.approx(20 / 37)
    assert during.first <= stay.starts_on <= during.first + timedelta(days=6)
    assert during.last - timedelta(days=6) <= stay.ends_on <= during.last
    assert (after.first, after.free) == (during.last + timedelta(days=1), 1)


def test_a_firm_that_nobody_counted_has_no_known_places(
    database: Database, both: Pair, rulebook: Rulebook, danish: Catalogue, today: date
) -> None:
    firm_id = database.write(firms.create, name="Egnsmuseet", town="Juelsminde")
    register(database, both, praktik(both, today, firm_id=firm_id), rulebook, danish, today)
    line = next(line for line in read(database, rulebook, today).firms if line.id == firm_id)
    assert line.room is not None
    assert line.room.places is None
    assert {weeks.free for weeks in line.weeks} == {None}


def test_agreed_places_stand_with_their_use(
    database: Database, both: Pair, rulebook: Rulebook, today: date, placement_id: uuid.UUID
) -> None:
    database.write(
        agreements.create, firm_id=both.firm_id, starts_on=today - timedelta(days=9), places=3
    )
    [line] = read(database, rulebook, today).firms
    assert line.agreed is not None
    assert (line.agreed.places, line.agreed.used) == (3, 1)


def test_a_pause_stands_on_its_placement_and_frees_no_place(
    database: Database, rulebook: Rulebook, today: date, placement_id: uuid.UUID
) -> None:
    first = today + timedelta(days=13)
    before = read(database, rulebook, today).firms[0].weeks
    database.write(
        placement_turns.pause,
        placement_id=placement_id,
        day=first,
        until=first + timedelta(days=6),
        reason="Operation",
        today=today,
    )
    [line] = read(database, rulebook, today).firms
    [pause] = line.stays[0].pauses
    assert (pause.starts_on, pause.ends_on) == (first, first + timedelta(days=6))
    assert line.weeks == before


def test_a_closed_case_is_shown_only_when_it_is_asked_for_and_still_takes_its_place(
    database: Database, both: Pair, rulebook: Rulebook, today: date, placement_id: uuid.UUID
) -> None:
    shown = read(database, rulebook, today).firms[0].weeks
    database.write(cases.close, case_id=both.case_id, today=today)
    found = read(database, rulebook, today)
    assert (found.citizens, found.hidden) == ((), 1)
    [firm] = found.firms
    assert (firm.stays, firm.weeks) == ((), shown)
    again = read(database, rulebook, today, closed=True)
    assert again.hidden == 0
    assert [line.closed for line in again.citizens] == [True]
    assert len(again.firms[0].stays) == 1


def test_who_moves_on_first_stands_first_and_who_has_nothing_last(
    database: Database, both: Pair, rulebook: Rulebook, danish: Catalogue, today: date
) -> None:
    for name, weeks in (("Ida Sørensen", 8), ("Dennis Lyng", 2)):
        case_id = database.write(citizens.create, today=today, name=name)
        other = Pair(case_id, both.firm_id)
        register(database, other, praktik(other, today, weeks=weeks), rulebook, danish, today)
    later = today + timedelta(days=8)
    names = [line.name for line in read(database, rulebook, later).citizens]
    assert names == ["Dennis Lyng", "Ida Sørensen", "Ahmed Osman"]


def test_a_placement_that_is_over_without_a_last_day_takes_no_place(
    database: Database, both: Pair, rulebook: Rulebook, danish: Catalogue, today: date
) -> None:
    values = praktik(both, today - timedelta(days=30), ends_on=None)
    made = register(database, both, values, rulebook, danish, today)
    assert read(database, rulebook, today).firms[0].weeks[-1].used > 0
    database.write(placements.complete, placement_id=made, outcome="Ansat")
    [line] = read(database, rulebook, today).firms
    assert line.stays[0].state.ended
    assert [weeks.used for weeks in line.weeks] == [0]
