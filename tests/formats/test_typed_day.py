"""A day is understood as people type it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentor_desk.formats.days import understand, weeks_in

TUESDAY = date(2026, 11, 24)
MONDAY_START = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("i dag", date(2026, 11, 24)),
        ("I  Morgen", date(2026, 11, 25)),
        ("i overmorgen", date(2026, 11, 26)),
        ("i går", date(2026, 11, 23)),
        ("today", date(2026, 11, 24)),
        ("tomorrow", date(2026, 11, 25)),
        ("+3u", date(2026, 12, 15)),
        ("+ 3 uger", date(2026, 12, 15)),
        ("om 3 uger", date(2026, 12, 15)),
        ("in 3 weeks", date(2026, 12, 15)),
        ("+2w", date(2026, 12, 8)),
        ("+10d", date(2026, 12, 4)),
        ("+10", date(2026, 12, 4)),
        ("-1u", date(2026, 11, 17)),
        ("+2m", date(2027, 1, 24)),
        ("+3 mdr.", date(2027, 2, 24)),
        ("24/11", date(2026, 11, 24)),
        ("24.11", date(2026, 11, 24)),
        ("24.11.", date(2026, 11, 24)),
        ("2411", date(2026, 11, 24)),
        ("24-11-2026", date(2026, 11, 24)),
        ("24/11/26", date(2026, 11, 24)),
        ("241126", date(2026, 11, 24)),
        ("24112026", date(2026, 11, 24)),
        ("24 11 2026", date(2026, 11, 24)),
        ("2026-11-24", date(2026, 11, 24)),
        ("24. november", date(2026, 11, 24)),
        ("24. nov.", date(2026, 11, 24)),
        ("1. maj", date(2027, 5, 1)),
        ("3. okt 2027", date(2027, 10, 3)),
        ("24th", None),
        ("November 24, 2026", date(2026, 11, 24)),
        ("fredag", date(2026, 11, 27)),
        ("på fredag", date(2026, 11, 27)),
        ("tirsdag", date(2026, 12, 1)),
        ("søn.", date(2026, 11, 29)),
        ("monday", date(2026, 11, 30)),
        ("uge 48", date(2026, 11, 23)),
        ("uge 49", date(2026, 11, 30)),
        ("u3", date(2027, 1, 18)),
        ("week 3 2028", date(2028, 1, 17)),
        ("uge 53", date(2026, 12, 28)),
        ("uge 54", None),
        ("31/2", None),
        ("", None),
        ("snart", None),
        ("24-11-0026", None),
    ],
)
def test_what_is_typed_on_a_tuesday_in_november(typed: str, meant: date | None) -> None:
    assert understand(typed, TUESDAY) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("+13u", date(2027, 2, 26)),
        ("+4 uger", date(2026, 12, 25)),
        ("+10d", date(2026, 12, 9)),
        ("+1m", date(2026, 12, 29)),
        ("uge 8", date(2027, 2, 26)),
        ("28/2", date(2027, 2, 28)),
        ("fredag", date(2026, 12, 4)),
        ("i morgen", date(2026, 11, 25)),
        ("29/11", date(2027, 11, 29)),
    ],
)
def test_an_end_date_counts_from_the_start(typed: str, meant: date) -> None:
    assert understand(typed, TUESDAY, MONDAY_START) == meant


def test_without_a_year_the_next_nine_months_come_before_the_past() -> None:
    assert understand("20/8", TUESDAY) == date(2027, 8, 20)
    assert understand("1/9", TUESDAY) == date(2026, 9, 1)
    assert understand("29/2", TUESDAY) == date(2024, 2, 29)


@given(st.dates(date(2020, 1, 1), date(2050, 1, 1)), st.integers(1, 104))
def test_an_amount_of_weeks_from_a_start_ends_on_the_last_weekday_of_them(
    start: date, count: int
) -> None:
    end = understand(f"+{count}u", start, start)
    assert end is not None
    assert weeks_in(start, end) == count
    assert end.isoweekday() <= 5
    assert weeks_in(start, end + timedelta(days=3)) == count + 1


@given(st.text(), st.dates(date(1950, 1, 1), date(2150, 1, 1)), st.booleans())
def test_nothing_typed_can_break_it(typed: str, today: date, as_end: bool) -> None:
    found = understand(typed, today, today if as_end else None)
    assert found is None or isinstance(found, date)


@given(st.from_regex(r"[+-]?\s?\d{1,4}[ ./-]?[duwm]?\d{0,4}[./-]?\d{0,4}", fullmatch=True))
def test_no_row_of_figures_can_break_it(typed: str) -> None:
    found = understand(typed, TUESDAY, MONDAY_START)
    assert found is None or isinstance(found, date)
