"""When a network meets next, and when its papers are due."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from mentor_desk.formats.working_days import is_working_day
from mentor_desk.rules.host_turns import Turn, in_order
from mentor_desk.rules.meeting_days import deadlines, next_meeting

TUESDAY = date(2026, 11, 24)
days = st.dates(date(2024, 1, 1), date(2028, 12, 31))


def test_the_agenda_goes_out_on_a_working_day_never_later() -> None:
    found = deadlines(date(2026, 12, 9), 10, 14)
    assert (found.agenda, found.minutes) == (date(2026, 11, 27), date(2026, 12, 23))


@given(days, st.integers(1, 12), st.integers(0, 30))
def test_the_next_meeting_leaves_time_for_the_agenda(
    last: date, every_months: int, notice: int
) -> None:
    found = next_meeting(last, every_months, TUESDAY, notice)
    assert found >= TUESDAY + timedelta(days=notice)
    assert is_working_day(found)


def test_it_is_the_same_weekday_as_the_last() -> None:
    assert next_meeting(date(2026, 11, 12), 3, TUESDAY, 10) == date(2027, 2, 11)
    assert next_meeting(None, 3, TUESDAY, 10) == date(2026, 12, 4)


def test_who_never_was_host_goes_first_then_who_waited_longest() -> None:
    ids = [uuid.UUID(int=n) for n in range(4)]
    turns = [
        Turn(ids[0], date(2026, 8, 1), 1, "A"),
        Turn(ids[1], None, 3, "B"),
        Turn(ids[2], date(2026, 2, 1), 2, "C"),
        Turn(ids[3], None, 2, "D"),
    ]
    assert [turn.name for turn in in_order(turns)] == ["D", "B", "C", "A"]
