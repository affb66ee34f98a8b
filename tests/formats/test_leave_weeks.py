"""Weeks of leave."""

from __future__ import annotations

import pytest

from mentor_desk.errors import UserError
from mentor_desk.formats import leave_weeks


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("uge 29-31", "29–31"),
        ("Uge 7 og 29–31", "7, 29–31"),
        ("7,8, 42.", "7–8, 42"),
        ("week 30", "30"),
        ("52-1", "1, 52–53"),
    ],
)
def test_weeks_are_understood_as_people_write_them(written: str, shown: str) -> None:
    assert leave_weeks.parse(written) == shown


@pytest.mark.parametrize("written", ["sommerferie", "60", "0", "7-60"])
def test_what_names_no_weeks_is_told_at_the_field(written: str) -> None:
    with pytest.raises(UserError) as told:
        leave_weeks.parse(written)
    assert told.value.field == "away"


def test_nothing_written_is_no_leave() -> None:
    assert leave_weeks.read("") == frozenset()
