"""Colleagues in the municipality and next door: who knows what, and who speaks what (feature I4)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.formats import mail
from mentor_desk.formats import phone as phone_format
from mentor_desk.formats.folding import danish_sort_key, fold
from mentor_desk.models import Colleague, Firm, Inquiry
from mentor_desk.services import rows
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import text

FIELDS: Final = frozenset(
    {
        "name", "title", "organisation", "area", "branches", "languages", "phone", "email", "neighbour",
        "note",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ColleagueRow:
    """A colleague. ``firms`` have them as their contact in the municipality; ``waiting`` are the
    questions handed to them that no firm has had an answer to yet."""

    id: uuid.UUID
    fields: dict[str, Any]
    firms: tuple[tuple[uuid.UUID, str], ...]
    waiting: tuple[tuple[uuid.UUID, str], ...]

    @property
    def name(self) -> str:
        """What they are called."""
        return str(self.fields["name"])

    @property
    def neighbour(self) -> bool:
        """Whether they work in another municipality."""
        return bool(self.fields["neighbour"])

    @property
    def said(self) -> str:
        """How somebody is named whom a question is handed to."""
        return ", ".join(part for part in (self.name, self.fields["organisation"]) if part)


@writes("colleague.added")
def add(session: Session, /, *, name: str, **values: Any) -> uuid.UUID:
    """Write a colleague down.

    Raises:
        UserError: the name is missing, or a phone number or address cannot be right.
    """
    kept = {key: value for key, value in _clean({"name": name, **values}).items() if value is not None}
    colleague = Colleague(**kept)
    _check(colleague)
    session.add(colleague)
    journal.note(session, subject=colleague)
    return colleague.id


@writes("colleague.changed")
def update(session: Session, /, *, colleague_id: uuid.UUID, **values: Any) -> None:
    """Correct a colleague.

    Raises:
        UserError: see :func:`add`.
    """
    colleague = rows.get(session, Colleague, colleague_id)
    rows.change(colleague, _clean(values), FIELDS)
    _check(colleague)
    journal.note(session, subject=colleague)


@writes("colleague.removed")
def remove(session: Session, *, colleague_id: uuid.UUID) -> None:
    """Take a colleague off the list."""
    rows.delete(session, rows.get(session, Colleague, colleague_id))


@reads
def listing(session: Session) -> list[ColleagueRow]:
    """Our own first, then the neighbours; by name."""
    held: dict[str, list[tuple[uuid.UUID, str]]] = {}
    owned = rows.select_alive(Firm).where(Firm.municipal_contact != "").order_by(Firm.name, Firm.id)
    for firm in session.scalars(owned):
        held.setdefault(fold(firm.municipal_contact), []).append((firm.id, firm.name))
    handed = rows.select_alive(Inquiry).where(Inquiry.forwarded_to != "", Inquiry.answered_at.is_(None))
    asked = list(session.scalars(handed.order_by(Inquiry.asked_at, Inquiry.id)))
    found = [
        ColleagueRow(
            id=row.id,
            fields={name: getattr(row, name) for name in FIELDS},
            firms=tuple(held.get(fold(row.name), ())),
            waiting=tuple(
                (each.id, each.about) for each in asked if fold(row.name) in fold(each.forwarded_to)
            ),
        )
        for row in session.scalars(rows.select_alive(Colleague))
    ]
    return sorted(found, key=lambda row: (row.neighbour, danish_sort_key(row.name), row.id.hex))


@reads
def fitting(session: Session, *, typed: str, limit: int = 7) -> list[ColleagueRow]:
    """Colleagues whose name, area, branches or languages hold every typed word."""
    wanted = fold(typed).split()
    found = [row for row in listing(session) if all(word in _words(row) for word in wanted)]
    return found[:limit]


def _words(row: ColleagueRow) -> str:
    names = ("name", "title", "organisation", "area", "branches", "languages")
    return fold(" ".join(str(row.fields[name]) for name in names))


def _check(colleague: Colleague) -> None:
    if not colleague.name:
        raise UserError(text("services", "Write the name."), "name")


def _clean(values: dict[str, Any]) -> dict[str, Any]:
    result = rows.stripped(values)
    if result.get("phone"):
        result["phone"] = phone_format.parse(result["phone"])
    if result.get("email"):
        result["email"] = mail.parse(result["email"])
    return result
