"""The firm register in words: who is shown under which filter, and what stands in each row."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import cvr, folding, numbers
from mentor_desk.services.firms import FirmRow
from mentor_desk.texts import Language
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.widgets.list_rows import ListRow


class Group(StrEnum):
    """The filters that are always there."""

    ALL = "all"
    RUNNING = "running"
    AGREEMENT = "agreement"
    ALONE = "alone"
    UNCOUNTED = "uncounted"


def belongs(row: FirmRow, group: Group) -> bool:
    """Whether a firm is shown under the filter ``group``."""
    return {
        Group.ALL: True,
        Group.RUNNING: row.running > 0,
        Group.AGREEMENT: row.agreement,
        Group.ALONE: not row.people,
        Group.UNCOUNTED: row.full_time is None,
    }[group]


def chips(rows: Sequence[FirmRow], chosen: str | None) -> list[tuple[str, str]]:
    """The filters that show something, with how many; the one that is chosen stays."""
    words = {
        Group.ALL: QCoreApplication.translate("FirmsPage", "All"),
        Group.RUNNING: QCoreApplication.translate("FirmsPage", "With placements"),
        Group.AGREEMENT: QCoreApplication.translate("FirmsPage", "With an agreement"),
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


def list_row(row: FirmRow, language: Language) -> ListRow:
    """Two lines and a badge."""
    parts = (row.town, row.branch, employees(row.full_time, language))
    badge, tone = _badge(row)
    return ListRow(str(row.id), row.name, " · ".join(part for part in parts if part), badge, tone)


def employees(full_time: float | None, language: Language) -> str:
    """``9 ansatte``; nothing while nobody has counted."""
    if full_time is None:
        return ""
    if full_time == 1:
        return QCoreApplication.translate("FirmsPage", "1 employee")
    words = QCoreApplication.translate("FirmsPage", "{number} employees")
    return words.format(number=numbers.number(full_time, language))


def _badge(row: FirmRow) -> tuple[str, Tone]:
    if row.running:
        return QCoreApplication.translate("FirmsPage", "%n placement(s)", "", row.running), "accent"
    if row.agreement:
        return QCoreApplication.translate("FirmsPage", "Agreement"), "ok"
    return "", "neutral"


def _searched(row: FirmRow) -> str:
    numbers_ = (row.cvr, cvr.pretty(row.cvr), row.p_number)
    return folding.fold(" ".join((row.name, row.town, row.branch, *row.people, *numbers_)))
