"""What the citizen says weighs most in a match, and why (domain §6.5)."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from mentor_desk.matching.weights import Family, Weight
from mentor_desk.models import Case
from mentor_desk.services import rows
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes


@dataclass(frozen=True, slots=True)
class Weighs:
    """``weights`` names every family; ``why`` is in the citizen's or the mentor's words."""

    weights: Mapping[Family, Weight]
    why: str


@reads
def of_case(session: Session, *, case_id: uuid.UUID) -> Weighs:
    """What weighs for this citizen; everything some, until somebody has said more.

    Raises:
        UserError: the case is gone.
    """
    case = rows.get(session, Case, case_id)
    known = list(Weight)
    weights = {
        family: Weight(kept) if (kept := case.weighs.get(family.value)) in known else Weight.SOME
        for family in Family
    }
    return Weighs(weights, case.weighs_why)


@writes("case.weighs_set")
def weigh(session: Session, *, case_id: uuid.UUID, family: Family, weight: Weight) -> None:
    """Say how much one family means.

    Raises:
        UserError: the case is gone.
    """
    case = rows.get(session, Case, case_id)
    case.weighs = {**case.weighs, family.value: weight.value}
    journal.note(session, subject=case)


@writes("case.weighs_set")
def explain(session: Session, *, case_id: uuid.UUID, why: str) -> None:
    """Say why it weighs like that.

    Raises:
        UserError: the case is gone.
    """
    case = rows.get(session, Case, case_id)
    case.weighs_why = why.strip()
    journal.note(session, subject=case)
