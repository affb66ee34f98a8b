"""How far each side has come with what it promised under a point of the agreement (feature I1)."""

from __future__ import annotations

import uuid
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Agreement, AgreementPoint
from mentor_desk.services import rows
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import writes
from mentor_desk.terms import PointStatus
from mentor_desk.texts import text


@dataclass(frozen=True, slots=True)
class Kept:
    """How many promises of the chosen points there are, and how far they have come."""

    promises: int
    kept: int
    under_way: int
    left_out: int

    @property
    def not_begun(self) -> int:
        """Those that nobody has begun on."""
        return self.promises - self.kept - self.under_way - self.left_out


NO_PROMISES: Final = Kept(0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Promised:
    """How many points are chosen, and how far what was promised under them has come."""

    points: int = 0
    kept: Kept = NO_PROMISES


@writes("agreement.point_followed")
def follow(
    session: Session,
    *,
    agreement_id: uuid.UUID,
    number: int,
    today: date,
    firm: PointStatus | None = None,
    municipality: PointStatus | None = None,
    note: str | None = None,
) -> None:
    """Say how far a chosen point has come; what is left out stays as it is.

    Raises:
        UserError: the point is not among those that were chosen.
    """
    agreement = rows.get(session, Agreement, agreement_id)
    query = rows.select_alive(AgreementPoint).where(
        AgreementPoint.agreement_id == agreement_id, AgreementPoint.number == number
    )
    point = session.scalars(query).first()
    if point is None or not point.chosen:
        raise UserError(text("services", "Choose the point first."))
    values: dict[str, object] = {
        "firm_status": firm.value if firm else point.firm_status,
        "municipality_status": municipality.value if municipality else point.municipality_status,
        "status_note": point.status_note if note is None else note.strip(),
    }
    if any(getattr(point, name) != value for name, value in values.items()):
        values["status_on"] = today
    rows.change(point, values, frozenset(values))
    journal.note(session, subject=agreement, detail={"point": number})


def of_all(session: Session, firm_id: uuid.UUID | None = None) -> Mapping[uuid.UUID, Promised]:
    """How many points each agreement has chosen, and how far their promises have come."""
    point = AgreementPoint
    query = select(
        point.agreement_id, point.firm_promise, point.firm_status, point.municipality_promise,
        point.municipality_status,
    ).where(rows.alive(point), point.chosen)  # fmt: skip
    if firm_id is not None:
        query = query.join(Agreement).where(Agreement.firm_id == firm_id)
    said: dict[uuid.UUID, list[str]] = defaultdict(list)
    chosen: Counter[uuid.UUID] = Counter()
    for agreement_id, theirs, their_state, ours, our_state in session.execute(query):
        chosen[agreement_id] += 1
        said[agreement_id] += [
            state for promise, state in ((theirs, their_state), (ours, our_state)) if promise.strip()
        ]
    return {key: Promised(count, _kept(said[key])) for key, count in chosen.items()}


def _kept(said: Sequence[str]) -> Kept:
    count = said.count
    return Kept(
        len(said), count(PointStatus.KEPT), count(PointStatus.UNDER_WAY), count(PointStatus.LEFT_OUT)
    )
