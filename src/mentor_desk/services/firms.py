"""The firm register."""

from __future__ import annotations

import uuid
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
from mentor_desk.services import rows
from mentor_desk.services.placement_state import state
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import FirmKind
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

    ``contact`` is the first person entered, ``people`` are the names of all of them.
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
def register(session: Session, *, today: date) -> list[FirmRow]:
    """All firms by name, with head-count, running placements and whether there is an agreement."""
    counts = newest_head_counts(session)
    running: dict[uuid.UUID, int] = {}
    for placement in session.scalars(rows.select_alive(Placement)):
        if state(placement, today).running:
            running[placement.firm_id] = running.get(placement.firm_id, 0) + 1
    agreed = {
        firm_id
        for firm_id, ends_on in session.execute(
            select(Agreement.firm_id, Agreement.ends_on).where(alive(Agreement))
        )
        if ends_on is None or ends_on >= today
    }
    people: dict[uuid.UUID, list[str]] = {}
    named = select(Contact.firm_id, Contact.name).where(alive(Contact))
    for firm_id, name in session.execute(named.order_by(Contact.created_at, Contact.id)):
        people.setdefault(firm_id, []).append(name)
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
            contact=people.get(firm.id, [""])[0],
            people=tuple(people.get(firm.id, ())),
        )
        for firm in session.scalars(rows.select_alive(Firm).order_by(Firm.name))
    ]


def newest_head_counts(session: Session) -> dict[uuid.UUID, HeadCount]:
    """The newest head-count of every firm that has one."""
    query = rows.select_alive(HeadCount).order_by(HeadCount.counted_on, HeadCount.id)
    return {count.firm_id: count for count in session.scalars(query)}
