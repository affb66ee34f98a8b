"""Finding live rows: the one place that knows what «deleted» means to a query."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from functools import cache
from typing import Any, Final, TypeVar

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Row
from mentor_desk.texts import text

R = TypeVar("R", bound=Row)

NAMELESS: Final = "–"
"""What stands in a list for somebody whose name was erased."""
_GONE = text("services", "This record is no longer there. It may have been deleted or undone.")


@cache
def alive(model: type[Row]) -> ColumnElement[bool]:
    """The rows of ``model`` that are not deleted."""
    return model.deleted_at.is_(None)


def select_alive(model: type[R]) -> Select[R]:
    """A query over the rows of ``model`` that are not deleted."""
    return _alive_rows(model)


@cache
def _alive_rows(model: type[R]) -> Select[R]:
    # Every page begins its queries with this one, and building it costs as much as asking it.
    return select(model).where(alive(model))


def get(session: Session, model: type[R], row_id: uuid.UUID) -> R:
    """The live row with this id.

    Raises:
        UserError: it is deleted or never was.
    """
    row = session.get(model, row_id)
    if row is None or row.deleted_at is not None:
        raise UserError(_GONE)
    return row


def find(session: Session, model: type[R], row_id: uuid.UUID | None) -> R | None:
    """The live row with this id, or ``None``."""
    row = session.get(model, row_id) if row_id else None
    return row if row is not None and row.deleted_at is None else None


def change(row: Row, values: dict[str, Any], allowed: frozenset[str]) -> None:
    """Set the fields in ``values``; a field outside ``allowed`` is a programming error."""
    unknown = values.keys() - allowed
    if unknown:
        message = f"{type(row).__name__} has no such editable field: {sorted(unknown)}"
        raise ValueError(message)
    for name, value in values.items():
        if getattr(row, name) != value:
            setattr(row, name, value)


def stripped(values: Mapping[str, Any]) -> dict[str, Any]:
    """``values`` with no space around what is text."""
    return {k: v.strip() if isinstance(v, str) else v for k, v in values.items()}


def delete(session: Session, row: Row) -> None:
    """Mark ``row`` as deleted at the session's moment. The journal can bring it back."""
    row.deleted_at = session.info["now"]
