"""When a firm can be visited: its week, its seasons, its peace, and whose leave it is (feature C6).

Nothing here forbids: an :class:`Objection` is the firm's own wish, told before it is overlooked.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum

from mentor_desk.formats import days
from mentor_desk.formats.day_names import NAMES
from mentor_desk.rules.presence import Presence
from mentor_desk.terms import DayPart, SeasonKind, VisitTime
from mentor_desk.texts import Text, Words, text

PARTS = tuple(DayPart)
_BOUNDS = ((time(9), DayPart.EARLY), (time(12), DayPart.FORENOON), (time(15), DayPart.AFTERNOON))
_PART_WORDS = {
    DayPart.EARLY: text("rules", "before 9"),
    DayPart.FORENOON: text("rules", "between 9 and 12"),
    DayPart.AFTERNOON: text("rules", "between 12 and 15"),
    DayPart.LATE: text("rules", "after 15"),
}
_MONTHS = 12


class Why(StrEnum):
    """Why a time does not suit the firm."""

    NEVER = "never"
    OUTSIDE = "outside"
    SEASON = "season"
    ALONE = "alone"
    AWAY = "away"


@dataclass(frozen=True, slots=True)
class Season:
    """Busy ``months`` (1–12). ``lead_weeks`` is how long before them to ask."""

    kind: SeasonKind
    months: frozenset[int]
    lead_weeks: int
    note: str = ""

    def next_start(self, today: date) -> date | None:
        """The first day of the next busy time after ``today``; ``None`` where there is no gap."""
        month = today.replace(day=1)
        for _ in range(_MONTHS):
            month = (month + timedelta(days=31)).replace(day=1)
            before = (month - timedelta(days=1)).month
            if month.month in self.months and before not in self.months:
                return month
        return None


@dataclass(frozen=True, slots=True)
class Leave:
    """Somebody's ISO weeks of leave."""

    name: str
    weeks: frozenset[int]


@dataclass(frozen=True, slots=True)
class FirmTimes:
    """All that is known of when a firm can be visited.

    ``presence`` is when the citizen whom the visit is about is there; ``None`` where nobody knows.
    ``grid`` has a :class:`VisitTime` or ``""`` for each part of each weekday, Monday morning first;
    what it does not reach is not known.
    """

    grid: tuple[str, ...] = ()
    seasons: tuple[Season, ...] = ()
    alone_until: date | None = None
    alone_why: str = ""
    leaves: tuple[Leave, ...] = ()
    day_starts: time | None = None
    day_ends: time | None = None
    presence: Presence | None = None

    def away(self, day: date, at: time | None) -> Text | None:
        """A sentence where the citizen is known not to be there."""
        return self.presence.away(day, at) if self.presence is not None else None

    def fit(self, weekday: int, part: DayPart) -> VisitTime | None:
        """How ``part`` of a weekday (0 is Monday) suits; ``None`` while nobody knows."""
        index = weekday * len(PARTS) + PARTS.index(part)
        value = self.grid[index] if index < len(self.grid) else ""
        return VisitTime(value) if value else None

    @property
    def known(self) -> bool:
        """Whether anybody has said when it suits."""
        return any(self.grid)


@dataclass(frozen=True, slots=True)
class Objection:
    """One reason against a time, in a sentence."""

    why: Why
    sentence: Text


def part_of(at: time) -> DayPart:
    """The part of the day a clock time lies in."""
    return next((part for end, part in _BOUNDS if at < end), DayPart.LATE)


def objections(
    times: FirmTimes, day: date, at: time | None = None, *, visit: bool = True
) -> tuple[Objection, ...]:
    """What the firm would say of ``day``; its week counts only for a ``visit``, not for a call."""
    found = [_alone(times, day), _season(times, day), *_away(times, day)]
    if visit:
        found += [_never(times, day, at), _outside(times, at)]
    return tuple(one for one in found if one is not None)


def _alone(times: FirmTimes, day: date) -> Objection | None:
    if times.alone_until is None or day >= times.alone_until:
        return None
    if times.alone_why:
        sentence = text("rules", "The firm wants to be left alone until {day}: {why}")
    else:
        sentence = text("rules", "The firm wants to be left alone until {day}.")
    return Objection(Why.ALONE, sentence.fill(day=times.alone_until, why=times.alone_why))


def _season(times: FirmTimes, day: date) -> Objection | None:
    for season in times.seasons:
        if season.kind is SeasonKind.STAY_AWAY and day.month in season.months:
            if season.note:
                sentence = text("rules", "The firm has no time for us in {month}: {note}")
            else:
                sentence = text("rules", "The firm has no time for us in {month}.")
            month = Words(NAMES["da"].months[day.month - 1], NAMES["en"].months[day.month - 1])
            return Objection(Why.SEASON, sentence.fill(month=month, note=season.note))
    return None


def _away(times: FirmTimes, day: date) -> list[Objection | None]:
    week = day.isocalendar().week
    sentence = text("rules", "{name} is on leave in week {week}.")
    return [
        Objection(Why.AWAY, sentence.fill(name=leave.name, week=week))
        for leave in times.leaves
        if week in leave.weeks
    ]


def _never(times: FirmTimes, day: date, at: time | None) -> Objection | None:
    weekday = Words(NAMES["da"].weekdays[day.weekday()], NAMES["en"].weekdays[day.weekday()])
    if at is None:
        if not _whole_day_never(times, day.weekday()):
            return None
        sentence = text("rules", "The firm does not want visits on a {weekday}.")
        return Objection(Why.NEVER, sentence.fill(weekday=weekday))
    part = part_of(at)
    if times.fit(day.weekday(), part) is not VisitTime.NEVER:
        return None
    sentence = text("rules", "The firm does not want visits on {weekday} {part}.")
    return Objection(Why.NEVER, sentence.fill(weekday=weekday, part=_PART_WORDS[part]))


def _whole_day_never(times: FirmTimes, weekday: int) -> bool:
    fits = {part: times.fit(weekday, part) for part in PARTS}
    core = (fits[DayPart.FORENOON], fits[DayPart.AFTERNOON])
    return set(core) == {VisitTime.NEVER} and set(fits.values()) <= {None, VisitTime.NEVER}


def _outside(times: FirmTimes, at: time | None) -> Objection | None:
    if at is None:
        return None
    if times.day_starts is not None and at < times.day_starts:
        sentence = text("rules", "The firm begins at {clock}.").fill(clock=_clock(times.day_starts))
    elif times.day_ends is not None and at >= times.day_ends:
        sentence = text("rules", "The firm closes at {clock}.").fill(clock=_clock(times.day_ends))
    else:
        return None
    return Objection(Why.OUTSIDE, sentence)


def _clock(moment: time) -> Words:
    return Words(days.clock(moment, "da"), days.clock(moment, "en"))
