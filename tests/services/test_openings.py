"""Openings: the places a firm wants somebody in, once or again and again."""

from __future__ import annotations

import uuid
from datetime import date, timedelta
from typing import Any

import pytest

from mentor_desk.errors import UserError
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import cases, firm_tasks, openings, placements, task_bank
from mentor_desk.services.job_carving import Piece, carve
from mentor_desk.services.openings import OpeningRow
from mentor_desk.storage.database import Database
from mentor_desk.terms import OpeningKind
from mentor_desk.texts import Catalogue
from tests.services.making import Pair, pair, praktik, register


@pytest.fixture
def two(database: Database, today: date) -> Pair:
    return pair(database, today)


def _open(database: Database, two: Pair, today: date, **values: Any) -> uuid.UUID:
    values = {"title": "Altmuligmand", **values}
    return database.write(openings.create, firm_id=two.firm_id, today=today, **values)


def _row(database: Database, opening_id: uuid.UUID, today: date) -> OpeningRow:
    return database.read(openings.one, opening_id=opening_id, today=today)


def test_an_opening_is_told_today_and_open_until_it_is_closed(
    database: Database, two: Pair, today: date
) -> None:
    opening_id = _open(database, two, today, kind=OpeningKind.FLEKSJOB, hours_least=6, hours_most=12)
    row = _row(database, opening_id, today)
    assert (row.told_on, row.kind, row.is_open) == (today, OpeningKind.FLEKSJOB, True)
    database.write(openings.close, opening_id=opening_id, day=today, why="Besat med egen")
    row = _row(database, opening_id, today)
    assert (row.is_open, row.closed_why, row.vacancy) == (False, "Besat med egen", None)
    database.write(openings.reopen, opening_id=opening_id)
    assert _row(database, opening_id, today).is_open


def test_an_opening_whose_last_day_is_past_is_no_longer_offered(
    database: Database, two: Pair, today: date
) -> None:
    opening_id = _open(database, two, today, until=today - timedelta(days=1))
    assert _row(database, opening_id, today).lapsed
    assert database.read(openings.to_choose, firm_id=two.firm_id, today=today) == ()


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("title", {"title": " "}),
        ("hours_most", {"hours_least": 20, "hours_most": 10}),
        ("until", {"from_on": date(2026, 12, 24), "until": date(2026, 12, 1)}),
        ("slot_weeks", {"slot_weeks": 60}),
    ],
)
def test_what_cannot_be_right_is_told_at_its_field(
    database: Database, two: Pair, today: date, field: str, values: dict[str, Any]
) -> None:
    with pytest.raises(UserError) as told:
        _open(database, two, today, **values)
    assert told.value.field == field


def test_a_recurring_place_is_free_the_working_day_after_the_last_one_in_line(
    database: Database, two: Pair, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    place = _open(database, two, today, slot_weeks=13)
    first = praktik(two, today, starts_on=date(2026, 10, 5), ends_on=date(2027, 1, 1), opening_id=place)
    then = praktik(two, today, starts_on=date(2027, 1, 4), ends_on=date(2027, 4, 2), opening_id=place)
    for values in (first, then):
        register(database, two, values, rulebook, danish, today)
    row = _row(database, place, today)
    assert row.here is not None
    assert (row.here.who, row.here.ends_on) == ("Ahmed Osman", date(2027, 1, 1))
    assert [slot.starts_on for slot in row.coming] == [date(2027, 1, 4)]
    assert row.vacancy is not None
    assert (row.vacancy.free_on, row.vacancy.until) == (date(2027, 4, 5), None)


def test_a_gap_between_two_is_told_with_its_last_day(
    database: Database, two: Pair, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    place = _open(database, two, today, slot_weeks=13)
    later = praktik(two, today, starts_on=date(2027, 1, 4), ends_on=date(2027, 4, 2), opening_id=place)
    register(database, two, later, rulebook, danish, today)
    vacancy = _row(database, place, today).vacancy
    assert vacancy is not None
    assert (vacancy.free_on, vacancy.until) == (today, date(2027, 1, 3))


def test_a_place_taken_without_a_last_day_has_no_vacancy(
    database: Database, two: Pair, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    place = _open(database, two, today)
    values = praktik(two, today, starts_on=today, ends_on=None, opening_id=place)
    register(database, two, values, rulebook, danish, today)
    row = _row(database, place, today)
    assert row.taken
    assert row.vacancy is None


def test_somebody_of_a_closed_case_has_no_name_in_the_place(
    database: Database, two: Pair, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    place = _open(database, two, today, slot_weeks=13)
    made = register(
        database, two, praktik(two, today, starts_on=today, opening_id=place), rulebook, danish, today
    )
    assert database.read(placements.values_of, placement_id=made).opening_id == place
    database.write(cases.close, case_id=two.case_id, today=today)
    [slot] = _row(database, place, today).slots
    assert slot.who == ""


def test_what_is_carved_out_of_a_post_goes_into_the_bank_and_becomes_a_place(
    database: Database, two: Pair, today: date
) -> None:
    database.write(firm_tasks.arrange, firm_id=two.firm_id, tasks=[("Feje", "rutine")])
    pieces = [
        Piece("feje", 2.5, "svendene"),
        Piece("Tælle lager op", 4, "Mette"),
        Piece("Lave tilbud", 12, "Mette", other=False),
    ]
    made = database.write(
        carve,
        firm_id=two.firm_id,
        post="Lager",
        pieces=pieces,
        today=today,
        opening=OpeningKind.SMALL_JOB,
    )
    assert made.hours == 6.5
    bank = database.read(task_bank.listing, firm_id=two.firm_id)
    assert [(row.task, row.hours, row.carved_from, row.done_by) for row in bank] == [
        ("Feje", 2.5, "Lager", "svendene"),
        ("Tælle lager op", 4.0, "Lager", "Mette"),
    ]
    assert bank[0].trains == "rutine"
    assert made.opening_id is not None
    row = _row(database, made.opening_id, today)
    assert (row.kind, row.hours_most, row.tasks) == (
        OpeningKind.SMALL_JOB, 6.5, "feje\nTælle lager op",
    )  # fmt: skip


def test_carving_without_a_tick_makes_nothing(database: Database, two: Pair, today: date) -> None:
    pieces = [Piece("Lave tilbud", other=False)]
    with pytest.raises(UserError) as told:
        database.write(carve, firm_id=two.firm_id, post="Lager", pieces=pieces, today=today)
    assert told.value.field == "pieces"
    assert database.read(task_bank.listing, firm_id=two.firm_id) == ()


def test_arranging_the_bank_keeps_what_more_is_known_of_a_task(database: Database, two: Pair) -> None:
    task_id = database.write(
        task_bank.add, firm_id=two.firm_id, task="Feje", hours=2, months=[11, 4, 4], done_by="svendene"
    )
    database.write(
        firm_tasks.arrange, firm_id=two.firm_id, tasks=[("Pakke", "omhu"), ("feje", "rutine")]
    )
    _, kept = database.read(task_bank.listing, firm_id=two.firm_id)
    assert (kept.id, kept.trains, kept.hours, kept.months, kept.done_by) == (
        task_id, "rutine", 2.0, (4, 11), "svendene",
    )  # fmt: skip


def test_the_bank_holds_a_task_once(database: Database, two: Pair) -> None:
    task_id = database.write(task_bank.add, firm_id=two.firm_id, task="Feje")
    with pytest.raises(UserError):
        database.write(task_bank.add, firm_id=two.firm_id, task="  FEJE ")
    database.write(task_bank.change, task_id=task_id, task="feje gården")
    database.write(task_bank.remove, task_id=task_id)
    assert database.read(task_bank.listing, firm_id=two.firm_id) == ()
