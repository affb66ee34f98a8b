"""What an absence touches: visits in its days, cases that need somebody, firms to tell (feature A9)."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentor_desk.formats import folding
from mentor_desk.models import Case, Citizen, Firm, Visit
from mentor_desk.services import absences, placements, rows
from mentor_desk.services.absences import AbsenceRow
from mentor_desk.services.paper_parties import in_role
from mentor_desk.services.placements import PlacementRow
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import ContactRole, PlacementKind, PlacementStatus, VisitKind, VisitStatus

HANDED: Final = "→ "
"""Stands before the stand-in's name at the head of the agenda of a visit they take."""
_BESIDE: Final = timedelta(days=4)
"""So far before and after the days away a beginning or an end is told: a weekend and a bit more."""
_OVER: Final = (PlacementStatus.STOPPED, PlacementStatus.COMPLETED)


@dataclass(frozen=True, slots=True)
class CoveredVisit:
    """A planned visit in the days away; ``handed`` where the stand-in takes it."""

    id: uuid.UUID
    case_id: uuid.UUID
    firm_id: uuid.UUID | None
    citizen: str
    firm: str
    kind: VisitKind
    day: date
    at: time | None
    handed: bool


@dataclass(frozen=True, slots=True)
class Turn:
    """A placement that ``begins`` or else ends in the days away or just beside them.

    ``planned`` tells whether a visit is planned from that day on.
    """

    kind: PlacementKind
    day: date
    begins: bool
    planned: bool


@dataclass(frozen=True, slots=True)
class CoveredCase:
    """An open case: ``firm`` where a placement runs, ``visits`` in the days away, what is written, and
    what begins and ends."""

    id: uuid.UUID
    name: str
    firm: str
    visits: int
    remark: str
    left_out: bool
    turns: tuple[Turn, ...] = ()

    @property
    def needed(self) -> bool:
        """Whether the stand-in gets it: something goes on in it, or something was written."""
        return not self.left_out and bool(self.firm or self.visits or self.remark or self.turns)


@dataclass(frozen=True, slots=True)
class ToldFirm:
    """A firm with a running placement or a visit in the days away; ``citizens`` whom it is about."""

    id: uuid.UUID
    name: str
    contact: str
    phone: str
    email: str
    citizens: tuple[str, ...]
    told_on: date | None


@dataclass(frozen=True, slots=True)
class Cover:
    """One absence with everything that hangs on it."""

    absence: AbsenceRow
    visits: tuple[CoveredVisit, ...]
    cases: tuple[CoveredCase, ...]
    firms: tuple[ToldFirm, ...]

    @property
    def open_visits(self) -> int:
        """Visits nobody takes yet."""
        return sum(not visit.handed for visit in self.visits)

    @property
    def untold(self) -> int:
        """Firms that were not told yet."""
        return sum(firm.told_on is None for firm in self.firms)

    @property
    def prepared(self) -> bool:
        """Whether nothing is left to do."""
        return bool(self.absence.stand_in_name) and not self.open_visits and not self.untold


@reads
def cover(session: Session, *, absence_id: uuid.UUID, today: date) -> Cover:
    """Everything an absence touches.

    Raises:
        UserError: it is gone.
    """
    absence = absences.one(session, absence_id=absence_id)
    names = _open_cases(session)
    visits = _visits(session, absence, names)
    listed = [row for row in placements.listing(session, today=today) if row.case_id in names]
    running = [row for row in listed if _goes_on(row, absence)]
    return Cover(
        absence,
        visits,
        _cases(session, absence, names, visits, running, _turns(session, absence, listed)),
        _firms(session, absence, visits, running),
    )


@writes("visit.changed")
def hand_over(session: Session, *, visit_id: uuid.UUID, stand_in: str) -> None:
    """The stand-in takes the visit: their name stands first in its agenda; "" takes it back."""
    visit = rows.get(session, Visit, visit_id)
    before = visit.agenda
    if before.startswith(HANDED):
        before = before.partition(" · ")[2]
    visit.agenda = " · ".join(filter(None, (f"{HANDED}{stand_in}" if stand_in else "", before)))
    journal.note(session, subject=visit)


def _goes_on(row: PlacementRow, absence: AbsenceRow) -> bool:
    begins_before = row.starts_on <= absence.ends_on
    ends_after = row.ends_on is None or row.ends_on >= absence.starts_on
    return begins_before and ends_after and not row.state.ended


def _turns(
    session: Session, absence: AbsenceRow, listed: Sequence[PlacementRow]
) -> dict[uuid.UUID, tuple[Turn, ...]]:
    """What begins and ends between some days before and some days after, by case."""
    first, last = absence.starts_on - _BESIDE, absence.ends_on + _BESIDE
    query = (
        select(Visit.case_id, func.max(Visit.day))
        .where(alive(Visit), Visit.status == VisitStatus.PLANNED.value)
        .group_by(Visit.case_id)
    )
    planned: dict[uuid.UUID, date] = dict(session.execute(query).all())
    found: dict[uuid.UUID, tuple[Turn, ...]] = {}
    for row in listed:
        seen = planned.get(row.case_id, date.min)
        for day, begins in ((row.starts_on, True), (row.ends_on, False)):
            if day is not None and first <= day <= last and row.status not in _OVER:
                turn = Turn(row.kind, day, begins, seen >= day)
                found[row.case_id] = (*found.get(row.case_id, ()), turn)
    return found


def _open_cases(session: Session) -> dict[uuid.UUID, str]:
    query = (
        select(Case.id, Citizen.name)
        .join(Citizen, Citizen.id == Case.citizen_id)
        .where(alive(Case), Case.closed_on.is_(None))
    )
    return dict(session.execute(query).all())


def _visits(
    session: Session, absence: AbsenceRow, names: Mapping[uuid.UUID, str]
) -> tuple[CoveredVisit, ...]:
    query = (
        select(Visit, Firm.name)
        .outerjoin(Firm, Firm.id == Visit.firm_id)
        .where(
            alive(Visit),
            Visit.status == VisitStatus.PLANNED.value,
            Visit.day.between(absence.starts_on, absence.ends_on),
        )
        .order_by(Visit.day, Visit.at, Visit.id)
    )
    return tuple(
        CoveredVisit(
            id=visit.id,
            case_id=visit.case_id,
            firm_id=visit.firm_id,
            citizen=names[visit.case_id],
            firm=firm or "",
            kind=VisitKind(visit.kind),
            day=visit.day,
            at=visit.at,
            handed=visit.agenda.startswith(HANDED),
        )
        for visit, firm in session.execute(query)
        if visit.case_id in names
    )


def _cases(
    session: Session,
    absence: AbsenceRow,
    names: Mapping[uuid.UUID, str],
    visits: Sequence[CoveredVisit],
    running: Sequence[PlacementRow],
    turns: Mapping[uuid.UUID, tuple[Turn, ...]],
) -> tuple[CoveredCase, ...]:
    """Those in which something goes on first."""
    lines = {line.case_id: line for line in absences.lines_of(session, absence.id) if line.case_id}
    firms = {row.case_id: row.firm for row in running}
    found = [
        CoveredCase(
            id=case_id,
            name=name,
            firm=firms.get(case_id, ""),
            visits=sum(visit.case_id == case_id for visit in visits),
            remark=lines[case_id].remark if case_id in lines else "",
            left_out=case_id in lines and lines[case_id].left_out,
            turns=turns.get(case_id, ()),
        )
        for case_id, name in names.items()
    ]

    def place(case: CoveredCase) -> tuple[bool, str]:
        quiet = not (case.firm or case.visits or case.remark or case.turns)
        return quiet, folding.danish_sort_key(case.name)

    return tuple(sorted(found, key=place))


def _firms(
    session: Session,
    absence: AbsenceRow,
    visits: Sequence[CoveredVisit],
    running: Sequence[PlacementRow],
) -> tuple[ToldFirm, ...]:
    about: dict[uuid.UUID, dict[str, None]] = {}
    names: dict[uuid.UUID, str] = {}
    for row in running:
        names[row.firm_id] = row.firm
        about.setdefault(row.firm_id, {})[row.citizen] = None
    for visit in visits:
        if visit.firm_id is not None:
            names[visit.firm_id] = visit.firm
            about.setdefault(visit.firm_id, {})[visit.citizen] = None
    told = {line.firm_id: line.told_on for line in absences.lines_of(session, absence.id)}
    found = []
    for firm_id, citizens in about.items():
        contact = in_role(session, firm_id, ContactRole.DAILY_RESPONSIBLE) or in_role(
            session, firm_id, ContactRole.EMPLOYER
        )
        found.append(
            ToldFirm(
                id=firm_id,
                name=names[firm_id],
                contact=contact.name if contact else "",
                phone=contact.phone if contact else "",
                email=contact.email if contact else "",
                citizens=tuple(citizens),
                told_on=told.get(firm_id),
            )
        )
    return tuple(sorted(found, key=lambda firm: folding.danish_sort_key(firm.name)))
