"""The firm register in words: who is shown under which filter, and what stands in each row."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import cvr, days, folding, numbers
from mentor_desk.rules.contact_rhythm import Light
from mentor_desk.services.firm_free import By
from mentor_desk.services.firms import FirmRow
from mentor_desk.terms import label
from mentor_desk.texts import Language
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.list_rows import ListRow


class Group(StrEnum):
    """The filters that are always there."""

    ALL = "all"
    RUNNING = "running"
    OPEN = "open"
    LONG_AGO = "long_ago"
    AGREEMENT = "agreement"
    SMALL = "small"
    ALONE = "alone"
    UNCOUNTED = "uncounted"


def belongs(row: FirmRow, group: Group) -> bool:
    """Whether a firm is shown under the filter ``group``."""
    return {
        Group.ALL: True,
        Group.RUNNING: row.running > 0,
        Group.OPEN: row.openings > 0,
        Group.LONG_AGO: row.rhythm is not None and row.rhythm.light is Light.LATE,
        Group.AGREEMENT: row.agreement,
        Group.SMALL: row.small,
        Group.ALONE: not row.people,
        Group.UNCOUNTED: row.full_time is None,
    }[group]


def chips(rows: Sequence[FirmRow], chosen: str | None) -> list[tuple[str, str]]:
    """The filters that show something, with how many; the one that is chosen stays."""
    words = {
        Group.ALL: QCoreApplication.translate("FirmsPage", "All"),
        Group.RUNNING: QCoreApplication.translate("FirmsPage", "With placements"),
        Group.OPEN: QCoreApplication.translate("FirmsPage", "Place open"),
        Group.LONG_AGO: QCoreApplication.translate("FirmsPage", "Long ago"),
        Group.AGREEMENT: QCoreApplication.translate("FirmsPage", "With an agreement"),
        Group.SMALL: QCoreApplication.translate("FirmsPage", "2–9 employees"),
        Group.ALONE: QCoreApplication.translate("FirmsPage", "No contact person"),
        Group.UNCOUNTED: QCoreApplication.translate("FirmsPage", "Not counted"),
    }
    if not rows:
        return []
    counts = {group: sum(belongs(row, group) for row in rows) for group in Group}
    return [
        (group, f"{words[group]} {counts[group]}")
        for group in Group
        if counts[group] or group in (Group.ALL, chosen)
    ]


def matching(rows: Sequence[FirmRow], typed: str) -> list[FirmRow]:
    """The firms in which every typed word stands somewhere, however its letters were written."""
    parts = folding.fold(typed).split()
    return [row for row in rows if all(part in _searched(row) for part in parts)]


def ordered(rows: Sequence[FirmRow]) -> list[FirmRow]:
    """By name as in a Danish index."""
    return sorted(rows, key=lambda row: folding.danish_sort_key(row.name))


def list_row(row: FirmRow, language: Language, today: date) -> ListRow:
    """Two lines and a badge."""
    parts = (row.town, row.branch, employees(row.full_time, language))
    badge, tone = _badge(row, language, today)
    return ListRow(str(row.id), row.name, " · ".join(part for part in parts if part), badge, tone)


def employees(full_time: float | None, language: Language) -> str:
    """``9 ansatte``; nothing while nobody has counted."""
    if full_time is None:
        return ""
    if full_time == 1:
        return QCoreApplication.translate("FirmsPage", "1 employee")
    words = QCoreApplication.translate("FirmsPage", "{number} employees")
    return words.format(number=numbers.number(full_time, language))


def left_alone(until: date, language: Language, today: date) -> str:
    """``I fred til 1. februar``."""
    words = QCoreApplication.translate("FirmsPage", "Left alone until {day}")
    return words.format(day=days.month_day(until, language, today))


def _badge(row: FirmRow, language: Language, today: date) -> tuple[str, Tone]:
    """What one must know before ringing comes first."""
    translate = QCoreApplication.translate
    if row.leave_alone_until is not None and row.leave_alone_until > today:
        until = days.short(row.leave_alone_until, language, today)
        words = translate("FirmsPage", "Left alone until {day}").format(day=until)
        return words, "warning"
    if row.blocked is not None:
        return _blocked(row.blocked), "neutral"
    if row.openings:
        return translate("FirmsPage", "%n open place(s)", "", row.openings), "ok"
    if row.running:
        return translate("FirmsPage", "%n placement(s)", "", row.running), "accent"
    if row.agreement:
        return translate("FirmsPage", "Agreement"), "ok"
    return "", "neutral"


def _blocked(by: By) -> str:
    if by is By.REST:
        return QCoreApplication.translate("FirmsPage", "Wants peace")
    return QCoreApplication.translate("FirmsPage", "Full")


def _searched(row: FirmRow) -> str:
    numbers_ = (row.cvr, cvr.pretty(row.cvr), row.p_number)
    known_for = (say(label(tag)) for tag in row.good_at)
    return folding.fold(" ".join((row.name, row.town, row.branch, *row.people, *numbers_, *known_for)))
