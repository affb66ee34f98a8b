"""One's own caseload in figures, as it goes to the team: no person's name, no word of a case (K3)."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Collection
from datetime import date, timedelta
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.exchange.team_file import TeamFile, TeamFirm
from mentor_desk.models import Agreement, Case, Firm, Inquiry, Opening, new_id
from mentor_desk.services.caseload import CaseRow, caseload, load
from mentor_desk.services.firm_contact_days import last_days
from mentor_desk.services.mentor import required
from mentor_desk.services.opening_slots import slots_of
from mentor_desk.services.rows import alive, select_alive
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import Stage

QUESTIONS, INQUIRIES, PLACES = "questions", "inquiries", "places"
TALKED_WITHIN: Final = timedelta(days=180)
"""A firm one has talked with so lately is one the mentor talks with."""
_SEEKING: Final = frozenset({Stage.FIRM_TALK})


@reads
def own(session: Session, *, today: date) -> TeamFile:
    """The figures of today, under a new number.

    Firms: where somebody is, where an agreement holds, that have told of a free place, or that were
    talked with in the last half year.
    """
    rows = caseload(session, today=today, closed=False)
    running = [row for row in rows if row.placement and row.placement.state.running]
    carried, mentor = load(session), required(session)
    firms, unnumbered = _firms(session, running, today)
    return TeamFile(
        share_id=new_id(),
        sender=mentor.name,
        municipality=mentor.municipality,
        as_of=today,
        cases=carried.cases,
        load=carried.weight,
        low=carried.low,
        high=carried.high,
        stages=Counter(row.stage.value for row in rows),
        placements=Counter(row.placement.kind.value for row in running if row.placement),
        ahead=sum(row.placement is not None and row.placement.state.upcoming for row in rows),
        waiting=_waiting(session, rows),
        firms=firms,
        unnumbered=unnumbered,
    )


def _waiting(session: Session, rows: Collection[CaseRow]) -> dict[str, int]:
    asked = select(Case.id).where(alive(Case), Case.closed_on.is_(None), Case.team_question != "")
    unanswered = select(Inquiry.id).where(alive(Inquiry), Inquiry.answered_at.is_(None))
    return {
        QUESTIONS: len(session.scalars(asked).all()),
        INQUIRIES: len(session.scalars(unanswered).all()),
        PLACES: sum(row.stage in _SEEKING and not _placed(row) for row in rows),
    }


def _placed(row: CaseRow) -> bool:
    return row.placement is not None and not row.placement.state.ended


def _firms(
    session: Session, running: Collection[CaseRow], today: date
) -> tuple[tuple[TeamFirm, ...], int]:
    """The firms by number, and how many have none."""
    talked = last_days(session).talked
    placed = {row.placement.firm_id for row in running if row.placement}
    agreed = _agreed(session, today)
    places = free_places(session, today)
    lately = {firm_id for firm_id, day in talked.items() if day >= today - TALKED_WITHIN}
    wanted = placed | agreed | places.keys() | lately
    found: dict[str, TeamFirm] = {}
    unnumbered = 0
    for firm in session.scalars(select_alive(Firm).where(Firm.id.in_(wanted)).order_by(Firm.id)):
        number = firm_number(firm)
        if not number:
            unnumbered += 1
            continue
        found[number] = TeamFirm(
            number=number,
            town=firm.town,
            branch=firm.branch,
            talked_on=talked.get(firm.id),
            placed=firm.id in placed,
            agreed=firm.id in agreed,
            places=places.get(firm.id, 0),
        )
    return tuple(found.values()), unnumbered


def firm_number(firm: Firm) -> str:
    """What a firm is known by in another mentor's vault: its P-number, else its CVR number."""
    digits = "".join(letter for letter in firm.p_number or firm.cvr if letter.isdigit())
    return digits if digits.isascii() else ""


def _agreed(session: Session, today: date) -> set[uuid.UUID]:
    query = select(Agreement.firm_id).where(
        alive(Agreement),
        Agreement.starts_on <= today,
        Agreement.ends_on.is_(None) | (Agreement.ends_on >= today),
        Agreement.ended_on.is_(None),
    )
    return set(session.scalars(query))


def free_places(session: Session, today: date) -> Counter[uuid.UUID]:
    """Places firms have told of where nobody is, by firm."""
    query = select_alive(Opening).where(
        Opening.closed_on.is_(None), Opening.until.is_(None) | (Opening.until >= today)
    )
    openings = session.scalars(query).all()
    slots = slots_of(session, [each.id for each in openings], today) if openings else {}
    return Counter(
        each.firm_id
        for each in openings
        if not any(slot.state.running for slot in slots.get(each.id, ()))
    )
