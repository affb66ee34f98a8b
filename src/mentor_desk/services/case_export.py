"""One case in open formats, for the citizen who asks to see it or for another system (feature K6).

The folder is not encrypted. It holds a readable page, the same as JSON, the issued papers and the log.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.exchange import open_formats, open_page
from mentor_desk.formats import days
from mentor_desk.models import Case, Citizen, IssuedPaper, Measurement
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import case_json, case_rows, journal_extract, log, nameless, rows
from mentor_desk.services.case_readable import LOG_PDF, About, LogRow, Readable, paper_name
from mentor_desk.services.case_rows import Asked, CaseRows, LeftOut
from mentor_desk.services.field_values import Reader
from mentor_desk.services.journal_extract import Operation
from mentor_desk.services.log import THE_PROGRAM, LogFilter, LogLine
from mentor_desk.services.new_folder import NewFolder, Tell, making
from mentor_desk.services.open_words import OpenWords
from mentor_desk.services.paper_parties import sender
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import Catalogue, Text, text

Call = Callable[..., Any]
"""Runs a use case in a transaction of its own: :meth:`Context.call` or the like."""
PAGE: Final = "sag.html"
JSON: Final = "sag.json"
_ALL: Final = 1_000_000
_READING: Final = text("services", "Gathering the case …")
_PAPERS: Final = text("services", "Writing the papers …")
_PAGE: Final = text("services", "Writing the page …")


@dataclass(frozen=True, slots=True)
class SensitiveNote:
    """A note to decide about before it goes out."""

    id: uuid.UUID
    day: date
    words: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What would go out: rows by model, papers, and the sensitive notes to decide about."""

    name: str
    citizen_id: uuid.UUID
    counts: dict[str, int]
    notes: tuple[SensitiveNote, ...]
    left_out: LeftOut


@dataclass(frozen=True, slots=True)
class Words:
    """What the export needs to say things: the day, the law, Danish, and what operations are called."""

    today: date
    rulebook: Rulebook
    danish: Catalogue
    operation: Operation


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written; ``size`` in bytes. Nothing in it tells who it is about."""

    folder: Path
    files: int
    papers: int
    records: int
    size: int


@reads
def preview(session: Session, *, asked: Asked) -> Preview:
    """What the export would hold. :class:`UserError` when the case is gone."""
    case = case_rows.gather(session, asked)
    notes = case_rows.sensitive_notes(session, asked.case_id)
    counts = {model.__name__: len(each) for model, each in case.found.items() if each}
    return Preview(
        case.citizen.name,
        case.citizen.id,
        counts,
        tuple(SensitiveNote(note.id, note.day, note.text) for note in notes),
        case.left_out,
    )


@reads
def folder_name(session: Session, *, case_id: uuid.UUID, today: date) -> str:
    """A name for the folder that says when and which, and nobody's name."""
    case = rows.get(session, Case, case_id)
    return f"sag-{today.isoformat()}-{case.id.hex[-6:]}"


def export(
    call: Call, target: Path, asked: Asked, reason: str, words: Words, tell: Tell = lambda *_: None
) -> Exported:
    """Write the case to ``target``, a folder that is not there yet: whole, or nothing of it.

    ``reason`` is kept in the log. What ``tell`` raises stops the work. Takes seconds: on a worker
    thread.

    Raises:
        UserError: no reason is given or it names somebody, the case is gone, or the disk refuses.
    """
    with making(target) as folder:
        call(demand_reason, reason=reason)
        papers, records = call(
            _write, asked=asked, reason=reason, words=words, folder=folder, tell=tell
        )
        made = Exported(target, len(folder.written), papers, records, folder.size)
        # In the log first: better told of one that failed at the last step than not of one that is.
        call(_exported, asked=asked, reason=reason, made=made)
        folder.finish()
    return made


@reads
def demand_reason(session: Session, *, reason: str) -> None:
    """:class:`UserError` unless there is a reason, and one that names nobody."""
    if not reason.strip():
        raise UserError(text("services", "Write why it is taken out. It is kept in the log."), "reason")
    nameless.demand(session, reason, "reason")


@reads
def _write(
    session: Session, *, asked: Asked, reason: str, words: Words, folder: NewFolder, tell: Tell
) -> tuple[int, int]:
    tell(0, 1, _READING)
    case = case_rows.gather(session, asked)
    return write_case(session, case, asked, reason, words, folder.put, tell)


def write_case(
    session: Session,
    case: CaseRows,
    asked: Asked,
    reason: str,
    words: Words,
    put: Callable[[str, bytes], None],
    tell: Tell = lambda *_: None,
) -> tuple[int, int]:
    """Hand every file of the case to ``put``; how many papers and records there are."""
    papers = case.papers()
    files = {paper.id: paper_name(number, paper) for number, paper in enumerate(papers, start=1)}
    for number, paper in enumerate(papers):
        tell(number, len(papers) + 1, _PAPERS)
        put(files[paper.id], _bytes(session, paper.id))
    tell(len(papers), len(papers) + 1, _PAGE)
    lines = log.lines(session, wanted=LogFilter(citizen_id=case.citizen.id), limit=_ALL)
    put(LOG_PDF, _log_pdf(session, case.citizen, asked, reason, words))
    made_at = session.info["now"]
    found = case_json.content(case, asked, made_at, files, lines)
    put(JSON, open_formats.document(found))
    put(PAGE, page(session, case, asked, words, files, lines))
    return len(papers), sum(map(len, case.found.values()))


def page(
    session: Session,
    case: CaseRows,
    asked: Asked,
    words: Words,
    files: Mapping[uuid.UUID, str],
    lines: Sequence[LogLine] | None,
) -> bytes:
    """The page to read, with the log where there are ``lines`` of it."""
    reader = Reader(session, "da", words.today, words.rulebook)
    open_words = OpenWords(reader, words.danish, case.found.get(Measurement, []))
    by = sender(session)
    about = About(words.today, by.mentor.name, by.municipality)
    told = None if lines is None else [_row(line, words, named=asked.log_names) for line in lines]
    readable = Readable(case, asked, open_words, files)
    return open_page.html(readable.page(about, told)).encode()


def _row(line: LogLine, words: Words, *, named: bool) -> LogRow:
    at = line.entry.at.astimezone()
    said: Text | str = words.operation(line.entry.operation)
    when = f"{days.numeric(at.date())} {days.clock(at.time(), 'da')}"
    who = line.entry.who or words.danish.say(THE_PROGRAM)
    return LogRow(when, words.danish.say(said), who if named else "")


def _log_pdf(session: Session, citizen: Citizen, asked: Asked, reason: str, words: Words) -> bytes:
    return journal_extract.preview(
        session,
        asked=journal_extract.Asked(citizen.id, asked.log_names, reason),
        today=words.today,
        danish=words.danish,
        operation=words.operation,
    )


def _bytes(session: Session, paper_id: uuid.UUID) -> bytes:
    return session.scalars(select(IssuedPaper.pdf).where(IssuedPaper.id == paper_id)).one()


@writes("case.exported")
def _exported(session: Session, *, asked: Asked, reason: str, made: Exported) -> None:
    case = rows.get(session, Case, asked.case_id)
    detail = {
        "reason": reason.strip(), "files": made.files, "papers": made.papers,
        "records": made.records, "others": asked.others, "named_users": asked.log_names,
        "deleted": asked.deleted,
    }  # fmt: skip
    journal.note(session, subject=case, detail=detail)
