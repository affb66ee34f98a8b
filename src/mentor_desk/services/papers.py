"""Preparing, issuing and finding papers (features H30–H32)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentor_desk.documents import catalogue, render
from mentor_desk.documents.content import to_json
from mentor_desk.documents.missing import MissingField
from mentor_desk.documents.missing import missing as missing_fields
from mentor_desk.errors import UserError
from mentor_desk.models import Agreement, Case, Citizen, Firm, IssuedPaper, Placement
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import paper_agreement, paper_praktik, rows
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import PlacementKind, label
from mentor_desk.texts import Catalogue, Text, text

PRAKTIK = "praktikaftale"
PARTNERSHIP = "partnerskabsaftale"


@dataclass(frozen=True, slots=True)
class PaperKind:
    """A paper that can be made, and what it is made about: ``placement`` or ``agreement``."""

    key: str
    title: Text
    about: str


@dataclass(frozen=True, slots=True)
class Prepared:
    """A paper set and ready, not yet issued. ``file_name`` names nobody."""

    key: str
    title: Text
    subject_id: uuid.UUID
    case_id: uuid.UUID | None
    firm_id: uuid.UUID | None
    content: dict[str, Any]
    pdf: bytes
    sha256: str
    pages: int
    file_name: str
    missing: tuple[MissingField, ...]
    with_cpr: bool = False


@dataclass(frozen=True, slots=True)
class IssuedRow:
    """One issued paper in the archive. ``newest`` is false when a later version replaced it."""

    id: uuid.UUID
    key: str
    title: str
    version: int
    issued_on: date
    case_id: uuid.UUID | None
    citizen: str
    firm_id: uuid.UUID | None
    firm: str
    pages: int
    sha256: str
    newest: bool


def kinds() -> tuple[PaperKind, ...]:
    """The papers that are archived when they are issued."""
    about = {PRAKTIK: "placement", PARTNERSHIP: "agreement"}
    return tuple(
        PaperKind(paper.key, paper.title, about[paper.key])
        for paper in catalogue.PAPERS
        if paper.key in about
    )


@reads
def prepare(
    session: Session,
    *,
    key: str,
    subject_id: uuid.UUID,
    rulebook: Rulebook,
    danish: Catalogue,
    cpr_reason: str = "",
) -> Prepared:
    """Fill in and set a paper; what is missing is listed and prints as a line to write on.

    Raises:
        UserError: the placement or agreement is gone, or the paper is not for its kind.
    """
    case_id: uuid.UUID | None = None
    content: Any
    if key == PRAKTIK:
        placement = rows.get(session, Placement, subject_id)
        case_id, firm_id = placement.case_id, placement.firm_id
        if placement.kind != PlacementKind.PRAKTIK:
            sentence = text("services", "The praktik agreement is for a praktik. This is: {what}.")
            raise UserError(sentence.fill(what=label(PlacementKind(placement.kind))))
        content = paper_praktik.gather(session, subject_id, rulebook, danish, cpr_reason)
    elif key == PARTNERSHIP:
        firm_id = rows.get(session, Agreement, subject_id).firm_id
        content = paper_agreement.gather(session, subject_id)
    else:
        raise UserError(text("services", "There is no paper called {key}.").fill(key=key))
    paper = catalogue.by_key(key)
    rendered = render.pdf(paper, content)
    return Prepared(
        key=key,
        title=paper.title,
        subject_id=subject_id,
        case_id=case_id,
        firm_id=firm_id,
        content=to_json(content),
        pdf=rendered.data,
        sha256=rendered.sha256,
        pages=rendered.pages,
        file_name=f"{paper.file_stem}.pdf",
        missing=missing_fields(content),
        with_cpr=bool(cpr_reason.strip()),
    )


@writes("paper.issued")
def issue(
    session: Session, *, prepared: Prepared, danish: Catalogue, today: date, how: str
) -> IssuedRow:
    """Put the exact copy in the archive; unchanged data issued again is the same version.

    ``how`` is ``printed`` or ``saved``; it stands in the journal with the hash.
    """
    newest = _newest(session, prepared.key, prepared.subject_id)
    if newest is None or newest.sha256 != prepared.sha256:
        newest = IssuedPaper(
            key=prepared.key,
            title=danish.say(prepared.title),
            version=newest.version + 1 if newest else 1,
            issued_on=today,
            case_id=prepared.case_id,
            firm_id=prepared.firm_id,
            subject_id=prepared.subject_id,
            content=prepared.content,
            pages=prepared.pages,
            sha256=prepared.sha256,
            pdf=prepared.pdf,
        )
        session.add(newest)
        session.flush()
    facts = {"key": prepared.key, "how": how, "sha256": prepared.sha256}
    journal.note(session, subject=newest, detail={**facts, "with_cpr": prepared.with_cpr})
    return next(row for row in archive(session) if row.id == newest.id)


@reads
def archive(
    session: Session, *, case_id: uuid.UUID | None = None, firm_id: uuid.UUID | None = None
) -> list[IssuedRow]:
    """Issued papers, newest first; of a case or a firm where one is given."""
    query = (
        select(
            IssuedPaper.id, IssuedPaper.key, IssuedPaper.title, IssuedPaper.version,
            IssuedPaper.issued_on, IssuedPaper.case_id, IssuedPaper.firm_id, IssuedPaper.pages,
            IssuedPaper.sha256, IssuedPaper.subject_id, Citizen.name, Firm.name.label("firm"),
        )
        .outerjoin(Case, Case.id == IssuedPaper.case_id)
        .outerjoin(Citizen, Citizen.id == Case.citizen_id)
        .outerjoin(Firm, Firm.id == IssuedPaper.firm_id)
        .where(alive(IssuedPaper))
        .order_by(IssuedPaper.issued_on.desc(), IssuedPaper.version.desc(), IssuedPaper.id)
    )  # fmt: skip
    if case_id is not None:
        query = query.where(IssuedPaper.case_id == case_id)
    if firm_id is not None:
        query = query.where(IssuedPaper.firm_id == firm_id)
    newest = _newest_versions(session)
    return [
        IssuedRow(
            id=row.id,
            key=row.key,
            title=row.title,
            version=row.version,
            issued_on=row.issued_on,
            case_id=row.case_id,
            citizen=row.name or "",
            firm_id=row.firm_id,
            firm=row.firm or "",
            pages=row.pages,
            sha256=row.sha256,
            newest=newest[row.key, row.subject_id] == row.version,
        )
        for row in session.execute(query)
    ]


@writes("paper.opened")
def copy_of(session: Session, *, paper_id: uuid.UUID) -> bytes:
    """The archived bytes of an issued paper; that it was opened is in the journal.

    Raises:
        UserError: the paper is gone.
    """
    paper = rows.get(session, IssuedPaper, paper_id)
    data = session.scalars(select(IssuedPaper.pdf).where(IssuedPaper.id == paper_id)).one()
    journal.note(session, subject=paper, detail={"key": paper.key, "sha256": paper.sha256})
    return data


def _newest(session: Session, key: str, subject_id: uuid.UUID) -> IssuedPaper | None:
    query = rows.select_alive(IssuedPaper).where(
        IssuedPaper.key == key, IssuedPaper.subject_id == subject_id
    )
    return session.scalars(query.order_by(IssuedPaper.version.desc()).limit(1)).first()


def _newest_versions(session: Session) -> dict[tuple[str, uuid.UUID | None], int]:
    query = (
        select(IssuedPaper.key, IssuedPaper.subject_id, func.max(IssuedPaper.version))
        .where(alive(IssuedPaper))
        .group_by(IssuedPaper.key, IssuedPaper.subject_id)
    )
    return {(key, subject): version for key, subject, version in session.execute(query)}
