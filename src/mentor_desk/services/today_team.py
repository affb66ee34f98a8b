"""What the team decided and is to be followed up now, for the Today page (feature K2)."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import TeamDecision
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services.rows import alive
from mentor_desk.services.today_rows import Action, Group, TodayRow
from mentor_desk.texts import text


def lines(
    session: Session, names: Mapping[uuid.UUID, str], today: date, rulebook: Rulebook
) -> list[TodayRow]:
    """A line for each decision whose day has come, in the open cases."""
    del rulebook
    query = select(TeamDecision).where(
        alive(TeamDecision),
        TeamDecision.done_on.is_(None),
        TeamDecision.follow_up_on <= today,
    )
    return [
        _line(decision, names[decision.case_id], today)
        for decision in session.scalars(query)
        if decision.case_id in names
    ]


def _line(decision: TeamDecision, name: str, today: date) -> TodayRow:
    due = decision.follow_up_on or today
    title = text("services", "{name}: {decided}").fill(name=name, decided=decision.decided)
    detail = text("services", "Decided by the team {day}").fill(day=decision.day)
    if decision.who:
        detail = text("services", "Decided by the team {day} · {who}").fill(
            day=decision.day, who=decision.who
        )
    return TodayRow(
        group=Group.OVERDUE if due < today else Group.TODAY,
        action=Action.FOLLOW_DECISION,
        ref=decision.id,
        case_id=decision.case_id,
        firm_id=None,
        title=title,
        detail=detail,
        day=due,
        days=(due - today).days,
    )
