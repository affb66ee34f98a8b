"""Two records of one person or firm become one (feature B7). One write, one undo."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Citizen, Contact, Firm, Merge, Row
from mentor_desk.services import merging_moves, rows
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import Write, reads, writes
from mentor_desk.texts import text

BOOKKEEPING: Final = frozenset(
    {"id", "owner_id", "created_at", "updated_at", "deleted_at", "server_seq", "base_seq", "firm_id"}
)
"""Columns that are never chosen between."""

# What hangs together: a place on the map with its address, the directory's values with the P-number.
_WITH: Final[Mapping[str, tuple[str, ...]]] = {
    "address": ("latitude", "longitude"),
    "branch": ("branch_code", "branch_version"),
    "p_number": ("directory_values",),
}
_FOLLOWERS: Final = frozenset(name for names in _WITH.values() for name in names)


@writes("citizens.merged")
def citizens(
    session: Session, *, kept_id: uuid.UUID, lost_id: uuid.UUID, taken: Collection[str]
) -> None:
    """Take the citizen ``lost_id`` up in ``kept_id``; ``taken`` are the fields to have from the lost.

    Both keep their cases: two open cases stay two, of the one citizen. Raises :class:`UserError` when
    one of them is no longer there.
    """
    _merge(session, Citizen, kept_id, lost_id, taken)


@writes("firms.merged")
def firms(session: Session, *, kept_id: uuid.UUID, lost_id: uuid.UUID, taken: Collection[str]) -> None:
    """Take the firm ``lost_id`` up in ``kept_id``, with its people, talks, placements and papers."""
    _merge(session, Firm, kept_id, lost_id, taken)


@writes("contacts.merged")
def contacts(
    session: Session, *, kept_id: uuid.UUID, lost_id: uuid.UUID, taken: Collection[str]
) -> None:
    """Take the contact ``lost_id`` up in ``kept_id``; both must be at the same firm."""
    kept = rows.get(session, Contact, kept_id)
    if kept.firm_id != rows.get(session, Contact, lost_id).firm_id:
        raise UserError(text("services", "The two are at different firms and were not merged."))
    _merge(session, Contact, kept_id, lost_id, taken)


def by_model(model: str) -> Write[Any, None]:
    """The write that merges two records of ``model``."""
    return {"Citizen": citizens, "Firm": firms, "Contact": contacts}[model]


@reads
def where_it_went(session: Session, *, model: str, row_id: uuid.UUID) -> uuid.UUID | None:
    """The living record that took ``row_id`` up, through however many merges; ``None`` if none did."""
    return successor(session, model, row_id)


def successor(session: Session, model: str, row_id: uuid.UUID) -> uuid.UUID | None:
    """See :func:`where_it_went`."""
    here: uuid.UUID | None = None
    query = select(Merge.kept_id).where(rows.alive(Merge), Merge.model == model)
    following = session.scalars(query.where(Merge.lost_id == row_id)).first()
    while following is not None and following != here:
        here = following
        following = session.scalars(query.where(Merge.lost_id == here)).first()
    return here


def columns_of(model: type[Row]) -> list[str]:
    """The columns of ``model`` that can be chosen between, each with those that follow it."""
    names = model.__table__.columns.keys()
    return [name for name in names if name not in BOOKKEEPING and name not in _FOLLOWERS]


def _merge(
    session: Session,
    model: type[Row],
    kept_id: uuid.UUID,
    lost_id: uuid.UUID,
    taken: Collection[str],
) -> None:
    if kept_id == lost_id:
        raise UserError(text("services", "A record cannot be merged with itself."))
    kept, lost = rows.get(session, model, kept_id), rows.get(session, model, lost_id)
    known = columns_of(model)
    if unknown := set(taken) - set(known):
        message = f"{model.__name__} has no such field to take: {sorted(unknown)}"
        raise ValueError(message)
    for name in known:
        if name in taken:
            for column in (name, *_WITH.get(name, ())):
                if column in type(kept).__table__.columns:
                    setattr(kept, column, getattr(lost, column))
    merging_moves.take_up(session, kept, lost)
    journal.note(session, subject=kept)
