"""Partnership agreements: register and follow (feature I1)."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from mentor_desk.errors import UserError
from mentor_desk.models import Agreement, AgreementPoint, Firm
from mentor_desk.services import (
    agreement_clauses,
    agreement_places,
    agreement_points,
    agreement_signing,
    agreement_terms,
    rows,
)
from mentor_desk.services.agreement_points import NO_PROMISES, Kept, Promised
from mentor_desk.services.agreement_signing import Signing
from mentor_desk.services.agreement_terms import Term
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import text

FIELDS = frozenset(
    {
        "starts_on", "ends_on", "renew_on", "why", "places", "tasks", "follow_up",
        "firm_contact_id", "stand_in", "signed_on", "municipality_stand_in", "firm_answer_days",
        "municipality_answer_days", "clause_set", "municipality_contact", "municipality_contact_phone",
        "sharing", "afterwards", "mentor_paid",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PointInput:
    """One of the points: chosen or not, and what each side promises."""

    number: int
    chosen: bool = False
    firm_promise: str = ""
    municipality_promise: str = ""


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """One agreement in the list; ``used`` counts placements that begin in its present year.

    ``ends_on`` is the last day it holds, ``ended`` whether that is before its time. ``of`` is the
    number of points there are to choose from. ``renewed`` tells that another one follows it,
    ``talked_of`` that, or that the two decided to let it end.
    """

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
    of: int = 7
    kept: Kept = NO_PROMISES
    signing: Signing | None = None
    ended: bool = False
    renewed: bool = False
    talked_of: bool = False
    is_new: bool = True


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
    agreement.points = []
    session.add(agreement)
    _set_points(session, agreement, points)
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
    _set_points(session, agreement, points)
    _check_term(agreement)
    journal.note(session, subject=agreement)


@reads
def listing(session: Session, *, today: date, firm_id: uuid.UUID | None = None) -> list[AgreementRow]:
    """All agreements, or a firm's; running ones first, the nearest renewal on top."""
    a = Agreement
    query = (
        select(
            a.id, a.firm_id, Firm.name.label("firm"), Firm.town, a.starts_on, a.ends_on, a.ended_on,
            a.renew_on, a.signed_on, a.places, a.clause_set, a.follows_id,
        )
        .join(Firm, Firm.id == a.firm_id)
        .where(alive(a))
    )  # fmt: skip
    if firm_id is not None:
        query = query.where(Agreement.firm_id == firm_id)
    known = _Known(
        agreement_signing.of_all(session),
        agreement_terms.renewed(session),
        agreement_terms.let_end(session),
        agreement_clauses.how_many(session),
        agreement_places.starts(session, firm_id),
        agreement_points.of_all(session, firm_id),
    )
    found = [_line(each, today, known) for each in session.execute(query)]
    return sorted(found, key=lambda r: (not r.running, r.renew_on or r.ends_on or date.max, r.firm))


def load(session: Session, agreement_id: uuid.UUID) -> Agreement:
    """The agreement with its points loaded."""
    rows.get(session, Agreement, agreement_id)
    query = (
        rows.select_alive(Agreement)
        .where(Agreement.id == agreement_id)
        .options(selectinload(Agreement.points))
    )
    return session.scalars(query.execution_options(populate_existing=True)).one()


@dataclass(frozen=True, slots=True)
class _Known:
    """What is asked once for all agreements."""

    signing: Mapping[uuid.UUID, Signing]
    renewed: frozenset[uuid.UUID]
    let_end: frozenset[uuid.UUID]
    points: Callable[[str], int]
    starts: Mapping[uuid.UUID, Sequence[date]]
    promised: Mapping[uuid.UUID, Promised]


def _line(found: Any, today: date, known: _Known) -> AgreementRow:
    """``found`` are the columns of one agreement with its firm's name and town."""
    end = agreement_terms.last_day(found)
    promised = known.promised.get(found.id, Promised())
    return AgreementRow(
        id=found.id,
        firm_id=found.firm_id,
        firm=found.firm,
        town=found.town,
        starts_on=found.starts_on,
        ends_on=end,
        renew_on=found.renew_on,
        signed_on=found.signed_on,
        places=found.places,
        used=used_places(found, known.starts.get(found.firm_id, ()), today),
        points=promised.points,
        running=end is None or end >= today,
        of=known.points(found.clause_set),
        kept=promised.kept,
        signing=known.signing.get(found.id),
        ended=found.ended_on is not None,
        renewed=found.id in known.renewed,
        talked_of=found.id in known.renewed or found.id in known.let_end,
        is_new=found.follows_id is None,
    )


def used_places(agreement: Term, starts: Sequence[date], today: date) -> int:
    """How many of these placements begin in the year of the agreement that ``today`` lies in."""
    first, last = agreement_terms.year_on(agreement, today)
    return sum(first <= day <= last for day in starts)


def _set_points(session: Session, agreement: Agreement, points: tuple[PointInput, ...]) -> None:
    """Put the wanted points in, and a row for every point that the wording has."""
    clauses = agreement_clauses.named(session, agreement.clause_set)
    held = {point.number: point for point in agreement.points}
    for number in range(1, len(clauses.points) + 1):
        if number not in held:
            held[number] = AgreementPoint(number=number)
            agreement.points.append(held[number])
    for wanted in points:
        fields = {
            "chosen": wanted.chosen,
            "firm_promise": wanted.firm_promise.strip(),
            "municipality_promise": wanted.municipality_promise.strip(),
        }
        rows.change(held[wanted.number], fields, frozenset(fields))
    beyond = [each for each in held.values() if each.number > len(clauses.points) and each.chosen]
    if beyond:
        raise UserError(
            text("services", "That wording has only {count} points. Untick the others first.").fill(
                count=len(clauses.points)
            ),
            "clause_set",
        )


def _check_term(agreement: Agreement) -> None:
    if agreement.ends_on is not None and agreement.ends_on < agreement.starts_on:
        raise UserError(text("services", "The last day lies before the first."), "ends_on")
