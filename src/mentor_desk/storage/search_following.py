"""Keeping the search index in step with the rows."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from mentor_desk.models import (
    Agreement,
    Case,
    Citizen,
    Contact,
    ContactEntry,
    Draft,
    Firm,
    Inquiry,
    IssuedPaper,
    Note,
    Placement,
    PlacementTask,
    Recruitment,
    Row,
    Visit,
)
from mentor_desk.storage import search_index
from mentor_desk.storage.changes import changes_of
from mentor_desk.storage.search_documents import INDEXED, documents_for

# Their rows change what is said of others: of the citizen, of the placement, of all that has the name.
_SHOWN_ELSEWHERE = frozenset({Case, PlacementTask, Citizen, Firm})
_PAGE = 500


def follow(session: Session) -> None:
    """Bring the index in step with what ``session`` has changed; called just before the commit."""
    held = _rows(session, changes_of(session).before)
    affected = list(dict.fromkeys(_affected(session)))
    held += _rows(session, affected)
    docs, gone = [], defaultdict(list)
    for model, row_id in affected:
        row = session.get(model, row_id)
        doc = documents_for(session, row) if row is not None else None
        if doc is None:
            gone[INDEXED[model]].append(row_id)
        else:
            docs.append(doc)
    for kind, refs in gone.items():
        search_index.remove_many(session, kind, refs)
    search_index.replace_many(session, docs)
    del held


def fill(session: Session) -> int:
    """Put every row of the vault in the empty index, a page at a time; returns how many."""
    count = 0
    for model in INDEXED:
        last = uuid.UUID(int=0)
        while rows := _page(session, model, last):
            last = rows[-1].id
            docs = (documents_for(session, row) for row in rows)
            count += search_index.index_many(session, [doc for doc in docs if doc is not None])
            session.expunge_all()
    return count


def _rows(session: Session, keys: Iterable[tuple[type[Row], uuid.UUID]]) -> list[Row]:
    """The rows, read many at a time: whoever holds them finds each in the session at once."""
    wanted: dict[type[Row], list[uuid.UUID]] = defaultdict(list)
    for model, row_id in keys:
        if model in INDEXED or model in _SHOWN_ELSEWHERE:
            wanted[model].append(row_id)
    rows: list[Row] = []
    for model, ids in wanted.items():
        for start in range(0, len(ids), _PAGE):
            rows += session.scalars(select(model).where(model.id.in_(ids[start : start + _PAGE])))
    return rows


def _page(session: Session, model: type[Row], after: uuid.UUID) -> list[Row]:
    return list(session.scalars(select(model).where(model.id > after).order_by(model.id).limit(_PAGE)))


def _affected(session: Session) -> Iterator[tuple[type[Row], uuid.UUID]]:
    for (model, row_id), before in list(changes_of(session).before.items()):
        if model is Draft:
            continue
        if model in INDEXED:
            yield model, row_id
        if model not in _SHOWN_ELSEWHERE:
            continue
        row = session.get(model, row_id)
        if isinstance(row, Case):
            yield Citizen, row.citizen_id
        elif isinstance(row, PlacementTask):
            yield Placement, row.placement_id
        elif isinstance(row, Citizen | Firm) and before is not None and before["name"] != row.name:
            yield from _dependants(session, row)


def _dependants(session: Session, row: Citizen | Firm) -> Iterator[tuple[type[Row], uuid.UUID]]:
    """The rows whose documents carry the name of ``row``."""
    models: tuple[Any, ...] = (Placement, Visit, Note, IssuedPaper)
    if isinstance(row, Firm):
        models = (*models, Contact, Agreement, ContactEntry, Inquiry, Recruitment)
    for model in models:
        if isinstance(row, Firm):
            query: Select[Any] = select(model.id).where(model.firm_id == row.id)
        else:
            query = select(model.id).join(Case, model.case_id == Case.id)
            query = query.where(Case.citizen_id == row.id)
        yield from ((model, found) for found in session.scalars(query))
