"""The hand-over: everything a stand-in needs, and no sensitive note."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import cases, citizens, notes, papers, promises, visits
from mentor_desk.services.gathering.overlevering import MAKER
from mentor_desk.storage.database import Database
from mentor_desk.texts import Catalogue
from tests.services.gathering.making import gathered
from tests.services.making import Pair, pair, praktik, register


@pytest.fixture
def two(database: Database, today: date, rulebook: Rulebook, danish: Catalogue) -> Pair:
    made = pair(database, today)
    placement_id = register(database, made, praktik(made, today), rulebook, danish, today)
    view = database.read(cases.open_case, case_id=made.case_id, today=today)
    database.write(citizens.update, citizen_id=view.citizen_id, considerations="Angst i forsamlinger")
    prepared = database.read(
        papers.prepare, key=papers.PRAKTIK, subject_id=placement_id, rulebook=rulebook,
        danish=danish, today=today,
    )  # fmt: skip
    database.write(papers.issue, prepared=prepared, danish=danish, today=today, how="printed")
    return made


def test_it_holds_the_placement_its_people_and_the_considerations(
    database: Database, today: date, two: Pair
) -> None:
    content = gathered(database, MAKER, two.case_id, today)
    [running] = content.placements
    assert (running.firm, running.employer.name, running.daily.name) == (
        "Lunde VVS", "Torben Lunde", "Mette Sø",
    )  # fmt: skip
    assert content.citizen.considerations == "Angst i forsamlinger"
    assert "670190" not in str(content)


def test_the_hours_are_those_of_the_step_it_is_in_today(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    two = pair(database, today)
    rising = replace(praktik(two, today), hours=20.0, steps=((1, 12.0), (5, 15.0), (9, 20.0)))
    register(database, two, rising, rulebook, danish, today)
    in_week = [
        gathered(database, MAKER, two.case_id, rising.starts_on + timedelta(weeks=n))
        .placements[0]
        .hours
        for n in (3, 4)
    ]
    assert in_week == [12.0, 15.0]


def test_what_is_agreed_stands_by_its_day(database: Database, today: date, two: Pair) -> None:
    for days, at in ((9, time(9, 0)), (2, None), (90, None)):
        database.write(
            visits.plan, case_id=two.case_id, day=today + timedelta(days=days), at=at,
            firm_id=two.firm_id,
        )  # fmt: skip
    due = today + timedelta(days=4)
    database.write(promises.make, today=today, what="Buskort", case_id=two.case_id, due_on=due)
    database.write(promises.make, today=today, what="Billeder", case_id=two.case_id, to_whom="Mette")
    content = gathered(database, MAKER, two.case_id, today)
    told = [(each.kind, each.what) for each in content.agreed]
    assert told == [
        ("visit", "Lunde VVS"),
        ("promise", "Buskort"),
        ("visit", "Lunde VVS"),
        ("promise", "Mette: Billeder"),
    ]


def test_the_outcome_that_is_due_is_on_the_list(
    database: Database, today: date, two: Pair, rulebook: Rulebook, danish: Catalogue
) -> None:
    at_the_end = today + timedelta(days=85)
    content = gathered(database, MAKER, two.case_id, at_the_end)
    assert "checkpoint" in [each.kind for each in content.agreed]


def test_a_sensitive_note_stays_out_and_is_counted(database: Database, today: date, two: Pair) -> None:
    database.write(notes.add, case_id=two.case_id, day=today, body="Glad for lageret")
    database.write(notes.add, case_id=two.case_id, day=today, body="Diagnosen", sensitive=True)
    content = gathered(database, MAKER, two.case_id, today)
    assert [note.text for note in content.notes] == ["Glad for lageret"]
    assert content.withheld == 1
    assert "Diagnosen" not in str(content)


def test_a_paper_that_waits_for_a_signature_is_named_with_who_is_missing(
    database: Database, today: date, two: Pair
) -> None:
    [paper] = gathered(database, MAKER, two.case_id, today).papers
    assert paper.issued_on == today
    assert {"citizen", "employer"} <= set(paper.waiting)
