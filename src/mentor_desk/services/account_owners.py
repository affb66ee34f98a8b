"""Handing firms to another contact in the municipality, and who it was before (row 16 of the seeds)."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.formats import phone as phone_format
from mentor_desk.formats.folding import danish_sort_key
from mentor_desk.models import Firm
from mentor_desk.services import contact_entries, rows
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import ContactMethod
from mentor_desk.texts import Catalogue, text

_FIELD = "municipal_contact"


@dataclass(frozen=True, slots=True)
class Owner:
    """A contact in the municipality (``name`` empty: nobody), and the firms they talk with."""

    name: str
    phone: str
    firms: tuple[tuple[uuid.UUID, str, str], ...]


@dataclass(frozen=True, slots=True)
class OwnerTurn:
    """From ``day`` on the contact was ``name``; empty where there was nobody."""

    day: date
    name: str
    who: str


@reads
def owners(session: Session) -> list[Owner]:
    """Everybody who has firms, by name; the firms of nobody last."""
    held: dict[str, list[Firm]] = {}
    for firm in session.scalars(rows.select_alive(Firm).order_by(Firm.name, Firm.id)):
        held.setdefault(firm.municipal_contact, []).append(firm)
    found = [
        Owner(
            name,
            next((firm.municipal_contact_phone for firm in firms if firm.municipal_contact_phone), ""),
            tuple((firm.id, firm.name, firm.town) for firm in firms),
        )
        for name, firms in held.items()
    ]
    return sorted(found, key=lambda owner: (not owner.name, danish_sort_key(owner.name)))


@reads
def group(session: Session, *, firm_id: uuid.UUID) -> list[tuple[uuid.UUID, str, str]]:
    """The places of the same company (CVR number) other than this one.

    Raises:
        UserError: the firm is gone.
    """
    firm = rows.get(session, Firm, firm_id)
    if not firm.cvr:
        return []
    query = rows.select_alive(Firm).where(Firm.cvr == firm.cvr, Firm.id != firm.id)
    return [(row.id, row.name, row.town) for row in session.scalars(query.order_by(Firm.name, Firm.id))]


@writes("firm.owner_changed")
def reassign(
    session: Session,
    *,
    firm_ids: Sequence[uuid.UUID],
    name: str,
    phone: str,
    today: date,
    danish: Catalogue,
    day: date | None = None,
    met: bool = False,
    note: str = "",
) -> int:
    """Give the firms to ``name``; how many have another contact now.

    With ``met`` the old and the new contact made the hand-over visit on ``day``: that stands in each
    firm's contact log.

    Raises:
        UserError: no firm or nobody is chosen, or the visit lies ahead.
    """
    if not firm_ids:
        raise UserError(text("services", "Choose at least one firm."), "firms")
    new = " ".join(name.split())
    if not new:
        raise UserError(text("services", "Write who talks with the firms from now on."), "name")
    number = phone_format.parse(phone) if phone.strip() else ""
    changed = 0
    for firm_id in firm_ids:
        firm = rows.get(session, Firm, firm_id)
        before = firm.municipal_contact
        changed += before != new
        firm.municipal_contact, firm.municipal_contact_phone = new, number
        if met:
            said = text("services", "Hand-over visit: {before} introduced {new}.")
            words = danish.say(said.fill(before=before or "–", new=new))
            contact_entries.add(
                session,
                firm_id=firm.id,
                today=today,
                day=day or today,
                method=ContactMethod.VISIT,
                text="\n".join(part for part in (words, note.strip()) if part),
            )
        journal.note(session, subject=firm, detail={"firms": len(firm_ids)})
    return changed


@reads
def history(session: Session, *, firm_id: uuid.UUID) -> list[OwnerTurn]:
    """Who the firm's contact was and since when, the newest first; read from the journal."""
    found = [
        OwnerTurn(change.at.date(), str(change.after[_FIELD] or ""), change.who)
        for change in journal.history(session, Firm, firm_id)
        if change.after
        and _FIELD in change.after
        and (change.before or {}).get(_FIELD, "") != change.after[_FIELD]
    ]
    return sorted(found, key=lambda turn: turn.day, reverse=True)
