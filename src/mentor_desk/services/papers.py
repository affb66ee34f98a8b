"""Preparing, issuing and finding papers (features H30–H32)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentor_desk.documents import catalogue, render
from mentor_desk.documents.content import from_json, to_json, with_values
from mentor_desk.documents.missing import MissingField
from mentor_desk.documents.missing import missing as missing_fields
from mentor_desk.documents.paper import Ask
from mentor_desk.documents.parts import Signer
from mentor_desk.errors import UserError
from mentor_desk.models import Case, Citizen, Firm, IssuedPaper, MatchDecision, Placement
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import paper_fills, paper_wordings, rows, signatures
from mentor_desk.services.gathering import register
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.gathering.owners import owners
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import PlacementKind, label
from mentor_desk.texts import Catalogue, Text, text

PRAKTIK = "praktikaftale"
PARTNERSHIP = "partnerskabsaftale"
RENEWAL = "genforhandling"


@dataclass(frozen=True, slots=True)
class PaperKind:
    """A paper that can be made: what it is for, and what it is about.

    ``placement_kinds`` are the placements it is for, all where ``None``.
    """

    key: str
    title: Text
    purpose: Text | None
    about: Subject
    placement_kinds: frozenset[PlacementKind] | None
    with_cpr: bool
    asks: tuple[Ask, ...]
    fillable: bool


@dataclass(frozen=True, slots=True)
class Prepared:
    """A paper set and ready, not yet issued. ``file_name`` names nobody.

    ``subject_id`` is what its versions are counted by; ``fillable`` tells that it is the copy to be
    filled in on a screen.
    """

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
    signers: tuple[Signer, ...] = ()


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
    """The papers that are made from the record and archived when they are issued."""
    found = []
    for maker in register.MAKERS:
        paper = catalogue.by_key(maker.key)
        found.append(
            PaperKind(
                key=maker.key,
                title=paper.title,
                purpose=paper.purpose,
                about=maker.about,
                placement_kinds=maker.kinds,
                with_cpr=maker.with_cpr,
                asks=paper.asks,
                fillable=paper.fillable,
            )
        )
    return tuple(found)


@reads
def prepare(
    session: Session,
    *,
    key: str,
    subject_id: uuid.UUID,
    rulebook: Rulebook,
    danish: Catalogue,
    today: date,
    cpr_reason: str = "",
) -> Prepared:
    """Fill in and set a paper; what is missing is listed and prints as a line to write on.

    Raises:
        UserError: its subject is gone, or the paper is not for its kind.
    """
    maker = _maker(key)
    matched = maker.from_match and rows.find(session, MatchDecision, subject_id) is not None
    if maker.about is Subject.PLACEMENT and not matched:
        _demand_kind(maker, rows.get(session, Placement, subject_id))
    gathering = Gathering(session, subject_id, rulebook, danish, today, cpr_reason)
    paper = catalogue.by_key(key)
    content = with_values(maker.gather(gathering), paper_fills.of(session, key, subject_id))
    rendered = render.pdf(paper, content, paper_wordings.form_for(session, paper))
    case_id, firm_id = owners(session, maker.about, subject_id)
    return Prepared(
        key=key,
        title=paper.title,
        subject_id=maker.archived_as(gathering) if maker.archived_as else subject_id,
        case_id=case_id,
        firm_id=firm_id,
        content=to_json(content),
        pdf=rendered.data,
        sha256=rendered.sha256,
        pages=rendered.pages,
        file_name=f"{paper.file_stem}.pdf",
        missing=missing_fields(content),
        with_cpr=bool(cpr_reason.strip()),
        signers=rendered.signers,
    )


def _maker(key: str) -> Maker:
    try:
        return register.maker(key)
    except KeyError:
        raise UserError(text("services", "There is no paper called {key}.").fill(key=key)) from None


def _demand_kind(maker: Maker, placement: Placement) -> None:
    kind = PlacementKind(placement.kind)
    if maker.kinds is None or kind in maker.kinds:
        return
    if maker.key == PRAKTIK:
        sentence = text("services", "The praktik agreement is for a praktik. This is: {what}.")
        raise UserError(sentence.fill(what=label(kind)))
    sentence = text("services", "{paper} is not for this kind of placement: {what}.")
    raise UserError(sentence.fill(paper=catalogue.by_key(maker.key).title, what=label(kind)))


@reads
def fillable(session: Session, *, prepared: Prepared) -> bytes:
    """The prepared paper with its empty fields to be filled in on a screen.

    Raises:
        UserError: the paper has no such copy.
    """
    paper = catalogue.by_key(prepared.key)
    if not paper.fillable:
        raise UserError(text("services", "This paper is filled in by hand."))
    content = from_json(paper.content_type, prepared.content)
    form = paper_wordings.form_for(session, paper)
    return render.pdf(paper, content, form, fillable=True).data


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
        signatures.begin(session, newest, prepared.signers)
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
