"""Everything the vault holds of a citizen: one answer for erasure, access, hand-over and merging."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import (
    Case,
    ChecklistTick,
    Citizen,
    Draft,
    Experience,
    IssuedPaper,
    JobIdea,
    PaperFill,
    Row,
)

# What a firm was like is the firm's own and stays, though it was learnt from a placement; so is an
# idea for a job there, whoever was in mind.
_OF_THE_FIRM: Final[frozenset[type[Row]]] = frozenset({Experience, JobIdea})
_BY_SUBJECT: Final[tuple[Any, ...]] = (PaperFill, ChecklistTick, IssuedPaper)
_PART = 400

Belongings = dict[type[Row], list[Any]]


def of_citizens(session: Session, citizen_ids: Sequence[uuid.UUID]) -> Belongings:
    """Every row about these citizens by model, deleted rows too, parents before children.

    Followed along the foreign keys: a new table that refers to a citizen, a case or something of
    theirs is found without being named here. Drafts are not rows of the record: see :func:`drafts`.
    """
    people = list(_where(session, Citizen, [Citizen.id], citizen_ids))
    return _closure(session, {Citizen: people})


def of_cases(session: Session, case_ids: Sequence[uuid.UUID]) -> Belongings:
    """Every row about these cases and their citizens, by model; a citizen's other cases too."""
    cases = _where(session, Case, [Case.id], case_ids)
    return of_citizens(session, list(dict.fromkeys(case.citizen_id for case in cases)))


def drafts(session: Session, found: Belongings) -> list[Draft]:
    """The unfinished forms about any of the rows in ``found``."""
    ids = {str(row.id) for rows in found.values() for row in rows}
    return [
        draft for draft in session.scalars(select(Draft)) if any(one in draft.subject for one in ids)
    ]


def _closure(session: Session, found: Belongings) -> Belongings:
    ids: dict[uuid.UUID, None] = {row.id: None for rows in found.values() for row in rows}
    fresh = dict(found)
    while fresh:
        added: Belongings = {}
        for model, columns in _pointing_at({model.__table__ for model in fresh}):
            parents = [row.id for rows in fresh.values() for row in rows]
            for row in _where(session, model, columns, parents):
                if row.id not in ids:
                    ids[row.id] = None
                    added.setdefault(model, []).append(row)
        for model, rows in added.items():
            found.setdefault(model, []).extend(rows)
        fresh = added
    return found


def _pointing_at(tables: set[Any]) -> Iterator[tuple[Any, list[Any]]]:
    """The models with a foreign key into ``tables`` or a subject of any kind, and those columns."""
    for model in _models():
        columns: list[Any] = [
            column
            for column in model.__table__.columns
            if any(key.column.table in tables for key in column.foreign_keys)
        ]
        if model in _BY_SUBJECT:
            columns.append(model.__table__.columns["subject_id"])
        if columns and model not in _OF_THE_FIRM:
            yield model, columns


def _models() -> list[type[Row]]:
    return [
        mapper.class_
        for mapper in Row.registry.mappers
        if issubclass(mapper.class_, Row) and mapper.class_ is not Draft
    ]


def _where(
    session: Session, model: Any, columns: Sequence[Any], ids: Sequence[uuid.UUID]
) -> Iterator[Any]:
    seen: set[uuid.UUID] = set()
    for column in columns:
        for start in range(0, len(ids), _PART):
            query = select(model).where(column.in_(ids[start : start + _PART])).order_by(model.id)
            for row in session.scalars(query):
                if row.id not in seen:
                    seen.add(row.id)
                    yield row
