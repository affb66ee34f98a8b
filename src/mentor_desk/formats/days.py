"""Days as people write and read them. What is typed is understood by :func:`understand`."""

from __future__ import annotations

from datetime import date, time

from mentor_desk.formats.day_names import NAMES
from mentor_desk.formats.spans import days_in, weeks_in
from mentor_desk.formats.typed_day import understand
from mentor_desk.texts import Language

__all__ = [
    "age",
    "clock",
    "days_in",
    "long",
    "month_day",
    "numeric",
    "relative",
    "short",
    "understand",
    "week",
    "weekday",
    "weeks_in",
]


def long(day: date, language: Language, today: date | None = None) -> str:
    """``tirsdag 24. november``, with the year unless it is the year of ``today``."""
    return f"{weekday(day, language)} {month_day(day, language, today)}"


def month_day(day: date, language: Language, today: date | None = None) -> str:
    """``24. november``, with the year unless it is the year of ``today``."""
    dot = "." if language == "da" else ""
    return f"{day.day}{dot} {NAMES[language].months[day.month - 1]}" + _year(day, today)


def short(day: date, language: Language, today: date | None = None) -> str:
    """``24. nov.``, with the year when ``today`` is given and lies in another year."""
    names = NAMES[language]
    dot = "." if language == "da" else ""
    written = f"{day.day}{dot} {names.short_months[day.month - 1]}"
    return written + (_year(day, today) if today else "")


def _year(day: date, today: date | None) -> str:
    return "" if today and today.year == day.year else f" {day.year}"


def numeric(day: date, language: Language = "da") -> str:
    """``24.11.2026``."""
    mark = "." if language == "da" else "/"
    return f"{day.day:02d}{mark}{day.month:02d}{mark}{day.year:04d}"


def weekday(day: date, language: Language) -> str:
    """``tirsdag``."""
    return NAMES[language].weekdays[day.weekday()]


def week(day: date, language: Language) -> str:
    """``uge 48``, after ISO 8601 as all Danish calendars count."""
    return f"{'uge' if language == 'da' else 'week'} {day.isocalendar().week}"


def relative(day: date, today: date, language: Language) -> str:
    """``i dag``, ``i morgen``, ``om 3 dage``, ``for 19 dage siden``."""
    distance = (day - today).days
    near = {
        "da": {-1: "i går", 0: "i dag", 1: "i morgen", 2: "i overmorgen"},
        "en": {-1: "yesterday", 0: "today", 1: "tomorrow"},
    }[language]
    if distance in near:
        return near[distance]
    if language == "da":
        return f"om {distance} dage" if distance > 0 else f"for {-distance} dage siden"
    return f"in {distance} days" if distance > 0 else f"{-distance} days ago"


def clock(moment: time, language: Language) -> str:
    """``9.00``."""
    return f"{moment.hour}{'.' if language == 'da' else ':'}{moment.minute:02d}"


def age(born_on: date, today: date) -> int:
    """Whole years lived on ``today``; who is born on 29 February turns a year on 1 March."""
    return today.year - born_on.year - ((today.month, today.day) < (born_on.month, born_on.day))
