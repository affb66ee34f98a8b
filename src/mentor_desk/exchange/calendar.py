"""The calendar file for the phone (RFC 5545). It knows of no person, no firm and no address."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from mentor_desk.terms import VisitKind

if TYPE_CHECKING:
    from icalendar import Calendar, Component, Event

ZONE: Final = "Europe/Copenhagen"
_SUMMARIES: Final[Mapping[VisitKind, str]] = MappingProxyType(
    {VisitKind.VISIT: "Besøg", VisitKind.CALL: "Opkald", VisitKind.MEETING: "Møde"}
)
_MAKER = "-//Mentor Desk//Kalender//DA"
_SUMMER, _WINTER = timedelta(hours=2), timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Entry:
    """A visit as a calendar may know it.

    Without ``at`` it is a whole day. ``minutes`` is how long it lasts, ``sequence`` the RFC 5545
    SEQUENCE to write, ``changed`` when it was last changed. ``town`` is the firm's and no more than
    that.
    """

    id: uuid.UUID
    kind: VisitKind
    day: date
    at: time | None
    minutes: int
    sequence: int
    changed: datetime
    cancelled: bool = False
    town: str = ""


def file(entries: Iterable[Entry], now: datetime) -> bytes:
    """The calendar file made at ``now`` (UTC); equal entries give equal bytes."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", _MAKER)
    calendar.add("calscale", "GREGORIAN")
    _add_zone(calendar)
    for entry in entries:
        calendar.add_component(_event(entry, now))
    data: bytes = calendar.to_ical()
    return data


def _event(entry: Entry, now: datetime) -> Event:
    from icalendar import Event

    event = Event()
    event.add("uid", f"{entry.id}@mentor-desk")
    event.add("sequence", entry.sequence)
    event.add("dtstamp", now)
    event.add("last-modified", entry.changed)
    event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
    event.add("class", "PRIVATE")
    event.add("summary", " · ".join(filter(None, (_SUMMARIES[entry.kind], _line(entry.town)))))
    if entry.at is None:
        event.add("dtstart", entry.day)
        event.add("dtend", entry.day + timedelta(days=1))
        event.add("transp", "TRANSPARENT")
    else:
        begins = datetime.combine(entry.day, entry.at, ZoneInfo(ZONE))
        event.add("dtstart", begins)
        event.add("dtend", _later(begins, entry.minutes))
    return event


def _later(begins: datetime, minutes: int) -> datetime:
    """So many real minutes later, also where the clock is changed in between."""
    return (begins.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(begins.tzinfo)


def _line(words: str) -> str:
    """``words`` on one line, without signs that no calendar shows."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in words).split())


def _add_zone(calendar: Calendar) -> None:
    """The rule that has held since 1996: the last Sunday of March and of October, at 1.00 UTC."""
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

    zone = Timezone()
    zone.add("tzid", ZONE)
    _add_change(zone, TimezoneDaylight(), "CEST", date(1996, 3, 31), _WINTER, _SUMMER)
    _add_change(zone, TimezoneStandard(), "CET", date(1996, 10, 27), _SUMMER, _WINTER)
    calendar.add_component(zone)


def _add_change(
    zone: Component, change: Component, name: str, first: date, before: timedelta, after: timedelta
) -> None:
    # 1.00 UTC in the clock that is left, as the format wants it.
    change.add("dtstart", datetime.combine(first, time(1)) + before)
    change.add("rrule", {"freq": "yearly", "bymonth": first.month, "byday": "-1su"})
    change.add("tzoffsetfrom", before)
    change.add("tzoffsetto", after)
    change.add("tzname", name)
    zone.add_component(change)
