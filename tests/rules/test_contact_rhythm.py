"""When it is time to talk again."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentor_desk import resources
from mentor_desk.rules.contact_rhythm import Light, contact, firm_contact, follow_up_every
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.rules.rulebook_file import load

RULES = load(resources.path("rules"))
TUESDAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("days", "light"),
    [(0, Light.FRESH), (10, Light.FRESH), (11, Light.SOON), (14, Light.SOON), (15, Light.LATE)],
)
def test_the_light_follows_the_days(rulebook: Rulebook, today: date, days: int, light: Light) -> None:
    assert contact(rulebook, today, today - timedelta(days=days), today).light is light


def test_the_words_tell_how_long_it_is(rulebook: Rulebook, today: date) -> None:
    said = [
        str(contact(rulebook, today, today - timedelta(days=days), today).sentence)
        for days in (0, 1, 19)
    ]
    assert said == ["Talked today", "Talked yesterday", "19 days since you talked"]


def test_somebody_never_talked_with_counts_from_the_beginning(rulebook: Rulebook, today: date) -> None:
    new = contact(rulebook, today, None, today)
    old = contact(rulebook, today, None, today - timedelta(days=20))
    assert (new.light, str(new.sentence)) == (Light.FRESH, "Not talked yet")
    assert (old.light, old.days) == (Light.LATE, 20)


def test_a_new_praktik_is_followed_every_week(rulebook: Rulebook, today: date) -> None:
    assert follow_up_every(rulebook, today) == 7


@given(st.integers(0, 500), st.integers(0, 500))
def test_a_longer_silence_is_never_greener(one: int, other: int) -> None:
    order = list(Light)
    lights = [
        order.index(contact(RULES, TUESDAY, TUESDAY - timedelta(days=days), TUESDAY).light)
        for days in sorted((one, other))
    ]
    assert lights[0] <= lights[1]


@pytest.mark.parametrize(
    ("days", "light", "said"),
    [
        (12, Light.FRESH, "Talked 12 days ago"),
        (61, Light.SOON, "Soon time to talk: 61 days"),
        (94, Light.LATE, "Too long ago: 94 days"),
    ],
)
def test_a_firm_may_wait_longer_than_a_citizen(
    rulebook: Rulebook, today: date, days: int, light: Light, said: str
) -> None:
    found = firm_contact(rulebook, today, today - timedelta(days=days), today)
    assert (found.light, str(found.sentence)) == (light, said)


def test_a_promise_to_look_in_often_sets_the_light_of_a_firm(rulebook: Rulebook, today: date) -> None:
    last = today - timedelta(days=35)
    assert firm_contact(rulebook, today, last, today, every=30).light is Light.LATE
