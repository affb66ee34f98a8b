"""Partnership agreements: register and follow (feature I1)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from mentor_desk.errors import UserError
from mentor_desk.models import Agreement, AgreementPoint, Firm, Placement
from mentor_desk.services import contacts, rows
from mentor_desk.services.contacts import ContactRow
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import text

POINTS = range(1, 8)
FIELDS = frozenset(
    {
        "starts_on", "ends_on", "renew_on", "why", "places", "tasks", "follow_up",
        "firm_contact_id", "stand_in", "signed_on", "municipality_stand_in", "firm_answer_days",
        "municipality_answer_days",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PointInput:
    """One of the seven points: chosen or not, and what each side promises."""

    number: int
    chosen: bool = False
    firm_promise: str = ""
    municipality_promise: str = ""


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """One agreement in the list; ``used`` counts placements begun at the firm in its term."""

    id: uuid.UUID
    firm_id: uuid.UUID
    firm: str
    town: str
    starts_on: date
    ends_on: date | None
    renew_on: date | None
    signed_on: date | None
    places: int | None
    used: int
    points: int
    running: bool


@dataclass(frozen=True, slots=True)
class AgreementView:
    """The whole agreement; ``people`` are those at the firm who can be its contact."""

    id: uuid.UUID
    firm_id: uuid.UUID
    firm: str
    fields: dict[str, Any]
    points: tuple[PointInput, ...]
    used: int
    people: tuple[ContactRow, ...] = ()


@writes("agreement.created")
def create(
    session: Session,
    /,
    *,
    firm_id: uuid.UUID | None,
    starts_on: date | None,
    points: tuple[PointInput, ...] = (),
    **values: Any,
) -> uuid.UUID:
    """Register a partnership agreement.

    Raises:
        UserError: the firm or the first day is missing, or it ends before it begins.
    """
    if firm_id is None:
        raise UserError(text("services", "Choose the firm."), "firm_id")
    firm = rows.get(session, Firm, firm_id)
    if starts_on is None:
        raise UserError(text("services", "Write the first day."), "starts_on")
    agreement = Agreement(firm_id=firm.id, starts_on=starts_on, **rows.stripped(values))
    agreement.points = [AgreementPoint(number=number) for number in POINTS]
    session.add(agreement)
    _set_points(agreement, points)
    _check_term(agreement)
    journal.note(session, subject=agreement)
    return agreement.id


@writes("agreement.changed")
def update(
    session: Session,
    /,
    *,
    agreement_id: uuid.UUID,
    points: tuple[PointInput, ...] = (),
    **values: Any,
) -> None:
    """Correct an agreement or some of its points.

    Raises:
        UserError: see :func:`create`.
    """
    agreement = load(session, agreement_id)
    if "starts_on" in values and values["starts_on"] is None:
        raise UserError(text("services", "Write the first day."), "starts_on")
    rows.change(agreement, rows.stripped(values), FIELDS)
    _set_points(agreement, points)
    _check_term(agreement)
    journal.note(session, subject=agreement)


@reads
def listing(session: Session, *, today: date, firm_id: uuid.UUID | None = None) -> list[AgreementRow]:
    """All agreements, or a firm's; running ones first, the nearest renewal on top."""
    query = (
        select(Agreement, Firm.name, Firm.town)
        .join(Firm, Firm.id == Agreement.firm_id)
        .where(alive(Agreement))
        .options(selectinload(Agreement.points))
    )
    if firm_id is not None:
        query = query.where(Agreement.firm_id == firm_id)
    found = [
        AgreementRow(
            id=a.id,
            firm_id=a.firm_id,
            firm=firm,
            town=town,
            starts_on=a.starts_on,
            ends_on=a.ends_on,
            renew_on=a.renew_on,
            signed_on=a.signed_on,
            places=a.places,
            used=_used(session, a),
            points=sum(point.chosen for point in a.points),
            running=a.ends_on is None or a.ends_on >= today,
        )
        for a, firm, town in session.execute(query)
    ]
    return sorted(found, key=lambda r: (not r.running, r.renew_on or r.ends_on or date.max, r.firm))


@reads
def open_agreement(session: Session, *, agreement_id: uuid.UUID) -> AgreementView:
    """The whole agreement.

    Raises:
        UserError: it is gone.
    """
    agreement = load(session, agreement_id)
    firm = session.get_one(Firm, agreement.firm_id)
    return AgreementView(
        id=agreement.id,
        firm_id=firm.id,
        firm=firm.name,
        fields={name: getattr(agreement, name) for name in FIELDS},
        points=tuple(
            PointInput(p.number, p.chosen, p.firm_promise, p.municipality_promise)
            for p in agreement.points
        ),
        used=_used(session, agreement),
        people=tuple(contacts.at_firm(session, firm_id=firm.id)),
    )


def load(session: Session, agreement_id: uuid.UUID) -> Agreement:
    """The agreement with its points loaded."""
    rows.get(session, Agreement, agreement_id)
    query = (
        rows.select_alive(Agreement)
        .where(Agreement.id == agreement_id)
        .options(selectinload(Agreement.points))
    )
    return session.scalars(query.execution_options(populate_existing=True)).one()


def _used(session: Session, agreement: Agreement) -> int:
    query = select(Placement.starts_on).where(
        alive(Placement),
        Placement.firm_id == agreement.firm_id,
        Placement.starts_on >= agreement.starts_on,
    )
    end = agreement.ends_on or date.max
    return sum(1 for day in session.scalars(query) if day <= end)


def _set_points(agreement: Agreement, points: tuple[PointInput, ...]) -> None:
    held = {point.number: point for point in agreement.points}
    for wanted in points:
        fields = {
            "chosen": wanted.chosen,
            "firm_promise": wanted.firm_promise.strip(),
            "municipality_promise": wanted.municipality_promise.strip(),
        }
        rows.change(held[wanted.number], fields, frozenset(fields))


def _check_term(agreement: Agreement) -> None:
    if agreement.ends_on is not None and agreement.ends_on < agreement.starts_on:
        raise UserError(text("services", "The last day lies before the first."), "ends_on")
