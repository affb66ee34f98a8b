"""A data set as rows with fields, and single changes to its text."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from copy import deepcopy
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentor_desk import shelf
from mentor_desk.services import data_set_edits
from mentor_desk.services.data_set_catalogue import DATA_SETS
from mentor_desk.services.data_set_entries import Block, Entry, blocks, entries

PATHS = [each.path for each in DATA_SETS]
KINDS = [
    "rules/praktik.toml", "rules/life.toml", "checklists/ansaettelse.toml", "cards/argumenter.toml",
    "guides/behovssamtale.toml", "reference/visit_rhythms.toml", "indicators/grundsaet.toml",
]  # fmt: skip
PRAKTIK = shelf.shipped("rules/praktik.toml")
HIRED = shelf.shipped("checklists/ansaettelse.toml")


def at(table: Any, place: tuple[str | int, ...]) -> Any:
    for step in place:
        table = table[step]
    return table


def comments(content: str) -> list[str]:
    return [line for line in content.splitlines() if line.startswith("#")]


def lists(value: Any, place: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if isinstance(value, dict):
        for key, each in value.items():
            yield from lists(each, (*place, key))
    elif isinstance(value, list) and value and isinstance(value[0], dict):
        yield place
        yield from lists(value[0], (*place, 0))


def leaves(value: Any, place: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if isinstance(value, dict):
        for key, each in value.items():
            yield from leaves(each, (*place, key))
    elif isinstance(value, list) and value and isinstance(value[0], dict):
        for number, each in enumerate(value):
            yield from leaves(each, (*place, number))
    elif value is not None:
        yield place


def entry(found: tuple[Entry, ...], place: tuple[str | int, ...]) -> Entry:
    return next(each for each in found if each.place == place)


def test_every_value_of_every_set_is_an_entry_once() -> None:
    for path in PATHS:
        content = shelf.shipped(path)
        found = [each.place for each in entries(content)]
        assert len(found) == len(set(found)), path
        assert set(leaves(tomllib.loads(content))) <= set(found), path


@pytest.mark.parametrize("path", KINDS)
def test_every_set_reads_as_rows_with_titles_in_both_languages(path: str) -> None:
    for language in ("da", "en"):
        found = blocks(shelf.shipped(path), language)
        assert found
        assert all(each.title.strip() for each in found)
        assert all(field.label.strip() for each in found for field in each.entries)


def test_a_value_of_a_rule_is_told_with_its_unit_its_day_and_its_law() -> None:
    value = next(b for b in blocks(PRAKTIK, "da") if b.place == ("max_weekly_hours", "value", 0))
    assert value == Block(
        value.place,
        "37 timer om ugen",
        "fra 01.01.2022 · BEK 2636/2021 § 60, stk. 5",
        ("Højeste ugentlige arbejdstid",),
        value.entries,
        row=True,
        value=True,
    )
    assert entry(value.entries, (*value.place, "until")).optional


@given(st.data())
@settings(max_examples=30)
def test_a_change_changes_that_value_and_nothing_else(data: st.DataObject) -> None:
    content = shelf.shipped(data.draw(st.sampled_from(PATHS)))
    before = tomllib.loads(content)
    place = data.draw(st.sampled_from(list(leaves(before))))
    value = data.draw(st.one_of(st.text(max_size=20), st.integers(0, 99), st.booleans(), st.dates()))
    changed = data_set_edits.changed(content, place, value)
    at(before, place[:-1])[place[-1]] = value
    assert tomllib.loads(changed) == before
    assert comments(changed) == comments(content)


@pytest.mark.parametrize("path", KINDS)
def test_rows_are_added_moved_and_taken_away_and_the_rest_stays(path: str) -> None:
    content = shelf.shipped(path)
    table = tomllib.loads(content)
    for place in list(lists(table))[:3]:
        rows = at(table, place)
        more = data_set_edits.added(content, place)
        assert at(tomllib.loads(more), place)[:-1] == rows
        assert at(tomllib.loads(more), place)[-1].keys() == rows[-1].keys()
        assert comments(more) == comments(content)
        assert tomllib.loads(data_set_edits.removed(more, (*place, len(rows)))) == table
        moved = data_set_edits.moved(more, (*place, len(rows)), -1)
        last = at(tomllib.loads(moved), place)
        assert last == [*rows[:-1], at(tomllib.loads(more), place)[-1], rows[-1]]


def test_a_row_at_the_end_stays_there() -> None:
    assert data_set_edits.moved(HIRED, ("item", 0), -1) == HIRED


def test_a_new_value_begins_as_the_newest_one_without_source_and_not_confirmed() -> None:
    place = ("max_weekly_hours", "value")
    content = data_set_edits.value_from(PRAKTIK, place, date(2027, 1, 1))
    before = tomllib.loads(PRAKTIK)
    wanted = deepcopy(before)
    newest = at(before, place)[-1]
    at(wanted, place).append({**newest, "from": date(2027, 1, 1), "source": "", "confirmed": False})
    assert tomllib.loads(content) == wanted
    assert comments(content) == comments(PRAKTIK)


def test_a_value_that_may_be_missing_is_written_where_it_belongs_and_taken_away_again() -> None:
    place = ("max_weekly_hours", "value", 0, "until")
    content = data_set_edits.changed(PRAKTIK, place, date(2026, 12, 31))
    assert "confirmed = true\nuntil = 2026-12-31\n\n" in content
    assert data_set_edits.changed(content, place, None) == PRAKTIK


def test_a_number_stays_whole_and_a_pair_stays_a_pair() -> None:
    hours = ("max_weekly_hours", "value", 0, "value")
    assert at(tomllib.loads(data_set_edits.changed(PRAKTIK, hours, 36.0)), hours) == 36
    assert "value = 36\n" in data_set_edits.changed(PRAKTIK, hours, 36.0)
    beside = ("beside", "value", 0, "value")
    said = entry(entries(PRAKTIK), beside).value
    assert isinstance(said, tuple)
    again = data_set_edits.changed(PRAKTIK, beside, said)
    assert tomllib.loads(again) == tomllib.loads(PRAKTIK)
