"""Words meet however Danish bends them and builds them together, and plain words never do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentor_desk.matching.words import any_meet, meet, sought, told

WORDS = st.sampled_from(
    ["lager", "lageret", "Lagerarbejde", "køkkenhjælp", "køkken", "butikken", "butik", "blik",
     "overblik", "planter", "vvs", "at gå ture", ""]
)  # fmt: skip


@pytest.mark.parametrize(
    ("citizen", "firm"),
    [
        ("lager", "lageret"), ("lager", "Lagerarbejde"), ("køkken", "køkkenet"),
        ("køkken", "køkkenhjælp"), ("køkken", "køkkener"), ("butik", "butikken"),
        ("butik", "butiksarbejde"), ("planter", "plante"), ("pakning", "pakke"),
        ("montere", "montering"), ("værksted", "værksteder"), ("male", "maler"), ("biler", "bil"),
        ("cykel", "cykelværksted"), ("bager", "bageri"), ("kunder", "kundeservice"),
        ("sortering", "sorterer"), ("Lagerarbejde", "lager"), ("gartneri", "Gartneriarbejde"),
        ("kontorarbejde", "kontor"), ("Ørreder", "ørred"), ("oprydning", "opryde"),
    ],
)  # fmt: skip
def test_two_forms_of_a_word_meet(citizen: str, firm: str) -> None:
    assert meet(sought([citizen]), told([firm]))


@pytest.mark.parametrize(
    ("citizen", "firm"),
    [("lager", "maler"), ("Vil gerne lære noget", "Vi vil gerne have nogen"), ("blik", "overblik")],
)
def test_words_that_have_nothing_to_do_with_each_other_do_not_meet(citizen: str, firm: str) -> None:
    assert not meet(sought([citizen]), told([firm]))


def test_the_words_are_told_as_the_firm_wrote_them_each_once() -> None:
    found = meet(sought(["Arkitekt på et lager"]), told(["Lageret", "arkitekter, arkitekt"]))
    assert found == ("lageret", "arkitekter")


def test_no_words_meet_nobody() -> None:
    assert meet(sought([""]), told([])) == ()


@given(here=st.lists(WORDS, max_size=4), there=st.lists(WORDS, max_size=6))
def test_whether_words_meet_is_told_alike_with_and_without_naming_them(
    here: list[str], there: list[str]
) -> None:
    both = sought(here), told(there)
    assert any_meet(*both) == bool(meet(*both))
