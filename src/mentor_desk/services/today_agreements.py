"""Agreements whose next year is to be talked about, for the Today page (feature I1: 60 and 30 days)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Agreement, Firm
from mentor_desk.services.agreement_method import agreement_method
from mentor_desk.services.agreement_terms import let_end, not_over, renewed
from mentor_desk.services.rows import alive
from mentor_desk.services.today_rows import Action, Group, TodayRow
from mentor_desk.texts import Text, text


def agreement_lines(session: Session, today: date) -> Iterator[TodayRow]:
    """A line from the first reminder on until the talk is written down or the agreement is over."""
    soon = today + timedelta(days=agreement_method().talk_days_before)
    query = (
        select(Agreement, Firm.name)
        .join(Firm, Firm.id == Agreement.firm_id)
        .where(alive(Agreement), not_over(today), Agreement.renew_on <= soon)
    )
    done = renewed(session) | let_end(session)
    for agreement, firm in session.execute(query):
        if agreement.id in done:
            continue
        due = agreement.renew_on or today
        yield TodayRow(
            group=Group.OVERDUE if due < today else Group.ENDING,
            action=Action.OPEN_AGREEMENT,
            ref=agreement.id,
            case_id=None,
            firm_id=agreement.firm_id,
            title=text("services", "Renew the agreement with {firm}").fill(firm=firm),
            detail=_what_now(due, today),
            day=due,
            days=(due - today).days,
        )


def _what_now(due: date, today: date) -> Text:
    """First a day is agreed on, then the agenda is printed, then the talk is held."""
    if due < today:
        return text("services", "To be renegotiated {day} · hold the talk and write it down").fill(
            day=due
        )
    if (due - today).days <= agreement_method().prepare_days_before:
        return text("services", "To be renegotiated {day} · print the agenda").fill(day=due)
    return text("services", "To be renegotiated {day} · agree on a day with the firm").fill(day=due)
