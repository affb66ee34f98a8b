"""An extract of the log: of one citizen for an access request, or a random check of readings."""

from __future__ import annotations

import csv
import io
import random
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from sqlalchemy.orm import Session

from mentor_desk.documents import catalogue, render
from mentor_desk.documents.papers.logudtraek import PAPER, LogExtract, LogRow
from mentor_desk.errors import UserError
from mentor_desk.exchange import log_xlsx
from mentor_desk.formats import days
from mentor_desk.models import Citizen
from mentor_desk.services import paper_wordings, rows
from mentor_desk.services.log import THE_PROGRAM, LogFilter, LogKind, LogLine, lines
from mentor_desk.services.paper_copies import How
from mentor_desk.services.paper_parties import sender
from mentor_desk.services.readings import WHERE
from mentor_desk.storage import journal
from mentor_desk.storage.journal import HistoryRow
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import Catalogue, Text, text

Form = Literal["pdf", "xlsx", "csv"]
Operation = Callable[[str], Text | str]
"""What an operation of the log is called."""
SAMPLE = 20
_ALL = 1_000_000


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for: the log of a citizen, or with ``None`` a sample chosen by ``seed``.

    With names of those who worked with the case only for a ``reason``.
    """

    citizen_id: uuid.UUID | None
    named: bool = False
    reason: str = ""
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Extract:
    """A file ready to be saved, and how many entries are in it."""

    data: bytes
    file_name: str
    entries: int


@reads
def preview(
    session: Session, *, asked: Asked, today: date, danish: Catalogue, operation: Operation
) -> bytes:
    """The extract as PDF, to look at. Raises :class:`UserError` for names without a reason."""
    return _pdf(session, _content(session, asked, today, danish, operation))


@writes("journal.extracted")
def extract(
    session: Session,
    *,
    asked: Asked,
    today: date,
    danish: Catalogue,
    operation: Operation,
    form: Form,
    how: How = "saved",
) -> Extract:
    """The extract as a file; that it was made stands in the log itself.

    Raises:
        UserError: the citizen is gone, or names are asked for without a reason.
    """
    content = _content(session, asked, today, danish, operation)
    if asked.citizen_id is not None:
        journal.note(session, subject=rows.get(session, Citizen, asked.citizen_id))
    detail = {
        "form": form, "how": how, "entries": len(content.rows), "named_users": asked.named,
        "reason": content.reason, "sample": content.sample,
    }  # fmt: skip
    journal.note(session, detail=detail)
    if form == "pdf":
        data = _pdf(session, content)
    else:
        data = log_xlsx.workbook(content) if form == "xlsx" else _csv(content)
    return Extract(data, f"{PAPER.file_stem}-{today.isoformat()}.{form}", len(content.rows))


def _content(
    session: Session, asked: Asked, today: date, danish: Catalogue, operation: Operation
) -> LogExtract:
    if asked.named and not asked.reason.strip():
        raise UserError(text("services", "Write why the extract must hold names."), "reason")
    sample = asked.citizen_id is None
    name = ""
    if asked.citizen_id is not None:
        name = rows.get(session, Citizen, asked.citizen_id).name
    wanted = LogFilter(LogKind.READ if sample else None, citizen_id=asked.citizen_id)
    found: Sequence[LogLine] = lines(session, wanted=wanted, limit=_ALL)
    if sample:
        found = _chosen(found, asked.seed)
    entries, fingerprint = journal.fingerprint(session) or (0, "")
    return LogExtract(
        on=today,
        sender=sender(session),
        name=name,
        rows=tuple(_row(each, asked, danish, operation) for each in found),
        named=asked.named,
        reason=asked.reason.strip() if asked.named else "",
        sample=sample,
        entries=entries,
        fingerprint=fingerprint,
    )


def _chosen(found: Sequence[LogLine], seed: int) -> list[LogLine]:
    """Some readings of persons by chance, newest first."""
    persons = [each for each in found if each.name]
    chosen = random.Random(seed).sample(persons, min(SAMPLE, len(persons)))  # noqa: S311  no secret
    return sorted(chosen, key=lambda each: -each.entry.seq)


def _row(line: LogLine, asked: Asked, danish: Catalogue, operation: Operation) -> LogRow:
    entry = line.entry
    at = entry.at.astimezone()
    about = [line.name if asked.citizen_id is None else "", *_details(entry, danish)]
    return LogRow(
        when=f"{days.numeric(at.date())} {days.clock(at.time(), 'da')}",
        what=danish.say(operation(entry.operation)),
        about=" · ".join(part for part in about if part),
        who=(entry.who or danish.say(THE_PROGRAM)) if asked.named else "",
    )


def _details(entry: HistoryRow, danish: Catalogue) -> list[str]:
    detail, parts = entry.detail, []
    where = WHERE.get(str(detail.get("where", "")))
    if where is not None:
        parts.append(danish.say(where))
    for key in ("paper", "key") if entry.operation.startswith("paper.") else ():
        name = detail.get(key)
        if isinstance(name, str) and any(paper.key == name for paper in catalogue.PAPERS):
            parts.append(danish.say(catalogue.by_key(name).title))
    reason = detail.get("reason")
    if isinstance(reason, str) and reason:
        parts.append(f"«{reason}»")
    return parts


def _pdf(session: Session, content: LogExtract) -> bytes:
    return render.pdf(PAPER, content, paper_wordings.form_for(session, PAPER)).data


def _csv(content: LogExtract) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerows(log_xlsx.plain_table(content))
    return out.getvalue().encode("utf-8-sig")
