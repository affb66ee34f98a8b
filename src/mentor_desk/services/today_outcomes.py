"""Outcomes and after-care on the Today page: a reminder for each placement, and never a flood."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterator
from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import outcomes
from mentor_desk.services.outcomes import DueStep
from mentor_desk.services.today_rows import Action, Group, TodayRow
from mentor_desk.terms import CheckpointSeries, label
from mentor_desk.texts import text

MOST: Final = 12
"""As many reminders as a morning bears; the rest is one line."""


def outcome_lines(
    session: Session, decide: Collection[uuid.UUID], today: date, rulebook: Rulebook
) -> Iterator[TodayRow]:
    """What to ask today; the placements in ``decide`` have a more pressing line already.

    The nearest first where there are too many: those can still be answered.
    """
    waiting = [
        each
        for each in outcomes.due(session, today=today, rulebook=rulebook)
        if each.placement_id not in decide
    ]
    nearest = sorted(waiting, key=lambda each: abs((each.row.due_on - today).days))
    for each in nearest[:MOST]:
        yield _line(each, today)
    if rest := nearest[MOST:]:
        yield _more(rest, today)


def _line(each: DueStep, today: date) -> TodayRow:
    words = {"name": each.citizen, "firm": each.firm, "what": label(each.kind), "when": each.row.label}
    outcome = each.row.series is CheckpointSeries.OUTCOME
    if outcome:
        title = text("services", "{name}: what has come of it?")
    else:
        title = text("services", "{name}: how does the job go?")
    detail = text("services", "{firm} · {what} · {when}")
    if each.closed:
        detail = text("services", "{firm} · {when} · the case is closed")
    return TodayRow(
        group=_group(each, today),
        action=Action.RECORD_OUTCOME if outcome else Action.AFTER_CARE,
        ref=each.placement_id,
        case_id=each.case_id,
        firm_id=each.firm_id,
        title=title.fill(**words),
        detail=detail.fill(**words),
        day=each.row.due_on,
        days=(each.row.due_on - today).days,
        placement_id=each.placement_id,
    )


def _more(rest: list[DueStep], today: date) -> TodayRow:
    last = rest[0]
    title = text("services", "{count} more to ask how it went").fill(count=len(rest))
    return TodayRow(
        group=_group(last, today),
        action=Action.MORE_OUTCOMES,
        ref=last.placement_id,
        case_id=None,
        firm_id=None,
        title=title,
        detail=text("services", "Outcomes and after-care"),
        day=last.row.due_on,
        days=(last.row.due_on - today).days,
    )


def _group(each: DueStep, today: date) -> Group:
    if each.row.due_on == today:
        return Group.TODAY
    return Group.OVERDUE if each.row.due_on < today else Group.ENDING
