"""What was learned with a firm, in words that the firm may read (feature C8)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Experience, Firm
from mentor_desk.services import rows
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import ExperienceKind
from mentor_desk.texts import text

FIELDS: Final = frozenset({"day", "kind", "text", "placement_id"})


@dataclass(frozen=True, slots=True)
class ExperienceRow:
    """One experience; ``placement_id`` where it comes from a placement."""

    id: uuid.UUID
    day: date
    kind: ExperienceKind
    text: str
    placement_id: uuid.UUID | None


@writes("experience.added")
def add(
    session: Session,
    *,
    firm_id: uuid.UUID,
    day: date,
    kind: ExperienceKind,
    words: str,
    placement_id: uuid.UUID | None = None,
) -> uuid.UUID:
    """Write down an experience.

    Raises:
        UserError: there are no words.
    """
    firm = rows.get(session, Firm, firm_id)
    row = Experience(
        firm_id=firm_id,
        placement_id=placement_id,
        day=day,
        kind=ExperienceKind(kind).value,
        text=_said(words),
    )
    session.add(row)
    journal.note(session, subject=firm)
    return row.id


@writes("experience.changed")
def update(session: Session, /, *, experience_id: uuid.UUID, **values: Any) -> None:
    """Correct an experience.

    Raises:
        UserError: there are no words left.
    """
    row = rows.get(session, Experience, experience_id)
    if "text" in values:
        values["text"] = _said(values["text"] or "")
    if "kind" in values:
        values["kind"] = ExperienceKind(values["kind"]).value
    rows.change(row, values, FIELDS)
    journal.note(session, subject=rows.get(session, Firm, row.firm_id))


@writes("experience.removed")
def remove(session: Session, *, experience_id: uuid.UUID) -> None:
    """Take an experience away."""
    row = rows.get(session, Experience, experience_id)
    rows.delete(session, row)
    journal.note(session, subject=rows.get(session, Firm, row.firm_id))


@reads
def at_firm(session: Session, *, firm_id: uuid.UUID) -> tuple[ExperienceRow, ...]:
    """The firm's experiences, the newest first."""
    query = rows.select_alive(Experience).where(Experience.firm_id == firm_id)
    ordered = session.scalars(query.order_by(Experience.day.desc(), Experience.id.desc()))
    return tuple(
        ExperienceRow(row.id, row.day, ExperienceKind(row.kind), row.text, row.placement_id)
        for row in ordered
    )


def _said(words: str) -> str:
    if not words.strip():
        raise UserError(text("services", "Write what you learned."), "text")
    return words.strip()
