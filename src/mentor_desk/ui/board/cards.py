"""A case as a card on the board, in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import days, folding
from mentor_desk.services.caseload import CaseRow
from mentor_desk.terms import Stage
from mentor_desk.ui.pages.caseload_rows import Look, next_words
from mentor_desk.ui.widgets.board_card import Card

LONG_STAY: Mapping[Stage, int] = MappingProxyType(
    {
        Stage.INTERVIEW: 42,
        Stage.FIRM_TALK: 42,
        Stage.MEETING: 28,
        Stage.AGREEMENT: 28,
        Stage.STARTED: 42,
        Stage.FOLLOW_UP: 182,
        Stage.ENDED: 14,
        Stage.AFTER_CARE: 182,
    }
)
"""Days after which the mentor is told that a case has stood long in a stage. Method, not law."""

_NEAR_DAYS = 3


def by_stage(rows: Iterable[CaseRow], look: Look) -> dict[str, list[Card]]:
    """The cards by the key of their stage, the longest stay first."""
    found: dict[str, list[Card]] = {stage.value: [] for stage in Stage}
    for row in sorted(rows, key=lambda each: _place(each, look.today)):
        found[row.stage.value].append(card(row, look))
    return found


def card(row: CaseRow, look: Look) -> Card:
    """Whom it is about, where, what comes next and how long it has stood here."""
    stood = days_here(row, look.today)
    words = QCoreApplication.translate("Board", "since today")
    if stood:
        words = QCoreApplication.translate("Board", "%n day(s) here", "", stood)
    firm = row.placement.firm if row.placement and not row.placement.state.ended else ""
    lines = tuple(part for part in (firm, _next(row, look)) if part)
    return Card(str(row.id), row.name, lines, words, marked=stood >= LONG_STAY[row.stage])


def days_here(row: CaseRow, today: date) -> int:
    """Whole days in the stage; since the case was opened where nobody wrote when it began."""
    return max(0, (today - (row.stage_since or row.opened_on)).days)


def _next(row: CaseRow, look: Look) -> str:
    """The day first: a card is too narrow for what it is about."""
    day, visit = row.next_step_on, row.next_visit_on
    if not row.next_step or day is None or (visit is not None and visit <= day):
        return next_words(row, look)
    when = days.short(day, look.language, look.today)
    if abs((day - look.today).days) < _NEAR_DAYS:
        when = days.relative(day, look.today, look.language)
    return f"{when}: {row.next_step}"


def _place(row: CaseRow, today: date) -> tuple[int, str]:
    return -days_here(row, today), folding.danish_sort_key(row.name)
