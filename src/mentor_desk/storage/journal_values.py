"""Row values as the journal keeps them: JSON, and digests of JSON."""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import ColumnElement

# Bookkeeping says nothing about what the mentor did.
_BOOKKEEPING = frozenset({"id", "created_at", "updated_at", "server_seq", "base_seq"})


def digest(*parts: Any) -> str:
    """SHA-256 over ``parts`` as canonical JSON."""
    canonical = json.dumps(parts, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def encode(values: Mapping[str, Any]) -> dict[str, Any]:
    """The columns that matter, JSON-safe: dates in ISO form, bytes as their digest only."""
    return {key: _encoded(value) for key, value in values.items() if key not in _BOOKKEEPING}


def difference(
    before: Mapping[str, Any] | None, after: Mapping[str, Any]
) -> tuple[dict[str, Any] | None, dict[str, Any]]:
    """Only the fields that changed; a new row has no before and all of its fields after."""
    new = encode(after)
    if before is None:
        return None, new
    old = encode(before)
    changed = [key for key in new if old.get(key) != new[key]]
    return {key: old.get(key) for key in changed}, {key: new[key] for key in changed}


def decode(column: ColumnElement[Any], value: Any) -> Any:
    """A value from the journal as the type that ``column`` holds.

    Raises :class:`ValueError` for bytes, of which the journal keeps no more than the digest.
    """
    if value is None:
        return None
    kind = _kind(column)
    if kind is bytes:
        raise ValueError("the journal does not keep bytes")
    if kind in (datetime, date, time):
        return kind.fromisoformat(value)
    return uuid.UUID(value) if kind is uuid.UUID else value


def _kind(column: ColumnElement[Any]) -> Any:
    try:
        return column.type.python_type
    except NotImplementedError:
        return None


def _encoded(value: Any) -> Any:
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, uuid.UUID):
        return str(value)
    if isinstance(value, bytes):
        return {"sha256": hashlib.sha256(value).hexdigest()}
    return value
