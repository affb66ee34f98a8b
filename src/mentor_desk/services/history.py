"""The journal as the user meets it: who did what, and what every record was before."""

from __future__ import annotations

import uuid

from sqlalchemy.orm import Session

from mentor_desk.models import Row
from mentor_desk.storage import journal
from mentor_desk.storage.journal import HistoryRow
from mentor_desk.storage.use_case import reads


@reads
def history(session: Session, *, model: type[Row], row_id: uuid.UUID) -> list[HistoryRow]:
    """What a record was before, change by change, newest first."""
    return journal.history(session, model, row_id)


@reads
def entries(
    session: Session,
    *,
    subject_id: uuid.UUID | None = None,
    before_seq: int | None = None,
    limit: int = 100,
) -> list[HistoryRow]:
    """The journal itself, newest first; of one person or firm where one is given."""
    return journal.entries(session, subject_id=subject_id, before_seq=before_seq, limit=limit)


@reads
def fingerprint(session: Session, *, seq: int | None = None) -> tuple[int, str] | None:
    """The number and the fingerprint of entry ``seq`` or of the last: to hold against a paper."""
    return journal.fingerprint(session, seq)


@reads
def broken(session: Session) -> list[int]:
    """The numbers of the journal entries that were tampered with; empty when all is whole."""
    return journal.verify(session)
