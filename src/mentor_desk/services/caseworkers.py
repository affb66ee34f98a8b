"""How often a citizen has had to begin anew with another caseworker (row 17 of the seeds)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from mentor_desk.models import PersonAround
from mentor_desk.services import rows
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import AroundRole


@dataclass(frozen=True, slots=True)
class Caseworkers:
    """``count`` caseworkers are written down, the first since ``since`` where that is known;
    ``now`` is who it is today, empty where nobody is."""

    count: int
    since: date | None
    now: str
    now_since: date | None

    @property
    def changes(self) -> int:
        """How many times the citizen got another one."""
        return max(0, self.count - 1)


@reads
def of(session: Session, *, citizen_id: uuid.UUID, today: date) -> Caseworkers:
    """The caseworkers of a citizen, those who have left too."""
    query = rows.select_alive(PersonAround).where(
        PersonAround.citizen_id == citizen_id, PersonAround.role == AroundRole.CASEWORKER.value
    )
    found = sorted(
        session.scalars(query.order_by(PersonAround.id)), key=lambda row: row.since or date.min
    )
    current = [row for row in found if row.until is None or row.until > today]
    latest = current[-1] if current else None
    return Caseworkers(
        count=len(found),
        since=min((row.since for row in found if row.since is not None), default=None),
        now=latest.name if latest is not None else "",
        now_since=latest.since if latest is not None else None,
    )


def take_over(session: Session, person: PersonAround) -> None:
    """``person`` is the caseworker since a known day: whoever had no last day before has it then."""
    if person.role != AroundRole.CASEWORKER.value or person.since is None:
        return
    query = rows.select_alive(PersonAround).where(
        PersonAround.citizen_id == person.citizen_id,
        PersonAround.role == AroundRole.CASEWORKER.value,
        PersonAround.id != person.id,
        PersonAround.until.is_(None),
    )
    for before in session.scalars(query):
        if before.since is None or before.since < person.since:
            before.until = person.since
