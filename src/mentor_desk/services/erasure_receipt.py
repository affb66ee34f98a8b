"""The receipt for an erasure on paper, made again whenever it is asked for: it is kept as facts."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from mentor_desk.documents import catalogue, render
from mentor_desk.documents.papers import sletningskvittering
from mentor_desk.documents.papers.sletningskvittering import Erased, Sletningskvittering
from mentor_desk.models import Contact, Erasure
from mentor_desk.services import erasure, files, paper_wordings, rows
from mentor_desk.services.erasure_preview import grouped
from mentor_desk.services.paper_parties import sender
from mentor_desk.storage import journal
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import reads, writes


@reads
def pdf(session: Session, *, number: int) -> bytes:
    """The receipt as a PDF. :class:`UserError` when there is none with this number."""
    told = erasure.receipt(session, number=number)
    content = Sletningskvittering(
        sender=sender(session),
        number=told.number,
        erased_on=told.erased_on,
        why=told.why,
        erased=tuple(Erased(group, count) for group, count in grouped(told.counts).items()),
        backups_until=told.backups_until,
        backups_gone=told.backups_gone,
        contact=session.get(Contact, told.person_id) is not None,
    )
    paper = catalogue.by_key(sletningskvittering.PAPER.key)
    return render.pdf(paper, content, paper_wordings.form_for(session, paper)).data


def save(database: Database, file: Path, *, number: int) -> None:
    """Write the receipt to ``file``. Raises :class:`UserError` when it cannot be written."""
    files.write(file, database.read(pdf, number=number))


@writes("erasure.backups_removed")
def backups_removed(session: Session, *, day: date) -> int:
    """Note on the receipts that no backup of ``day`` or later holds the persons; returns how many."""
    found = [
        row
        for row in session.scalars(rows.select_alive(Erasure))
        if row.backups_until > day and row.erased_on <= day
    ]
    for row in found:
        row.backups_until = day
        if row.counts:
            row.counts = {**row.counts, erasure.BACKUPS_GONE: 1}
    journal.note(session, detail={"receipts": len(found)})
    return len(found)
