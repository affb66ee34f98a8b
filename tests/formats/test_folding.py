"""Names are found however they were spelled."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentor_desk.formats.folding import danish_sort_key, fold, fold_lines, tokens

NAMES = st.text(alphabet="abcdefghijklmnopqrstuvwxyzæøåäöéüßABCÆØÅOE .-'0123456789", max_size=40)


@pytest.mark.parametrize(
    "spellings",
    [
        ("Århus", "Aarhus", "arhus", "ÅRHUS", "A\u030arhus"),
        ("Sørensen", "Soerensen", "sorensen"),
        ("Ærø", "Aeroe", "aero"),
        ("René", "rene"),
        ("Møller", "Moeller", "Möller", "moller"),
    ],
)
def test_all_spellings_of_a_name_meet(spellings: tuple[str, ...]) -> None:
    assert len({fold(each) for each in spellings}) == 1


@given(NAMES)
def test_folding_twice_changes_nothing_more(name: str) -> None:
    assert fold(fold(name)) == fold(name)


@given(NAMES, st.integers(0, 40))
def test_a_beginning_folds_to_a_beginning(name: str, length: int) -> None:
    assert fold(name).startswith(fold(name[:length]))


@given(st.text())
def test_any_text_at_all_can_be_folded(anything: str) -> None:
    assert all(token == token.strip() for token in tokens(anything))


def test_tokens_are_the_folded_words() -> None:
    assert tokens("Dagli’ Brugsen, Ål-vej 12B") == ["dagli", "brugsen", "al", "vej", "12b"]


def test_danish_letters_sort_after_z_and_double_a_is_one_of_them() -> None:
    towns = ["Aabenraa", "Ærø", "Zealand", "Øster", "Allerød", "Århus", "Odense"]
    assert sorted(towns, key=danish_sort_key) == [
        "Allerød", "Odense", "Zealand", "Ærø", "Øster", "Aabenraa", "Århus",
    ]  # fmt: skip


@given(st.lists(st.text(max_size=30), max_size=8))
def test_many_lines_fold_as_each_of_them_does(lines: list[str]) -> None:
    each = ["".join(f" {word}" for word in tokens(line)) for line in lines]
    assert fold_lines(lines) == each
