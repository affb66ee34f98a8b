"""CPR numbers: a real day and ten digits, nothing more is asked."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentor_desk.errors import UserError
from mentor_desk.formats import cpr


@pytest.mark.parametrize("typed", ["700190-1234", "7001901234", "700190 1234", " 70.01.90-1234 "])
def test_a_number_is_read_however_it_is_spaced(typed: str) -> None:
    assert cpr.parse(typed) == "7001901234"


@pytest.mark.parametrize(
    "typed", ["", "010190", "010190-123", "310290-1234", "910290-1234", "01019O-1234"]
)
def test_what_is_not_a_cpr_number_is_refused_without_repeating_it(typed: str) -> None:
    with pytest.raises(UserError) as caught:
        cpr.parse(typed)
    assert caught.value.field == "cpr"
    assert not typed or typed not in str(caught.value.text)


def test_a_number_without_check_digit_is_fully_valid() -> None:
    assert cpr.parse("010190-1234") == "0101901234"


@pytest.mark.parametrize(
    ("number", "born"),
    [
        ("6101900000", date(1990, 1, 1)),
        ("6101904000", date(1990, 1, 1)),
        ("6101364000", date(2036, 1, 1)),
        ("6101379000", date(1937, 1, 1)),
        ("6101575000", date(2057, 1, 1)),
        ("6101588000", date(1858, 1, 1)),
        ("0101901234", date(1990, 1, 1)),
    ],
)
def test_the_seventh_digit_gives_the_century(number: str, born: date) -> None:
    assert cpr.born_on(number) == born


def test_a_text_that_is_no_number_has_no_birthday() -> None:
    assert cpr.born_on("") is None
    assert cpr.born_on("0000000000") is None


def test_the_last_four_digits_are_hidden() -> None:
    assert cpr.masked("0101901234") == "010190-••••"
    assert cpr.masked("") == ""
    assert cpr.pretty("0101901234") == "010190-1234"


@given(st.dates(date(1900, 1, 1), date(1999, 12, 31)), st.integers(0, 3999), st.booleans())
def test_what_is_written_prettily_is_read_back(born: date, serial: int, replacement: bool) -> None:
    day = born.day + (60 if replacement else 0)
    number = f"{day:02d}{born:%m%y}{serial:04d}"
    assert cpr.parse(cpr.pretty(number)) == number
    assert cpr.born_on(number) == born


@given(st.text())
def test_anything_typed_is_either_a_number_or_a_plain_sentence(typed: str) -> None:
    try:
        digits = cpr.parse(typed)
    except UserError:
        return
    assert cpr.born_on(digits)
