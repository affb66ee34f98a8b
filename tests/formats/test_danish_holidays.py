"""The Danish holidays: what is laid down is what the library says."""

from __future__ import annotations

from datetime import date

from mentor_desk.formats.customary_days import customary_day_off
from mentor_desk.formats.danish_holidays import (
    CUSTOMARY,
    PUBLIC,
    customary_days,
    of_the_library,
    public_holidays,
)
from mentor_desk.formats.holiday_names import holiday_name
from mentor_desk.formats.working_days import is_holiday


def test_a_hundred_years_stand_as_the_library_has_them() -> None:
    for year in range(1990, 2090):
        assert public_holidays(year) == of_the_library(year, PUBLIC)
        assert customary_days(year) == of_the_library(year, CUSTOMARY)


def test_the_library_is_asked_for_the_years_beyond() -> None:
    found = public_holidays(2095)
    assert found[date(2095, 12, 25)].da == "Juledag"
    assert customary_day_off(date(1985, 12, 24)) is not None


def test_the_law_that_took_a_holiday_away_is_kept() -> None:
    assert is_holiday(date(2023, 5, 5))
    assert not is_holiday(date(2024, 4, 26))


def test_a_holiday_on_a_sunday_is_one_and_the_first_of_may_is_a_working_day() -> None:
    assert is_holiday(date(2027, 12, 26))
    assert holiday_name(date(2027, 12, 27)) is None
    assert customary_day_off(date(2027, 5, 1)) is None
