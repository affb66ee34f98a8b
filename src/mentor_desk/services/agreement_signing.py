"""How far the paper of an agreement is: not printed, with whom it lies, or signed (feature I1)."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import IssuedPaper, PaperSignature
from mentor_desk.services.rows import alive

_PAPER = "partnerskabsaftale"


@dataclass(frozen=True, slots=True)
class Signing:
    """The newest paper of an agreement: when it was printed and who has not signed it (role keys)."""

    printed_on: date
    missing: tuple[str, ...]


def of_all(session: Session) -> Mapping[uuid.UUID, Signing]:
    """The signing of every agreement that has been printed, by the agreement."""
    query = select(IssuedPaper).where(
        alive(IssuedPaper), IssuedPaper.key == _PAPER, IssuedPaper.subject_id.is_not(None)
    )
    newest: dict[uuid.UUID, IssuedPaper] = {}
    for paper in session.scalars(query.order_by(IssuedPaper.version)):
        if paper.subject_id is not None:
            newest[paper.subject_id] = paper
    missing = _missing(session, [paper.id for paper in newest.values()])
    return {
        agreement_id: Signing(paper.issued_on, tuple(missing.get(paper.id, ())))
        for agreement_id, paper in newest.items()
    }


def _missing(session: Session, papers: list[uuid.UUID]) -> Mapping[uuid.UUID, list[str]]:
    found: dict[uuid.UUID, list[str]] = defaultdict(list)
    query = select(PaperSignature).where(
        alive(PaperSignature),
        PaperSignature.paper_id.in_(papers),
        PaperSignature.signed_on.is_(None),
        PaperSignature.returned_on.is_(None),
    )
    for row in session.scalars(query.order_by(PaperSignature.id)):
        found[row.paper_id].append(row.role)
    return found
