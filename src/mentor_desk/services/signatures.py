"""Who has signed an issued paper, and who still has it lying (feature H33)."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import IssuedPaper, PaperSignature
from mentor_desk.services import rows
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import text

if TYPE_CHECKING:
    from mentor_desk.documents.parts import Signer


class Stage(StrEnum):
    """How far a paper is with one signer: printed, given to them, signed, back at the mentor."""

    PRINTED = "printed"
    GIVEN = "given"
    SIGNED = "signed"
    RETURNED = "returned"


_ORDER = tuple(Stage)
_COLUMNS = {Stage.GIVEN: "given_on", Stage.SIGNED: "signed_on", Stage.RETURNED: "returned_on"}


@dataclass(frozen=True, slots=True)
class SignatureRow:
    """One signer of one paper. ``printed_on`` is the day the paper was issued."""

    paper_id: uuid.UUID
    role: str
    name: str
    printed_on: date
    given_on: date | None
    signed_on: date | None
    returned_on: date | None

    @property
    def stage(self) -> Stage:
        """How far it is."""
        if self.returned_on:
            return Stage.RETURNED
        if self.signed_on:
            return Stage.SIGNED
        return Stage.GIVEN if self.given_on else Stage.PRINTED


@dataclass(frozen=True, slots=True)
class WaitingPaper:
    """A paper that is not signed by all: who is missing, and since when it is out."""

    paper_id: uuid.UUID
    key: str
    title: str
    version: int
    issued_on: date
    case_id: uuid.UUID | None
    firm_id: uuid.UUID | None
    missing: tuple[SignatureRow, ...]


def begin(session: Session, paper: IssuedPaper, signers: Sequence[Signer]) -> None:
    """Follow everybody who is to sign a paper that was just issued."""
    for signer in signers:
        session.add(PaperSignature(paper_id=paper.id, role=signer.key, name=signer.name))


@reads
def tracking(session: Session, *, paper_id: uuid.UUID) -> tuple[SignatureRow, ...]:
    """Everybody who is to sign the paper, in its order; none when it is not for signing.

    Raises:
        UserError: the paper is gone.
    """
    paper = rows.get(session, IssuedPaper, paper_id)
    kept = {row.role: row for row in _kept(session, paper_id)}
    signers = _signers(paper, kept.values())
    return tuple(_row(paper, role, name, kept.get(role)) for role, name in signers)


@writes("signature.marked")
def mark(
    session: Session, *, paper_id: uuid.UUID, role: str, stage: Stage, day: date, today: date
) -> None:
    """Say that the paper has come so far with one signer; later stages fall away, earlier ones stay.

    A stage that was skipped counts as reached on the same day.

    Raises:
        UserError: the paper is gone, nobody signs it in that role, or the day lies before it was
            printed or after today.
    """
    paper = rows.get(session, IssuedPaper, paper_id)
    if day < paper.issued_on:
        raise UserError(
            text("services", "The paper was not printed until {day}.").fill(day=paper.issued_on)
        )
    if day > today:
        raise UserError(text("services", "That day has not come yet."))
    row = _of(session, paper, role)
    reached = _ORDER.index(stage)
    for at, column in ((_ORDER.index(each), name) for each, name in _COLUMNS.items()):
        before = getattr(row, column)
        setattr(row, column, (before or day) if at < reached else day if at == reached else None)
    journal.note(session, subject=row, detail={"stage": stage.value})


@writes("signature.all_marked")
def mark_all(session: Session, *, paper_id: uuid.UUID, day: date, today: date) -> None:
    """Everybody signed at the table and the mentor has the paper in hand.

    Raises:
        UserError: see :func:`mark`.
    """
    paper = rows.get(session, IssuedPaper, paper_id)
    for role, _ in _signers(paper, _kept(session, paper_id)):
        mark(session, paper_id=paper_id, role=role, stage=Stage.RETURNED, day=day, today=today)
    journal.note(session, subject=paper, detail={"stage": Stage.RETURNED.value})


@reads
def waiting(session: Session, *, case_id: uuid.UUID | None = None) -> tuple[WaitingPaper, ...]:
    """The newest version of every paper that somebody has not signed and given back, oldest first."""
    query = (
        select(PaperSignature, IssuedPaper)
        .join(IssuedPaper, IssuedPaper.id == PaperSignature.paper_id)
        .where(rows.alive(PaperSignature), rows.alive(IssuedPaper))
        .order_by(IssuedPaper.issued_on, IssuedPaper.id, PaperSignature.id)
    )
    if case_id is not None:
        query = query.where(IssuedPaper.case_id == case_id)
    found: dict[uuid.UUID, tuple[IssuedPaper, list[SignatureRow]]] = {}
    newest: dict[tuple[str, uuid.UUID | None], int] = {}
    for signature, paper in session.execute(query):
        about = (paper.key, paper.subject_id)
        newest[about] = max(newest.get(about, 0), paper.version)
        row = _row(paper, signature.role, signature.name, signature)
        found.setdefault(paper.id, (paper, []))[1].append(row)
    return tuple(
        _waiting(paper, signers)
        for paper, signers in found.values()
        if paper.version == newest[paper.key, paper.subject_id]
        and any(row.stage is not Stage.RETURNED for row in signers)
    )


def _waiting(paper: IssuedPaper, signers: list[SignatureRow]) -> WaitingPaper:
    return WaitingPaper(
        paper_id=paper.id,
        key=paper.key,
        title=paper.title,
        version=paper.version,
        issued_on=paper.issued_on,
        case_id=paper.case_id,
        firm_id=paper.firm_id,
        missing=tuple(row for row in signers if row.stage is not Stage.RETURNED),
    )


def _signers(paper: IssuedPaper, kept: Iterable[PaperSignature]) -> list[tuple[str, str]]:
    """Role and name of everybody who signs, read from the frozen content.

    Papers of the first version have no rows in ``kept`` yet. Where the content has another shape than
    its paper has today, nobody but those in ``kept`` can be named.
    """
    # All papers: a tenth of the program's modules, which the lines of Today do not need.
    from mentor_desk.documents import catalogue
    from mentor_desk.documents.content import ContentError, from_json
    from mentor_desk.documents.parts import signers_of

    try:
        kind = catalogue.by_key(paper.key)
        content = from_json(kind.content_type, paper.content)
    except (KeyError, ContentError):
        return [(row.role, row.name) for row in kept]
    return [(each.key, each.name) for each in signers_of(kind.story(content, kind.form()).parts)]


def _kept(session: Session, paper_id: uuid.UUID) -> Sequence[PaperSignature]:
    query = rows.select_alive(PaperSignature).where(PaperSignature.paper_id == paper_id)
    return session.scalars(query.order_by(PaperSignature.id)).all()


def _of(session: Session, paper: IssuedPaper, role: str) -> PaperSignature:
    kept = _kept(session, paper.id)
    for row in kept:
        if row.role == role:
            return row
    name = dict(_signers(paper, kept)).get(role)
    if name is None:
        raise UserError(text("services", "Nobody signs this paper in that role."))
    row = PaperSignature(paper_id=paper.id, role=role, name=name)
    session.add(row)
    session.flush()
    return row


def _row(paper: IssuedPaper, role: str, name: str, kept: PaperSignature | None) -> SignatureRow:
    return SignatureRow(
        paper_id=paper.id,
        role=role,
        name=name,
        printed_on=paper.issued_on,
        given_on=kept.given_on if kept else None,
        signed_on=kept.signed_on if kept else None,
        returned_on=kept.returned_on if kept else None,
    )
