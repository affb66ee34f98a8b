"""Rows as the records of a package, and records as the values of rows."""

from __future__ import annotations

import json
import math
import uuid
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any, Final

from sqlalchemy import JSON

from mentor_desk.exchange import sealed
from mentor_desk.exchange.package import Package, Record
from mentor_desk.models import (
    Absence,
    AbsenceLine,
    AnonymousFigure,
    Asset,
    ColumnMapping,
    DataSetVersion,
    DirectoryImport,
    Draft,
    Erasure,
    FormWording,
    HandOver,
    Mentor,
    Merge,
    NotSame,
    Row,
    Setting,
)

Values = dict[str, Any]
Incoming = dict[type[Row], dict[uuid.UUID, Values]]
"""What a package holds, by model and id; the id stands in the values too."""

_STAYS: Final[frozenset[type[Row]]] = frozenset(
    {
        Absence, AbsenceLine, AnonymousFigure, Asset, ColumnMapping, DataSetVersion, DirectoryImport,
        Draft, Erasure, FormWording, HandOver, Mentor, Merge, NotSame, Setting,
    }
)  # fmt: skip
"""What is the mentor's own and never goes with a case."""
OWN: Final = frozenset({"owner_id", "created_at", "updated_at", "deleted_at", "server_seq", "base_seq"})
"""Columns that mean something in one vault only; deleted rows are in no package."""
BOOKKEEPING: Final = OWN | {"id"}
"""Columns that say nothing of the person or the firm."""
_MOMENTS: Final[tuple[Any, ...]] = (datetime, date, time)


def models() -> dict[str, type[Row]]:
    """The models that may stand in a package, by name, parents before children."""
    classes = {mapper.class_.__table__: mapper.class_ for mapper in Row.registry.mappers}
    ordered = (classes.get(table) for table in Row.metadata.sorted_tables)
    return {
        model.__name__: model
        for model in ordered
        if model is not None and issubclass(model, Row) and model not in _STAYS
    }


def references(model: type[Row]) -> Iterator[tuple[str, Any, bool]]:
    """The foreign keys of ``model``: the column, the table it leads to, and whether it may be empty."""
    for column in model.__table__.columns:
        for key in column.foreign_keys:
            yield column.key, key.column.table, bool(column.nullable)


def record(row: Row, blobs: list[bytes]) -> Record:
    """``row`` as JSON knows it; its bytes are added to ``blobs``."""
    found = {}
    for column in type(row).__table__.columns:
        if column.key not in OWN:
            found[column.key] = _encoded(getattr(row, column.key), blobs)
    return found


def incoming(package: Package, schema: int) -> Incoming:
    """The values in ``package``, every one of the type its column holds.

    Columns that an older shape of the file did not have yet get their default later, when the row is
    made; those it had and we no longer have are passed over.

    Raises:
        UserError: it is of a newer shape than ``schema``, or holds what no package of ours does.
    """
    known, made = models(), package.manifest.get("schema")
    if not isinstance(made, int) or made < 1:
        raise sealed.damaged()
    if made > schema:
        raise sealed.newer()
    found: Incoming = {}
    try:
        for name, records in package.records.items():
            model = known[name]
            read = [_values(model, each, package.blobs, strict=made == schema) for each in records]
            found[model] = {each["id"]: each for each in read}
    except (KeyError, ValueError, TypeError, IndexError) as trouble:
        raise sealed.damaged() from trouble
    return found


def _encoded(value: Any, blobs: list[bytes]) -> Any:
    if isinstance(value, _MOMENTS):
        return value.isoformat()
    if isinstance(value, uuid.UUID):
        return str(value)
    if isinstance(value, bytes):
        blobs.append(value)
        return {"blob": len(blobs) - 1}
    return value


def _values(
    model: type[Row], said: Mapping[str, Any], blobs: Sequence[bytes], *, strict: bool
) -> Values:
    columns = model.__table__.columns
    wanted = {column.key for column in columns} - OWN
    if strict and said.keys() != wanted:
        raise ValueError("a record of another shape")
    if "id" not in said:
        raise KeyError("id")
    return {key: _decoded(columns[key], said[key], blobs) for key in said if key in wanted}


def _decoded(column: Any, value: Any, blobs: Sequence[bytes]) -> Any:
    if isinstance(column.type, JSON):
        # Half a letter, or a number that is none, cannot be stored: a ValueError.
        json.dumps(value, ensure_ascii=False, allow_nan=False).encode()
        return value
    if value is None:
        if not column.nullable:
            raise ValueError("an empty field that cannot be empty")
        return None
    kind = column.type.python_type
    if kind is bytes:
        return blobs[_place(value)]
    if kind in _MOMENTS:
        return kind.fromisoformat(value)
    if kind is uuid.UUID:
        return uuid.UUID(str(value))
    if kind is float and type(value) is int:
        value = float(_storable(value))
    if type(value) is not kind:
        raise TypeError(column.key)
    return _storable(value)


def _storable(value: Any) -> Any:
    """A value the file can hold; ValueError for half a letter, and for a number that is none."""
    if isinstance(value, str):
        value.encode()
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError("no number")
    if isinstance(value, int) and not -(1 << 63) <= value < 1 << 63:
        raise ValueError("larger than any number of ours")
    return value


def _place(value: Mapping[str, Any]) -> int:
    place = value["blob"]
    if type(place) is not int or place < 0:
        raise ValueError("a paper in no place")
    return place
