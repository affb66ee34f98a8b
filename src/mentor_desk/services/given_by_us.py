"""What the municipality gave a firm, row by row (feature I5)."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import Final

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from mentor_desk.models import (
    Case,
    Checkpoint,
    Citizen,
    ContactEntry,
    EventGuest,
    FirmService,
    Inquiry,
    NetworkEvent,
    Placement,
    Recruitment,
    RecruitmentCandidate,
    Visit,
)
from mentor_desk.services import favours as favour_rows
from mentor_desk.services import rows
from mentor_desk.services.checkpoints import END, HIRED
from mentor_desk.services.firm_services import RETENTION
from mentor_desk.services.given_rows import GivenRow, Term
from mentor_desk.services.rows import alive
from mentor_desk.terms import (
    CandidateStage,
    CheckpointSeries,
    ContactMethod,
    OutcomeResult,
    PlacementKind,
    PromiseSide,
    VisitKind,
    VisitStatus,
    label,
)
from mentor_desk.texts import text

_JOBS: Final = (OutcomeResult.ORDINARY_JOB, OutcomeResult.FLEKSJOB, OutcomeResult.PAID_HOURS)
_INTRODUCED: Final = (CandidateStage.INVITED, CandidateStage.MET, CandidateStage.HIRED)


def jobs(session: Session, firm_id: uuid.UUID, term: Term) -> list[GivenRow]:
    """Each person once who was hired: by a job of their own, or by what a placement came to."""
    query = (
        select(Placement, Citizen.name)
        .join(Case, Case.id == Placement.case_id)
        .join(Citizen, Citizen.id == Case.citizen_id)
        .where(alive(Placement), Placement.firm_id == firm_id)
        .order_by(Placement.starts_on, Placement.id)
    )
    there = list(session.execute(query))
    found: dict[uuid.UUID, GivenRow] = {}
    for placement, name in there:
        if PlacementKind(placement.kind) in HIRED and term.holds(placement.starts_on):
            kind, day = label(PlacementKind(placement.kind)), placement.starts_on
            row = GivenRow(placement.id, day, name, kind, "placement", placement.id)
            found.setdefault(placement.case_id, row)
    ends = {each.placement_id: each for each in _outcomes(session, [row.id for row, _ in there])}
    for placement, name in there:
        end = ends.get(placement.id)
        if end is not None and term.holds(end.day):
            kind = label(OutcomeResult(end.result))
            row = GivenRow(placement.id, end.day, name, kind, "placement", placement.id)
            found.setdefault(placement.case_id, row)
    return list(found.values())


def _outcomes(session: Session, ids: list[uuid.UUID]) -> Iterator[Checkpoint]:
    query = rows.select_alive(Checkpoint).where(
        Checkpoint.placement_id.in_(ids),
        Checkpoint.step == END,
        Checkpoint.result.in_([each.value for each in _JOBS]),
    )
    yield from session.scalars(query)


def retention(session: Session, firm_id: uuid.UUID, term: Term) -> list[GivenRow]:
    """Help to keep somebody: a praktik at the own workplace, after-care talks, the menu's element."""
    query = (
        select(Placement, Citizen.name)
        .join(Case, Case.id == Placement.case_id)
        .join(Citizen, Citizen.id == Case.citizen_id)
        .where(alive(Placement), Placement.firm_id == firm_id)
    )
    found, names = [], {}
    for placement, name in session.execute(query):
        names[placement.id] = name
        if placement.employed_here and term.holds(placement.starts_on):
            kind = text("services", "Training at the own workplace")
            found.append(
                GivenRow(placement.id, placement.starts_on, name, kind, "placement", placement.id)
            )
    talks = rows.select_alive(Checkpoint).where(
        Checkpoint.placement_id.in_(list(names)),
        Checkpoint.series == CheckpointSeries.AFTER_CARE.value,
    )
    for talk in session.scalars(talks):
        if term.holds(talk.day):
            name, about = names[talk.placement_id], text("services", "Talk after the hiring")
            row = GivenRow(talk.id, talk.day, name, about, "placement", talk.placement_id)
            found.append(row)
    spells = rows.select_alive(FirmService).where(
        FirmService.firm_id == firm_id, FirmService.service == RETENTION
    )
    for spell in session.scalars(spells):
        if term.holds(spell.since):
            words = text("services", "Help when somebody falls ill")
            found.append(GivenRow(spell.id, spell.since, words, spell.note))
    return found


def candidates(session: Session, firm_id: uuid.UUID, term: Term) -> list[GivenRow]:
    """Those the firm was introduced to when it recruited."""
    query = (
        select(RecruitmentCandidate, Recruitment, Citizen.name)
        .join(Recruitment, Recruitment.id == RecruitmentCandidate.recruitment_id)
        .outerjoin(Case, Case.id == RecruitmentCandidate.case_id)
        .outerjoin(Citizen, Citizen.id == Case.citizen_id)
        .where(
            alive(RecruitmentCandidate),
            alive(Recruitment),
            Recruitment.firm_id == firm_id,
            RecruitmentCandidate.stage.in_([each.value for each in _INTRODUCED]),
        )
    )
    found = []
    for row, recruitment, citizen in session.execute(query):
        day = row.invited_on or recruitment.opened_on
        if term.holds(day):
            name = citizen or row.name
            found.append(GivenRow(row.id, day, name, recruitment.title, "recruitment", recruitment.id))
    return found


def answers(session: Session, firm_id: uuid.UUID, term: Term) -> list[GivenRow]:
    """The firm's questions that got an answer."""
    query = rows.select_alive(Inquiry).where(
        Inquiry.firm_id == firm_id, Inquiry.answered_at.is_not(None)
    )
    found = []
    for row in session.scalars(query):
        day = row.answered_at.astimezone().date() if row.answered_at else term.until
        if term.holds(day):
            found.append(GivenRow(row.id, day, row.about, row.answer, "inquiry", row.id))
    return found


def visits(session: Session, firm_id: uuid.UUID, term: Term) -> list[GivenRow]:
    """Visits and meetings held, in a case or to look in."""
    query = (
        select(Visit, Citizen.name)
        .join(Case, Case.id == Visit.case_id)
        .join(Citizen, Citizen.id == Case.citizen_id)
        .where(
            alive(Visit),
            Visit.firm_id == firm_id,
            Visit.status == VisitStatus.DONE.value,
            Visit.kind != VisitKind.CALL.value,
        )
    )
    found = [
        GivenRow(row.id, row.day, label(VisitKind(row.kind)), name, "case", row.case_id)
        for row, name in session.execute(query)
        if term.holds(row.day)
    ]
    looked_in = rows.select_alive(ContactEntry).where(
        ContactEntry.firm_id == firm_id,
        or_(ContactEntry.method == ContactMethod.VISIT.value, ContactEntry.care.is_(True)),
    )
    for entry in session.scalars(looked_in):
        if term.holds(entry.day):
            title = label(ContactMethod(entry.method))
            found.append(GivenRow(entry.id, entry.day, title, entry.text))
    return found


def meetings(session: Session, firm_id: uuid.UUID, term: Term) -> list[GivenRow]:
    """Meetings of our own networks that somebody from the firm came to, hosted by others."""
    query = (
        select(NetworkEvent)
        .join(EventGuest, EventGuest.event_id == NetworkEvent.id)
        .where(
            alive(NetworkEvent),
            alive(EventGuest),
            EventGuest.firm_id == firm_id,
            EventGuest.came.is_(True),
            or_(NetworkEvent.host_firm_id.is_(None), NetworkEvent.host_firm_id != firm_id),
            NetworkEvent.cancelled_on.is_(None),
        )
        .distinct()
    )
    return [
        GivenRow(row.id, row.day, row.name, row.theme, "network_event", row.id)
        for row in session.scalars(query)
        if term.holds(row.day)
    ]


def favours(session: Session, firm_id: uuid.UUID, term: Term, side: PromiseSide) -> list[GivenRow]:
    """What ``side`` gave beside all that."""
    return [
        GivenRow(row.id, row.day, row.text, "", "favour", row.id)
        for row in favour_rows.at_firm(session, firm_id=firm_id)
        if row.side is side and term.holds(row.day)
    ]
