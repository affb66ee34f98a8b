"""Which papers can be made about somebody now, without being asked what each is about."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Case, Citizen, Firm
from mentor_desk.services import agreements, papers, placements, rows
from mentor_desk.services.agreements import AgreementRow
from mentor_desk.services.gathering.maker import Subject
from mentor_desk.services.papers import PaperKind
from mentor_desk.services.placements import PlacementRow
from mentor_desk.services.rows import alive
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import PlacementKind
from mentor_desk.texts import Text

STILL_OPEN = timedelta(days=60)
"""How long after its end a placement is still written about: the evaluation comes afterwards."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One paper that can be made about one subject.

    ``citizen`` and ``firm`` say whose it is, ``kind`` and the days which placement or agreement.
    """

    key: str
    subject_id: uuid.UUID
    about: Subject
    title: Text
    purpose: Text | None
    citizen: str = ""
    firm: str = ""
    kind: PlacementKind | None = None
    starts_on: date | None = None
    ends_on: date | None = None


@reads
def for_case(session: Session, *, case_id: uuid.UUID, today: date) -> tuple[Offer, ...]:
    """About the placements of a case that run, begin or ended lately, and about the citizen.

    Raises:
        UserError: the case is gone.
    """
    case = rows.get(session, Case, case_id)
    citizen = rows.get(session, Citizen, case.citizen_id)
    found = placements.listing(session, today=today, case_id=case_id)
    return (*_placements(found, today), *_plain(Subject.CASE, case_id, citizen=citizen.name))


@reads
def for_firm(session: Session, *, firm_id: uuid.UUID, today: date) -> tuple[Offer, ...]:
    """About a firm, its agreements and the placements there; of open cases only.

    Raises:
        UserError: the firm is gone.
    """
    firm = rows.get(session, Firm, firm_id)
    here = placements.listing(session, today=today, firm_id=firm_id)
    still = _open_cases(session, {row.case_id for row in here})
    signed = agreements.listing(session, today=today, firm_id=firm_id)
    return (
        *_plain(Subject.FIRM, firm_id, firm=firm.name),
        *_agreements(signed),
        *_placements([row for row in here if row.case_id in still], today),
    )


@reads
def for_placement(session: Session, *, placement_id: uuid.UUID, today: date) -> tuple[Offer, ...]:
    """About one placement, whenever it ended.

    Raises:
        UserError: the placement is gone.
    """
    return tuple(_of(placements.one(session, placement_id=placement_id, today=today)))


def of_kind(kind: PlacementKind) -> tuple[PaperKind, ...]:
    """The papers for a placement of this kind."""
    return tuple(
        paper
        for paper in papers.kinds()
        if paper.about is Subject.PLACEMENT
        and (paper.placement_kinds is None or kind in paper.placement_kinds)
    )


def best_of(found: Sequence[PlacementRow]) -> PlacementRow | None:
    """The placement that is talked about now: one that runs, else the next, else none."""
    running = (row for row in found if row.state.running)
    upcoming = sorted((row for row in found if row.state.upcoming), key=lambda row: row.starts_on)
    return next(running, next(iter(upcoming), None))


def _placements(found: Iterable[PlacementRow], today: date) -> Iterator[Offer]:
    """Those that run first, then those that come, then those that ended, the latest first."""
    kept = [row for row in found if _written_about(row, today)]
    kept.sort(key=lambda row: row.starts_on, reverse=True)
    for row in sorted(kept, key=lambda row: (not row.state.running, not row.state.upcoming)):
        yield from _of(row)


def _written_about(row: PlacementRow, today: date) -> bool:
    return not row.state.ended or (row.ends_on is not None and row.ends_on >= today - STILL_OPEN)


def _of(row: PlacementRow) -> Iterator[Offer]:
    for paper in of_kind(row.kind):
        yield Offer(
            key=paper.key,
            subject_id=row.id,
            about=Subject.PLACEMENT,
            title=paper.title,
            purpose=paper.purpose,
            citizen=row.citizen,
            firm=row.firm,
            kind=row.kind,
            starts_on=row.starts_on,
            ends_on=row.ends_on,
        )


def _agreements(found: Sequence[AgreementRow]) -> Iterator[Offer]:
    """The agreements that hold; the newest where none does."""
    for row in [row for row in found if row.running] or found[:1]:
        for paper in _about(Subject.AGREEMENT):
            yield Offer(
                key=paper.key,
                subject_id=row.id,
                about=Subject.AGREEMENT,
                title=paper.title,
                purpose=paper.purpose,
                firm=row.firm,
                starts_on=row.starts_on,
                ends_on=row.ends_on,
            )


def _plain(
    about: Subject, subject_id: uuid.UUID, *, citizen: str = "", firm: str = ""
) -> Iterator[Offer]:
    for paper in _about(about):
        yield Offer(paper.key, subject_id, about, paper.title, paper.purpose, citizen, firm)


def _about(about: Subject) -> Iterator[PaperKind]:
    return (paper for paper in papers.kinds() if paper.about is about)


def _open_cases(session: Session, case_ids: set[uuid.UUID]) -> frozenset[uuid.UUID]:
    query = select(Case.id).where(alive(Case), Case.closed_on.is_(None), Case.id.in_(case_ids))
    return frozenset(session.scalars(query))
