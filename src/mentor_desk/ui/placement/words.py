"""How a placement is told on screen: its state, its days, its hours."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import days, numbers
from mentor_desk.services.placements import PlacementRow
from mentor_desk.terms import PlacementStatus, label
from mentor_desk.texts import Language
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.translate import say

ENDS_SOON = 14
"""Days before the end at which it is time to decide, as on the Today page."""


def title(row: PlacementRow) -> str:
    """``Praktik hos Lunde VVS``."""
    words = QCoreApplication.translate("PlacementWords", "{what} at {firm}")
    return words.format(what=say(label(row.kind)), firm=row.firm)


def badge(row: PlacementRow, today: date, language: Language) -> tuple[str, Tone]:
    """The word about where the placement stands."""
    translate, state = QCoreApplication.translate, row.state
    if state.running:
        return _running_badge(row)
    if state.upcoming:
        return days.relative(row.starts_on, today, language), "ok"
    if row.status is PlacementStatus.STOPPED:
        return translate("PlacementWords", "Stopped"), "neutral"
    if row.status is PlacementStatus.COMPLETED:
        return translate("PlacementWords", "Ended"), "neutral"
    return translate("PlacementWords", "Decide"), "warning"


def _running_badge(row: PlacementRow) -> tuple[str, Tone]:
    translate, state = QCoreApplication.translate, row.state
    if row.status is PlacementStatus.STOPPED:
        return translate("PlacementWords", "Stopped"), "neutral"
    if state.paused:
        return translate("PlacementWords", "On pause"), "neutral"
    if state.weeks:
        words = translate("PlacementWords", "Week {week} of {weeks}")
        tone: Tone = "warning" if ends_soon(row) else "accent"
        return words.format(week=state.week, weeks=state.weeks), tone
    return translate("PlacementWords", "Week {week}").format(week=state.week), "accent"


def period(row: PlacementRow, today: date, language: Language) -> str:
    """``2. nov. – 29. jan. 2027``."""
    start = days.short(row.starts_on, language, row.ends_on or today)
    if row.ends_on is None:
        words = QCoreApplication.translate("PlacementWords", "from {day}")
        return words.format(day=days.short(row.starts_on, language, today))
    return f"{start} – {days.short(row.ends_on, language, today)}"


def hours(value: float | None, language: Language) -> str:
    """``15 timer om ugen``, empty while nobody has said."""
    if value is None:
        return ""
    words = QCoreApplication.translate("PlacementWords", "{hours} hours a week")
    return words.format(hours=numbers.number(value, language))


def ends_soon(row: PlacementRow) -> bool:
    """Whether it is time to decide how it goes on."""
    return row.state.days_left is not None and row.state.days_left <= ENDS_SOON


def to_decide(row: PlacementRow) -> bool:
    """Whether it ends soon or has ended, and nobody has said what came of it."""
    return not is_over(row) and (row.state.ended or ends_soon(row))


def is_over(row: PlacementRow) -> bool:
    """Whether it is stopped, or somebody has said what came of it."""
    return row.status in (PlacementStatus.STOPPED, PlacementStatus.COMPLETED)
