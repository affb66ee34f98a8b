"""Places agreed and places used, counted live in the agreement's own year (feature I1)."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Agreement, AgreementPlaces, Case, Citizen, Placement
from mentor_desk.services import rows
from mentor_desk.services.agreement_terms import year_on
from mentor_desk.services.placement_state import State, last_day, state
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import PlacementKind, PlacementStatus
from mentor_desk.texts import text


@dataclass(frozen=True, slots=True)
class PlaceUsed:
    """A placement that takes one of the places; ``citizen`` is for the screen, never for a paper."""

    placement_id: uuid.UUID
    citizen: str
    kind: PlacementKind
    starts_on: date
    ends_on: date | None
    state: State
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class KindUsed:
    """Places of one kind: agreed (``None`` where no number was named) and used."""

    kind: PlacementKind
    agreed: int | None
    used: int


@dataclass(frozen=True, slots=True)
class YearOfPlaces:
    """The present year of an agreement, both days included.

    ``used`` are the placements that begin in it, planned ones among them; ``agreed`` is the number
    of all kinds together. A place that was agreed without a kind is not among ``kinds``.
    """

    starts_on: date
    ends_on: date
    agreed: int | None
    kinds: tuple[KindUsed, ...]
    used: tuple[PlaceUsed, ...]


@reads
def of_year(session: Session, *, agreement_id: uuid.UUID, today: date) -> YearOfPlaces:
    """What was agreed and what is used in the year that ``today`` lies in.

    Raises:
        UserError: the agreement is gone.
    """
    agreement = rows.get(session, Agreement, agreement_id)
    agreed = by_kind(session, agreement_id)
    first, last = year_on(agreement, today)
    used = begun(session, agreement.firm_id, first, last, today)
    kinds = [kind for kind in PlacementKind if kind in agreed or any(u.kind is kind for u in used)]
    return YearOfPlaces(
        starts_on=first,
        ends_on=last,
        agreed=agreement.places,
        kinds=tuple(
            KindUsed(kind, agreed.get(kind), sum(each.kind is kind for each in used)) for kind in kinds
        ),
        used=used,
    )


@writes("agreement.places_agreed")
def agree(
    session: Session, *, agreement_id: uuid.UUID, places: Mapping[PlacementKind, int | None]
) -> None:
    """Agree how many places a year of each kind; ``None`` or 0 takes the number back.

    Kinds that are not named stay. The number of all kinds together is raised to their sum where it
    was smaller or not said.

    Raises:
        UserError: a number is negative, or the agreement is gone.
    """
    agreement = rows.get(session, Agreement, agreement_id)
    if any(number is not None and number < 0 for number in places.values()):
        raise UserError(text("services", "A number of places cannot be negative."))
    query = rows.select_alive(AgreementPlaces).where(AgreementPlaces.agreement_id == agreement_id)
    held = {PlacementKind(row.kind): row for row in session.scalars(query)}
    for kind, number in places.items():
        row = held.get(kind)
        if row is None and number:
            made = AgreementPlaces(agreement_id=agreement_id, kind=kind.value, places=number)
            session.add(made)
        elif row is not None and number:
            rows.change(row, {"places": number}, frozenset({"places"}))
        elif row is not None:
            rows.delete(session, row)
    session.flush()
    total = sum(by_kind(session, agreement_id).values())
    if total > (agreement.places or 0):
        agreement.places = total
    journal.note(session, subject=agreement)


def by_kind(session: Session, agreement_id: uuid.UUID) -> dict[PlacementKind, int]:
    """The number agreed of each kind."""
    query = rows.select_alive(AgreementPlaces).where(AgreementPlaces.agreement_id == agreement_id)
    return {PlacementKind(row.kind): row.places for row in session.scalars(query)}


def begun(
    session: Session, firm_id: uuid.UUID, first: date, last: date, today: date
) -> tuple[PlaceUsed, ...]:
    """The placements at the firm that begin between two days; one that never came to begin is none."""
    query = (
        select(Placement, Citizen.name)
        .join(Case, Case.id == Placement.case_id)
        .join(Citizen, Citizen.id == Case.citizen_id)
        .where(
            alive(Placement),
            Placement.firm_id == firm_id,
            Placement.starts_on >= first,
            Placement.starts_on <= last,
        )
        .order_by(Placement.starts_on, Placement.id)
    )
    return tuple(
        PlaceUsed(
            placement_id=placement.id,
            citizen=citizen,
            kind=PlacementKind(placement.kind),
            starts_on=placement.starts_on,
            ends_on=last_day(placement),
            state=state(placement, today),
            stopped=placement.status == PlacementStatus.STOPPED.value,
        )
        for placement, citizen in session.execute(query)
        if placement.stopped_on is None or placement.stopped_on >= placement.starts_on
    )


def starts(session: Session, firm_id: uuid.UUID | None = None) -> Mapping[uuid.UUID, Sequence[date]]:
    """The first days of the placements at every firm, or at one; for counting many agreements."""
    query = select(Placement.firm_id, Placement.starts_on).where(
        alive(Placement),
        or_(Placement.stopped_on.is_(None), Placement.stopped_on >= Placement.starts_on),
    )
    if firm_id is not None:
        query = query.where(Placement.firm_id == firm_id)
    found: dict[uuid.UUID, list[date]] = defaultdict(list)
    for firm, day in session.execute(query):
        found[firm].append(day)
    return found
