"""The talk about the next year: what it came to, and the agreement that follows (feature I1)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from sqlalchemy.orm import Session

from mentor_desk.documents.agreement_year import AgreementYear
from mentor_desk.documents.content import ContentError, from_json, to_json
from mentor_desk.errors import UserError
from mentor_desk.models import Agreement, AgreementPlaces, AgreementPoint, AgreementReview
from mentor_desk.services import agreement_facts, agreement_places, rows
from mentor_desk.services.agreement_method import agreement_method
from mentor_desk.services.agreement_terms import last_day
from mentor_desk.services.agreements import load
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import ReviewResult
from mentor_desk.texts import text

CARRIED: Final = (
    "firm_id", "why", "places", "tasks", "follow_up", "firm_contact_id", "stand_in",
    "municipality_stand_in", "municipality_contact", "municipality_contact_phone", "firm_answer_days",
    "municipality_answer_days", "clause_set", "sharing", "afterwards", "mentor_paid",
)  # fmt: skip
"""What the next agreement takes along; points with their promises and places by kind come besides."""


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """A talk that was held, with the facts as they stood that day."""

    id: uuid.UUID
    agreement_id: uuid.UUID
    day: date
    result: ReviewResult
    decided: str
    facts: AgreementYear


@dataclass(frozen=True, slots=True)
class NextTerm:
    """The days that the next agreement is offered."""

    starts_on: date
    ends_on: date
    renew_on: date


@reads
def next_term(session: Session, *, agreement_id: uuid.UUID, today: date) -> NextTerm:
    """The term that follows: from the day after this one, or from today when that has passed.

    Raises:
        UserError: the agreement is gone.
    """
    end = last_day(rows.get(session, Agreement, agreement_id))
    first = max(today, end + timedelta(days=1)) if end else today
    last = agreement_method().ends_on(first)
    return NextTerm(first, last, agreement_method().renew_on(last))


@reads
def of_agreement(session: Session, *, agreement_id: uuid.UUID) -> list[ReviewRow]:
    """The talks about this agreement and those before it, the newest first."""
    chain: list[uuid.UUID] = []
    at: uuid.UUID | None = agreement_id
    while at is not None and at not in chain:
        chain.append(at)
        row = session.get(Agreement, at)
        at = row.follows_id if row is not None else None
    query = rows.select_alive(AgreementReview).where(AgreementReview.agreement_id.in_(chain))
    return [
        ReviewRow(row.id, row.agreement_id, row.day, ReviewResult(row.result), row.decided, _facts(row))
        for row in session.scalars(query.order_by(AgreementReview.day.desc(), AgreementReview.id))
    ]


@writes("agreement.talked_over")
def hold(
    session: Session,
    *,
    agreement_id: uuid.UUID,
    today: date,
    day: date | None,
    result: ReviewResult | None,
    decided: str = "",
    starts_on: date | None = None,
    ends_on: date | None = None,
    renew_on: date | None = None,
) -> uuid.UUID | None:
    """The talk was held on ``day``; the year's facts are kept with it.

    Where it goes on, the next agreement is made, with everything of this one, unsigned, every promise
    begun anew; its id comes back. Where it ends, ``ends_on`` is the last day.

    Raises:
        UserError: day or result is missing, the day has not come, it is renewed already, or the days
            do not fit together.
    """
    agreement = load(session, agreement_id)
    if day is None:
        raise UserError(text("services", "Write the day of the talk."), "day")
    if day > today:
        raise UserError(text("services", "That day has not come yet."), "day")
    if result is None:
        raise UserError(text("services", "Say what the talk came to."), "result")
    if _followed(session, agreement_id):
        raise UserError(text("services", "This agreement is renewed already."))
    facts = agreement_facts.year(session, agreement_id=agreement_id, today=min(day, today))
    review = AgreementReview(
        agreement_id=agreement_id,
        day=day,
        facts=to_json(facts),
        decided=decided.strip(),
        result=result.value,
    )
    session.add(review)
    made = None
    if result is ReviewResult.ENDED:
        _let_end(agreement, ends_on, decided.strip())
    else:
        made = _go_on(session, agreement, starts_on, ends_on, renew_on)
    journal.note(session, subject=agreement, detail={"result": result.value})
    return made


def _go_on(
    session: Session,
    agreement: Agreement,
    starts_on: date | None,
    ends_on: date | None,
    renew_on: date | None,
) -> uuid.UUID:
    if starts_on is None:
        raise UserError(text("services", "Write the first day."), "starts_on")
    if starts_on <= agreement.starts_on:
        raise UserError(text("services", "The next agreement begins after this one."), "starts_on")
    if ends_on is not None and ends_on < starts_on:
        raise UserError(text("services", "The last day lies before the first."), "ends_on")
    if agreement.ends_on is None or agreement.ends_on >= starts_on:
        agreement.ends_on = starts_on - timedelta(days=1)
    following = Agreement(
        starts_on=starts_on,
        ends_on=ends_on,
        renew_on=renew_on,
        follows_id=agreement.id,
        **{name: getattr(agreement, name) for name in CARRIED},
    )
    following.points = [
        AgreementPoint(
            number=point.number,
            chosen=point.chosen,
            firm_promise=point.firm_promise,
            municipality_promise=point.municipality_promise,
        )
        for point in agreement.points
    ]
    session.add(following)
    session.flush()
    for kind, places in agreement_places.by_kind(session, agreement.id).items():
        session.add(AgreementPlaces(agreement_id=following.id, kind=kind.value, places=places))
    return following.id


def _let_end(agreement: Agreement, last: date | None, why: str) -> None:
    last = last or agreement.ends_on
    if last is None:
        raise UserError(text("services", "Write the last day."), "ends_on")
    if last < agreement.starts_on:
        raise UserError(text("services", "The last day lies before the first."), "ends_on")
    if agreement.ends_on is None or last > agreement.ends_on:
        agreement.ends_on = last
    elif last < agreement.ends_on:
        agreement.ended_on, agreement.ended_why = last, why


def _followed(session: Session, agreement_id: uuid.UUID) -> bool:
    query = rows.select_alive(Agreement).where(Agreement.follows_id == agreement_id)
    return session.scalars(query).first() is not None


def _facts(row: AgreementReview) -> AgreementYear:
    try:
        return from_json(AgreementYear, row.facts)
    except ContentError:
        # Facts of another shape are not shown; the talk itself still is.
        return AgreementYear()
