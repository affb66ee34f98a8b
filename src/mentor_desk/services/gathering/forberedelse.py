"""Gathers the preparation sheet. No citizen's name, and no note: the sheet lies on the firm's table."""

from __future__ import annotations

import re
import uuid
from datetime import date
from math import floor
from typing import Any, cast

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from mentor_desk.documents.papers.first_visit import Wishes
from mentor_desk.documents.papers.forberedelse import Answers, Earlier, Forberedelse
from mentor_desk.documents.parties import Person
from mentor_desk.models import Case, Citizen, Contact, Firm, Inquiry, Note, Placement, Promise, Visit
from mentor_desk.services import firm_room, guides, rows
from mentor_desk.services.gathering import their_answers
from mentor_desk.services.gathering.firm_facts import agreement_on
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.paper_parties import person, sender, workplace
from mentor_desk.services.placement_facts import newest_head_count
from mentor_desk.services.placement_state import last_day, state
from mentor_desk.terms import NoteKind, PromiseSide, VisitStatus

_LONG_NAME = 4
_TINY = 1e-9  # sums of fractions of 37 hours are not exact


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
        wishes=_wishes(session, firm, g.today),
        about=firm.about,
        known_from=firm.known_from,
        people=_people(session, firm.id),
        head_count=count.full_time if count else None,
        counted_on=count.counted_on if count else None,
        free_hours=_free_hours(g, room),
        earlier=_earlier(session, firm.id, g.today),
        agreed_from=agreement.starts_on if agreement else None,
        agreed_until=agreement.ends_on if agreement else None,
        last_contact=_last_contact(session, firm.id),
        promises=_promises(session, firm.id),
        placement_promises=_placement_promises(session, firm.id, g.today),
        **_guides(g, firm),
    )


def _guides(g: Gathering, firm: Firm) -> dict[str, Any]:
    """What the mentor wrote in the talk guides, and which selling points were chosen.

    A question without a note of its own is answered from what is known of the visit.
    """
    session = g.session
    found = {guide.list.key: guide.lines for guide in guides.for_firm(session, firm_id=firm.id)}
    known = their_answers.proposals(g, firm, lambda cases, words: _without(session, cases, words))
    offered = tuple(
        f"{line.item.title.da}: {line.note}" if line.note else line.item.title.da
        for line in found[guides.SELLING_POINTS]
        if line.ticked
    )
    return {
        "answers": Answers(**{line.item.key: line.note for line in found[guides.PREPARATION]}),
        "their_questions": tuple(
            line.note or known.get(line.item.key, "") for line in found[guides.FIRM_ASKS]
        ),
        "selling_points": offered,
    }


def _wishes(session: Session, firm: Firm, today: date) -> Wishes:
    """When, how and in what tone; without the name of anybody who is or was there."""
    here = rows.select_alive(Placement).where(Placement.firm_id == firm.id)
    cases = {placement.case_id for placement in session.scalars(here)}
    waiting = session.scalars(
        rows.select_alive(Inquiry)
        .where(Inquiry.firm_id == firm.id, Inquiry.answered_at.is_(None))
        .order_by(Inquiry.asked_at, Inquiry.id)
    )
    alone = firm.leave_alone_until
    peace = alone if alone is not None and alone > today else None
    return Wishes(
        grid=tuple(firm.visit_grid),
        alone_until=peace,
        alone_why=firm.leave_alone_why if peace else "",
        channel=firm.preferred_channel,
        channel_when=firm.preferred_when,
        tone=_without(session, cases, firm.tone),
        tone_tags=tuple(firm.tone_tags),
        waiting=tuple(_without(session, cases, each.about) for each in waiting),
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


def _free_hours(g: Gathering, room: firm_room.Room | None) -> float | None:
    """Whole hours a week that supported places still have room for."""
    rule = g.rulebook.at("praktik.ratio", g.today)
    if rule is None or room is None or room.places is None:
        return None
    full = cast("dict[str, float]", rule.value)["full_time_hours"]
    return float(floor(max(room.places - room.used, 0.0) * full + _TINY))


def _promises(session: Session, firm_id: uuid.UUID) -> tuple[str, ...]:
    """Open promises to anybody at the firm, also those that were made in somebody's case."""
    query = _open_promises().where(Promise.firm_id == firm_id)
    return tuple(_nameless(session, promise) for promise in session.scalars(query))


def _placement_promises(session: Session, firm_id: uuid.UUID, today: date) -> tuple[str, ...]:
    """Open promises in the cases with a placement here that runs on ``today``."""
    here = session.scalars(rows.select_alive(Placement).where(Placement.firm_id == firm_id))
    running = {placement.case_id for placement in here if state(placement, today).running}
    query = _open_promises().where(Promise.firm_id.is_(None), Promise.case_id.in_(running))
    return tuple(_nameless(session, promise) for promise in session.scalars(query))


def _open_promises() -> Select[Promise]:
    """What the mentor promised; what the firm promised is asked about, not answered for."""
    query = rows.select_alive(Promise).where(
        Promise.done_on.is_(None), Promise.by_whom == PromiseSide.MENTOR.value
    )
    return query.order_by(Promise.made_on, Promise.id)


def _is_name(part: str) -> bool:
    """Not «de» or «van»."""
    return part[:1].isupper()


def _nameless(session: Session, promise: Promise) -> str:
    """What was promised, with «borgeren» for every part of the citizen's name."""
    return _without(session, {promise.case_id} if promise.case_id else set(), promise.text)


def _without(session: Session, case_ids: set[uuid.UUID], words: str) -> str:
    """``words`` with «borgeren» for every part of the names in the cases."""
    query = select(Citizen.name).join(Case, Case.citizen_id == Citizen.id).where(Case.id.in_(case_ids))
    found = {part for name in session.scalars(query) for part in re.split(r"[\s-]+", name)}
    names = sorted(filter(_is_name, found), key=lambda name: (-len(name), name))
    if not names or not words:
        return words
    # A short name may be a word of its own in small letters: «Bo» and «bo».
    parts = "|".join(
        re.escape(each) if len(each) < _LONG_NAME else f"(?i:{re.escape(each)})" for each in names
    )
    name = rf"\b(?:{parts})(?:[\s-]+(?:{parts}))*(?P<of>s?)\b"
    return re.sub(name, r"borgeren\g<of>", words)


MAKER = Maker("forberedelse", Subject.FIRM, gather)
