"""CVR and P-numbers."""

from __future__ import annotations

import pytest

from mentor_desk.errors import UserError
from mentor_desk.formats import cvr


@pytest.mark.parametrize(
    "typed", ["13748136", "13 74 81 36", "DK13748136", "dk 13-74-81-36", "CVR: 13748136"]
)
def test_a_cvr_number_is_read_however_it_is_written(typed: str) -> None:
    assert cvr.parse(typed) == "13748136"


@pytest.mark.parametrize(
    "typed", ["24256791", "10000000", "12345678", "1374813", "", "00000000", "abcdefgh"]
)
def test_a_number_that_cannot_exist_is_refused(typed: str) -> None:
    with pytest.raises(UserError) as caught:
        cvr.parse(typed)
    assert caught.value.field == "cvr"


def test_another_known_number_is_valid() -> None:
    assert cvr.parse("24256790") == "24256790"


def test_it_is_shown_in_pairs() -> None:
    assert cvr.pretty("13748136") == "13 74 81 36"
    assert cvr.pretty("") == ""


def test_a_p_number_has_ten_digits_and_no_check_sum() -> None:
    assert cvr.parse_p_number("1 001 234 567") == "1001234567"
    assert cvr.parse_p_number("P-1001234567") == "1001234567"
    with pytest.raises(UserError) as caught:
        cvr.parse_p_number("100123456")
    assert caught.value.field == "p_number"
