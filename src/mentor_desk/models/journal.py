"""The journal: what was done, by whom, and what each row was before and after.

One mechanism serves the access log the law asks for, the history of every record and undo.
Written by :mod:`mentor_desk.storage.journal` only.
"""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from mentor_desk.models.base import Base


class JournalEntry(Base):
    """One call that wrote, or one read, print, export, unlock or failed unlock.

    ``operation`` is a stable word such as ``visit.recorded``. ``subject`` names the row it was
    about. ``detail`` holds plain facts without personal data (head-count, paper key, reason given).
    ``digest`` is SHA-256 over the digests of the changes, ``entry_hash`` over this entry's fields and
    ``previous_hash``: blanking the values of an erased person keeps the chain verifiable.
    """

    __tablename__ = "journal_entry"

    seq: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    who: Mapped[str]
    operation: Mapped[str] = mapped_column(index=True)
    subject_kind: Mapped[str | None] = mapped_column(default=None)
    subject_id: Mapped[uuid.UUID | None] = mapped_column(default=None, index=True)
    undoes: Mapped[int | None] = mapped_column(default=None)
    detail: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    digest: Mapped[str] = mapped_column(String(64))
    previous_hash: Mapped[str] = mapped_column(String(64))
    entry_hash: Mapped[str] = mapped_column(String(64))


class JournalChange(Base):
    """One row touched by a journal entry, with the field values before and after.

    ``before`` is ``None`` for a new row, ``after`` is ``None`` never (rows are not removed). After an
    erasure both are ``None`` and ``digest`` remains; ``salt`` goes with them, so that nobody can guess
    the erased values by trying.
    """

    __tablename__ = "journal_change"
    __table_args__ = (Index("ix_journal_change_row", "model", "row_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    entry_seq: Mapped[int] = mapped_column(ForeignKey("journal_entry.seq"), index=True)
    model: Mapped[str]
    row_id: Mapped[uuid.UUID]
    before: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True), default=None)
    after: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True), default=None)
    salt: Mapped[str | None] = mapped_column(String(32), default=None)
    digest: Mapped[str] = mapped_column(String(64))
