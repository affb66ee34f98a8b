"""The journal: who did what and when, and what each row was before and after.

One mechanism, four uses: the access log the law asks for, the history of every record, undo, and
later what a team hub would need. Entries are chained by hashes, so a changed or removed entry shows.
"""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import exists, insert, or_, select, update
from sqlalchemy.orm import Session

from mentor_desk.models import Draft, JournalChange, JournalEntry, Row
from mentor_desk.storage.changes import Record, changes_of, stored
from mentor_desk.storage.journal_undo import UndoneChange, undo_last
from mentor_desk.storage.journal_values import difference, digest

__all__ = [
    "HistoryRow", "UndoneChange", "blank", "entries", "fingerprint", "history", "note", "record",
    "shown", "undo_last", "verify", "write",
]  # fmt: skip

_START = "0" * 64
_SHOWN = 16


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One entry as the history shows it; ``before``/``after`` hold only the fields that changed."""

    seq: int
    at: datetime
    who: str
    operation: str
    subject_kind: str | None
    subject_id: uuid.UUID | None
    detail: Mapping[str, Any]
    undoes: int | None
    before: Mapping[str, Any] | None = None
    after: Mapping[str, Any] | None = None


def note(
    session: Session, *, subject: Row | None = None, detail: Mapping[str, Any] | None = None
) -> None:
    """Say what the entry being written is about; ``detail`` holds facts without personal data.

    A call that notes something is journalled even if it changes no row.
    """
    changes = changes_of(session)
    changes.noted = True
    if subject is not None:
        changes.subject = (type(subject).__name__, subject.id)
    changes.detail.update(detail or {})


def record(
    session: Session,
    operation: str,
    *,
    subject_kind: str | None = None,
    subject_id: uuid.UUID | None = None,
    detail: Mapping[str, Any] | None = None,
) -> None:
    """Add an entry of its own without values: a read of a person, a print, an export, an unlock."""
    changes_of(session).records.append(Record(operation, subject_kind, subject_id, detail or {}))


def blank(session: Session, row_ids: list[uuid.UUID]) -> None:
    """Erase what the journal holds of the rows ``row_ids``, this entry too; the chain stays whole."""
    changes_of(session).blanked.update(row_ids)
    session.connection().execute(
        update(JournalChange.__table__)  # type: ignore[arg-type]  # a declared table is a Table
        .where(JournalChange.row_id.in_(row_ids))
        .values(before=None, after=None, salt=None)
    )


def history(session: Session, model: type[Row] | str, row_id: uuid.UUID) -> list[HistoryRow]:
    """What happened to one row, newest first; ``model`` is its class or the class's name."""
    name = model if isinstance(model, str) else model.__name__
    found = session.execute(
        select(JournalEntry, JournalChange.before, JournalChange.after)
        .join(JournalChange, JournalChange.entry_seq == JournalEntry.seq)
        .where(JournalChange.model == name, JournalChange.row_id == row_id)
        .order_by(JournalEntry.seq.desc())
    )
    return [shown(entry, before, after) for entry, before, after in found]


def entries(
    session: Session,
    *,
    subject_id: uuid.UUID | None = None,
    before_seq: int | None = None,
    limit: int = 100,
) -> list[HistoryRow]:
    """The journal itself, newest first, without values; of one subject or row where it is given."""
    query = select(JournalEntry).order_by(JournalEntry.seq.desc()).limit(limit)
    if before_seq is not None:
        query = query.where(JournalEntry.seq < before_seq)
    if subject_id is not None:
        touched = exists().where(
            JournalChange.entry_seq == JournalEntry.seq, JournalChange.row_id == subject_id
        )
        query = query.where(or_(JournalEntry.subject_id == subject_id, touched))
    return [shown(entry) for entry in session.scalars(query)]


def verify(session: Session) -> list[int]:
    """The numbers of the entries that were tampered with; empty when the chain is whole."""
    changes: dict[int, list[JournalChange]] = {}
    for change in session.scalars(select(JournalChange).order_by(JournalChange.id)):
        changes.setdefault(change.entry_seq, []).append(change)
    broken, previous, expected = [], _START, 1
    for entry in session.scalars(select(JournalEntry).order_by(JournalEntry.seq)):
        own = changes.pop(entry.seq, [])
        sound = (
            entry.seq == expected
            and entry.previous_hash == previous
            and entry.digest == digest(*(change.digest for change in own))
            and entry.entry_hash == _entry_hash(_fields(entry))
            and all(_change_is_whole(change) for change in own)
        )
        if not sound:
            broken.append(entry.seq)
        previous, expected = entry.entry_hash, entry.seq + 1
    return sorted({*broken, *changes})


def fingerprint(session: Session, seq: int | None = None) -> tuple[int, str] | None:
    """The number and the fingerprint, for the eye, of entry ``seq`` or of the last one."""
    query = select(JournalEntry.seq, JournalEntry.entry_hash).order_by(JournalEntry.seq.desc()).limit(1)
    found = session.execute(query if seq is None else query.where(JournalEntry.seq == seq)).first()
    if found is None:
        return None
    shown_part = found.entry_hash[:_SHOWN].upper()
    return found.seq, " ".join(shown_part[at : at + 4] for at in range(0, _SHOWN, 4))


def write(session: Session, operation: str, who: str) -> None:
    """Write the entries of this session's changes; called by the database just before the commit."""
    diary = changes_of(session)
    rows = _changed_rows(session)
    if rows or diary.noted:
        if diary.subject is None and rows:
            diary.subject = (rows[0]["model"], rows[0]["row_id"])
        kind, subject_id = diary.subject or (None, None)
        main = Record(operation, kind, subject_id, diary.detail)
        seq = _add_entry(session, who, main, rows, diary.undoes)
        if rows:
            table = JournalChange.__table__
            session.connection().execute(
                insert(table),  # type: ignore[arg-type]  # a declared table is a Table
                [{**row, "entry_seq": seq} for row in rows],
            )
    for extra in diary.records:
        _add_entry(session, who, extra, [], None)


def _changed_rows(session: Session) -> list[dict[str, Any]]:
    diary = changes_of(session)
    kept = {key: before for key, before in diary.before.items() if key[0] is not Draft}
    now = dict(stored(session, kept))
    rows = []
    for (model, row_id), before in kept.items():
        after = now.get((model, row_id))
        if after is None:  # added inside a savepoint that was rolled back
            continue
        old, new = difference(before, after)
        if not new:
            continue
        salt: str | None = secrets.token_hex(16)
        hashed = digest(model.__name__, str(row_id), old, new, salt)
        if row_id in diary.blanked:
            old = new = salt = None  # type: ignore[assignment]  # erased values leave the digest
        rows.append(
            {
                "model": model.__name__,
                "row_id": row_id,
                "before": old,
                "after": new,
                "salt": salt,
                "digest": hashed,
            }
        )
    return rows


def _add_entry(
    session: Session, who: str, what: Record, rows: list[dict[str, Any]], undoes: int | None
) -> int:
    connection = session.connection()
    table = JournalEntry.__table__
    last = connection.execute(
        select(table.c.seq, table.c.entry_hash).order_by(table.c.seq.desc()).limit(1)
    ).first()
    entry: dict[str, Any] = {
        "seq": last.seq + 1 if last else 1,
        "at": session.info["now"],
        "who": who,
        "operation": what.operation,
        "subject_kind": what.subject_kind,
        "subject_id": what.subject_id,
        "undoes": undoes,
        "detail": dict(what.detail),
        "digest": digest(*(row["digest"] for row in rows)),
        "previous_hash": last.entry_hash if last else _START,
    }
    entry["entry_hash"] = _entry_hash(entry)
    connection.execute(insert(table), entry)  # type: ignore[arg-type]  # a declared table is a Table
    return int(entry["seq"])


def _entry_hash(fields: Mapping[str, Any]) -> str:
    hashed = {key: value for key, value in fields.items() if key != "entry_hash"}
    subject = fields["subject_id"]
    return digest(
        {**hashed, "at": fields["at"].isoformat(), "subject_id": str(subject) if subject else None}
    )


def _fields(entry: JournalEntry) -> dict[str, Any]:
    return {column.key: getattr(entry, column.key) for column in JournalEntry.__table__.columns}


def _change_is_whole(change: JournalChange) -> bool:
    if change.salt is None:
        return change.before is None and change.after is None
    values = (change.model, str(change.row_id), change.before, change.after, change.salt)
    return digest(*values) == change.digest


def shown(
    entry: JournalEntry, before: Mapping[str, Any] | None = None, after: Mapping[str, Any] | None = None
) -> HistoryRow:
    """An entry as the history shows it."""
    return HistoryRow(
        seq=entry.seq,
        at=entry.at,
        who=entry.who,
        operation=entry.operation,
        subject_kind=entry.subject_kind,
        subject_id=entry.subject_id,
        detail=entry.detail,
        undoes=entry.undoes,
        before=before,
        after=after,
    )
