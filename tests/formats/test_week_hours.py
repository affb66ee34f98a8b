"""Weekdays and hours as people write them; what is not understood is left alone."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentor_desk.formats import week_hours
from mentor_desk.formats.day_names import NAMES
from mentor_desk.formats.week_hours import Hours

_ALL = Hours(time.min, time.max)


def _on(days: str, hours: Hours) -> tuple[Hours | None, ...]:
    return tuple(hours if str(day) in days else None for day in range(7))


@pytest.mark.parametrize(
    ("written", "days", "hours"),
    [
        ("Mandag, tirsdag og torsdag 9–13", "013", Hours(time(9), time(13))),
        ("man, tir, tor 9-13", "013", Hours(time(9), time(13))),
        ("ma. til to. kl. 8.30-12", "", None),
        ("mandag til fredag kl. 8-12", "01234", Hours(time(8), time(12))),
        ("man.-tors. 8-12.30", "0123", Hours(time(8), time(12, 30))),
        ("hver formiddag", "01234", Hours(time.min, time(12))),
        ("Alle hverdage 9.30 – 14", "01234", Hours(time(9, 30), time(14))),
        ("8-12", "01234", Hours(time(8), time(12))),
        ("kl. 8-12 mandag og onsdag", "02", Hours(time(8), time(12))),
        ("Tirsdag, torsdag og lørdag 10–12", "135", Hours(time(10), time(12))),
        ("torsdag og fredag", "34", _ALL),
        ("Monday to Thursday 8–12", "0123", Hours(time(8), time(12))),
        ("hver anden uge", "", None),
        ("mandag 9-13 efter aftale", "", None),
        ("mandag 13-9", "", None),
        ("mandag 25-26", "", None),
        ("mandag til", "", None),
        ("", "", None),
    ],
)
def test_days_and_hours_are_read_or_left_alone(written: str, days: str, hours: Hours | None) -> None:
    assert week_hours.read(written) == (_on(days, hours) if hours else None)


def test_days_of_different_hours_are_told_apart() -> None:
    week = week_hours.read("Mandag 9–12, tirsdag til fredag 9–14.30")
    assert week is not None
    assert week[0] == Hours(time(9), time(12))
    assert week[1:5] == (Hours(time(9), time(14, 30)),) * 4


@given(
    days=st.sets(st.integers(0, 6), min_size=1),
    start=st.integers(0, 22),
    minutes=st.sampled_from((0, 15, 30)),
    language=st.sampled_from(("da", "en")),
)
@settings(max_examples=60)
def test_what_is_written_out_is_read_back(
    days: set[int], start: int, minutes: int, language: str
) -> None:
    names = NAMES["da" if language == "da" else "en"].weekdays
    words = ", ".join(names[day] for day in sorted(days))
    hours = Hours(time(start, minutes), time(start + 1, minutes))
    written = f"{words} {hours.start:%H.%M}–{hours.end:%H.%M}"
    week = week_hours.read(written)
    assert week == tuple(hours if day in days else None for day in range(7))


@given(st.text(max_size=30))
@settings(max_examples=60)
def test_anything_at_all_is_read_or_left_alone(written: str) -> None:
    week = week_hours.read(written)
    assert week is None or (len(week) == 7 and any(week))
