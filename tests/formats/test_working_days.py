"""Danish working days."""

from __future__ import annotations

from datetime import date

from mentor_desk.formats.working_days import is_working_day, next_working_day, working_days


def test_weekends_and_holidays_are_not_worked() -> None:
    assert is_working_day(date(2026, 11, 24))
    assert not is_working_day(date(2026, 11, 28))
    assert not is_working_day(date(2026, 12, 25))
    assert not is_working_day(date(2027, 3, 29))


def test_store_bededag_is_worked_since_2024() -> None:
    assert not is_working_day(date(2023, 5, 5))
    assert is_working_day(date(2024, 4, 26))


def test_days_are_counted_with_both_ends() -> None:
    assert working_days(date(2026, 12, 21), date(2026, 12, 27)) == 4
    assert working_days(date(2026, 12, 27), date(2026, 12, 21)) == 0
    assert next_working_day(date(2026, 12, 25)) == date(2026, 12, 28)
