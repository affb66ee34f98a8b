"""The firm register."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.formats import cvr as cvr_format
from mentor_desk.formats import mail as mail_format
from mentor_desk.formats import phone as phone_format
from mentor_desk.models import Agreement, Contact, Firm, HeadCount, Placement
from mentor_desk.rules import contact_rhythm
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import firm_contact_days, firm_facts, rows
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import FirmKind, Relation
from mentor_desk.texts import text

FIELDS = frozenset(
    {
        "name", "cvr", "p_number", "kind", "branch", "branch_code", "branch_version", "address",
        "postcode", "town", "phone", "email", "about", "size_band", "municipality_code", "latitude",
        "longitude", "municipal_contact", "municipal_contact_phone", "preferred_channel",
        "preferred_when", "visit_grid", "leave_alone_until", "leave_alone_why", "care_every_days",
        "tone", "tone_tags", "good_at", "can_meet", "cannot_meet", "customer_contact", "day_starts",
        "day_ends", "flexible_start", "hours_least", "hours_most", "relation", "most_at_once",
        "rest_weeks", "forecast_panel",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FirmRow:
    """One line of the register. ``full_time`` is ``None`` when nobody has counted.

    ``contact`` is the first person entered, ``people`` are the names of all of them. ``openings`` are
    the places the firm wants somebody in today; ``full`` that its supported places are taken, as far
    as the head-counts tell, or that it has as many as it can manage by its own word.
    ``last_talk`` is the day of the last visit or talk, ``None`` before it, and
    ``rhythm`` whether it is time to talk again.
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
    full: bool = False
    last_talk: date | None = None
    rhythm: contact_rhythm.Contact | None = None


@dataclass(frozen=True, slots=True)
class HeadCountRow:
    """Ordinary employees in full-time persons on a day, and who said so."""

    id: uuid.UUID
    counted_on: date
    full_time: float
    source: str


@dataclass(frozen=True, slots=True)
class FirmView:
    """The firm workspace's own data."""

    id: uuid.UUID
    fields: dict[str, Any]
    head_counts: tuple[HeadCountRow, ...]

    @property
    def name(self) -> str:
        """The firm's name."""
        return str(self.fields["name"])


def clean(values: dict[str, Any]) -> dict[str, Any]:
    """The values as they are kept: trimmed, numbers as digits.

    Raises:
        UserError: the name is missing, or a number or the e-mail cannot be right; names the field.
    """
    result = {k: v.strip() if isinstance(v, str) else v for k, v in values.items()}
    if "name" in result and not result["name"]:
        raise UserError(text("services", "Write the firm's name."), "name")
    if result.get("cvr"):
        result["cvr"] = cvr_format.parse(result["cvr"])
    if result.get("p_number"):
        result["p_number"] = cvr_format.parse_p_number(result["p_number"])
    if result.get("phone"):
        result["phone"] = phone_format.parse(result["phone"])
    if result.get("email"):
        result["email"] = mail_format.parse(result["email"])
    if "kind" in result:
        result["kind"] = FirmKind(result["kind"]).value
    return result


@writes("firm.created")
def create(session: Session, /, **values: Any) -> uuid.UUID:
    """Enter a firm by hand.

    Raises:
        UserError: see :func:`clean`; or the P number is already in the register.
    """
    firm = Firm(**clean(values))
    _refuse_double(session, firm)
    session.add(firm)
    journal.note(session, subject=firm)
    return firm.id


@writes("firm.changed")
def update(session: Session, /, *, firm_id: uuid.UUID, **values: Any) -> None:
    """Correct fields of the firm.

    Raises:
        UserError: see :func:`create`.
    """
    firm = rows.get(session, Firm, firm_id)
    rows.change(firm, clean(values), FIELDS)
    _refuse_double(session, firm)
    journal.note(session, subject=firm)


def _refuse_double(session: Session, firm: Firm) -> None:
    if not firm.p_number:
        return
    query = select(Firm.name).where(alive(Firm), Firm.p_number == firm.p_number, Firm.id != firm.id)
    with session.no_autoflush:
        other = session.scalars(query).first()
    if other is not None:
        sentence = text("services", "{firm} already has this P number.")
        raise UserError(sentence.fill(firm=other), "p_number")


@writes("head_count.added")
def count_heads(
    session: Session, *, firm_id: uuid.UUID, full_time: float, counted_on: date, source: str
) -> uuid.UUID:
    """Record how many ordinary employees there are, in full-time persons (årsværk).

    Raises:
        UserError: the number is negative.
    """
    if full_time < 0:
        raise UserError(text("services", "The number cannot be below zero."), "full_time")
    firm = rows.get(session, Firm, firm_id)
    count = HeadCount(
        firm_id=firm_id, full_time=full_time, counted_on=counted_on, source=source.strip()
    )
    session.add(count)
    journal.note(session, subject=firm)
    return count.id


@writes("head_count.removed")
def uncount(session: Session, *, head_count_id: uuid.UUID) -> None:
    """Take back a count that was wrong."""
    count = rows.get(session, HeadCount, head_count_id)
    rows.delete(session, count)
    journal.note(session, subject=rows.get(session, Firm, count.firm_id))


@reads
def open_firm(session: Session, *, firm_id: uuid.UUID) -> FirmView:
    """A firm's own data.

    Raises:
        UserError: the firm is gone.
    """
    firm = rows.get(session, Firm, firm_id)
    query = rows.select_alive(HeadCount).where(HeadCount.firm_id == firm_id)
    counts = session.scalars(query.order_by(HeadCount.counted_on.desc(), HeadCount.id.desc()))
    return FirmView(
        id=firm.id,
        fields={name: getattr(firm, name) for name in FIELDS},
        head_counts=tuple(HeadCountRow(c.id, c.counted_on, c.full_time, c.source) for c in counts),
    )


@reads
def register(session: Session, *, today: date, rulebook: Rulebook | None = None) -> list[FirmRow]:
    """All firms by name with what a row tells; ``full`` and ``rhythm`` only with a ``rulebook``."""
    counts = newest_head_counts(session)
    placements = session.scalars(rows.select_alive(Placement)).all()
    running = firm_facts.running(placements, today)
    full = firm_facts.full(session, placements, today, rulebook)
    openings = firm_facts.openings(session, today)
    talks = firm_contact_days.last_days(session).talked
    agreed = _agreed(session, today)
    people = _people(session)
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
            full=firm.id in full or _enough(firm, running.get(firm.id, 0)),
            last_talk=talks.get(firm.id),
            rhythm=_rhythm(firm, talks.get(firm.id), today, rulebook),
        )
        for firm in session.scalars(rows.select_alive(Firm).order_by(Firm.name))
    ]


def _enough(firm: Firm, running: int) -> bool:
    """Whether the firm has as many as it says it can manage."""
    return firm.most_at_once is not None and running >= firm.most_at_once


def _rhythm(
    firm: Firm, last: date | None, today: date, rulebook: Rulebook | None
) -> contact_rhythm.Contact | None:
    if rulebook is None:
        return None
    return contact_rhythm.firm_contact(
        rulebook, today, last, firm.created_at.date(), every=firm.care_every_days
    )


def _agreed(session: Session, today: date) -> frozenset[uuid.UUID]:
    """The firms with an agreement that holds on ``today``."""
    query = select(Agreement.firm_id, Agreement.ends_on).where(alive(Agreement))
    return frozenset(
        firm_id for firm_id, ends_on in session.execute(query) if ends_on is None or ends_on >= today
    )


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
