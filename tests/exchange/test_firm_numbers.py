"""The table-driven check of CVR numbers agrees with the one the rest of the program uses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.dk import cvr as register

from mentor_desk.exchange.firm_numbers import CvrCheck, all_digits, plain

CHECK = CvrCheck()


@given(st.one_of(st.from_regex(r"[0-9]{7,9}", fullmatch=True), st.text(max_size=9)))
def test_it_says_of_every_number_what_the_library_says(digits: str) -> None:
    plainly = digits.isascii() and digits.isdigit()
    assert CHECK.holds(digits) == (plainly and bool(register.is_valid(digits)))


def test_the_vectors_of_the_register() -> None:
    assert [CHECK.holds(each) for each in ("13748136", "24256790", "24256791", "12345678")] == [
        True, True, False, False
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("written", "digits"),
    [
        ("DK 13 74 81 36", "13748136"),
        ("13748136.0", "13748136"),
        ("CVR: 13748136", "13748136"),
        ("13.748.136", "13748136"),
        ("'13748136", "13748136"),
        ("-", ""),
        ("0", ""),
        ("1,01E+09", "1,01E+09"),
    ],
)
def test_numbers_are_read_as_people_and_programs_write_them(written: str, digits: str) -> None:
    assert plain(written, prefix="DK") == digits


def test_only_plain_digits_are_digits() -> None:
    assert all_digits(["12345678", ""], 8)
    assert not all_digits(["1234567²"], 8)
    assert not all_digits(["1234567"], 8)
