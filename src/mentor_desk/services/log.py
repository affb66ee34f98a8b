"""The log with filters: who did what and when, to whom (domain §7)."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from sqlalchemy import exists, or_, select
from sqlalchemy.orm import Session

from mentor_desk.models import Case, JournalChange, JournalEntry
from mentor_desk.services import belongings, record_names, rows
from mentor_desk.storage import journal
from mentor_desk.storage.journal import HistoryRow
from mentor_desk.storage.use_case import reads
from mentor_desk.texts import text

THE_PROGRAM: Final = text("services", "the program")
"""Who did what no mentor was named for: before there was one, or by the program itself."""


class LogKind(StrEnum):
    """What an entry of the log is about doing."""

    READ = "read"
    WRITTEN = "written"
    OUT = "out"
    SAFETY = "safety"


@dataclass(frozen=True, slots=True)
class LogLine:
    """One entry, and the name of the person or firm it is about where there is one."""

    entry: HistoryRow
    name: str


@dataclass(frozen=True, slots=True)
class LogFilter:
    """What is asked for; what is empty asks for nothing. ``until`` is not itself among them."""

    kind: LogKind | None = None
    who: str = ""
    since: datetime | None = None
    until: datetime | None = None
    citizen_id: uuid.UUID | None = None
    case_id: uuid.UUID | None = None
    firm_id: uuid.UUID | None = None


_READ: Final = (".read", ".previewed", ".cpr_shown", "paper.opened", "search.made")
_OUT: Final = (
    ".exported", ".copied", ".issued", ".reissued", ".cpr_copied", ".extracted", ".sampled", ".given",
)  # fmt: skip
_SAFETY: Final = ("vault.", "backup.", "journal.end", "retention.", "citizen.erased", "change.undone")


def kind_of(operation: str) -> LogKind:
    """What an operation is: a reading, something that left the program, safekeeping, or a change."""
    if operation.startswith(_SAFETY):
        return LogKind.SAFETY
    if operation.endswith(_READ):
        return LogKind.READ
    return LogKind.OUT if operation.endswith(_OUT) else LogKind.WRITTEN


@reads
def lines(
    session: Session, *, wanted: LogFilter, before_seq: int | None = None, limit: int = 100
) -> list[LogLine]:
    """The entries that fit, newest first."""
    query = select(JournalEntry).order_by(JournalEntry.seq.desc()).limit(limit)
    if before_seq is not None:
        query = query.where(JournalEntry.seq < before_seq)
    if wanted.kind is not None:
        operations = session.scalars(select(JournalEntry.operation).distinct())
        fitting = [each for each in operations if kind_of(each) is wanted.kind]
        query = query.where(JournalEntry.operation.in_(fitting))
    if wanted.who:
        query = query.where(JournalEntry.who == wanted.who)
    if wanted.since is not None:
        query = query.where(JournalEntry.at >= wanted.since)
    if wanted.until is not None:
        query = query.where(JournalEntry.at < wanted.until)
    ids = _about(session, wanted)
    if ids is not None:
        touched = exists().where(
            JournalChange.entry_seq == JournalEntry.seq, JournalChange.row_id.in_(ids)
        )
        query = query.where(or_(JournalEntry.subject_id.in_(ids), touched))
    found = list(session.scalars(query))
    return [LogLine(journal.shown(each), _name(session, each)) for each in found]


@reads
def citizen_of(session: Session, *, case_id: uuid.UUID) -> uuid.UUID:
    """The citizen of a case. Raises :class:`UserError` when it is gone."""
    return rows.get(session, Case, case_id).citizen_id


@reads
def people(session: Session) -> list[str]:
    """Everybody who has written in the log."""
    return sorted(each for each in session.scalars(select(JournalEntry.who).distinct()) if each)


def _about(session: Session, wanted: LogFilter) -> Sequence[uuid.UUID] | None:
    if wanted.firm_id is not None:
        return [wanted.firm_id]
    if wanted.case_id is not None:
        found = belongings.of_cases(session, [wanted.case_id])
    elif wanted.citizen_id is not None:
        found = belongings.of_citizens(session, [wanted.citizen_id])
    else:
        return None
    return [row.id for each in found.values() for row in each]


def _name(session: Session, entry: JournalEntry) -> str:
    if entry.subject_kind is None or entry.subject_id is None:
        return ""
    return record_names.name_of(session, entry.subject_kind, entry.subject_id)
