"""Numbers with a Danish comma."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentor_desk.formats import numbers
from mentor_desk.texts import Language


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("12,5", 12.5),
        ("12.5", 12.5),
        ("1.234,5", 1234.5),
        ("1.234", 1234.0),
        ("1 234,50", 1234.5),
        ("1,234.5", 1234.5),
        (" 37 ", 37.0),
        ("-3,25", -3.25),
        (",5", 0.5),
        ("12,", 12.0),
    ],
)
def test_a_typed_number_is_understood(typed: str, meant: float) -> None:
    assert numbers.parse(typed) == meant


@pytest.mark.parametrize("typed", ["", "otte", "1,2,3", "12 timer", "nan", "inf", "1e5", "-", ".", "٣"])
def test_what_is_not_a_number_is_none(typed: str) -> None:
    assert numbers.parse(typed) is None


def test_numbers_are_written_as_they_are_read_aloud() -> None:
    assert numbers.number(1234.5, "da") == "1.234,5"
    assert numbers.number(1234.5, "en") == "1,234.5"
    assert numbers.number(-0.001, "da") == "0"
    assert numbers.hours(12.5, "da") == "12,5 timer"
    assert numbers.hours(1, "da") == "1 time"
    assert numbers.hours(37, "en") == "37 hours"
    assert numbers.weeks(13, "da") == "13 uger"
    assert numbers.weeks(1, "en") == "1 week"
    assert numbers.money(1234.5, "da") == "1.234,50 kr."
    assert numbers.money(1234.5, "en") == "DKK 1,234.50"


@given(st.integers(-10_000_000, 10_000_000), st.sampled_from(["da", "en"]))
def test_a_written_number_is_read_back(hundredths: int, language: Language) -> None:
    value = hundredths / 100
    written = numbers.number(value, language, decimals=2)
    assert numbers.parse(written) == value


@given(st.integers(-10_000_000, 10_000_000))
def test_a_danish_number_without_fixed_decimals_is_read_back(hundredths: int) -> None:
    assert numbers.parse(numbers.number(hundredths / 100, "da")) == hundredths / 100
