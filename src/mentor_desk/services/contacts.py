"""The people at a firm."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.formats import leave_weeks
from mentor_desk.formats import mail as mail_format
from mentor_desk.formats import phone as phone_format
from mentor_desk.models import Contact, Firm
from mentor_desk.services import rows
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import ContactRole
from mentor_desk.texts import text

_EDITABLE = frozenset({"name", "role", "title", "phone", "email", "training", "trained_on", "away"})


@dataclass(frozen=True, slots=True)
class ContactRow:
    """Somebody at the firm, in one role; ``away`` are weeks of leave: «7, 29–31»."""

    id: uuid.UUID
    name: str
    role: ContactRole
    title: str
    phone: str
    email: str
    training: str = ""
    trained_on: date | None = None
    away: str = ""


@reads
def at_firm(session: Session, *, firm_id: uuid.UUID) -> list[ContactRow]:
    """The people at a firm, in the order of the roles."""
    query = rows.select_alive(Contact).where(Contact.firm_id == firm_id)
    order = list(ContactRole)
    found = [view(contact) for contact in session.scalars(query)]
    return sorted(found, key=lambda contact: (order.index(contact.role), contact.name))


@reads
def firm_of(session: Session, *, contact_id: uuid.UUID) -> uuid.UUID:
    """Where the person works.

    Raises:
        UserError: the person is no longer there.
    """
    return rows.get(session, Contact, contact_id).firm_id


def view(contact: Contact) -> ContactRow:
    """The contact as a plain value."""
    return ContactRow(
        id=contact.id,
        name=contact.name,
        role=ContactRole(contact.role),
        title=contact.title,
        phone=contact.phone,
        email=contact.email,
        training=contact.training,
        trained_on=contact.trained_on,
        away=contact.away,
    )


def _clean(values: dict[str, Any]) -> dict[str, Any]:
    result = rows.stripped(values)
    if "name" in result and not result["name"]:
        raise UserError(text("services", "Write the person's name."), "name")
    if result.get("phone"):
        result["phone"] = phone_format.parse(result["phone"])
    if result.get("email"):
        result["email"] = mail_format.parse(result["email"])
    if result.get("away"):
        result["away"] = leave_weeks.parse(result["away"])
    if "role" in result:
        result["role"] = ContactRole(result["role"]).value
    return result


@writes("contact.added")
def add(session: Session, /, *, firm_id: uuid.UUID, **values: Any) -> uuid.UUID:
    """Enter somebody at the firm: ``name``, ``role``, and optionally title, phone and e-mail.

    Raises:
        UserError: the name is missing, or the phone number or the e-mail cannot be right.
    """
    firm = rows.get(session, Firm, firm_id)
    contact = Contact(firm_id=firm.id, **_clean(values))
    session.add(contact)
    journal.note(session, subject=firm)
    return contact.id


@writes("contact.added")
def add_in_roles(
    session: Session, /, *, firm_id: uuid.UUID, roles: Sequence[str], **values: Any
) -> tuple[uuid.UUID, ...]:
    """Enter one person in each of ``roles``.

    Raises:
        UserError: see :func:`add`; or no role is chosen.
    """
    if not roles:
        raise UserError(text("services", "Choose what the person is at the firm."), "role")
    return tuple(add(session, firm_id=firm_id, role=role, **values) for role in roles)


@writes("contact.changed")
def update(session: Session, /, *, contact_id: uuid.UUID, **values: Any) -> None:
    """Correct a person's details."""
    rows.change(rows.get(session, Contact, contact_id), _clean(values), _EDITABLE)


@writes("contact.removed")
def remove(session: Session, *, contact_id: uuid.UUID) -> None:
    """The person is no longer there; papers already issued keep the name."""
    rows.delete(session, rows.get(session, Contact, contact_id))
