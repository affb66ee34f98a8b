"""How a prepared paper stands to the archive, and handing an archived copy out once more."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import IssuedPaper, PaperSignature
from mentor_desk.services import rows
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes

How = Literal["printed", "saved"]


@dataclass(frozen=True, slots=True)
class Standing:
    """The version a paper will have when it is issued now.

    ``unchanged_since`` is the day the same bytes were issued before; ``None`` when they are new.
    ``replaces_signed`` is the day of a version that all have signed and that this one would replace.
    """

    version: int
    unchanged_since: date | None
    replaces_signed: date | None = None


@reads
def standing(session: Session, *, key: str, subject_id: uuid.UUID, sha256: str) -> Standing:
    """What issuing these bytes now would mean."""
    query = (
        select(IssuedPaper.id, IssuedPaper.version, IssuedPaper.sha256, IssuedPaper.issued_on)
        .where(rows.alive(IssuedPaper))
        .where(IssuedPaper.key == key, IssuedPaper.subject_id == subject_id)
        .order_by(IssuedPaper.version.desc())
        .limit(1)
    )
    newest = session.execute(query).first()
    if newest is None:
        return Standing(1, None)
    if newest.sha256 == sha256:
        return Standing(newest.version, newest.issued_on)
    signed = _signed_by_all(session, newest.id)
    return Standing(newest.version + 1, None, newest.issued_on if signed else None)


def _signed_by_all(session: Session, paper_id: uuid.UUID) -> bool:
    query = rows.select_alive(PaperSignature).where(PaperSignature.paper_id == paper_id)
    signers = session.scalars(query).all()
    return bool(signers) and all(each.signed_on for each in signers)


@writes("paper.reissued")
def hand_out_again(session: Session, *, paper_id: uuid.UUID, how: How) -> bytes:
    """The archived bytes, to be printed or saved once more; how and the hash stand in the journal.

    Raises:
        UserError: the paper is gone.
    """
    paper = rows.get(session, IssuedPaper, paper_id)
    journal.note(session, subject=paper, detail={"key": paper.key, "how": how, "sha256": paper.sha256})
    return session.scalars(select(IssuedPaper.pdf).where(IssuedPaper.id == paper_id)).one()
