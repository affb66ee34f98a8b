"""The firm register: one line for each firm, and what one must know before ringing."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Agreement, Contact, Firm, HeadCount, Placement
from mentor_desk.rules import contact_rhythm
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import firm_contact_days, firm_facts, rows
from mentor_desk.services.agreement_terms import not_over
from mentor_desk.services.firm_free import By, Wishes
from mentor_desk.services.rows import alive
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import FirmKind, GoodAt, Relation

SMALL_BANDS: Final = ("2-4", "5-9")
SMALL_LEAST: Final = 2
SMALL_SPAN: Final = 8
"""Two to nine employees, in whole persons."""
_TOLD: Final = (
    Firm.id, Firm.name, Firm.town, Firm.branch, Firm.kind, Firm.cvr, Firm.p_number, Firm.postcode,
    Firm.leave_alone_until, Firm.relation, Firm.most_at_once, Firm.rest_weeks, Firm.care_every_days,
    Firm.created_at, Firm.good_at, Firm.size_band, Firm.ambassador_since,
)  # fmt: skip
"""Only these: a firm has four times as many columns."""


@dataclass(frozen=True, slots=True)
class FirmRow:
    """One line of the register. ``full_time`` is ``None`` when nobody has counted.

    ``contact`` is the first person entered, ``people`` are the names of all of them. ``openings`` are
    the places the firm wants somebody in today; ``blocked`` is what stands in the way of one more.
    ``last_talk`` is the day of the last visit or talk, ``None`` before it, and
    ``rhythm`` whether it is time to talk again. ``good_at`` is what the firm is known for, ``small``
    that it has two to nine employees: the size where those furthest from work do best.
    """

    id: uuid.UUID
    name: str
    town: str
    branch: str
    kind: FirmKind
    cvr: str
    p_number: str
    full_time: float | None
    counted_on: date | None
    running: int
    agreement: bool
    contact: str
    people: tuple[str, ...] = ()
    postcode: str = ""
    leave_alone_until: date | None = None
    relation: Relation = Relation.NEW
    openings: int = 0
    blocked: By | None = None
    last_talk: date | None = None
    rhythm: contact_rhythm.Contact | None = None
    good_at: tuple[GoodAt, ...] = ()
    small: bool = False


@reads
def register(session: Session, *, today: date, rulebook: Rulebook | None = None) -> list[FirmRow]:
    """All firms by name with what a row tells; ``rhythm`` and the ratio only with a ``rulebook``."""
    counts = newest_head_counts(session)
    placements = session.scalars(rows.select_alive(Placement)).all()
    running = firm_facts.running(placements, today)
    openings = firm_facts.openings(session, today)
    talks = firm_contact_days.last_days(session).talked
    agreed = _agreed(session, today)
    people = _people(session)
    firms = session.execute(select(*_TOLD).where(alive(Firm)).order_by(Firm.name)).all()
    wishes = {firm.id: Wishes(firm.most_at_once, firm.rest_weeks) for firm in firms}
    blocked = firm_facts.blocked(session, wishes, placements, today, rulebook)
    return [
        FirmRow(
            id=firm.id,
            name=firm.name,
            town=firm.town,
            branch=firm.branch,
            kind=FirmKind(firm.kind),
            cvr=firm.cvr,
            p_number=firm.p_number,
            full_time=counts[firm.id].full_time if firm.id in counts else None,
            counted_on=counts[firm.id].counted_on if firm.id in counts else None,
            running=running.get(firm.id, 0),
            agreement=firm.id in agreed,
            contact=people.get(firm.id, ("",))[0],
            people=people.get(firm.id, ()),
            postcode=firm.postcode,
            leave_alone_until=firm.leave_alone_until,
            relation=Relation(firm.relation),
            openings=openings.get(firm.id, 0),
            blocked=blocked.get(firm.id),
            last_talk=talks.get(firm.id),
            rhythm=_rhythm(firm, talks.get(firm.id), today, rulebook),
            good_at=_good_at(firm),
            small=_small(firm, counts.get(firm.id)),
        )
        for firm in firms
    ]


def _good_at(firm: Any) -> tuple[GoodAt, ...]:
    known = {*firm.good_at, *([GoodAt.AMBASSADOR.value] if firm.ambassador_since else [])}
    return tuple(tag for tag in GoodAt if tag.value in known)


def _small(firm: Any, count: HeadCount | None) -> bool:
    if count is None:
        return firm.size_band in SMALL_BANDS
    return SMALL_LEAST <= count.full_time < SMALL_LEAST + SMALL_SPAN


def _rhythm(
    firm: Any, last: date | None, today: date, rulebook: Rulebook | None
) -> contact_rhythm.Contact | None:
    if rulebook is None:
        return None
    return contact_rhythm.firm_contact(
        rulebook, today, last, firm.created_at.date(), every=firm.care_every_days
    )


def _agreed(session: Session, today: date) -> frozenset[uuid.UUID]:
    """The firms with an agreement that holds on ``today``."""
    query = select(Agreement.firm_id).where(alive(Agreement), not_over(today))
    return frozenset(session.scalars(query))


def _people(session: Session) -> Mapping[uuid.UUID, tuple[str, ...]]:
    """The names at each firm, the first entered first."""
    named = select(Contact.firm_id, Contact.name).where(alive(Contact))
    found: dict[uuid.UUID, list[str]] = {}
    for firm_id, name in session.execute(named.order_by(Contact.created_at, Contact.id)):
        found.setdefault(firm_id, []).append(name)
    return {firm_id: tuple(names) for firm_id, names in found.items()}


def newest_head_counts(session: Session) -> dict[uuid.UUID, HeadCount]:
    """The newest head-count of every firm that has one."""
    query = rows.select_alive(HeadCount).order_by(HeadCount.counted_on, HeadCount.id)
    return {count.firm_id: count for count in session.scalars(query)}
