"""How each issued paper stands: replaced, waiting for signatures, signed."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from mentor_desk.models import IssuedPaper, PaperSignature, Placement, PlacementEvent
from mentor_desk.services import rows
from mentor_desk.services.papers import IssuedRow, archive
from mentor_desk.services.rows import alive
from mentor_desk.storage.use_case import reads


class Standing(StrEnum):
    """What an issued paper is now. ``PLAIN`` is not for signing."""

    REPLACED = "replaced"
    WAITING = "waiting"
    SIGNED = "signed"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Signed:
    """How many sign a paper, and of how many it is back."""

    signers: int
    back: int

    @property
    def missing(self) -> int:
        """Of how many it is not back yet."""
        return self.signers - self.back


@reads
def signed(session: Session, *, case_id: uuid.UUID | None = None) -> Mapping[uuid.UUID, Signed]:
    """The papers that are signed, by id; of a case where one is given."""
    query = (
        select(PaperSignature.paper_id, func.count(), func.count(PaperSignature.returned_on))
        .join(IssuedPaper, IssuedPaper.id == PaperSignature.paper_id)
        .where(alive(PaperSignature), alive(IssuedPaper))
        .group_by(PaperSignature.paper_id)
    )
    if case_id is not None:
        query = query.where(IssuedPaper.case_id == case_id)
    return {paper_id: Signed(signers, back) for paper_id, signers, back in session.execute(query)}


@reads
def of_placement(session: Session, *, placement_id: uuid.UUID) -> tuple[IssuedRow, ...]:
    """The copies of a placement's papers and of its extensions', newest first.

    Raises:
        UserError: the placement is gone.
    """
    placement = rows.get(session, Placement, placement_id)
    turns = select(PlacementEvent.id).where(PlacementEvent.placement_id == placement_id)
    mine = select(IssuedPaper.id).where(
        or_(IssuedPaper.subject_id == placement_id, IssuedPaper.subject_id.in_(turns))
    )
    wanted = frozenset(session.scalars(mine))
    found = archive(session, case_id=placement.case_id)
    return tuple(row for row in found if row.id in wanted)


def standing(row: IssuedRow, found: Mapping[uuid.UUID, Signed]) -> Standing:
    """What the paper is; a later version replaces one that was signed too."""
    if not row.newest:
        return Standing.REPLACED
    count = found.get(row.id)
    if count is None:
        return Standing.PLAIN
    return Standing.WAITING if count.missing else Standing.SIGNED
