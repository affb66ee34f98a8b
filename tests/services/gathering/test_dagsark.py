"""The mentor's day, with and without names."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from mentor_desk.services import citizens, paper_fills, promises, visits
from mentor_desk.services.gathering.dagsark import KEY, MAKER
from mentor_desk.services.gathering.maker import day_id
from mentor_desk.storage.database import Database
from mentor_desk.terms import VisitKind
from tests.services.gathering.making import gathered
from tests.services.making import Pair, pair


@pytest.fixture
def two(database: Database, today: date) -> Pair:
    """A visit at half past one, a call without a time, and what was agreed the week before."""
    made = pair(database, today)
    database.write(
        visits.record,
        case_id=made.case_id,
        today=today,
        day=today - timedelta(days=7),
        agreed="Ahmed ringer selv til Mette Sø",
    )
    database.write(visits.plan, case_id=made.case_id, day=today, kind=VisitKind.CALL)
    database.write(
        visits.plan,
        case_id=made.case_id,
        day=today,
        at=time(13, 30),
        firm_id=made.firm_id,
        agenda="Flere timer til Ahmed?",
    )
    database.write(promises.make, today=today, what="Buskort til Ahmed", case_id=made.case_id)
    return made


def test_visits_stand_by_the_clock_with_all_one_needs_at_the_door(
    database: Database, today: date, two: Pair
) -> None:
    content = gathered(database, MAKER, day_id(today), today)
    first, last = content.visits
    assert (first.at, first.who, first.firm) == ("13.30", "Ahmed Osman", "Lunde VVS")
    assert first.address == "Håndværkervej 12\n8600 Silkeborg"
    assert first.ask_for.name == "Mette Sø"
    assert first.last_agreed == "Ahmed ringer selv til Mette Sø"
    assert first.promises == ("Buskort til Ahmed",)
    assert (last.at, last.kind) == ("", "call")


def test_a_visit_at_home_shows_the_way_there(database: Database, today: date, two: Pair) -> None:
    tomorrow = today + timedelta(days=1)
    database.write(visits.plan, case_id=two.case_id, day=tomorrow)
    [visit] = gathered(database, MAKER, day_id(tomorrow), today).visits
    assert visit.address == "Møllevej 3\n8600 Silkeborg"


def test_a_visit_that_was_called_off_is_not_on_it(database: Database, today: date, two: Pair) -> None:
    day = today + timedelta(days=2)
    visit_id = database.write(visits.plan, case_id=two.case_id, day=day)
    database.write(visits.cancel, visit_id=visit_id, reason="Syg")
    assert gathered(database, MAKER, day_id(day), today).visits == ()


def test_without_names_nobody_and_no_number_is_on_it(
    database: Database, today: date, two: Pair
) -> None:
    database.write(citizens.create, today=today, name="Åse Bjørnø", target_group="", benefit="")
    subject = day_id(today)
    database.write(paper_fills.fill, key=KEY, subject_id=subject, values={"without_names": True})
    content = gathered(database, MAKER, subject, today)
    said = str(content.visits)
    for hidden in ("Ahmed", "Osman", "Mette", "20123456", "86123456"):
        assert hidden not in said
    assert content.visits[0].who == "A.O."
    assert content.visits[0].firm == "Lunde VVS"
