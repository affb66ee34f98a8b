"""How placements and free places are told on the time line."""

from __future__ import annotations

from datetime import date
from math import floor

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import days, numbers
from mentor_desk.services.firm_lines import Agreed, FirmLine
from mentor_desk.services.stays import Stay
from mentor_desk.terms import PlacementStatus, label
from mentor_desk.texts import Language
from mentor_desk.ui.translate import say

_TINY = 1e-6


def kind(stay: Stay) -> str:
    """``Praktik``."""
    return say(label(stay.kind))


def spoken(stay: Stay, today: date, language: Language, *, by_firm: bool) -> str:
    """``praktik hos Lunde VVS, 30. november til 26. februar 2027, uge 2 af 13``."""
    where = QCoreApplication.translate("PlacementTimeline", "{kind} at {firm}")
    words = where.format(kind=kind(stay).lower(), firm=stay.firm)
    if by_firm:
        words = f"{stay.citizen}, {kind(stay).lower()}"
    parts = (words, period(stay, today, language, full=True), standing(stay, today, language))
    return ", ".join(part for part in parts if part)


def period(stay: Stay, today: date, language: Language, *, full: bool = False) -> str:
    """``30. november til 26. februar 2027``, or shorter ``30. nov. – 26. feb. 2027``."""
    written = days.month_day if full else days.short
    if stay.ends_on is None:
        words = QCoreApplication.translate("PlacementTimeline", "from {day}")
        return words.format(day=written(stay.starts_on, language, today))
    words = "{first} – {last}"
    if full:
        words = QCoreApplication.translate("PlacementTimeline", "{first} to {last}")
    same = stay.ends_on if stay.starts_on.year == stay.ends_on.year else today
    first = written(stay.starts_on, language, same)
    return words.format(first=first, last=written(stay.ends_on, language, today))


def standing(stay: Stay, today: date, language: Language) -> str:
    """Where it stands on ``today``: ``uge 2 af 13``, ``begynder om 6 dage``, ``på pause``."""
    translate, state = QCoreApplication.translate, stay.state
    if state.upcoming:
        words = translate("PlacementTimeline", "begins {when}")
        return words.format(when=days.relative(stay.starts_on, today, language))
    if stay.status is PlacementStatus.STOPPED:
        return translate("PlacementTimeline", "stopped before its time")
    if state.ended:
        return translate("PlacementTimeline", "ended")
    if state.paused:
        return translate("PlacementTimeline", "on pause")
    if state.weeks:
        words = translate("PlacementTimeline", "week {week} of {weeks}")
        return words.format(week=state.week, weeks=state.weeks)
    return translate("PlacementTimeline", "week {week}").format(week=state.week)


def until(stay: Stay, today: date, language: Language) -> str:
    """The small line under a name: until when, and how far it is."""
    translate = QCoreApplication.translate
    if stay.state.ended:
        if stay.ends_on is None:
            return standing(stay, today, language)
        words = translate("PlacementTimeline", "ended {day}")
        return words.format(day=days.short(stay.ends_on, language, today))
    if stay.state.upcoming or stay.ends_on is None:
        return standing(stay, today, language)
    words = translate("PlacementTimeline", "until {day} · {standing}")
    day = days.short(stay.ends_on, language, today)
    return words.format(day=day, standing=standing(stay, today, language))


def tip(stay: Stay, today: date, language: Language) -> str:
    """What stands under the mouse."""
    translate = QCoreApplication.translate
    where = translate("PlacementTimeline", "{kind} at {firm}").format(kind=kind(stay), firm=stay.firm)
    lines = [f"{stay.citizen}", where, period(stay, today, language)]
    last = [standing(stay, today, language)]
    if stay.hours is not None:
        words = translate("PlacementTimeline", "{hours} a week")
        last.append(words.format(hours=numbers.hours(stay.hours, language)))
    if not_agreed(stay):
        last.append(translate("PlacementTimeline", "not agreed yet"))
    lines.append(" · ".join(last))
    lines += [_pause(first, last_day, today, language) for first, last_day in pauses(stay)]
    return "\n".join(lines)


def pauses(stay: Stay) -> tuple[tuple[date, date | None], ...]:
    """The pauses as pairs of days."""
    return tuple((pause.starts_on, pause.ends_on) for pause in stay.pauses)


def not_agreed(stay: Stay) -> bool:
    """Whether the placement is only planned as yet."""
    return stay.status is PlacementStatus.PLANNED and not stay.state.ended


def free_now(line: FirmLine, full_week: float, language: Language) -> str:
    """``2 ledige pladser`` today; less than a whole place is told in hours."""
    if line.room is None or line.room.places is None:
        return QCoreApplication.translate("PlacementTimeline", "Not counted yet")
    return free(max(0.0, line.room.places - line.room.used), full_week, language)


def free(places: float, full_week: float, language: Language) -> str:
    """``2 ledige pladser``, ``17 ledige timer`` or ``Ingen ledige pladser``; rounded down."""
    translate, whole = QCoreApplication.translate, floor(places + _TINY)
    if whole:
        return translate("PlacementTimeline", "%n free place(s)", "", whole)
    hours = floor(places * full_week + _TINY)
    if hours:
        words = translate("PlacementTimeline", "Room for {hours}")
        return words.format(hours=numbers.hours(hours, language))
    return translate("PlacementTimeline", "No free places")


def free_short(places: float, full_week: float, language: Language) -> str:
    """The same where there is little room."""
    whole = floor(places + _TINY)
    if whole:
        return QCoreApplication.translate("PlacementTimeline", "%n free", "", whole)
    hours = floor(places * full_week + _TINY)
    return numbers.hours(hours, language) if hours else ""


def agreed(found: Agreed | None) -> str:
    """``Aftale: 1 af 3 brugt``."""
    if found is None:
        return ""
    words = QCoreApplication.translate("PlacementTimeline", "Agreement: {used} of {places} used")
    return words.format(used=found.used, places=found.places)


def _pause(first: date, last: date | None, today: date, language: Language) -> str:
    if last is None:
        words = QCoreApplication.translate("PlacementTimeline", "On pause from {first}")
        return words.format(first=days.short(first, language, today))
    words = QCoreApplication.translate("PlacementTimeline", "On pause {first} – {last}")
    return words.format(
        first=days.short(first, language, today), last=days.short(last, language, today)
    )
