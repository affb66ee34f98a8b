"""The mentor's day, with and without names."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from mentor_desk.services import citizens, firms, notes, paper_fills, promises, visits, work_week
from mentor_desk.services.gathering.dagsark import KEY, MAKER
from mentor_desk.services.gathering.maker import day_id
from mentor_desk.storage.database import Database
from mentor_desk.terms import PromiseSide, VisitKind
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
    [first], [call] = content.visits, content.calls
    assert (first.at, first.who, first.firm) == ("13.30", "Ahmed Osman", "Lunde VVS")
    assert first.address == "Håndværkervej 12\n8600 Silkeborg"
    assert first.ask_for.name == "Mette Sø"
    assert first.last_agreed == "Ahmed ringer selv til Mette Sø"
    assert first.promises == ("Buskort til Ahmed",)
    assert (first.number, first.approx) == (1, None)
    assert (call.at, call.kind, call.number) == ("", "call", None)


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


def test_the_order_and_the_way_are_found_anew_when_a_visit_is_moved(
    database: Database, today: date, two: Pair
) -> None:
    away = database.write(firms.create, name="Galten Gartneri", postcode="8464", town="Galten")
    database.write(work_week.save, start_postcode="8600")
    day = today + timedelta(days=1)
    plan = {"case_id": two.case_id, "day": day}
    database.write(visits.plan, firm_id=away, at=time(9), **plan)
    moved = database.write(visits.plan, firm_id=two.firm_id, at=time(10), **plan)
    database.write(visits.plan, **plan)
    content = gathered(database, MAKER, day_id(day), today)
    assert [visit.firm for visit in content.visits if not visit.approx] == [
        "Galten Gartneri",
        "Lunde VVS",
    ]
    [proposed] = [visit for visit in content.visits if visit.approx]
    assert proposed.at
    assert content.km == pytest.approx(2 * content.visits[0].km, abs=0.1)
    assert "8.00" <= content.leave_by.zfill(4) < "9.00"
    assert not any(visit.nowhere for visit in content.visits), "the citizen is visited at home"
    database.write(visits.plan, kind=VisitKind.MEETING, **plan)
    meeting = gathered(database, MAKER, day_id(day), today).visits
    assert [visit.kind for visit in meeting if visit.nowhere] == [VisitKind.MEETING]
    assert (content.roughly, content.estimated, content.somewhere) == (True, True, None)
    database.write(visits.update, visit_id=moved, at=time(8, 15))
    content = gathered(database, MAKER, day_id(day), today)
    assert [visit.firm for visit in content.visits if not visit.approx] == [
        "Lunde VVS",
        "Galten Gartneri",
    ]


def test_the_last_note_is_on_it_unless_it_is_sensitive_or_older_than_what_was_agreed(
    database: Database, today: date, two: Pair
) -> None:
    def noted() -> str:
        return str(gathered(database, MAKER, day_id(today), today).visits[0].noted)

    def note(days_ago: int, body: str, *, sensitive: bool = False) -> None:
        day = today - timedelta(days=days_ago)
        database.write(notes.add, day=day, body=body, case_id=two.case_id, sensitive=sensitive)

    note(9, "Gammelt nyt")
    assert noted() == ""
    note(2, "Ahmed vil gerne møde senere")
    note(1, "Om helbredet", sensitive=True)
    assert noted() == "Ahmed vil gerne møde senere"


def test_promises_of_all_sides_are_on_it_and_the_firms_own(
    database: Database, today: date, two: Pair
) -> None:
    make = {"today": today, "case_id": two.case_id}
    database.write(promises.make, what="Møde til tiden", by_whom=PromiseSide.CITIZEN, **make)
    database.write(
        promises.make,
        today=today,
        what="Arbejdstøj",
        firm_id=two.firm_id,
        by_whom=PromiseSide.FIRM,
    )
    visit = gathered(database, MAKER, day_id(today), today).visits[0]
    assert visit.promises == ("Buskort til Ahmed",)
    assert visit.citizen_promises == ("Møde til tiden",)
    assert visit.firm_promises == ("Arbejdstøj",)
