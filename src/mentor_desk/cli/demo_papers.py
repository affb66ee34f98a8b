"""The papers of the demo: issued and exported as a mentor would."""

from __future__ import annotations

import uuid
from datetime import date
from pathlib import Path

from mentor_desk.cli import files, opening
from mentor_desk.services import agreements, exports, papers, placements
from mentor_desk.services.exports import Format
from mentor_desk.storage.database import Database

_CITIZEN = "Ahmed Osman"
_FIRM = "Købmand Dam"


def make(database: Database, folder: Path, today: date) -> list[Path]:
    """Issue the two agreements and export the summary twice; the files made come back."""
    placement = next(
        row.id
        for row in database.read(placements.listing, today=today)
        if row.citizen == _CITIZEN and not row.state.ended
    )
    agreement = next(
        row.id for row in database.read(agreements.listing, today=today) if row.firm == _FIRM
    )
    return [
        _issue(database, folder, papers.PRAKTIK, placement, today),
        _issue(database, folder, papers.PARTNERSHIP, agreement, today),
        _export(database, folder, "pdf", today),
        _export(database, folder, "xlsx", today),
    ]


def _issue(database: Database, folder: Path, key: str, subject: uuid.UUID, today: date) -> Path:
    rulebook, danish = opening.rules(), opening.danish()
    prepared = database.read(
        papers.prepare, key=key, subject_id=subject, rulebook=rulebook, danish=danish, today=today
    )
    file = folder / f"{key}.pdf"
    files.write(file, prepared.pdf)
    database.write(papers.issue, prepared=prepared, danish=danish, today=today, how="saved")
    return file


def _export(database: Database, folder: Path, form: Format, today: date) -> Path:
    export = database.write(exports.export_summary, today=today, rulebook=opening.rules(), form=form)
    file = folder / f"{exports.SUMMARY}.{form}"
    files.write(file, export.data)
    return file
