"""What goes with a case to a colleague: all of its own, and what it needs of the firms."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.exchange.package import Record
from mentor_desk.models import (
    Contact,
    Experience,
    Firm,
    FirmSeason,
    FirmTask,
    GuideNote,
    HeadCount,
    IndicatorSet,
    Measurement,
    Opening,
    Placement,
    Row,
)
from mentor_desk.services import belongings
from mentor_desk.services.hand_over_records import models, record, references

_OF_FIRM: Final[tuple[Any, ...]] = (Contact, HeadCount, FirmTask, FirmSeason, GuideNote)
"""What a colleague needs to know of a firm; what concerns other citizens there stays."""
_PART = 400

Rows = dict[type[Row], list[Any]]


def gather(session: Session, case_ids: Sequence[uuid.UUID]) -> tuple[Rows, dict[str, list[str]]]:
    """The living rows of these cases by model, and the ids of the deleted ones by model's name."""
    known = set(models().values())
    every = belongings.of_cases(session, case_ids)
    rows: Rows = {}
    deleted: dict[str, list[str]] = {}
    for model, found in every.items():
        if model not in known:
            continue
        rows[model] = [row for row in found if row.deleted_at is None]
        gone = [str(row.id) for row in found if row.deleted_at is not None]
        if gone:
            deleted[model.__name__] = gone
    _add_firms(session, rows)
    _add_sets(session, rows)
    return rows, deleted


def records(rows: Rows) -> tuple[dict[str, list[Record]], tuple[bytes, ...]]:
    """The rows as records, and the bytes in them.

    A reference to what stays behind is emptied; a row that means nothing without it stays too.
    """
    blobs: list[bytes] = []
    kept = _kept(rows)
    ids = {row.id for found in kept.values() for row in found}
    result: dict[str, list[Record]] = {}
    for name, model in models().items():
        made = []
        for row in kept.get(model, ()):
            one = record(row, blobs)
            for column, _, _ in references(model):
                if getattr(row, column) not in ids:
                    one[column] = None
            made.append(one)
        if made:
            result[name] = made
    return result, tuple(blobs)


def _kept(rows: Rows) -> Rows:
    while True:
        ids = {row.id for found in rows.values() for row in found}
        kept = {model: [row for row in found if _stands(row, ids)] for model, found in rows.items()}
        if sum(map(len, kept.values())) == sum(map(len, rows.values())):
            return kept
        rows = kept


def _stands(row: Row, ids: set[uuid.UUID]) -> bool:
    return all(empty or getattr(row, column) in ids for column, _, empty in references(type(row)))


def _add_firms(session: Session, rows: Rows) -> None:
    """The firms these rows speak of, and what is known of them; an opening leads to its firm."""
    openings = _where(session, Opening, Opening.id, _led_to(rows, Opening))
    _add(rows, Opening, openings)
    contacts = _where(session, Contact, Contact.id, _led_to(rows, Contact))
    wanted = _led_to(rows, Firm) | {each.firm_id for each in contacts}
    firms = list(_where(session, Firm, Firm.id, wanted))
    _add(rows, Firm, firms)
    ids = {firm.id for firm in firms}
    for model in _OF_FIRM:
        _add(rows, model, _where(session, model, model.firm_id, ids))
    placements = {row.id for row in rows.get(Placement, ())}
    _add(rows, Experience, _where(session, Experience, Experience.placement_id, placements))


def _add_sets(session: Session, rows: Rows) -> None:
    """The municipality's own set of areas goes with what was measured by it."""
    wanted = {(row.set_key, row.set_version) for row in rows.get(Measurement, ())}
    living = session.scalars(select(IndicatorSet).where(IndicatorSet.deleted_at.is_(None)))
    _add(rows, IndicatorSet, (row for row in living if (row.key, row.version) in wanted))


def _led_to(rows: Rows, target: type[Row]) -> set[uuid.UUID]:
    found: set[uuid.UUID] = set()
    for model, each in rows.items():
        for column, table, _ in references(model):
            if table is target.__table__:
                found |= {to for row in each if (to := getattr(row, column)) is not None}
    return found


def _add(rows: Rows, model: type[Row], more: Any) -> None:
    there = rows.setdefault(model, [])
    ids = {row.id for row in there}
    there.extend(row for row in more if row.id not in ids)


def _where(session: Session, model: Any, column: Any, ids: set[uuid.UUID]) -> Iterator[Any]:
    wanted = sorted(ids)
    for start in range(0, len(wanted), _PART):
        query = select(model).where(
            column.in_(wanted[start : start + _PART]), model.deleted_at.is_(None)
        )
        yield from session.scalars(query.order_by(model.id))
