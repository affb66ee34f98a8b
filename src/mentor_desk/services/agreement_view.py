"""One partnership agreement with everything about it (feature I1)."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from mentor_desk.documents.clause_sets import ClauseSet
from mentor_desk.models import Agreement, AgreementPoint, Firm
from mentor_desk.services import agreement_clauses, agreement_places, contacts, rows
from mentor_desk.services.agreements import FIELDS, PointInput, load, used_places
from mentor_desk.services.contacts import ContactRow
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import PointStatus


@dataclass(frozen=True, slots=True)
class PointState:
    """How far each side has come with a point, and what the two said about it on ``day``."""

    firm: PointStatus = PointStatus.OPEN
    municipality: PointStatus = PointStatus.OPEN
    note: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class AgreementView:
    """The whole agreement; ``people`` are those at the firm who can be its contact.

    ``states`` are by the number of the point. ``follows_id`` is the agreement it renewed,
    ``followed_by`` the one that renewed it.
    """

    id: uuid.UUID
    firm_id: uuid.UUID
    firm: str
    fields: dict[str, Any]
    points: tuple[PointInput, ...]
    used: int
    clauses: ClauseSet
    people: tuple[ContactRow, ...] = ()
    states: Mapping[int, PointState] = field(default_factory=dict)
    ended_on: date | None = None
    ended_why: str = ""
    follows_id: uuid.UUID | None = None
    followed_by: uuid.UUID | None = None


@reads
def open_agreement(
    session: Session, *, agreement_id: uuid.UUID, today: date | None = None
) -> AgreementView:
    """The whole agreement, its places counted in the year of ``today`` or else in the first.

    Raises:
        UserError: it is gone.
    """
    agreement = load(session, agreement_id)
    firm = session.get_one(Firm, agreement.firm_id)
    clauses = agreement_clauses.named(session, agreement.clause_set)
    starts = agreement_places.starts(session, firm.id)
    held = {point.number: point for point in agreement.points}
    followed = rows.select_alive(Agreement).where(Agreement.follows_id == agreement_id)
    after = session.scalars(followed).first()
    return AgreementView(
        id=agreement.id,
        firm_id=firm.id,
        firm=firm.name,
        fields={name: getattr(agreement, name) for name in FIELDS},
        points=tuple(_point(held, number) for number in range(1, len(clauses.points) + 1)),
        used=used_places(agreement, starts.get(firm.id, ()), today or agreement.starts_on),
        people=tuple(contacts.at_firm(session, firm_id=firm.id)),
        clauses=clauses,
        states={number: _state(point) for number, point in held.items()},
        ended_on=agreement.ended_on,
        ended_why=agreement.ended_why,
        follows_id=agreement.follows_id,
        followed_by=after.id if after else None,
    )


def _point(held: Mapping[int, AgreementPoint], number: int) -> PointInput:
    point = held.get(number)
    if point is None:
        return PointInput(number)
    return PointInput(number, point.chosen, point.firm_promise, point.municipality_promise)


def _state(point: AgreementPoint) -> PointState:
    return PointState(
        PointStatus(point.firm_status),
        PointStatus(point.municipality_status),
        point.status_note,
        point.status_on,
    )
