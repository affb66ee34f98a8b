"""The papers of the demo: each of the catalogue, issued and exported as a mentor would."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from mentor_desk.cli import files, opening
from mentor_desk.services import (
    agreements,
    campaigns,
    clusters,
    exports,
    paper_subjects,
    papers,
    placements,
)
from mentor_desk.services.exports import FORMS, Format
from mentor_desk.services.gathering.maker import Subject, day_id
from mentor_desk.services.papers import PaperKind
from mentor_desk.storage.database import Database
from mentor_desk.terms import PlacementKind

_CITIZEN = "Ahmed Osman"
_WITH_AGREEMENT = "Købmand Dam"


def make(database: Database, folder: Path, today: date) -> list[Path]:
    """Issue every paper and export the summary twice; the files made come back."""
    subjects = _subjects(database, today)
    issued = [
        _issue(database, folder, kind.key, subject, today)
        for kind in papers.kinds()
        if (subject := _about(database, kind, subjects, today)) is not None
    ]
    return [*issued, *(_export(database, folder, form, today) for form in FORMS)]


def _subjects(database: Database, today: date) -> Mapping[Subject, uuid.UUID]:
    """One citizen's running praktik, and whatever else belongs to it."""
    placement = next(
        row
        for row in database.read(placements.listing, today=today)
        if row.citizen == _CITIZEN and not row.state.ended
    )
    agreement = next(
        row for row in database.read(agreements.listing, today=today) if row.firm == _WITH_AGREEMENT
    )
    return {
        Subject.PLACEMENT: placement.id,
        Subject.CASE: placement.case_id,
        Subject.FIRM: placement.firm_id,
        Subject.AGREEMENT: agreement.id,
        Subject.CAMPAIGN: database.read(campaigns.listing)[0].id,
        Subject.CLUSTER: database.read(clusters.listing, today=today, rulebook=opening.rules())[0].id,
        Subject.DAY: day_id(today),
    }


def _about(
    database: Database, kind: PaperKind, subjects: Mapping[Subject, uuid.UUID], today: date
) -> uuid.UUID | None:
    wanted = kind.placement_kinds
    if kind.about not in subjects:
        found = database.read(paper_subjects.candidates, key=kind.key, typed="", limit=1)
        return found[0].id if found else None
    if kind.about is not Subject.PLACEMENT or wanted is None or PlacementKind.PRAKTIK in wanted:
        return subjects[kind.about]
    rows = database.read(placements.listing, today=today)
    return next((row.id for row in rows if row.kind in wanted), None)


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
