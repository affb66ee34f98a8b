"""Everything that happened in a case, newest first (feature A4)."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import (
    Case,
    Consent,
    Firm,
    IssuedPaper,
    Note,
    Placement,
    Promise,
    TeamDecision,
    Visit,
)
from mentor_desk.services import rows
from mentor_desk.services.rows import alive
from mentor_desk.services.timeline_turns import stopped_by_turn, turns_told
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import NoteKind, PlacementKind, PromiseSide, VisitKind, VisitStatus, label
from mentor_desk.texts import Text, text

SHOWN_AHEAD: Final = 3
"""So many planned visits stand one by one: a whole series would hide what has happened."""

_PROMISED = {
    PromiseSide.MENTOR: text("services", "Promise to {whom}"),
    PromiseSide.CITIZEN: text("services", "The citizen promised"),
    PromiseSide.FIRM: text("services", "The firm promised"),
}


class Happening(StrEnum):
    """What kind of thing stands on the timeline; decides its icon and what a click opens."""

    VISIT = "visit"
    NOTE = "note"
    PROMISE = "promise"
    PLACEMENT = "placement"
    PAPER = "paper"
    CONSENT = "consent"
    CASE = "case"
    DECISION = "decision"


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One thing on the timeline; ``ref`` is the id of the row it tells of."""

    kind: Happening
    ref: uuid.UUID
    day: date
    title: Text
    body: Text | str
    planned: bool = False


@reads
def of_case(session: Session, *, case_id: uuid.UUID) -> list[TimelineRow]:
    """The timeline of a case: what is planned on top, then the newest first."""
    case = rows.get(session, Case, case_id)
    happened = [
        *_visits(session, case_id),
        *_notes(session, case_id),
        *_promises(session, case_id),
        *_placements(session, case_id),
        *_turns(session, case_id),
        *_papers(session, case_id),
        *_consents(session, case),
        *_decisions(session, case_id),
        TimelineRow(Happening.CASE, case.id, case.opened_on, text("services", "Case opened"), ""),
    ]
    return sorted(happened, key=lambda row: (row.planned, row.day, row.ref.hex), reverse=True)


def _visits(session: Session, case_id: uuid.UUID) -> Iterator[TimelineRow]:
    query = (
        select(Visit, Firm.name)
        .outerjoin(Firm, Firm.id == Visit.firm_id)
        .where(alive(Visit), Visit.case_id == case_id)
    )
    found = session.execute(query.order_by(Visit.day, Visit.at, Visit.id)).all()
    planned = [visit for visit, _ in found if visit.status == VisitStatus.PLANNED]
    folded = planned[SHOWN_AHEAD:] if len(planned) > SHOWN_AHEAD + 1 else []
    if folded:
        more = text("services", "{count} more visits are planned, the last one on {day}")
        more = more.fill(count=len(folded), day=folded[-1].day)
        yield TimelineRow(Happening.VISIT, folded[0].id, folded[0].day, more, "", planned=True)
    for visit, firm in found:
        if visit in folded:
            continue
        title = label(VisitKind(visit.kind))
        if firm:
            title = text("services", "{what} at {firm}").fill(what=title, firm=firm)
        if visit.status == VisitStatus.CANCELLED:
            title = text("services", "{what} – did not take place").fill(what=title)
        elif visit.status == VisitStatus.NO_ANSWER:
            title = text("services", "{what} – nobody answered").fill(what=title)
        body = _voices(visit)
        ahead = visit.status == VisitStatus.PLANNED
        yield TimelineRow(Happening.VISIT, visit.id, visit.day, title, body, ahead)


def _voices(visit: Visit) -> Text | str:
    """What was said, each with whose words it is: a reader of the case must not have to guess."""
    said = (
        (text("services", "Agreed: {words}"), visit.agreed),
        (text("services", "The citizen: {words}"), visit.citizen_view),
        (text("services", "The firm: {words}"), visit.firm_view),
    )
    if visit.status == VisitStatus.CANCELLED:
        return visit.agreed
    parts = [who.fill(words=words) for who, words in said if words]
    if not parts:
        return visit.agenda
    told = parts[0]
    for part in parts[1:]:
        told = text("services", "{told} {more}").fill(told=told, more=part)
    return told


def _notes(session: Session, case_id: uuid.UUID) -> Iterator[TimelineRow]:
    for note in session.scalars(rows.select_alive(Note).where(Note.case_id == case_id)):
        yield TimelineRow(Happening.NOTE, note.id, note.day, label(NoteKind(note.kind)), note.text)


def _promises(session: Session, case_id: uuid.UUID) -> Iterator[TimelineRow]:
    for promise in session.scalars(rows.select_alive(Promise).where(Promise.case_id == case_id)):
        title = _PROMISED[PromiseSide(promise.by_whom)].fill(whom=promise.to_whom or "–")
        yield TimelineRow(Happening.PROMISE, promise.id, promise.made_on, title, promise.text)
        if promise.done_on is not None:
            kept = text("services", "Promise kept")
            yield TimelineRow(Happening.PROMISE, promise.id, promise.done_on, kept, promise.done_how)


def _decisions(session: Session, case_id: uuid.UUID) -> Iterator[TimelineRow]:
    query = rows.select_alive(TeamDecision).where(TeamDecision.case_id == case_id)
    for decision in session.scalars(query):
        title = text("services", "The team decided")
        yield TimelineRow(Happening.DECISION, decision.id, decision.day, title, decision.decided)


def _placements(session: Session, case_id: uuid.UUID) -> Iterator[TimelineRow]:
    query = (
        select(Placement, Firm.name)
        .join(Firm, Firm.id == Placement.firm_id)
        .where(alive(Placement), Placement.case_id == case_id)
    )
    told = stopped_by_turn(session, case_id)
    for placement, firm in session.execute(query):
        what = {"what": label(PlacementKind(placement.kind)), "firm": firm}
        start = text("services", "{what} at {firm} starts").fill(**what)
        yield TimelineRow(
            Happening.PLACEMENT, placement.id, placement.starts_on, start, placement.purpose
        )
        if placement.stopped_on is not None and placement.id not in told:
            stop = text("services", "{what} at {firm} stopped").fill(**what)
            yield TimelineRow(
                Happening.PLACEMENT, placement.id, placement.stopped_on, stop, placement.stop_reason
            )
        elif placement.stopped_on is None and placement.ends_on is not None:
            end = text("services", "{what} at {firm} ends").fill(**what)
            yield TimelineRow(
                Happening.PLACEMENT, placement.id, placement.ends_on, end, placement.outcome
            )


def _turns(session: Session, case_id: uuid.UUID) -> Iterator[TimelineRow]:
    for placement_id, day, title, body in turns_told(session, case_id):
        yield TimelineRow(Happening.PLACEMENT, placement_id, day, title, body)


def _papers(session: Session, case_id: uuid.UUID) -> Iterator[TimelineRow]:
    query = select(IssuedPaper.id, IssuedPaper.issued_on, IssuedPaper.title, IssuedPaper.version).where(
        alive(IssuedPaper), IssuedPaper.case_id == case_id
    )
    for paper_id, issued_on, title, version in session.execute(query):
        sentence = text("services", "{paper} issued, version {version}")
        sentence = sentence.fill(paper=title, version=version)
        yield TimelineRow(Happening.PAPER, paper_id, issued_on, sentence, "")


def _consents(session: Session, case: Case) -> Iterator[TimelineRow]:
    query = rows.select_alive(Consent).where(Consent.citizen_id == case.citizen_id)
    for consent in session.scalars(query):
        given = text("services", "Consent to {whom}").fill(whom=consent.to_whom)
        yield TimelineRow(Happening.CONSENT, consent.id, consent.given_on, given, consent.what)
        if consent.withdrawn_on is not None:
            taken = text("services", "Consent to {whom} withdrawn").fill(whom=consent.to_whom)
            yield TimelineRow(Happening.CONSENT, consent.id, consent.withdrawn_on, taken, consent.what)
