"""The calendar file, read back by a library that shares no code with the one that writes it."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from mentor_desk.exchange.calendar import ZONE, Entry, file
from mentor_desk.terms import VisitKind

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
ENTRY = Entry(
    id=uuid.UUID(int=7),
    kind=VisitKind.VISIT,
    day=date(2027, 3, 27),
    at=time(9, 30),
    minutes=45,
    sequence=2,
    changed=datetime(2026, 11, 23, 12, 15, tzinfo=UTC),
)
CHANGES = [  # the last Sundays of March and October 2027, and the days around them
    (date(2027, 3, 26), time(8, 30)),
    (date(2027, 3, 27), time(8, 30)),
    (date(2027, 3, 28), time(7, 30)),
    (date(2027, 3, 29), time(7, 30)),
    (date(2027, 10, 29), time(7, 30)),
    (date(2027, 10, 30), time(7, 30)),
    (date(2027, 10, 31), time(8, 30)),
    (date(2027, 11, 1), time(8, 30)),
]


def events(data: bytes) -> list[vobject.base.Component]:
    [calendar] = vobject.readComponents(data.decode(), validate=True)
    return list(calendar.contents.get("vevent", []))


def only(entry: Entry) -> vobject.base.Component:
    [event] = events(file([entry], NOW))
    return event


@pytest.mark.parametrize(("day", "utc"), CHANGES)
def test_half_past_nine_is_half_past_nine_on_either_side_of_a_clock_change(
    day: date, utc: time
) -> None:
    event = only(replace(ENTRY, day=day))
    begins = event.dtstart.value
    assert begins.astimezone(UTC) == datetime.combine(day, utc, UTC)
    assert (begins.hour, begins.minute) == (9, 30)
    assert event.dtend.value - begins == timedelta(minutes=45)


def test_the_zone_in_the_file_itself_agrees_with_the_time_zone_database() -> None:
    [calendar] = vobject.readComponents(file([ENTRY], NOW).decode())
    told = calendar.vtimezone.tzinfo
    known = ZoneInfo(ZONE)
    for number in range(0, 365 * 12, 9):
        noon = datetime.combine(date(2026, 1, 1) + timedelta(days=number), time(12))
        assert noon.replace(tzinfo=told).utcoffset() == noon.replace(tzinfo=known).utcoffset()


def test_a_visit_across_the_change_lasts_as_long_as_any_other() -> None:
    event = only(replace(ENTRY, day=date(2027, 3, 28), at=time(1, 45)))
    begins, ends = event.dtstart.value, event.dtend.value
    assert ends.astimezone(UTC) - begins.astimezone(UTC) == timedelta(minutes=45)
    assert (ends.hour, ends.minute) == (3, 30)


def test_an_entry_tells_that_it_is_private_and_what_has_become_of_it() -> None:
    event = only(ENTRY)
    assert event.uid.value == f"{ENTRY.id}@mentor-desk"
    assert (event.sequence.value, event.status.value) == ("2", "CONFIRMED")
    assert getattr(event, "class").value == "PRIVATE"
    assert event.summary.value == "Besøg"
    assert event.dtstamp.value == NOW
    assert event.last_modified.value == ENTRY.changed
    assert only(replace(ENTRY, cancelled=True)).status.value == "CANCELLED"


def test_a_visit_without_a_clock_time_is_a_whole_day_that_blocks_nothing() -> None:
    event = only(replace(ENTRY, at=None, kind=VisitKind.CALL))
    assert event.dtstart.value == date(2027, 3, 27)
    assert event.dtend.value == date(2027, 3, 28)
    assert event.transp.value == "TRANSPARENT"
    assert event.summary.value == "Opkald"


def test_nothing_but_these_properties_is_ever_written() -> None:
    found = set(only(replace(ENTRY, town="Silkeborg")).contents)
    assert found == {
        "uid", "sequence", "dtstamp", "last-modified", "status", "class", "summary", "dtstart", "dtend",
    }  # fmt: skip


def test_equal_entries_give_equal_bytes_and_an_empty_calendar_is_one() -> None:
    assert file([ENTRY], NOW) == file([ENTRY], NOW)
    assert events(file([], NOW)) == []


@settings(max_examples=150)
@given(st.text(max_size=160))
def test_a_town_of_any_letters_breaks_neither_a_line_nor_the_file(town: str) -> None:
    data = file([replace(ENTRY, town=town)], NOW)
    lines = data.split(b"\r\n")
    assert lines[-1] == b""
    assert all(len(line) <= 75 and b"\n" not in line and b"\r" not in line for line in lines)
    for line in lines:
        line.decode()  # no letter is cut in two
    [event] = events(data)
    wanted = " ".join("".join(sign if sign.isprintable() else " " for sign in town).split())
    assert event.summary.value == (f"Besøg · {wanted}" if wanted else "Besøg")
