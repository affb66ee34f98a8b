"""Gathers the preparation sheet. No citizen's name, and no note: the sheet lies on the firm's table."""

from __future__ import annotations

import uuid
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentor_desk.documents.papers.forberedelse import Earlier, Forberedelse
from mentor_desk.documents.parties import Person
from mentor_desk.models import Contact, Firm, Note, Placement, Promise, Visit
from mentor_desk.services import firm_room, rows
from mentor_desk.services.gathering.firm_facts import agreement_on
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.paper_parties import person, sender, workplace
from mentor_desk.services.placement_facts import newest_head_count
from mentor_desk.services.placement_state import last_day
from mentor_desk.terms import NoteKind, VisitStatus


def gather(g: Gathering) -> Forberedelse:
    """What the record holds of the firm on the day of printing."""
    session = g.session
    firm = rows.get(session, Firm, g.subject_id)
    room = firm_room.room(session, firm_id=firm.id, today=g.today, rulebook=g.rulebook)
    count = newest_head_count(session, firm.id, g.today)
    agreement = agreement_on(session, firm.id, g.today)
    return Forberedelse(
        sender=sender(session),
        firm=workplace(firm),
        about=firm.about,
        people=_people(session, firm.id),
        head_count=count.full_time if count else None,
        counted_on=count.counted_on if count else None,
        places=room.places if room else None,
        used=room.used if room else None,
        earlier=_earlier(session, firm.id, g.today),
        agreed_from=agreement.starts_on if agreement else None,
        agreed_until=agreement.ends_on if agreement else None,
        last_contact=_last_contact(session, firm.id),
        promises=_promises(session, firm.id),
    )


def _people(session: Session, firm_id: uuid.UUID) -> tuple[Person, ...]:
    """Everybody once, though they may stand in several roles."""
    query = rows.select_alive(Contact).where(Contact.firm_id == firm_id)
    found = {c.name: person(c) for c in session.scalars(query.order_by(Contact.created_at, Contact.id))}
    return tuple(found.values())


def _earlier(session: Session, firm_id: uuid.UUID, today: date) -> tuple[Earlier, ...]:
    """Placements that have begun, newest first, each with what it led to there."""
    query = rows.select_alive(Placement).where(
        Placement.firm_id == firm_id, Placement.starts_on <= today
    )
    placements = list(session.scalars(query.order_by(Placement.starts_on, Placement.id)))
    found = []
    for at, placement in enumerate(placements):
        later = [p.kind for p in placements[at + 1 :] if p.case_id == placement.case_id]
        found.append(
            Earlier(
                kind=placement.kind,
                starts_on=placement.starts_on,
                ends_on=last_day(placement),
                followed=later[0] if later else "",
            )
        )
    return tuple(reversed(found))


def _last_contact(session: Session, firm_id: uuid.UUID) -> date | None:
    """The last visit, call or meeting held with the firm, or call noted on it."""
    held = select(func.max(Visit.day)).where(
        rows.alive(Visit), Visit.firm_id == firm_id, Visit.status == VisitStatus.DONE.value
    )
    called = select(func.max(Note.day)).where(
        rows.alive(Note), Note.firm_id == firm_id, Note.kind == NoteKind.CALL.value
    )
    found = [day for day in (session.scalar(held), session.scalar(called)) if day is not None]
    return max(found, default=None)


def _promises(session: Session, firm_id: uuid.UUID) -> tuple[str, ...]:
    """Open promises to the firm itself; one in a citizen's case may tell of the citizen."""
    query = rows.select_alive(Promise).where(
        Promise.firm_id == firm_id, Promise.case_id.is_(None), Promise.done_on.is_(None)
    )
    return tuple(p.text for p in session.scalars(query.order_by(Promise.made_on, Promise.id)))


MAKER = Maker("forberedelse", Subject.FIRM, gather)
