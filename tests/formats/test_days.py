"""Days as they are written for people."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentor_desk.formats import days
from mentor_desk.formats.day_names import NAMES
from mentor_desk.texts import Language

LANGUAGES: tuple[Language, ...] = ("da", "en")


def test_a_day_is_written_as_it_is_said(today: date) -> None:
    assert days.long(today, "da", today) == "tirsdag 24. november"
    assert days.long(date(2027, 3, 1), "da", today) == "mandag 1. marts 2027"
    assert days.long(today, "da") == "tirsdag 24. november 2026"
    assert days.long(today, "en", today) == "Tuesday 24 November"
    assert days.short(today, "da", today) == "24. nov."
    assert days.short(date(2027, 3, 1), "da", today) == "1. mar. 2027"
    assert days.numeric(today) == "24.11.2026"
    assert days.week(today, "da") == "uge 48"
    assert days.week(today, "en") == "week 48"
    assert days.weekday(today, "da") == "tirsdag"


def test_a_month_day_names_its_year_only_when_it_is_another(today: date) -> None:
    assert days.month_day(today, "da", today) == "24. november"
    assert days.month_day(today.replace(year=2027), "en", today) == "24 November 2027"


def test_near_days_have_their_own_words(today: date) -> None:
    said = [days.relative(date(2026, 11, day), today, "da") for day in (5, 23, 24, 25, 26, 27)]
    assert said == ["for 19 dage siden", "i går", "i dag", "i morgen", "i overmorgen", "om 3 dage"]
    assert days.relative(date(2026, 11, 27), today, "en") == "in 3 days"
    assert days.relative(date(2026, 11, 5), today, "en") == "19 days ago"


def test_a_clock_time_is_written_with_a_point_in_danish() -> None:
    assert days.clock(time(9, 0), "da") == "9.00"
    assert days.clock(time(14, 5), "en") == "14:05"


def test_age_grows_on_the_birthday() -> None:
    assert days.age(date(1990, 11, 24), date(2026, 11, 23)) == 35
    assert days.age(date(1990, 11, 24), date(2026, 11, 24)) == 36
    assert days.age(date(2008, 2, 29), date(2026, 2, 28)) == 17
    assert days.age(date(2008, 2, 29), date(2026, 3, 1)) == 18


def test_monday_to_friday_of_the_thirteenth_week_is_thirteen_weeks() -> None:
    assert days.weeks_in(date(2026, 11, 30), date(2027, 2, 26)) == 13
    assert days.weeks_in(date(2026, 11, 30), date(2027, 2, 28)) == 13
    assert days.weeks_in(date(2026, 11, 30), date(2027, 3, 1)) == 14
    assert days.weeks_in(date(2026, 11, 30), date(2026, 11, 30)) == 1
    assert days.weeks_in(date(2026, 11, 30), date(2026, 11, 29)) == 0


@pytest.mark.parametrize(("language", "locale"), [("da", "da"), ("en", "en_GB")])
def test_our_names_are_those_of_the_unicode_locale_data(language: Language, locale: str) -> None:
    from babel.dates import get_day_names, get_month_names

    names = NAMES[language]
    assert names.months == tuple(get_month_names("wide", locale=locale)[m] for m in range(1, 13))
    assert names.short_months == tuple(
        get_month_names("abbreviated", locale=locale)[m] for m in range(1, 13)
    )
    assert names.weekdays == tuple(get_day_names("wide", locale=locale)[d] for d in range(7))


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.sampled_from(LANGUAGES))
def test_every_written_day_is_understood_again(day: date, language: Language) -> None:
    anchor = date(2026, 11, 24)
    assert days.understand(days.numeric(day, language), anchor) == day
    assert days.understand(day.isoformat(), anchor) == day
    assert days.understand(days.short(day, language, date(1990, 1, 1)), anchor) == day
