"""What the outreach asks of the mentor's day: to welcome, to answer, to ring again, to renew."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Campaign, CampaignCall, Cluster, Firm
from mentor_desk.services import forecasts, inquiries, prospects, rows
from mentor_desk.services.outreach_data import method
from mentor_desk.services.rows import alive
from mentor_desk.services.today_rows import Action, Group, TodayRow
from mentor_desk.terms import label
from mentor_desk.texts import Text, text

MOST: Final = 4
"""As many firms to welcome, or to ring again in a campaign, as a morning bears."""


def outreach_lines(session: Session, today: date) -> Iterator[TodayRow]:
    """The lines of the outreach page."""
    yield from _inquiries(session, today)
    yield from _welcomes(session, today)
    yield from _ring_backs(session, today)
    yield from _renewals(session, today)
    yield from _panel(session, today)


def _inquiries(session: Session, today: date) -> Iterator[TodayRow]:
    for row in inquiries.listing(session, now=session.info["now"]):
        due = row.answer_by.astimezone().date() if row.answer_by else None
        if not row.open or due is None or due > today:
            continue
        title = text("services", "Answer {firm}: {about}").fill(firm=row.who, about=row.about)
        asked = row.asked_at.astimezone().date()
        detail = text("services", "Asked on {day}").fill(day=asked)
        if row.forwarded_to:
            said = text("services", "Asked on {day} · handed to {whom}")
            detail = said.fill(day=asked, whom=row.forwarded_to)
        yield _line(Action.ANSWER_INQUIRY, row.id, (title, detail), due, today, row.firm_id)


def _welcomes(session: Session, today: date) -> Iterator[TodayRow]:
    due = [
        (row.welcome_by, row)
        for row in prospects.listing(session)
        if row.waits and row.welcome_by is not None and row.welcome_by <= today
    ]
    for by, row in due[:MOST]:
        title = text("services", "Say welcome to {firm}").fill(firm=row.name)
        detail = text("services", "{town} · {source}")
        where = row.fields["town"] or "–"
        words = detail.fill(town=where, source=label(row.source))
        yield _line(Action.SAY_WELCOME, row.id, (title, words), by, today, row.firm_id)
    if rest := due[MOST:]:
        by, row = rest[0]
        title = text("services", "{count} more firms to welcome").fill(count=len(rest))
        detail = text("services", "They stand under Outreach.")
        yield _line(Action.MORE_WELCOMES, row.id, (title, detail), by, today)


def _ring_backs(session: Session, today: date) -> Iterator[TodayRow]:
    query = (
        select(CampaignCall, Campaign.name, Firm.name)
        .join(Campaign, Campaign.id == CampaignCall.campaign_id)
        .join(Firm, Firm.id == CampaignCall.firm_id)
        .where(alive(CampaignCall), alive(Campaign), alive(Firm))
        .where(Campaign.closed_on.is_(None), CampaignCall.call_back_on <= today)
        .order_by(CampaignCall.call_back_on, CampaignCall.id)
    )
    due = [(call, name, firm) for call, name, firm in session.execute(query)]
    for call, name, firm in due[:MOST]:
        title = text("services", "Ring {firm} again").fill(firm=firm)
        detail = text("services", "Call round: {name}").fill(name=name)
        day = call.call_back_on or today
        yield _line(Action.RING_BACK, call.id, (title, detail), day, today, call.firm_id)
    if rest := due[MOST:]:
        call, name, _ = rest[0]
        title = text("services", "{count} more firms to ring again").fill(count=len(rest))
        detail = text("services", "Call round: {name}").fill(name=name)
        yield _line(Action.RING_BACK, call.id, (title, detail), call.call_back_on or today, today)


def _renewals(session: Session, today: date) -> Iterator[TodayRow]:
    soon = today + timedelta(days=method().renew_first_days)
    for cluster in session.scalars(rows.select_alive(Cluster).where(Cluster.renew_on <= soon)):
        due = cluster.renew_on or today
        yield TodayRow(
            group=Group.OVERDUE if due < today else Group.ENDING,
            action=Action.OPEN_CLUSTER,
            ref=cluster.id,
            case_id=None,
            firm_id=None,
            title=text("services", "Talk the agreements of {cluster} through").fill(
                cluster=cluster.name
            ),
            detail=text("services", "To be renegotiated {day}").fill(day=due),
            day=due,
            days=(due - today).days,
        )


def _panel(session: Session, today: date) -> Iterator[TodayRow]:
    """One line for the whole panel, from some days into the quarter."""
    missing, asked_from = forecasts.due(session, today=today)
    if not missing or today < asked_from:
        return
    last = forecasts.last_day(inquiries.quarter_of(today))
    yield TodayRow(
        group=Group.ENDING,
        action=Action.ASK_PANEL,
        ref=uuid.UUID(int=inquiries.quarter_of(today).toordinal()),
        case_id=None,
        firm_id=None,
        title=text("services", "Ask {count} firms of the panel what they expect").fill(count=missing),
        detail=text("services", "Before the quarter ends"),
        day=last,
        days=(last - today).days,
    )


def _line(
    action: Action,
    ref: uuid.UUID,
    said: tuple[Text | str, Text | str],
    day: date,
    today: date,
    firm_id: uuid.UUID | None = None,
) -> TodayRow:
    title, detail = said
    return TodayRow(
        group=Group.OVERDUE if day < today else Group.TODAY,
        action=action,
        ref=ref,
        case_id=None,
        firm_id=firm_id,
        title=title,
        detail=detail,
        day=day,
        days=(day - today).days,
    )
