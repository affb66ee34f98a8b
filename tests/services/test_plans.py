"""A plan with its reason, and the signs that it is getting hard."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from mentor_desk.models import AttendanceWeek, PlacementEvent
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import cases, early_signs, plans
from mentor_desk.services import today as today_page
from mentor_desk.services.early_signs import Sign
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import AttendanceMark, PlacementEventKind
from mentor_desk.texts import Catalogue
from tests.services.making import Pair, pair, praktik, register


@writes("attendance.marked")
def _week(session: Session, *, placement_id: uuid.UUID, monday: date, marks: list[str]) -> None:
    session.add(AttendanceWeek(placement_id=placement_id, monday=monday, marks=marks))


@writes("placement.problem")
def _problem(session: Session, *, placement_id: uuid.UUID, day: date) -> None:
    kind = PlacementEventKind.PROBLEM.value
    session.add(PlacementEvent(placement_id=placement_id, kind=kind, day=day, reason="Uro"))


@reads
def _seen(session: Session, *, today: date) -> dict[uuid.UUID, list[Sign]]:
    return early_signs.seen(session, today=today)


@pytest.fixture
def ahmed(database: Database, today: date) -> Pair:
    return pair(database, today)


def test_a_plan_says_what_it_lacks_and_then_what_it_is(
    database: Database, ahmed: Pair, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    found = database.read(plans.plan, case_id=ahmed.case_id, today=today)
    assert found.lines == ("Jobmål: Hjælper på VVS-lager",)
    assert found.lacking == ("plan_why", "next_step")
    database.write(
        cases.update,
        case_id=ahmed.case_id,
        plan_why="Han kender varerne.",
        risks=["mornings", "no_longer_known"],
        support="Møder klokken 9.",
        next_step="Tal med Torben",
        next_step_on=date(2026, 12, 1),
    )
    register(database, ahmed, praktik(ahmed, today), rulebook, danish, today)
    found = database.read(plans.plan, case_id=ahmed.case_id, today=today)
    assert found.lacking == ()
    assert found.text.splitlines() == [
        "Jobmål: Hjælper på VVS-lager",
        "Derfor: Han kender varerne.",
        "Vejen dertil: Virksomhedspraktik hos Lunde VVS",
        "Det skal forløbet vise: Ahmed styrer varemodtagelsen selv tre dage om ugen.",
        "Det kan komme på tværs: Det er svært at komme op og af sted",
        "Det har vi aftalt at gøre: Møder klokken 9.",
        "Næste skridt, senest tirsdag 1. december: Tal med Torben",
    ]


def test_one_sign_is_kept_silent_and_two_of_the_last_days_are_told(
    database: Database, ahmed: Pair, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    begun = praktik(ahmed, today - timedelta(days=27))
    placement_id = register(database, ahmed, begun, rulebook, danish, today)
    monday = today - timedelta(days=today.weekday() + 7)
    marks = [AttendanceMark.ILL.value, *[""] * 6]
    database.write(_week, placement_id=placement_id, monday=monday, marks=marks)
    old = monday - timedelta(days=28)
    database.write(_week, placement_id=placement_id, monday=old, marks=["late", "late", *[""] * 5])

    def told() -> list[str]:
        rows = database.read(today_page.day, today=today, rulebook=rulebook)
        return [str(row.detail) for row in rows if "several signs" in str(row.title)]

    assert database.read(_seen, today=today) == {ahmed.case_id: [Sign.AWAY]}
    assert told() == []
    database.write(_problem, placement_id=placement_id, day=today)
    assert told() == ["away or ill · a problem that is not settled · ask what would help"]
    database.write(cases.update, case_id=ahmed.case_id, support="Møder klokken 9.")
    assert told() == ["away or ill · a problem that is not settled · agreed: Møder klokken 9."]
