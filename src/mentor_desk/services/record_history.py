"""The history of a record, field by field in the words of its form, and one field put back."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from mentor_desk.errors import ConflictError
from mentor_desk.models import JournalChange, JournalEntry, Row
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import field_words
from mentor_desk.services.field_values import Reader, Words, is_put_back_by_hand
from mentor_desk.storage import journal
from mentor_desk.storage.journal_standing import models
from mentor_desk.storage.journal_values import decode
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import Language, text

# What is shown together with a record: the form shows it as one thing too.
_PARTS: Final[Mapping[str, tuple[str, ...]]] = {
    "Agreement": ("AgreementPlaces", "AgreementPoint", "AgreementReview"),
    "Case": ("Citizen", "Note", "TargetGroupPeriod"),
    "Citizen": ("Consent", "PersonAround"),
    "Firm": ("Contact", "FirmTask", "FirmSeason", "HeadCount"),
    "Placement": ("HourStep", "PlacementEvent", "PlacementTask", "RuleReason"),
    "Visit": ("Promise", "VisitMove"),
}


@dataclass(frozen=True, slots=True)
class FieldTurn:
    """One field of one change. ``can_put_back`` while the value before is known and is another now."""

    column: str
    label: str
    before: Words
    after: Words
    can_put_back: bool


@dataclass(frozen=True, slots=True)
class Turn:
    """One change of one row: who, when and what. ``is_new`` when the row was made by it.

    ``erased`` when its values were blanked with a person; there are then no fields.
    """

    seq: int
    at: datetime
    who: str
    operation: str
    model: str
    row_id: uuid.UUID
    is_new: bool
    erased: bool
    fields: tuple[FieldTurn, ...]


@reads
def of_record(
    session: Session,
    *,
    model: str,
    row_id: uuid.UUID,
    today: date,
    language: Language,
    rulebook: Rulebook,
    limit: int = 200,
) -> list[Turn]:
    """What happened to a record and its parts, newest first."""
    ids = dict(_together(session, model, row_id))
    query = (
        select(JournalEntry, JournalChange)
        .join(JournalChange, JournalChange.entry_seq == JournalEntry.seq)
        .where(JournalChange.row_id.in_(list(ids)))
        .order_by(JournalEntry.seq.desc(), JournalChange.id)
        .limit(limit)
    )
    reader = Reader(session, language, today, rulebook)
    turns = (_turn(reader, entry, change) for entry, change in session.execute(query))
    return [turn for turn in turns if turn.fields or turn.erased]


@writes("record.put_back")
def put_back(session: Session, *, seq: int, row_id: uuid.UUID, column: str) -> None:
    """Give one field the value it had before the change ``seq``, as an ordinary change.

    Raises:
        ConflictError: the record or what the field pointed to is gone, or the value is not kept.
    """
    change = session.scalar(
        select(JournalChange).where(JournalChange.entry_seq == seq, JournalChange.row_id == row_id)
    )
    row = session.get(models()[change.model], row_id) if change is not None else None
    if change is None or row is None or row.deleted_at is not None or not change.before:
        raise _gone()
    before = change.before.get(column)
    if column not in change.before or is_put_back_by_hand(row, column, before):
        raise _gone()
    field = type(row).__table__.columns[column]
    value = decode(field, before)
    if field.foreign_keys and value is not None and not _lives(session, field, value):
        raise _gone()
    setattr(row, column, value)
    journal.note(session, subject=row, detail={"field": column, "entry": seq})
    try:
        session.flush()
    except IntegrityError:
        raise ConflictError(
            text("services", "Another record has that value now. Nothing was changed.")
        ) from None


def _together(session: Session, model: str, row_id: uuid.UUID) -> Iterator[tuple[uuid.UUID, str]]:
    yield row_id, model
    known = models()
    own = known[model].__table__
    for name in _PARTS.get(model, ()):
        part = known[name]
        table = part.__table__
        down = [c for c in table.columns if any(k.column.table is own for k in c.foreign_keys)]
        up = [c for c in own.columns if any(k.column.table is table for k in c.foreign_keys)]
        for column in down:
            for found in session.scalars(select(table.c.id).where(column == row_id)):
                yield found, name
        for column in up:
            found = session.scalar(select(column).where(own.c.id == row_id))
            if found is not None:
                yield from _together(session, name, found)


def _turn(reader: Reader, entry: JournalEntry, change: JournalChange) -> Turn:
    row = reader.session.get(models()[change.model], change.row_id)
    return Turn(
        seq=entry.seq,
        at=entry.at,
        who=entry.who,
        operation=entry.operation,
        model=change.model,
        row_id=change.row_id,
        is_new=change.before is None and change.after is not None,
        erased=change.after is None,
        fields=tuple(_fields(reader, change, row)),
    )


def _fields(reader: Reader, change: JournalChange, row: Row | None) -> Iterator[FieldTurn]:
    words, model = field_words.load(), change.model
    columns = models()[model].__table__.columns
    for column, after in (change.after or {}).items():
        if column == "owner_id" or column not in columns or not words.shows(column):
            continue
        before = (change.before or {}).get(column)
        covered = column == "text" and getattr(row, "sensitive", False)
        old, new = reader.words(model, column, before), reader.words(model, column, after)
        if old == new:
            continue
        if covered:
            old, new = (), (text("services", "sensitive: open the note to read it"),)
        can = (
            change.before is not None
            and not covered
            and row is not None
            and row.deleted_at is None
            and not is_put_back_by_hand(row, column, before)
            and getattr(row, column) != _value(columns[column], before)
        )
        yield FieldTurn(column, words.label(model, column, reader.language), old, new, can)


def _value(column: Any, kept: Any) -> Any:
    return kept if isinstance(kept, list) else decode(column, kept)


def _lives(session: Session, field: Any, value: uuid.UUID) -> bool:
    table = next(iter(field.foreign_keys)).column.table
    found = session.execute(select(table.c.deleted_at).where(table.c.id == value)).first()
    return found is not None and found.deleted_at is None


def _gone() -> ConflictError:
    return ConflictError(
        text("services", "This cannot be put back: it is no longer here. Nothing was changed.")
    )
