"""Which firms to ring in a campaign (feature C9)."""

from __future__ import annotations

import re
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.formats.folding import fold
from mentor_desk.models import ContactEntry, Firm, Opening, Placement, Visit
from mentor_desk.rules import branches
from mentor_desk.services import rows
from mentor_desk.services.firms import newest_head_counts
from mentor_desk.services.outreach_data import method
from mentor_desk.services.rows import alive
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import VisitStatus

_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Choice:
    """What the firms of a campaign have in common; an empty part leaves all.

    ``branch`` and ``town`` are beginnings of words; ``group`` is a key of the groups of branches,
    ``size`` one of the method's sizes;
    ``quiet_days`` means that nobody has talked with the firm for that long; ``openings`` that it
    has a place open.
    """

    branch: str = ""
    group: str = ""
    town: str = ""
    size: str = ""
    quiet_days: int | None = None
    openings: bool = False


@dataclass(frozen=True, slots=True)
class Candidate:
    """A firm that fits; ``last`` is the day somebody last talked with it."""

    firm_id: uuid.UUID
    firm: str
    town: str
    branch: str
    employees: float | None
    last: date | None
    openings: int


@reads
def candidates(session: Session, *, choice: Choice, today: date) -> list[Candidate]:
    """The firms that fit, those longest without a talk first. Who wants to be left alone is not."""
    last, openings = last_talks(session, today), _openings(session)
    counts = newest_head_counts(session)
    sizes = {size.key: size for size in method().sizes}
    found = []
    for firm in session.scalars(rows.select_alive(Firm)):
        counted = counts.get(firm.id)
        employees = counted.full_time if counted else _of_band(firm.size_band)
        row = Candidate(
            firm.id,
            firm.name,
            firm.town,
            firm.branch,
            employees,
            last.get(firm.id),
            openings.get(firm.id, 0),
        )
        wanted = sizes.get(choice.size)
        fits_size = wanted is None or (
            employees is not None and wanted.least <= employees <= wanted.most
        )
        alone = firm.leave_alone_until is not None and firm.leave_alone_until > today
        fits = fits_size and not alone and _fits(row, choice, today)
        if fits and _lies_in(firm, choice.group):
            found.append(row)
    return sorted(found, key=lambda row: (row.last or date.min, row.firm, row.firm_id.hex))


def last_talks(session: Session, today: date) -> dict[uuid.UUID, date]:
    """The last day of a talk, a visit, or a placement that began, by firm."""
    visits = select(Visit.firm_id, Visit.day).where(
        alive(Visit), Visit.status == VisitStatus.DONE.value, Visit.firm_id.is_not(None)
    )
    talks = select(ContactEntry.firm_id, ContactEntry.day).where(alive(ContactEntry))
    begun = select(Placement.firm_id, Placement.starts_on).where(alive(Placement))
    last: dict[uuid.UUID, date] = {}
    for query in (visits, talks, begun):
        for firm_id, day in session.execute(query):
            if firm_id is not None and day <= today:
                last[firm_id] = max(day, last.get(firm_id, day))
    return last


def _openings(session: Session) -> dict[uuid.UUID, int]:
    found: dict[uuid.UUID, int] = {}
    query = select(Opening.firm_id).where(alive(Opening), Opening.closed_on.is_(None))
    for firm_id in session.scalars(query):
        found[firm_id] = found.get(firm_id, 0) + 1
    return found


def _of_band(band: str) -> float | None:
    """The least number of a size band such as ``10-19``."""
    first = _NUMBER.search(band)
    return float(first[0]) if first else None


def _fits(row: Candidate, choice: Choice, today: date) -> bool:
    if choice.openings and not row.openings:
        return False
    if choice.quiet_days is not None:
        since = today - timedelta(days=choice.quiet_days)
        if row.last is not None and row.last > since:
            return False
    return _begins(row.branch, choice.branch) and _begins(row.town, choice.town)


def _lies_in(firm: Firm, wanted: str) -> bool:
    if not wanted:
        return True
    group = branches.group_of(firm.branch, firm.branch_code, firm.branch_version)
    return group is not None and group.key == wanted


def _begins(words: str, typed: str) -> bool:
    wanted: Sequence[str] = fold(typed).split()
    parts = fold(words).split()
    return all(any(part.startswith(word) for part in parts) for word in wanted)
