"""What else stands in the log of a firm: placements, matches, questions, meetings, news (row 19)."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from mentor_desk.models import (
    Case,
    Checkpoint,
    Citizen,
    EventGuest,
    Inquiry,
    MatchDecision,
    NetworkEvent,
    Placement,
)
from mentor_desk.services import firm_news, rows
from mentor_desk.services.checkpoints import END
from mentor_desk.services.firm_log_line import LogLine, Source
from mentor_desk.services.placement_state import last_day, state
from mentor_desk.services.rows import alive
from mentor_desk.terms import MatchChoice, OutcomeResult, PlacementKind, PlacementStatus, label
from mentor_desk.texts import Text, text


def lines(session: Session, firm_id: uuid.UUID, today: date) -> Iterator[LogLine]:
    """The lines, in no order."""
    yield from _placements(session, firm_id, today)
    yield from _matches(session, firm_id)
    yield from _inquiries(session, firm_id)
    yield from _events(session, firm_id, today)
    for row in firm_news.at_firm(session, firm_id=firm_id):
        yield LogLine(Source.NEWS, row.id, row.day, (label(row.kind),), row.text)


def _placements(session: Session, firm_id: uuid.UUID, today: date) -> Iterator[LogLine]:
    query = (
        select(Placement, Citizen.name)
        .join(Case, Case.id == Placement.case_id)
        .join(Citizen, Citizen.id == Case.citizen_id)
        .where(alive(Placement), Placement.firm_id == firm_id)
    )
    found = list(session.execute(query))
    came = _results(session, [row.id for row, _ in found])
    for row, name in found:
        kind, now = label(PlacementKind(row.kind)), state(row, today)
        begun = text("services", "Begins") if now.upcoming else text("services", "Began")
        words = (kind, begun, name)
        yield LogLine(Source.BEGUN, row.id, row.starts_on, words, "", ahead=now.upcoming)
        end = last_day(row)
        if now.ended and end is not None:
            stopped = row.status == PlacementStatus.STOPPED.value
            how = text("services", "Stopped") if stopped else text("services", "Ended")
            result = came.get(row.id)
            over: tuple[Text | str, ...] = (kind, how, name)
            yield LogLine(Source.ENDED, row.id, end, over, label(result) if result else "")


def _results(session: Session, ids: list[uuid.UUID]) -> dict[uuid.UUID, OutcomeResult]:
    query = rows.select_alive(Checkpoint).where(
        Checkpoint.placement_id.in_(ids), Checkpoint.step == END, Checkpoint.result != ""
    )
    return {row.placement_id: OutcomeResult(row.result) for row in session.scalars(query)}


def _matches(session: Session, firm_id: uuid.UUID) -> Iterator[LogLine]:
    """Without the name: the firm may never have heard of somebody who was only thought of."""
    query = rows.select_alive(MatchDecision).where(
        MatchDecision.firm_id == firm_id, MatchDecision.decision == MatchChoice.PROPOSED.value
    )
    for row in session.scalars(query):
        words = (text("services", "Match"), label(MatchChoice.PROPOSED))
        yield LogLine(Source.MATCH, row.id, row.day, words, "")


def _inquiries(session: Session, firm_id: uuid.UUID) -> Iterator[LogLine]:
    for row in session.scalars(rows.select_alive(Inquiry).where(Inquiry.firm_id == firm_id)):
        asked = row.asked_at.astimezone().date()
        waits = row.answered_at is None
        said = text("services", "Waits for an answer") if waits else text("services", "Answered")
        yield LogLine(Source.INQUIRY, row.id, asked, (text("services", "Asked"), said), row.about)


def _events(session: Session, firm_id: uuid.UUID, today: date) -> Iterator[LogLine]:
    came = select(EventGuest.event_id).where(
        alive(EventGuest), EventGuest.firm_id == firm_id, EventGuest.came.is_(True)
    )
    query = rows.select_alive(NetworkEvent).where(
        or_(NetworkEvent.host_firm_id == firm_id, NetworkEvent.id.in_(came)),
        NetworkEvent.cancelled_on.is_(None),
    )
    for row in session.scalars(query):
        host = row.host_firm_id == firm_id
        role = text("services", "Host") if host else text("services", "Took part")
        yield LogLine(Source.EVENT, row.id, row.day, (row.name, role), row.theme, ahead=row.day > today)
