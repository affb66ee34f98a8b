"""Which group of branches a code or a mentor's own words belong to."""

from __future__ import annotations

import pytest

from mentor_desk.rules import branches


def _key(group: branches.Group | None) -> str:
    return group.key if group else ""


def test_there_are_thirty_six_groups_and_no_division_lies_in_two() -> None:
    groups = branches.data().groups
    assert len(groups) == len({group.key for group in groups}) == 36
    for edition in ("DB07", "DB25"):
        divisions = [each for group in groups for each in group.divisions[edition]]
        assert len(divisions) == len(set(divisions))
    words = [word for group in groups for word in group.words]
    assert len(words) == len(set(words))
    assert not branches.data().confirmed


@pytest.mark.parametrize(
    ("code", "version", "key"),
    [
        ("561010", "DB07", "hotels"),
        ("56.10.10", "DB25", "hotels"),
        ("561010", "", "hotels"),
        ("452010", "DB07", "trade"),
        ("952100", "DB07", "services"),
        ("953100", "DB25", ""),
        ("452010", "", ""),
        ("999999", "DB07", ""),
        ("56101", "DB07", ""),
        ("561010", "DB03", ""),
        ("", "DB07", ""),
    ],
)
def test_a_code_says_its_group_only_where_its_list_does(code: str, version: str, key: str) -> None:
    assert _key(branches.of_code(code, version)) == key


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("Hoteller og restauranter", "hotels"),
        ("trade", "trade"),
        ("Bageri", "food"),
        ("Planteskole", "agriculture"),
        ("Folkeskole", "teaching"),
        ("Dyrlæge", "business"),
        ("Smed og maskinværksted", "metal"),
        ("Autoværksted", "trade"),
        ("Møbelforretning", "trade"),
        ("Genbrugsbutik", "trade"),
        ("It-drift", "it"),
        ("Kantine og mad ud af huset", "hotels"),
        ("CAFE", "hotels"),
        ("Kvit", ""),
        ("", ""),
    ],
)
def test_own_words_are_understood_by_how_they_begin_or_end(words: str, key: str) -> None:
    assert _key(branches.of_words(words)) == key


def test_the_code_goes_before_the_words() -> None:
    assert _key(branches.group_of("Skole", "561010", "DB07")) == "hotels"
    assert _key(branches.group_of("Skole", "452010", "DB25")) == "teaching"
