"""Moving everything that hangs on a record to another one, along the foreign keys."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import (
    ChecklistTick,
    Contact,
    Draft,
    IssuedPaper,
    Merge,
    PaperFill,
    Referral,
    Row,
    Setting,
)
from mentor_desk.services import merging_twins, rows
from mentor_desk.storage.journal_standing import models

_BY_SUBJECT: Final[frozenset[type[Row]]] = frozenset({ChecklistTick, IssuedPaper, PaperFill})


def move(session: Session, kept: Row, lost: Row) -> None:
    """Let everything that refers to ``lost`` refer to ``kept``, deleted rows too.

    What both have and can only be there once becomes one. A paper keeps its bytes and its words: only
    where it lies is changed.
    """
    moved: list[Row] = []
    for model, columns in pointing_at(type(kept)):
        for row in list(_at(session, model, columns, lost.id)):
            if isinstance(row, Referral) and {row.firm_id, row.to_firm_id} <= {kept.id, lost.id}:
                _not_to_itself(row, kept)
            for column in columns:
                if getattr(row, column) == lost.id:
                    setattr(row, column, kept.id)
            moved.append(row)
    session.flush()
    for row in moved:
        _join(session, row)
    _drafts(session, str(kept.id), str(lost.id))
    _settings(session, str(kept.id), str(lost.id))


def take_up(session: Session, kept: Row, lost: Row) -> None:
    """Move what hangs on ``lost``, delete it, and remember where it went."""
    move(session, kept, lost)
    rows.delete(session, lost)
    session.add(
        Merge(
            model=type(kept).__name__,
            kept_id=kept.id,
            lost_id=lost.id,
            merged_on=session.info["now"].date(),
        )
    )
    session.flush()


def pointing_at(kind: type[Row]) -> Iterator[tuple[Any, list[str]]]:
    """The models that can refer to a row of ``kind``, each with the columns that do."""
    for model in models().values():
        columns = [
            column.key
            for column in model.__table__.columns
            if any(key.column.table is kind.__table__ for key in column.foreign_keys)
        ]
        if model in _BY_SUBJECT:
            columns.append("subject_id")
        if columns and model is not Draft:
            yield model, columns


def _at(session: Session, model: Any, columns: list[str], row_id: uuid.UUID) -> Iterator[Row]:
    seen: set[uuid.UUID] = set()
    for column in columns:
        query = select(model).where(getattr(model, column) == row_id).order_by(model.id)
        for row in session.scalars(query):
            if row.id not in seen:
                seen.add(row.id)
                yield row


def _join(session: Session, row: Row) -> None:
    """Put ``row`` into the one that was there for the same before, if there is one."""
    key = merging_twins.key_of(row)
    if key is None:
        return
    for column in ("firm_id", "citizen_id", "subject_id"):
        if column in type(row).__table__.columns:
            break
    else:
        return
    model: Any = type(row)
    query = rows.select_alive(model).where(getattr(model, column) == getattr(row, column))
    for other in session.scalars(query.order_by(model.id)):
        same = other.id != row.id and merging_twins.key_of(other) == key
        if same and merging_twins.is_one(other, row):
            merging_twins.absorb(other, row)
            if isinstance(row, Contact):
                take_up(session, other, row)
            else:
                move(session, other, row)
                rows.delete(session, row)
            session.flush()
            return


def _not_to_itself(row: Referral, kept: Row) -> None:
    """A firm that recommended the one it turns out to be: the words stay, the way back does not."""
    row.to_name = row.to_name or str(getattr(kept, "name", ""))
    row.to_firm_id = None


def _drafts(session: Session, kept: str, lost: str) -> None:
    """What was being written about the lost one goes on under the kept one, where nothing is begun."""
    open_ones = {
        (draft.form, draft.subject): draft for draft in session.scalars(rows.select_alive(Draft))
    }
    for (form, subject), draft in open_ones.items():
        if lost in subject and (form, subject.replace(lost, kept)) not in open_ones:
            draft.subject = subject.replace(lost, kept)


def _settings(session: Session, kept: str, lost: str) -> None:
    taken = set(session.scalars(select(Setting.key)))
    for setting in session.scalars(rows.select_alive(Setting)):
        if lost in setting.key and setting.key.replace(lost, kept) not in taken:
            setting.key = setting.key.replace(lost, kept)
        written = json.dumps(setting.value)
        if lost in written:
            setting.value = json.loads(written.replace(lost, kept))
