"""Days, waiting times and telephone numbers in the words of the outreach page."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import days
from mentor_desk.services.outreach_data import method
from mentor_desk.texts import Language
from mentor_desk.ui.theme import Tone

_HOUR = 60

translate = QCoreApplication.translate


def waiting(minutes: int) -> str:
    """Office time in words: minutes, hours, or working days."""
    if minutes < _HOUR:
        return translate("Outreach", "%n minute(s)", "", minutes)
    if minutes < method().day_minutes:
        return translate("Outreach", "%n hour(s)", "", round(minutes / _HOUR))
    return translate("Outreach", "%n working day(s)", "", round(minutes / method().day_minutes))


def when(at: datetime, language: Language, today: date) -> str:
    """A moment: the clock today, else the day and the clock."""
    local = at.astimezone()
    clock = days.clock(local.time(), language)
    if local.date() == today:
        return translate("Outreach", "today {clock}").format(clock=clock)
    return f"{days.short(local.date(), language, today)} {clock}"


def due(day: date | None, today: date, language: Language) -> tuple[str, Tone]:
    """A day to keep, as a badge."""
    if day is None:
        return "", "neutral"
    late = (today - day).days
    if late > 0:
        return translate("Outreach", "%n day(s) late", "", late), "danger"
    if late == 0:
        return translate("Outreach", "Today"), "warning"
    return days.relative(day, today, language), "neutral"


def joined(*parts: str) -> str:
    """What is known, with a dot between."""
    return " · ".join(part for part in parts if part)
