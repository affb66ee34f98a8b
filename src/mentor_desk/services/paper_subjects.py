"""What papers can be made about, and what a paper's subject is called."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.formats.folding import fold, tokens
from mentor_desk.models import (
    Agreement,
    Campaign,
    Case,
    Citizen,
    Cluster,
    Firm,
    MatchDecision,
    NetworkEvent,
    Placement,
    Recruitment,
)
from mentor_desk.services import bag, card_library, rows
from mentor_desk.services.gathering import cards, register
from mentor_desk.services.gathering.maker import Subject, day_of
from mentor_desk.services.gathering.owners import owners
from mentor_desk.services.rows import alive
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import PlacementKind

_NAMED: Final[dict[Subject, Any]] = {
    Subject.CAMPAIGN: Campaign,
    Subject.CLUSTER: Cluster,
    Subject.MEETING: NetworkEvent,
}
"""Subjects that belong to nobody and have a name of their own."""


@dataclass(frozen=True, slots=True)
class About:
    """The subject of a paper in words, and whose it is. ``day`` is set for the papers of a day.

    ``matched`` tells that it is a match, before there is a placement.
    """

    title: str
    citizen_id: uuid.UUID | None
    firm_id: uuid.UUID | None
    case_id: uuid.UUID | None = None
    day: date | None = None
    matched: bool = False


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something that a paper can be made about; a case and a firm have no days."""

    id: uuid.UUID
    title: str
    starts_on: date | None = None
    ends_on: date | None = None


@reads
def about(session: Session, *, key: str, subject_id: uuid.UUID) -> About:
    """What the paper ``key`` on this subject is about.

    Raises:
        UserError: it is gone.
    """
    subject = register.maker(key).about
    if subject is Subject.DAY:
        return About("", None, None, day=day_of(subject_id))
    if subject is Subject.CARD or subject_id == bag.USUAL_ID:
        card = card_library.key_of(subject_id)
        return About(card_library.library()[card].title.da if card else "", None, None)
    if subject is Subject.CASE:
        citizen = _citizen(session, subject_id)
        return About(citizen.name, citizen.id, None, subject_id)
    if subject is Subject.PLACEMENT:
        matched = rows.find(session, MatchDecision, subject_id)
        both = matched or rows.get(session, Placement, subject_id)
        firm = rows.get(session, Firm, both.firm_id)
        citizen = _citizen(session, both.case_id)
        title = f"{citizen.name} · {firm.name}"
        return About(title, citizen.id, firm.id, both.case_id, matched=matched is not None)
    if subject in _NAMED:
        return About(rows.get(session, _NAMED[subject], subject_id).name, None, None)
    recruiting = rows.find(session, Recruitment, subject_id)
    firm = rows.get(session, Firm, owners(session, subject, subject_id)[1] or subject_id)
    title = firm.name if recruiting is None else f"{recruiting.title} · {firm.name}"
    return About(title, None, firm.id)


@reads
def candidates(session: Session, *, key: str, typed: str, limit: int = 8) -> list[Candidate]:
    """What the paper ``key`` can be about, for what is typed (a citizen's or a firm's name).

    Placements and agreements the newest first; placements of open cases only.
    """
    maker = register.maker(key)
    if maker.about is Subject.PLACEMENT:
        found = _placements(session, maker.kinds)
    elif maker.about is Subject.AGREEMENT:
        found = _agreements(session)
    elif maker.about is Subject.CASE:
        found = _cases(session)
    elif maker.about is Subject.FIRM:
        query = select(Firm.id, Firm.name).where(alive(Firm)).order_by(Firm.name, Firm.id)
        found = [Candidate(row_id, name) for row_id, name in session.execute(query)]
    elif maker.about is Subject.CAMPAIGN:
        newest = rows.select_alive(Campaign).order_by(Campaign.starts_on.desc(), Campaign.id)
        found = [Candidate(r.id, r.name, r.starts_on, r.ends_on) for r in session.scalars(newest)]
    elif maker.about is Subject.CLUSTER:
        by_name = rows.select_alive(Cluster).order_by(Cluster.name, Cluster.id)
        found = [Candidate(row.id, row.name) for row in session.scalars(by_name)]
    elif maker.about is Subject.MEETING:
        met = rows.select_alive(NetworkEvent).order_by(NetworkEvent.day.desc(), NetworkEvent.id)
        found = [Candidate(row.id, row.name, row.day) for row in session.scalars(met)]
    elif maker.about is Subject.CARD:
        found = _cards(key)
    elif maker.about is Subject.RECRUITMENT:
        found = _recruitments(session)
    else:
        found = []
    return _matching(found, typed)[:limit]


def _placements(session: Session, kinds: frozenset[PlacementKind] | None) -> list[Candidate]:
    query = (
        select(Placement.id, Citizen.name, Firm.name, Placement.starts_on, Placement.ends_on)
        .join(Case, Case.id == Placement.case_id)
        .join(Citizen, Citizen.id == Case.citizen_id)
        .join(Firm, Firm.id == Placement.firm_id)
        .where(alive(Placement), alive(Case), Case.closed_on.is_(None))
        .order_by(Placement.starts_on.desc(), Placement.id)
    )
    if kinds is not None:
        query = query.where(Placement.kind.in_([kind.value for kind in kinds]))
    return [
        Candidate(row_id, f"{citizen} · {firm}", starts, ends)
        for row_id, citizen, firm, starts, ends in session.execute(query)
    ]


def _agreements(session: Session) -> list[Candidate]:
    query = (
        select(Agreement.id, Firm.name, Agreement.starts_on, Agreement.ends_on)
        .join(Firm, Firm.id == Agreement.firm_id)
        .where(alive(Agreement))
        .order_by(Agreement.starts_on.desc(), Agreement.id)
    )
    return [Candidate(*row) for row in session.execute(query)]


def _recruitments(session: Session) -> list[Candidate]:
    query = (
        select(Recruitment.id, Recruitment.title, Firm.name, Recruitment.opened_on)
        .join(Firm, Firm.id == Recruitment.firm_id)
        .where(alive(Recruitment))
        .order_by(Recruitment.opened_on.desc(), Recruitment.id)
    )
    return [
        Candidate(row_id, f"{title} · {firm}", opened)
        for row_id, title, firm, opened in session.execute(query)
    ]


def _cards(key: str) -> list[Candidate]:
    """The cards that are printed as the paper ``key``."""
    every = card_library.library().values()
    kinds = [card for card in every if cards.paper_of(card.kind) == key]
    return [Candidate(card_library.card_id(each.key), each.title.da) for each in kinds]


def _cases(session: Session) -> list[Candidate]:
    query = (
        select(Case.id, Citizen.name)
        .join(Citizen, Citizen.id == Case.citizen_id)
        .where(alive(Case), Case.closed_on.is_(None))
        .order_by(Citizen.name, Case.id)
    )
    return [Candidate(row_id, name) for row_id, name in session.execute(query)]


def _citizen(session: Session, case_id: uuid.UUID) -> Citizen:
    return rows.get(session, Citizen, rows.get(session, Case, case_id).citizen_id)


def _matching(found: Sequence[Candidate], typed: str) -> list[Candidate]:
    wanted = tokens(typed)
    return [each for each in found if all(word in fold(each.title) for word in wanted)]
