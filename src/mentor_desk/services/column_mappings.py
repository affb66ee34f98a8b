"""Which column of a list is which field, saved under a name for the next list like it (C2, K5).

Choices for different kinds of lists are told apart by a scope, which stands before each of their
fields (``people:name``); the first kind, lists of firms, has none.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.formats.folding import danish_sort_key
from mentor_desk.models import ColumnMapping
from mentor_desk.services import rows
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import text


@dataclass(frozen=True, slots=True)
class SavedMapping:
    """``columns`` is field → heading as it stood in the list."""

    id: uuid.UUID
    name: str
    columns: Mapping[str, str]

    def fits(self, headings: frozenset[str]) -> bool:
        """Whether every heading it names stands in the list."""
        return bool(self.columns) and set(self.columns.values()) <= headings


@writes("column_mapping.saved")
def save(session: Session, *, name: str, columns: Mapping[str, str], scope: str = "") -> uuid.UUID:
    """Keep the choice under ``name``; one already called so is replaced.

    Raises:
        UserError: the name is empty, or nothing is chosen.
    """
    called = _name(name)
    chosen = {_scoped(scope, field): heading for field, heading in columns.items() if heading}
    if not chosen:
        raise UserError(text("services", "Choose at least one column first."))
    mapping = _called(session, called, scope)
    if mapping is None:
        mapping = ColumnMapping(name=called)
        session.add(mapping)
    mapping.columns = chosen
    journal.note(session, subject=mapping)
    return mapping.id


@writes("column_mapping.renamed")
def rename(session: Session, *, mapping_id: uuid.UUID, name: str) -> None:
    """Give it another name.

    Raises:
        UserError: the name is empty, or another is called so.
    """
    mapping = rows.get(session, ColumnMapping, mapping_id)
    called = _name(name)
    other = _called(session, called, _scope_of(mapping))
    if other is not None and other.id != mapping.id:
        said = text("services", "Another choice of columns is already called «{name}».")
        raise UserError(said.fill(name=called), "name")
    mapping.name = called
    journal.note(session, subject=mapping)


@writes("column_mapping.removed")
def remove(session: Session, *, mapping_id: uuid.UUID) -> None:
    """Take it away; undo brings it back."""
    rows.delete(session, rows.get(session, ColumnMapping, mapping_id))


@reads
def listing(session: Session, *, scope: str = "") -> list[SavedMapping]:
    """All of one kind by name."""
    before = _scoped(scope, "")
    found = [
        SavedMapping(
            each.id,
            each.name,
            {str(field).removeprefix(before): str(v) for field, v in each.columns.items()},
        )
        for each in session.scalars(rows.select_alive(ColumnMapping))
        if _scope_of(each) == scope
    ]
    return sorted(found, key=lambda each: danish_sort_key(each.name))


def _name(typed: str) -> str:
    called = " ".join(typed.split())
    if not called:
        raise UserError(text("services", "Give the choice of columns a name."), "name")
    return called


def _scoped(scope: str, field: str) -> str:
    return f"{scope}:{field}" if scope else field


def _scope_of(mapping: ColumnMapping) -> str:
    scope, sign, _ = next(iter(mapping.columns), "").partition(":")
    return scope if sign else ""


def _called(session: Session, name: str, scope: str) -> ColumnMapping | None:
    query = select(ColumnMapping).where(alive(ColumnMapping))
    folded = name.casefold()
    with session.no_autoflush:
        return next(
            (
                each
                for each in session.scalars(query)
                if each.name.casefold() == folded and _scope_of(each) == scope
            ),
            None,
        )
