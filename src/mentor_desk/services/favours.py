"""What one side gave the other that no other record tells: «noget for noget» (feature I5)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Favour, Firm
from mentor_desk.services import rows
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import PromiseSide
from mentor_desk.texts import text

SIDES: Final = (PromiseSide.MENTOR, PromiseSide.FIRM)
"""Who can give: the citizen owes nobody anything here."""
_FIELDS: Final = frozenset({"day", "side", "text"})


@dataclass(frozen=True, slots=True)
class FavourRow:
    """One thing that was given; ``side`` gave it."""

    id: uuid.UUID
    firm_id: uuid.UUID
    day: date
    side: PromiseSide
    text: str


@writes("favour.added")
def add(session: Session, *, firm_id: uuid.UUID, day: date, side: PromiseSide, words: str) -> uuid.UUID:
    """Remember what one side gave.

    Raises:
        UserError: there are no words.
    """
    firm = rows.get(session, Firm, firm_id)
    row = Favour(firm_id=firm_id, day=day, side=_side(side), text=_said(words))
    session.add(row)
    journal.note(session, subject=firm)
    return row.id


@writes("favour.changed")
def update(session: Session, /, *, favour_id: uuid.UUID, **values: Any) -> None:
    """Correct it.

    Raises:
        UserError: there are no words left.
    """
    row = rows.get(session, Favour, favour_id)
    if "text" in values:
        values["text"] = _said(values["text"] or "")
    if "side" in values:
        values["side"] = _side(values["side"])
    rows.change(row, values, _FIELDS)
    journal.note(session, subject=rows.get(session, Firm, row.firm_id))


@writes("favour.removed")
def remove(session: Session, *, favour_id: uuid.UUID) -> None:
    """Take it away."""
    row = rows.get(session, Favour, favour_id)
    rows.delete(session, row)
    journal.note(session, subject=rows.get(session, Firm, row.firm_id))


@reads
def at_firm(session: Session, *, firm_id: uuid.UUID) -> tuple[FavourRow, ...]:
    """What was given either way, the newest first."""
    query = rows.select_alive(Favour).where(Favour.firm_id == firm_id)
    ordered = session.scalars(query.order_by(Favour.day.desc(), Favour.id.desc()))
    return tuple(_row(each) for each in ordered)


@reads
def one(session: Session, *, favour_id: uuid.UUID) -> FavourRow:
    """One favour. Raises :class:`UserError` when it is gone."""
    return _row(rows.get(session, Favour, favour_id))


def _row(row: Favour) -> FavourRow:
    return FavourRow(row.id, row.firm_id, row.day, PromiseSide(row.side), row.text)


def _side(side: PromiseSide | str) -> str:
    if PromiseSide(side) not in SIDES:
        raise ValueError(side)
    return PromiseSide(side).value


def _said(words: str) -> str:
    if not words.strip():
        raise UserError(text("services", "Write what was given."), "text")
    return words.strip()
