"""What leaves the program: no group under five, and nothing that could be worked out."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from openpyxl import load_workbook
from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.documents import content as paper_content
from mentor_desk.documents.papers.tal import Tal, Told
from mentor_desk.models import Case, Citizen, Firm, HeadCount, JournalEntry, Placement
from mentor_desk.rules.periods import Period, year
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import targets
from mentor_desk.services.figures import export
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import Catalogue

TODAY = date(2026, 11, 24)
SIZES = {3.0: 2, 8.0: 7, 30.0: 9}
"""How many placements begin at a firm of so many people: 2, 7 and 9, together 18."""


@writes("figures.test")
def eighteen(session: Session, /) -> None:
    """Write the placements; two of them in January."""
    citizen = Citizen(name="Borger")
    session.add(citizen)
    session.flush()
    case = Case(citizen_id=citizen.id, opened_on=date(2026, 1, 1))
    session.add(case)
    for size, count in SIZES.items():
        firm = Firm(name=f"Firma {size}", municipality_code="740")
        session.add(firm)
        session.flush()
        session.add(HeadCount(firm_id=firm.id, counted_on=date(2026, 1, 1), full_time=size))
        begin = date(2026, 1, 5) if count == 2 else date(2026, 6, 1)
        for number in range(count):
            day = begin + timedelta(days=number)
            session.add(Placement(case_id=case.id, firm_id=firm.id, starts_on=day))


@reads
def entry(session: Session) -> JournalEntry:
    """The newest entry of the journal."""
    return session.scalars(select(JournalEntry).order_by(JournalEntry.seq.desc()).limit(1)).one()


@pytest.fixture(scope="module")
def database(copied_vault: Callable[[str], Database]) -> Database:
    """A vault with the eighteen, and a target from March on."""
    made = copied_vault("export")
    made.write(eighteen)
    made.write(
        targets.put, measure="placements", starts_on=date(2026, 3, 1), ends_on=date(2026, 12, 31),
        goal=20,
    )  # fmt: skip
    return made


@pytest.fixture(scope="module")
def told(database: Database, rulebook: Rulebook, danish: Catalogue) -> Tal:
    """The year as it leaves the program."""
    return database.read(
        export.content, period=year(2026), today=TODAY, rulebook=rulebook, danish=danish
    )


def test_a_small_part_is_hidden_with_the_next_smallest(told: Tal) -> None:
    by_size = next(each for each in told.figures if each.name == "Forløb efter virksomhedens størrelse")
    assert by_size.now == Told(18.0, 18)
    assert [part.told.count for part in by_size.parts if part.told.value != 0] == [None, None, 9]
    small = next(each for each in told.figures if each.name == "Forløb i virksomheder med 2–9 ansatte")
    assert small.now == Told(0.5, 9, 18)


def test_a_target_of_other_days_that_would_tell_the_two_is_hidden(told: Tal) -> None:
    goal = next(each for each in told.goals if each.name == "Forløb begyndt")
    assert (goal.count, goal.goal) == (None, 20)


def test_no_number_about_people_is_under_five(told: Tal) -> None:
    work = {
        "Samtaler med virksomheder",
        "Nye partnerskabsaftaler",
        "Nye virksomheder, vi har budt velkommen",
    }
    for each in told.figures:
        numbers = [each.now, each.before, *(part.told for part in each.parts)]
        if each.name not in work and each.unit in {"count", "persons", "share"}:
            assert all(not 0 < (number.count or 0) < 5 for number in numbers)


def test_the_spreadsheet_opens_with_numbers_and_the_journal_tells_the_days(
    database: Database, rulebook: Rulebook, danish: Catalogue, told: Tal
) -> None:
    made = database.write(
        export.export, period=year(2026), today=TODAY, rulebook=rulebook, danish=danish, form="xlsx"
    )
    assert made.file_name == "tal-2026-01-01-2026-12-31.xlsx"
    book = load_workbook(io.BytesIO(made.data))
    assert book.sheetnames == ["Alle tal", "Dele", "Måltal", "Det betyder tallene"]
    rows = {row[0]: row[1:4] for row in book["Alle tal"].iter_rows(values_only=True)}
    assert rows["Forløb i virksomheder med 2–9 ansatte"] == ("andel", 50, 18)
    assert rows["Ordinære job"][1] == 0
    assert database.read(entry).operation == "figures.exported"
    assert paper_content.from_json(Tal, paper_content.to_json(told)) == told


def test_a_period_without_anything_is_told_as_nothing(
    database: Database, rulebook: Rulebook, danish: Catalogue
) -> None:
    empty = Period(date(2020, 3, 2), date(2020, 3, 9))
    found = database.read(export.content, period=empty, today=TODAY, rulebook=rulebook, danish=danish)
    assert all(each.now.value in {None, 0.0} for each in found.figures)
