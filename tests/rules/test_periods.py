"""Periods, and the time before that they are compared with."""

from __future__ import annotations

from datetime import date

from mentor_desk.rules.periods import Period, PeriodKind, before, chosen, week_of, year, year_back

TODAY = date(2026, 11, 24)


def test_a_year_under_way_is_compared_with_the_same_days_of_the_year_before() -> None:
    assert chosen(PeriodKind.THIS_YEAR, TODAY) == year(2026)
    assert before(year(2026), TODAY) == Period(date(2025, 1, 1), date(2025, 11, 24))
    assert before(year(2025), TODAY) == year(2024)
    assert year_back(year(2026)) == year(2025)


def test_a_quarter_is_compared_with_the_same_quarter_and_other_days_with_those_just_before() -> None:
    quarter = chosen(PeriodKind.QUARTER, TODAY)
    assert quarter == Period(date(2026, 10, 1), date(2026, 12, 31))
    assert before(quarter, TODAY) == Period(date(2025, 10, 1), date(2025, 11, 24))
    own = Period(date(2026, 3, 10), date(2026, 3, 19))
    assert before(own, TODAY) == Period(date(2026, 2, 28), date(2026, 3, 9))
    february = Period(date(2024, 2, 1), date(2024, 2, 29))
    assert before(february, TODAY) == Period(date(2023, 2, 1), date(2023, 2, 28))


def test_how_much_of_a_period_has_gone() -> None:
    assert year(2025).gone(TODAY) == 1.0
    assert year(2027).gone(TODAY) == 0.0
    assert round(year(2026).gone(TODAY), 2) == 0.9
    assert week_of(TODAY) == Period(date(2026, 11, 23), date(2026, 11, 29))
    assert year(2027).until(TODAY) == Period(date(2027, 1, 1), date(2027, 1, 1))
