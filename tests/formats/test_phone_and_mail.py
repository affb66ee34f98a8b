"""Phone numbers and e-mail addresses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentor_desk.errors import UserError
from mentor_desk.formats import mail, phone


@pytest.mark.parametrize(
    "typed", ["86 12 88 55", "8612 8855", "86128855", "+45 86128855", "0045 8612 8855", "(86) 12-88-55"]
)
def test_a_danish_number_is_read_with_any_spacing(typed: str) -> None:
    assert phone.parse(typed) == "86128855"


def test_a_foreign_number_stays_as_typed() -> None:
    assert phone.parse(" +49 40 123 45-67 ") == "+49 40 123 45-67"
    assert phone.pretty("+49 40 123 45-67") == "+49 40 123 45-67"


@pytest.mark.parametrize("typed", ["", "1234567", "861288555", "ring til Ib", "+45 123", "86128855x"])
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(UserError) as caught:
        phone.parse(typed)
    assert caught.value.field == "phone"


@given(st.integers(10_000_000, 99_999_999))
def test_a_shown_number_is_read_back(number: int) -> None:
    assert phone.parse(phone.pretty(str(number))) == str(number)


def test_an_address_needs_one_at_and_a_dot_after_it() -> None:
    assert mail.parse(" ib@brugsen.dk ") == "ib@brugsen.dk"
    for typed in ("", "ib", "ib@brugsen", "ib@@brugsen.dk", "ib @brugsen.dk", "ib@brugsen..dk"):
        with pytest.raises(UserError) as caught:
            mail.parse(typed)
        assert caught.value.field == "email"
