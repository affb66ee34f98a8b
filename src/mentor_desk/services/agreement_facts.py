"""The facts of an agreement's year, gathered from the records for the talk about the next (I1)."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from statistics import median
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from mentor_desk.documents.agreement_year import (
    AgreementYear,
    Came,
    KindYear,
    OpenPromise,
    PointYear,
)
from mentor_desk.models import (
    Agreement,
    Checkpoint,
    ContactEntry,
    EventGuest,
    Favour,
    Inquiry,
    NetworkEvent,
    Promise,
    Referral,
    Visit,
)
from mentor_desk.services import agreement_clauses, agreement_places, rows
from mentor_desk.services.agreement_places import PlaceUsed
from mentor_desk.services.agreement_terms import year_on
from mentor_desk.services.agreements import load
from mentor_desk.services.outreach_data import method
from mentor_desk.services.rows import alive
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import OutcomeResult, PlacementKind, PromiseSide, VisitStatus


@reads
def year(session: Session, *, agreement_id: uuid.UUID, today: date) -> AgreementYear:
    """What the year that ``today`` lies in came to so far; days ahead are not counted.

    Raises:
        UserError: the agreement is gone.
    """
    agreement = load(session, agreement_id)
    first, last = year_on(agreement, today)
    until = min(last, today)
    used = agreement_places.begun(session, agreement.firm_id, first, until, today)
    return AgreementYear(
        starts_on=first,
        ends_on=until,
        agreed=agreement.places,
        kinds=_kinds(session, agreement, used),
        results=_results(session, used),
        recommended=_count(session, Referral, agreement.firm_id, Referral.day, first, until),
        promised_days=agreement.municipality_answer_days,
        firm_promised_days=agreement.firm_answer_days,
        points=_points(session, agreement),
        promises=_promises(session, agreement.firm_id),
        **_talks(session, agreement.firm_id, first, until),
        **_meetings(session, agreement.firm_id, first, until),
        **_answers(session, agreement.firm_id, first, until),
        **_favours(session, agreement.firm_id, first, until),
    )


def _kinds(session: Session, agreement: Agreement, used: Sequence[PlaceUsed]) -> tuple[KindYear, ...]:
    agreed = agreement_places.by_kind(session, agreement.id)
    found = []
    for kind in PlacementKind:
        of_kind = [each for each in used if each.kind is kind]
        if not of_kind and kind not in agreed:
            continue
        stopped = sum(each.stopped for each in of_kind)
        running = sum(not each.state.ended for each in of_kind)
        completed = len(of_kind) - running - stopped
        found.append(KindYear(kind.value, agreed.get(kind), len(of_kind), running, completed, stopped))
    return tuple(found)


def _results(session: Session, used: Sequence[PlaceUsed]) -> tuple[Came, ...]:
    """The newest known result of each placement that has ended."""
    ended = [each.placement_id for each in used if each.state.ended]
    query = select(Checkpoint.placement_id, Checkpoint.result).where(
        alive(Checkpoint),
        Checkpoint.placement_id.in_(ended),
        Checkpoint.result.not_in(["", OutcomeResult.UNKNOWN.value]),
    )
    newest = dict(session.execute(query.order_by(Checkpoint.day, Checkpoint.id)).all())
    counts = Counter(newest.values())
    return tuple(Came(result.value, counts[result]) for result in OutcomeResult if counts[result])


def _talks(session: Session, firm_id: uuid.UUID, first: date, until: date) -> dict[str, int]:
    visits = _between(Visit, firm_id, Visit.day, first, until).where(
        Visit.status == VisitStatus.DONE.value
    )
    return {
        "visits": session.scalar(visits) or 0,
        "contacts": _count(session, ContactEntry, firm_id, ContactEntry.day, first, until),
    }


def _meetings(session: Session, firm_id: uuid.UUID, first: date, until: date) -> dict[str, int]:
    held = (alive(NetworkEvent), NetworkEvent.cancelled_on.is_(None), NetworkEvent.day >= first)
    guests = (
        select(EventGuest.event_id, EventGuest.came)
        .join(NetworkEvent, NetworkEvent.id == EventGuest.event_id)
        .where(alive(EventGuest), EventGuest.firm_id == firm_id, *held, NetworkEvent.day <= until)
    )
    invited: dict[uuid.UUID, bool] = {}
    for event_id, came in session.execute(guests):
        invited[event_id] = invited.get(event_id, False) or bool(came)
    hosted = select(func.count()).where(
        *held, NetworkEvent.day <= until, NetworkEvent.host_firm_id == firm_id
    )
    return {
        "invited": len(invited),
        "came": sum(invited.values()),
        "hosted": session.scalar(hosted) or 0,
    }


def _answers(session: Session, firm_id: uuid.UUID, first: date, until: date) -> dict[str, Any]:
    """The firm's questions; waiting time in working days of the office."""
    start = datetime.combine(first, time.min).astimezone()
    end = datetime.combine(until + timedelta(days=1), time.min).astimezone()
    query = rows.select_alive(Inquiry).where(
        Inquiry.firm_id == firm_id, Inquiry.asked_at >= start, Inquiry.asked_at < end
    )
    asked = session.scalars(query).all()
    waited, in_time = [], 0
    for row in asked:
        if row.answered_at is not None:
            waited.append(method().minutes(row.asked_at, row.answered_at) / method().day_minutes)
            in_time += row.answer_by is not None and row.answered_at <= row.answer_by
    return {
        "inquiries": len(asked),
        "answered": len(waited),
        "in_time": in_time,
        "answer_days": round(median(waited), 1) if waited else None,
    }


def _favours(session: Session, firm_id: uuid.UUID, first: date, until: date) -> dict[str, int]:
    query = (
        select(Favour.side, func.count())
        .where(alive(Favour), Favour.firm_id == firm_id, Favour.day >= first, Favour.day <= until)
        .group_by(Favour.side)
    )
    counts = dict(session.execute(query).all())
    received = counts.get(PromiseSide.FIRM.value, 0)
    return {"given": sum(counts.values()) - received, "received": received}


def _points(session: Session, agreement: Agreement) -> tuple[PointYear, ...]:
    clauses = agreement_clauses.named(session, agreement.clause_set).points
    titles = {number: clause.title for number, clause in enumerate(clauses, start=1)}
    return tuple(
        PointYear(
            number=point.number,
            title=titles.get(point.number, ""),
            firm_promise=point.firm_promise,
            municipality_promise=point.municipality_promise,
            firm_status=point.firm_status,
            municipality_status=point.municipality_status,
            note=point.status_note,
        )
        for point in agreement.points
        if point.chosen
    )


def _promises(session: Session, firm_id: uuid.UUID) -> tuple[OpenPromise, ...]:
    """What is still open between the two; what concerns a citizen is left out."""
    query = rows.select_alive(Promise).where(
        Promise.firm_id == firm_id,
        Promise.case_id.is_(None),
        Promise.visit_id.is_(None),
        Promise.done_on.is_(None),
    )
    return tuple(
        OpenPromise(row.by_whom, row.text, row.due_on)
        for row in session.scalars(query.order_by(Promise.made_on, Promise.id))
    )


def _count(session: Session, model: Any, firm_id: uuid.UUID, day: Any, first: date, until: date) -> int:
    return session.scalar(_between(model, firm_id, day, first, until)) or 0


def _between(model: Any, firm_id: uuid.UUID, day: Any, first: date, until: date) -> Select[int]:
    return select(func.count()).where(
        alive(model), model.firm_id == firm_id, day >= first, day <= until
    )
