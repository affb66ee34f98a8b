"""Editions of data sets: kept with a reason, in use at once, undone, restored, and refused."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk import resources
from mentor_desk.errors import UserError
from mentor_desk.models import DataSetVersion
from mentor_desk.rules import plan_data, rulebook_file
from mentor_desk.services import checklists, data_sets, undo
from mentor_desk.services.card_library import library
from mentor_desk.services.data_set_catalogue import DATA_SETS, GROUPS
from mentor_desk.services.data_set_laying import lay
from mentor_desk.shelf import SHELF, shipped
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import writes

PLAN, RULES, WELCOME = "reference/plan.toml", "rules/praktik.toml", "checklists/velkomst.toml"
DAY = date(2026, 11, 24)


@pytest.fixture
def desk(database: Database) -> Iterator[Database]:
    """A database whose shelf follows what is committed, as the window's does."""
    stop = database.listen(lambda _: database.read(lay))
    yield database
    stop()


def _changed(path: str, old: str, new: str) -> str:
    assert old in shipped(path)
    return shipped(path).replace(old, new, 1)


def _keep(database: Database, path: str, old: str, new: str, why: str = "Vores egne ord") -> int:
    content = _changed(path, old, new)
    return database.write(data_sets.keep, path=path, content=content, why=why, today=DAY)


def test_every_data_set_is_told_of_and_every_shipped_one_is_without_fault(database: Database) -> None:
    rows = database.read(data_sets.listing, today=DAY)
    assert [row.data_set for row in rows] == list(DATA_SETS)
    assert {row.data_set.group for row in rows} == set(GROUPS)
    assert not any(row.number or row.own or row.refused or row.shipped_moved for row in rows)
    assert {row.data_set.path: row.unconfirmed for row in rows}["rules/sets.toml"] == 1
    assert all(data_sets.faults(each.path, shipped(each.path)) == () for each in DATA_SETS)


def test_every_file_that_is_law_or_method_is_a_data_set() -> None:
    none_of_it = {
        "caseload_headings", "caseload_words", "data_sets", "entry_words", "field_words",
        "firm_headings", "municipalities", "tips",
    }  # fmt: skip
    shelves = ("rules", "checklists", "guides", "cards", "indicators", "reference")
    found = {
        f"{folder}/{file.name}"
        for folder in shelves
        for file in resources.path(folder).glob("*.toml")
        if folder != "reference" or file.stem not in none_of_it
    }
    assert found == {each.path for each in DATA_SETS}


def test_an_edition_is_in_use_at_once_and_tells_who_when_and_why(desk: Database) -> None:
    assert _keep(desk, PLAN, "days_back = 14", "days_back = 21") == 1
    assert plan_data.plan_data().days_back == 21
    row = next(r for r in desk.read(data_sets.listing, today=DAY) if r.data_set.path == PLAN)
    assert (row.number, row.who, row.why, row.own) == (1, "Karen Aagaard", "Vores egne ord", True)
    (edition,) = desk.read(data_sets.history, path=PLAN)
    assert (edition.made_on, edition.in_use, edition.shipped) == (DAY, True, False)
    (change,) = desk.read(data_sets.difference, path=PLAN, before=0)
    assert (change.place, change.before, change.after) == ("days_back", "14", "21")


def test_undo_and_restoring_bring_the_text_before_back(desk: Database) -> None:
    _keep(desk, WELCOME, "Afleveret ved velkomsten", "Det, de får")
    desk.write(undo.undo_last)
    assert checklists.read("velkomst").title.da == "Afleveret ved velkomsten"
    assert _keep(desk, WELCOME, "Afleveret ved velkomsten", "Det, I får") == 2
    assert checklists.read("velkomst").title.da == library()["velkomst"].title.da == "Det, I får"
    assert desk.write(data_sets.restore, path=WELCOME, number=0, why="Ombestemt", today=DAY) == 3
    assert checklists.read("velkomst").title.da == "Afleveret ved velkomsten"
    desk.write(data_sets.restore, path=WELCOME, number=2, why="Alligevel", today=DAY)
    assert checklists.read("velkomst").title.da == "Det, I får"
    told = [(e.number, e.shipped, e.in_use) for e in desk.read(data_sets.history, path=WELCOME)]
    assert told == [(4, False, True), (3, True, False), (2, False, False)]
    assert desk.read(data_sets.content, path=WELCOME, number=3) == shipped(WELCOME)


def test_a_rule_of_its_own_is_in_the_rulebook_and_back_in_the_shipped_one(desk: Database) -> None:
    before = rulebook_file.in_use()
    assert rulebook_file.in_use() is before
    _keep(desk, RULES, "value = 37", "value = 30")
    value = rulebook_file.in_use().at("praktik.max_weekly_hours", DAY)
    assert value is not None
    assert value.value == 30
    assert _in_use(desk, RULES).count("value = 37") == shipped(RULES).count("value = 37") - 1
    desk.write(undo.undo_last)
    assert rulebook_file.in_use() == before


def _in_use(database: Database, path: str) -> str:
    return database.read(data_sets.content, path=path)


@pytest.mark.parametrize(
    ("path", "old", "new", "said"),
    [
        (RULES, "value = 37", 'value = "37"', "max_weekly_hours: the value is missing or of the wrong"),
        (RULES, "value = 37", "value = 37\nvalue = 38", "Line 23: this name stands twice."),
        (RULES, "value = 37", "value = [37", "Line 23 cannot be read."),
        (RULES, '["integration"]', '["nobody"]', "no target group called nobody"),
        (RULES, '["praktik", "fleksjob"]', '["praktik", "leave"]', "no kind of placement called leave"),
        (WELCOME, 'source = "', 'surce = "', "item › letter › source: is missing."),
        (WELCOME, 'da = "', 'da = "" #', "da: must not be empty."),
        (PLAN, "Jobmål: {words}", "Jobmål: {ord}", "lines › goal: has a place to be filled"),
        (PLAN, "Jobmål: {words}", "Jobmål: {words", "lines › goal: has a curly bracket"),
        (PLAN, "days_back = 14", "days_back = 14.5", "days_back: must be a whole number."),
        (PLAN, "days_back = 14", "days_back = true", "days_back: must be a number."),
        (PLAN, "days_back = 14", "days_back = -1", "days_back: must not be below zero."),
        (PLAN, 'key = "home"', 'key = "hjem"', "risk › home: must stay"),
        (PLAN, 'key = "home"', 'key = "health"', "risk › health: stands twice."),
        ("reference/networks.toml", 'key = "', 'key = "x', "must stay"),
        ("reference/outreach.toml", '"08:00"', '"8"', "Write it as 08:00."),
        ("reference/targets.toml", '"period"', '"month"', "not month."),
        ("reference/figures.toml", 'unit = "count"', 'unit = "antal"', "no such unit"),
        ("cards/fakta.toml", 'rule = "', 'rule = "x', "there is no rule called x"),
        ("cards/vaerktoejer.toml", 'facts = ["', 'facts = ["x', "there is no fact called x"),
        ("indicators/grundsaet.toml", '"grundsaet"', '"mit"', "The set is called grundsaet"),
    ],
)  # fmt: skip
def test_a_fault_names_the_place_and_what_is_expected(path: str, old: str, new: str, said: str) -> None:
    found = [str(each) for each in data_sets.faults(path, _changed(path, old, new))]
    assert any(said in each for each in found), found


def test_what_cases_may_name_is_closed_and_not_taken_away() -> None:
    purposes = shipped("rules/purposes.toml").replace("[skills", "[training")
    assert "skills: this must stay" in str(*data_sets.faults("rules/purposes.toml", purposes))


def test_nothing_is_kept_without_reason_without_change_or_with_a_fault(database: Database) -> None:
    with pytest.raises(UserError, match="Write why") as without:
        _keep(database, PLAN, "days_back = 14", "days_back = 7", why=" ")
    assert without.value.field == "why"
    with pytest.raises(UserError, match="Nothing was changed"):
        _keep(database, PLAN, "days_back = 14", "days_back = 14")
    for content in ("", "x" * 200_001, _changed(PLAN, "days_back = 14", "days_back = ")):
        with pytest.raises(UserError) as faulty:
            database.write(data_sets.keep, path=PLAN, content=content, why="Fordi", today=DAY)
        assert faulty.value.field == "content"
    with pytest.raises(UserError, match="in use already"):
        database.write(data_sets.restore, path=PLAN, number=0, why="Fordi", today=DAY)
    with pytest.raises(UserError, match="no longer there"):
        database.write(data_sets.restore, path=PLAN, number=9, why="Fordi", today=DAY)
    assert database.read(data_sets.history, path=PLAN) == ()


@writes("data_set.kept")
def _as_an_older_program_kept_it(session: Session, *, path: str, content: str) -> None:
    for row in session.scalars(select(DataSetVersion).where(DataSetVersion.path == path)):
        row.content, row.based_on = content, "another text"


def test_an_edition_that_no_longer_fits_the_program_is_not_used_and_told_of(desk: Database) -> None:
    facts = "cards/fakta.toml"
    _keep(desk, facts, "{weeks} uger: {groups}.", "{weeks} uger for {groups}.")
    assert facts in SHELF.own
    assert not SHELF.refused
    without = _changed(facts, "[praktik_weeks]", "[praktik_days]")
    desk.write(_as_an_older_program_kept_it, path=facts, content=without)
    assert list(SHELF.refused) == [facts]
    assert SHELF.text(facts) == shipped(facts)
    rows = {row.data_set.path: row for row in desk.read(data_sets.listing, today=DAY)}
    assert "praktik_weeks" in rows[facts].refused
    assert (rows[facts].own, rows[facts].shipped_moved) == (True, True)
    _keep(desk, facts, "{weeks} uger: {groups}.", "{weeks} uger for {groups}.")
    assert not SHELF.refused
