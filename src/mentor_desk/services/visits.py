"""Visits, calls and meetings: planning and recording (feature F2)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Case, Firm, Promise, Visit
from mentor_desk.services import rows
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import JournalStatus, VisitKind, VisitStatus
from mentor_desk.texts import text

SHEET = frozenset(
    {
        "kind", "day", "at", "agenda", "agreed", "citizen_view", "firm_view", "went",
        "differently", "spotted_tasks", "journal_status", "journaled_on", "journal_number",
        "firm_id", "placement_id", "minutes",
    }
)  # fmt: skip
_WHEN_AND_WHERE = ("day", "at", "minutes", "firm_id")


@dataclass(frozen=True, slots=True)
class VisitView:
    """A visit with what was agreed at the one before and the promises still open."""

    id: uuid.UUID | None
    case_id: uuid.UUID
    firm: str
    status: VisitStatus
    fields: dict[str, Any]
    last_agreed: str
    last_day: date | None
    open_promises: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VisitRow:
    """One visit in a list."""

    id: uuid.UUID
    case_id: uuid.UUID
    kind: VisitKind
    status: VisitStatus
    day: date
    at: time | None
    firm: str
    text: str
    journal_status: JournalStatus


@writes("visit.planned")
def plan(
    session: Session,
    *,
    case_id: uuid.UUID,
    day: date,
    at: time | None = None,
    kind: VisitKind = VisitKind.VISIT,
    firm_id: uuid.UUID | None = None,
    placement_id: uuid.UUID | None = None,
    agenda: str = "",
) -> uuid.UUID:
    """Put a visit in the calendar."""
    rows.get(session, Case, case_id)
    visit = Visit(
        case_id=case_id,
        day=day,
        at=at,
        kind=kind.value,
        firm_id=firm_id,
        placement_id=placement_id,
        agenda=agenda.strip(),
    )
    session.add(visit)
    journal.note(session, subject=visit)
    return visit.id


@writes("visit.recorded")
def record(
    session: Session,
    /,
    *,
    case_id: uuid.UUID,
    today: date,
    visit_id: uuid.UUID | None = None,
    next_on: date | None = None,
    next_at: time | None = None,
    **sheet: Any,
) -> uuid.UUID:
    """Record a held visit: a planned one, or one nobody had planned. ``next_on`` plans the next.

    Raises:
        UserError: the day lies ahead, or the next visit lies behind.
    """
    visit = rows.get(session, Visit, visit_id) if visit_id else Visit(case_id=case_id, day=today)
    session.add(visit)
    put(visit, _clean(sheet))
    visit.status = VisitStatus.DONE.value
    if visit.day > today:
        raise UserError(text("services", "A visit that is held cannot lie ahead."), "day")
    if next_on is not None:
        if next_on <= visit.day:
            raise UserError(text("services", "The next visit must come after this one."), "next_on")
        plan(
            session,
            case_id=case_id,
            day=next_on,
            at=next_at,
            kind=VisitKind(visit.kind),
            firm_id=visit.firm_id,
            placement_id=visit.placement_id,
        )
    journal.note(session, subject=visit)
    return visit.id


@writes("visit.changed")
def update(session: Session, /, *, visit_id: uuid.UUID, **sheet: Any) -> None:
    """Correct a visit, planned or held."""
    visit = rows.get(session, Visit, visit_id)
    put(visit, _clean(sheet))
    journal.note(session, subject=visit)


@writes("visit.cancelled")
def cancel(session: Session, *, visit_id: uuid.UUID, reason: str) -> None:
    """The visit did not take place; why is kept.

    Raises:
        UserError: no reason is given.
    """
    if not reason.strip():
        raise UserError(text("services", "Write why it did not take place."), "reason")
    visit = rows.get(session, Visit, visit_id)
    visit.status, visit.agreed = VisitStatus.CANCELLED.value, reason.strip()
    raise_sequence(visit)
    journal.note(session, subject=visit)


@writes("visit.deleted")
def delete(session: Session, *, visit_id: uuid.UUID) -> None:
    """Take a visit away that was entered by mistake; one that did not take place is cancelled."""
    visit = rows.get(session, Visit, visit_id)
    raise_sequence(visit)
    rows.delete(session, visit)
    journal.note(session, subject=visit)


def put(visit: Visit, values: dict[str, Any]) -> None:
    """Set fields of the sheet; another time or place raises the sequence (RFC 5545)."""
    before = [getattr(visit, name) for name in _WHEN_AND_WHERE]
    rows.change(visit, values, SHEET)
    if before != [getattr(visit, name) for name in _WHEN_AND_WHERE]:
        raise_sequence(visit)


def raise_sequence(visit: Visit) -> None:
    """Tell calendars that have the visit already that it has changed (RFC 5545, SEQUENCE)."""
    visit.sequence = (visit.sequence or 0) + 1


@reads
def sheet(
    session: Session,
    *,
    case_id: uuid.UUID,
    visit_id: uuid.UUID | None = None,
    firm_id: uuid.UUID | None = None,
) -> VisitView:
    """The visit sheet to fill in: of a planned visit, or an empty one for ``firm_id``."""
    visit = rows.get(session, Visit, visit_id) if visit_id else None
    before = _last_held(session, case_id, visit_id)
    firm = rows.find(session, Firm, visit.firm_id if visit else firm_id)
    promises = session.scalars(
        select(Promise.text).where(
            alive(Promise), Promise.case_id == case_id, Promise.done_on.is_(None)
        )
    )
    return VisitView(
        id=visit_id,
        case_id=case_id,
        firm=firm.name if firm else "",
        status=VisitStatus(visit.status) if visit else VisitStatus.PLANNED,
        fields={name: getattr(visit, name) for name in SHEET} if visit else {},
        last_agreed=before.agreed if before else "",
        last_day=before.day if before else None,
        open_promises=tuple(promises),
    )


@reads
def listing(
    session: Session, *, case_id: uuid.UUID | None = None, firm_id: uuid.UUID | None = None
) -> list[VisitRow]:
    """Visits of a case or a firm, newest first."""
    query = (
        select(Visit, Firm.name)
        .outerjoin(Firm, Firm.id == Visit.firm_id)
        .where(alive(Visit))
        .order_by(Visit.day.desc(), Visit.at.desc())
    )
    if case_id is not None:
        query = query.where(Visit.case_id == case_id)
    if firm_id is not None:
        query = query.where(Visit.firm_id == firm_id)
    return [
        VisitRow(
            id=visit.id,
            case_id=visit.case_id,
            kind=VisitKind(visit.kind),
            status=VisitStatus(visit.status),
            day=visit.day,
            at=visit.at,
            firm=firm or "",
            text=visit.agreed or visit.citizen_view or visit.firm_view or visit.agenda,
            journal_status=JournalStatus(visit.journal_status),
        )
        for visit, firm in session.execute(query)
    ]


def _last_held(session: Session, case_id: uuid.UUID, but: uuid.UUID | None) -> Visit | None:
    query = rows.select_alive(Visit).where(
        Visit.case_id == case_id, Visit.status == VisitStatus.DONE.value
    )
    if but is not None:
        query = query.where(Visit.id != but)
    return session.scalars(query.order_by(Visit.day.desc(), Visit.id.desc()).limit(1)).first()


def _clean(sheet: dict[str, Any]) -> dict[str, Any]:
    result = {k: v.strip() if isinstance(v, str) else v for k, v in sheet.items()}
    if "kind" in result:
        result["kind"] = VisitKind(result["kind"]).value
    if "journal_status" in result:
        result["journal_status"] = JournalStatus(result["journal_status"]).value
    return result
