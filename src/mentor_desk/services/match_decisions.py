"""What the mentor decides about a citizen and a firm: propose, put aside, take back (feature D3)."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.formats.working_days import next_working_day
from mentor_desk.models import Case, Firm, MatchDecision
from mentor_desk.services import rows
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import MatchChoice
from mentor_desk.texts import Text, text


@writes("match.proposed")
def propose(
    session: Session,
    *,
    case_id: uuid.UUID,
    firm_id: uuid.UUID,
    today: date,
    next_step: str,
    opening_id: uuid.UUID | None = None,
) -> uuid.UUID:
    """Propose the firm for the citizen; ``next_step`` becomes the case's, on the next working day.

    A next step that stood there already stands behind it, so that none is lost.

    Raises:
        UserError: one of them is gone, or it was put aside and that still holds.
    """
    case = rows.get(session, Case, case_id)
    rows.get(session, Firm, firm_id)
    last = newest(session, case_id, firm_id)
    if last is not None and _refused(last, today):
        sentence = text(
            "services",
            "You wrote that it does not suit: {reason} Take that back before you propose it.",
        )
        raise UserError(sentence.fill(reason=last.reason))
    decision = _decide(session, case_id, firm_id, opening_id, MatchChoice.PROPOSED, today)
    if next_step.strip() and next_step not in case.next_step:
        case.next_step = "; ".join(filter(None, (next_step.strip(), case.next_step)))
        case.next_step_on = next_working_day(today + timedelta(days=1))
    journal.note(session, subject=case)
    return decision.id


@writes("match.rejected")
def reject(
    session: Session,
    *,
    case_id: uuid.UUID,
    firm_id: uuid.UUID,
    today: date,
    reason: str,
    opening_id: uuid.UUID | None = None,
    again_on: date | None = None,
) -> uuid.UUID:
    """Put the firm aside for the citizen, until ``again_on`` or for good; the reason is kept.

    Raises:
        UserError: the reason is missing, or the day to think again is not ahead; names the field.
    """
    if not reason.strip():
        raise UserError(text("services", "Write why it does not suit."), "reason")
    if again_on is not None and again_on <= today:
        raise UserError(text("services", "That day is not ahead."), "again_on")
    case = rows.get(session, Case, case_id)
    rows.get(session, Firm, firm_id)
    decision = _decide(session, case_id, firm_id, opening_id, MatchChoice.REJECTED, today)
    decision.reason, decision.again_on = reason.strip(), again_on
    journal.note(session, subject=case)
    return decision.id


@writes("match.taken_back")
def take_back(session: Session, *, decision_id: uuid.UUID) -> None:
    """The decision never was; the one before it holds again.

    Raises:
        UserError: it is gone already.
    """
    decision = rows.get(session, MatchDecision, decision_id)
    case = rows.get(session, Case, decision.case_id)
    rows.delete(session, decision)
    journal.note(session, subject=case)


@reads
def proposal(session: Session, *, case_id: uuid.UUID, firm_id: uuid.UUID) -> uuid.UUID | None:
    """The proposal that holds for the two: an offer can be made about it."""
    last = newest(session, case_id, firm_id)
    return last.id if last is not None and last.decision == MatchChoice.PROPOSED else None


@reads
def put_aside(session: Session, *, case_id: uuid.UUID, firm_id: uuid.UUID, today: date) -> Text | None:
    """That the firm was put aside for the citizen and still is, with the reason."""
    last = newest(session, case_id, firm_id)
    if last is None or not _refused(last, today):
        return None
    said = text("services", "You put this firm aside on {day}: {reason}")
    return said.fill(day=last.day, reason=last.reason)


def newest(session: Session, case_id: uuid.UUID, firm_id: uuid.UUID) -> MatchDecision | None:
    """The decision that holds for the two."""
    query = rows.select_alive(MatchDecision).where(
        MatchDecision.case_id == case_id, MatchDecision.firm_id == firm_id
    )
    return session.scalars(query.order_by(MatchDecision.day.desc(), MatchDecision.id.desc())).first()


def _refused(decision: MatchDecision, today: date) -> bool:
    later = decision.again_on is None or decision.again_on > today
    return decision.decision == MatchChoice.REJECTED and later


def _decide(
    session: Session,
    case_id: uuid.UUID,
    firm_id: uuid.UUID,
    opening_id: uuid.UUID | None,
    choice: MatchChoice,
    today: date,
) -> MatchDecision:
    decision = MatchDecision(
        case_id=case_id, firm_id=firm_id, opening_id=opening_id, decision=choice.value, day=today
    )
    session.add(decision)
    return decision
