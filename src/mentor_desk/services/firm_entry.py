"""Entering a firm by hand: what looks like it already, and the firm with its first person and count."""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.formats.folding import fold
from mentor_desk.models import Firm
from mentor_desk.services import contacts, firms
from mentor_desk.services.rows import alive
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import text

_NOT_DIGIT = re.compile(r"\D")


@dataclass(frozen=True, slots=True)
class Double:
    """A firm that is in the register already; ``same_place`` when it has the same P number."""

    id: uuid.UUID
    name: str
    town: str
    same_place: bool


@dataclass(frozen=True, slots=True)
class FirstPerson:
    """The first contact at a new firm; left out while ``name`` is empty."""

    name: str = ""
    role: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class FirstCount:
    """The first head-count, in full-time persons; left out while ``full_time`` is ``None``."""

    full_time: float | None = None
    counted_on: date | None = None
    source: str = ""


@reads
def double(session: Session, *, name: str, p_number: str) -> Double | None:
    """The firm with this P number, else one whose name is spelled alike; half-typed text is welcome."""
    wanted, digits = fold(name).split(), _NOT_DIGIT.sub("", p_number)
    alike: Double | None = None
    for row in session.execute(select(Firm.id, Firm.name, Firm.town, Firm.p_number).where(alive(Firm))):
        if digits and row.p_number == digits:
            return Double(row.id, row.name, row.town, same_place=True)
        if wanted and alike is None and fold(row.name).split() == wanted:
            alike = Double(row.id, row.name, row.town, same_place=False)
    return alike


@writes("firm.created")
def enter(
    session: Session,
    /,
    *,
    today: date,
    person: FirstPerson | None = None,
    count: FirstCount | None = None,
    **values: Any,
) -> uuid.UUID:
    """Enter a firm with its first person and its first head-count, all or nothing.

    Raises:
        UserError: see :func:`mentor_desk.services.firms.create`; or the person's name or phone number
            is wrong: then the fields are ``person_name`` and ``person_phone``.
    """
    firm_id = firms.create(session, **values)
    if person is not None:
        _add_person(session, firm_id, person)
    if count is not None and count.full_time is not None:
        firms.count_heads(
            session,
            firm_id=firm_id,
            full_time=count.full_time,
            counted_on=count.counted_on or today,
            source=count.source,
        )
    return firm_id


def _add_person(session: Session, firm_id: uuid.UUID, person: FirstPerson) -> None:
    if not person.name.strip() and not person.phone.strip():
        return
    if not person.role:
        raise UserError(text("services", "Choose what the person is at the firm."), "person_role")
    details = {"name": person.name, "role": person.role}
    if person.phone.strip():
        details["phone"] = person.phone
    try:
        contacts.add(session, firm_id=firm_id, **details)
    except UserError as error:
        raise UserError(error.text, f"person_{error.field}") from error
