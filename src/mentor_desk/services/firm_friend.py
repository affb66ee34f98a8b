"""The one person in the municipality who talks with a firm, and the word to everybody else (C5)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from sqlalchemy.orm import Session

from mentor_desk.formats import phone as phone_format
from mentor_desk.models import Firm
from mentor_desk.services import mentor, rows
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import Text, text

_NBSP = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class Friend:
    """Who in the municipality to ring before ringing the firm; ``phone`` may be empty."""

    name: str
    phone: str

    @property
    def sentence(self) -> Text:
        """The kind word to a colleague."""
        if self.phone:
            said = text(
                "services",
                "{name} is the firm's contact in the municipality. Ring {name} first: {phone}.",
            )
            number = phone_format.pretty(self.phone).replace(" ", _NBSP)
            return said.fill(name=self.name, phone=number)
        said = text(
            "services", "{name} is the firm's contact in the municipality. Talk with {name} first."
        )
        return said.fill(name=self.name)


@reads
def colleague(session: Session, *, firm_id: uuid.UUID) -> Friend | None:
    """The firm's contact in the municipality when that is somebody other than this mentor.

    Raises:
        UserError: the firm is gone.
    """
    firm = rows.get(session, Firm, firm_id)
    me = mentor.me(session)
    if not firm.municipal_contact or (me is not None and _same(me.name, firm.municipal_contact)):
        return None
    return Friend(firm.municipal_contact, firm.municipal_contact_phone)


@writes("firm.friend_named")
def name(session: Session, *, firm_id: uuid.UUID, name: str, phone: str = "") -> None:
    """Name the firm's one contact in the municipality; an empty name means nobody.

    Raises:
        UserError: the phone number cannot be right.
    """
    firm = rows.get(session, Firm, firm_id)
    firm.municipal_contact = " ".join(name.split())
    firm.municipal_contact_phone = phone_format.parse(phone) if phone.strip() else ""
    journal.note(session, subject=firm)


@writes("firm.friend_named")
def name_me(session: Session, *, firm_id: uuid.UUID) -> None:
    """This mentor is the firm's contact.

    Raises:
        UserError: nobody is entered as the vault's mentor.
    """
    me = mentor.required(session)
    firm = rows.get(session, Firm, firm_id)
    firm.municipal_contact, firm.municipal_contact_phone = me.name, me.phone
    journal.note(session, subject=firm)


def _same(one: str, other: str) -> bool:
    return one.casefold().split() == other.casefold().split()
