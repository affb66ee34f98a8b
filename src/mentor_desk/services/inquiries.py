"""What firms ask the municipality, and how long they wait for an answer (feature C11)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, datetime, time
from statistics import median
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.formats import phone as phone_format
from mentor_desk.formats.folding import fold
from mentor_desk.formats.spans import add_months
from mentor_desk.models import Agreement, Firm, Inquiry
from mentor_desk.services import contact_entries, rows
from mentor_desk.services.agreement_terms import not_over
from mentor_desk.services.outreach_data import method
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import ContactMethod
from mentor_desk.texts import text

FIELDS = frozenset(
    {"firm_id", "name", "phone", "line", "about", "asked_at", "answer_by", "answer", "forwarded_to"}
)
_QUARTER = 3
_METHODS: Final = {
    "email": ContactMethod.EMAIL,
    "web": ContactMethod.EMAIL,
    "visit": ContactMethod.VISIT,
}


@dataclass(frozen=True, slots=True)
class InquiryRow:
    """A question. ``person`` is who asked where ``who`` is the firm; ``minutes`` are office
    minutes to the answer, or until now while there is none."""

    id: uuid.UUID
    firm_id: uuid.UUID | None
    who: str
    person: str
    town: str
    phone: str
    line: str
    about: str
    asked_at: datetime
    answer_by: datetime | None
    answered_at: datetime | None
    answer: str
    forwarded_to: str
    forwarded_on: date | None
    minutes: int

    @property
    def open(self) -> bool:
        """Whether the firm still waits."""
        return self.answered_at is None

    @property
    def in_time(self) -> bool | None:
        """Whether the answer kept the promise; ``None`` where nothing was promised or answered."""
        if self.answered_at is None or self.answer_by is None:
            return None
        return self.answered_at <= self.answer_by


@dataclass(frozen=True, slots=True)
class Measure:
    """Answers given in a quarter: how many, the middle waiting time, and how many were in time.

    ``median_minutes`` is ``None`` while there is no answer; ``promised`` of them had a date to keep.
    """

    answered: int
    median_minutes: int | None
    promised: int
    in_time: int
    waiting: int


@writes("inquiry.received")
def receive(session: Session, /, *, about: str, asked_at: datetime, **values: Any) -> uuid.UUID:
    """Write down what a firm asks.

    Without ``answer_by`` it is the days the firm's agreement promises, else the method's.

    Raises:
        UserError: nothing is asked, nobody asked, or the telephone number cannot be right.
    """
    row = Inquiry(asked_at=asked_at, **_clean({"about": about, **values}))
    _check(row)
    if row.answer_by is None:
        row.answer_by = method().answer_by(asked_at, _promised_days(session, row.firm_id, asked_at))
    session.add(row)
    journal.note(session, subject=row)
    return row.id


@writes("inquiry.changed")
def update(session: Session, /, *, inquiry_id: uuid.UUID, **values: Any) -> None:
    """Correct what was written.

    Raises:
        UserError: see :func:`receive`.
    """
    row = rows.get(session, Inquiry, inquiry_id)
    rows.change(row, _clean(values), FIELDS)
    _check(row)
    journal.note(session, subject=row)


@writes("inquiry.answered")
def answer(session: Session, *, inquiry_id: uuid.UUID, answer: str, at: datetime) -> None:
    """The firm got its answer at the moment ``at``; a firm of the register finds it in its log.

    Raises:
        UserError: no answer is written, or it lies before the question.
    """
    row = rows.get(session, Inquiry, inquiry_id)
    if not answer.strip():
        raise UserError(text("services", "Write what you answered."), "answer")
    if at < row.asked_at:
        raise UserError(text("services", "The answer lies before the question."), "day")
    first = row.answered_at is None
    row.answer, row.answered_at = answer.strip(), at
    if first and row.firm_id is not None:
        day = _local(at)
        contact_entries.add(
            session,
            firm_id=row.firm_id,
            today=day,
            day=day,
            method=_METHODS.get(row.line, ContactMethod.PHONE),
            text=f"{row.about}\n{row.answer}",
        )
    journal.note(session, subject=row)


@writes("inquiry.forwarded")
def forward(session: Session, *, inquiry_id: uuid.UUID, to: str, day: date) -> None:
    """Hand the question to somebody else; it stays here until the firm has its answer.

    Raises:
        UserError: nobody is named.
    """
    if not to.strip():
        raise UserError(text("services", "Write whom you handed it to."), "to")
    row = rows.get(session, Inquiry, inquiry_id)
    row.forwarded_to, row.forwarded_on = to.strip(), day
    journal.note(session, subject=row)


@reads
def listing(session: Session, *, now: datetime, firm_id: uuid.UUID | None = None) -> list[InquiryRow]:
    """Those who wait first, the most pressing on top; then the answered, the newest first."""
    query = select(Inquiry, Firm).outerjoin(Firm, Firm.id == Inquiry.firm_id).where(alive(Inquiry))
    if firm_id is not None:
        query = query.where(Inquiry.firm_id == firm_id)
    found = [_row(row, firm, now) for row, firm in session.execute(query)]
    far = datetime.max.replace(tzinfo=now.tzinfo)
    waiting = sorted((r for r in found if r.open), key=lambda r: (r.answer_by or far, r.asked_at))
    done = [row for row in found if not row.open]
    return waiting + sorted(done, key=lambda r: (r.answered_at or now, r.id.hex), reverse=True)


@reads
def measure(session: Session, *, today: date, now: datetime) -> Measure:
    """The answers of the quarter that ``today`` lies in."""
    found = listing(session, now=now)
    first = quarter_of(today)
    after = add_months(first, _QUARTER)
    done = [r for r in found if r.answered_at and first <= _local(r.answered_at) < after]
    promised = [row for row in done if row.in_time is not None]
    return Measure(
        answered=len(done),
        median_minutes=round(median(row.minutes for row in done)) if done else None,
        promised=len(promised),
        in_time=sum(row.in_time is True for row in promised),
        waiting=sum(row.open for row in found),
    )


def quarter_of(day: date) -> date:
    """The first day of the quarter of ``day``."""
    return day.replace(month=day.month - (day.month - 1) % _QUARTER, day=1)


def end_of(day: date) -> datetime:
    """The moment the office closes on ``day``: what a promise «by Friday» means."""
    return datetime.combine(day, method().closes).astimezone()


def moment(day: date, clock: time | None, now: datetime) -> datetime:
    """``day`` at ``clock``; without one now, or midday of an earlier day."""
    if clock is None and day == _local(now):
        return now
    return datetime.combine(day, clock or time(12)).astimezone()


def _row(row: Inquiry, firm: Firm | None, now: datetime) -> InquiryRow:
    return InquiryRow(
        id=row.id,
        firm_id=row.firm_id,
        who=firm.name if firm else row.name,
        person=row.name if firm and fold(row.name) != fold(firm.name) else "",
        town=firm.town if firm else "",
        phone=row.phone or (firm.phone if firm else ""),
        line=row.line,
        about=row.about,
        asked_at=row.asked_at,
        answer_by=row.answer_by,
        answered_at=row.answered_at,
        answer=row.answer,
        forwarded_to=row.forwarded_to,
        forwarded_on=row.forwarded_on,
        minutes=method().minutes(row.asked_at, row.answered_at or now),
    )


def _local(at: datetime) -> date:
    return at.astimezone().date()


def _promised_days(session: Session, firm_id: uuid.UUID | None, at: datetime) -> int | None:
    if firm_id is None:
        return None
    day = _local(at)
    query = rows.select_alive(Agreement).where(
        Agreement.firm_id == firm_id, Agreement.starts_on <= day, not_over(day)
    )
    running = session.scalars(query).all()
    promised = [a.municipality_answer_days for a in running if a.municipality_answer_days is not None]
    return min(promised) if promised else None


def _check(row: Inquiry) -> None:
    if not row.about:
        raise UserError(text("services", "Write what the firm asks."), "about")
    if row.firm_id is None and not row.name:
        raise UserError(text("services", "Choose the firm, or write who asks."), "name")


def _clean(values: dict[str, Any]) -> dict[str, Any]:
    result = rows.stripped(values)
    if result.get("phone"):
        result["phone"] = phone_format.parse(result["phone"])
    if "line" in result:
        result["line"] = result["line"] or ""
    return result
