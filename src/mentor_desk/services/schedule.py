"""Visits from a rhythm: what to propose for a placement, and putting it in the calendar (F1)."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Placement, Visit
from mentor_desk.rules import visit_planning, visit_rhythm
from mentor_desk.rules.firm_times import FirmTimes
from mentor_desk.rules.visit_planning import LeftOut, MentorTime, Placed
from mentor_desk.rules.visit_rhythm import Due, Rhythm
from mentor_desk.services import firm_calendar, placement_pauses, rows, work_week
from mentor_desk.services.placement_state import last_day
from mentor_desk.services.rows import alive
from mentor_desk.services.visits import plan
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import VisitStatus
from mentor_desk.texts import Text, text

ProposedVisit = Placed
"""``day``, ``at``, ``week`` of the placement, the ``wanted`` day and ``why`` it is another one."""
_COUNTS: Final = (VisitStatus.PLANNED.value, VisitStatus.DONE.value)
_PAUSED: Final = text("rules", "The placement is on pause on {day}.")


@dataclass(frozen=True, slots=True)
class Proposal:
    """The visits that are missing, and those that found no day.

    ``rhythm``, ``weekday`` (0 is Monday) and ``at`` are what was reckoned with; ``kept`` are the days
    of visits that lie there already and count as visits of the rhythm. ``ahead`` are those of them
    that are planned, each with the day it stands for and why it lies on another. ``until`` is the
    last day.
    """

    rows: tuple[ProposedVisit, ...]
    left_out: tuple[LeftOut, ...]
    rhythm: str
    weekday: int
    at: time
    kept: tuple[date, ...]
    ahead: tuple[ProposedVisit, ...]
    until: date


@reads
def propose(
    session: Session,
    *,
    placement_id: uuid.UUID,
    today: date,
    rhythm: str | None = None,
    weekday: int | None = None,
    at: time | None = None,
    but: Collection[uuid.UUID] = (),
) -> Proposal:
    """The visits that a placement still needs after ``today``; nothing is written.

    What is ``None`` is taken from the placement, then from what suits the firm and the mentor best.
    Visits that are planned or held already stand for the nearest one that is due, except those in
    ``but``: they count as not planned.

    Raises:
        UserError: the placement or its firm is gone.
    """
    placement = rows.get(session, Placement, placement_id)
    chosen = _rhythm(session, placement, rhythm)
    until = _until(placement, today)
    reckon = _Reckoning.of(session, placement, today, until, but)
    best_day, best_at = visit_planning.best_time(reckon.mentor, reckon.firm, placement.starts_on)
    weekday = next(one for one in (weekday, placement.visit_weekday, best_day) if one is not None)
    at = at or placement.visit_at or best_at
    due = visit_rhythm.series(chosen, placement.starts_on, until, weekday)
    lying = _there(session, placement, but)
    there = [day for day, _, _ in lying]
    left, stands_for = _uncovered(due, there)
    missing = [one for one in left if one.day > today]
    ahead = tuple(
        _ahead_of(reckon, day, clock, stands_for.get(day), at)
        for day, clock, status in lying
        if day > today and status == VisitStatus.PLANNED.value
    )
    placed, left_out = visit_planning.place(
        missing, reckon.mentor, reckon.firm, reckon.busy, at=at, first=reckon.first, last=until,
        occupied=there,
    )  # fmt: skip
    return Proposal(placed, left_out, chosen.key, weekday, at, tuple(there), ahead, until)


@writes("visits.planned")
def plan_series(
    session: Session,
    *,
    placement_id: uuid.UUID,
    visits: Sequence[tuple[date, time | None]],
    rhythm: str,
    weekday: int | None,
    at: time | None,
) -> tuple[uuid.UUID, ...]:
    """Put the visits in the calendar and keep the rhythm with the placement: one change, one undo.

    A day on which the case has a planned visit already gets no second one.

    Raises:
        UserError: there is nothing to plan, or the placement is gone.
    """
    if not visits:
        raise UserError(text("services", "Choose at least one visit."), "rows")
    placement = rows.get(session, Placement, placement_id)
    query = select(Visit.day).where(
        alive(Visit), Visit.case_id == placement.case_id, Visit.status == VisitStatus.PLANNED.value
    )
    taken, made = set(session.scalars(query)), list[uuid.UUID]()
    for day, clock in visits:
        if day in taken:
            continue
        taken.add(day)
        visit_id = plan(
            session,
            case_id=placement.case_id,
            day=day,
            at=clock,
            firm_id=placement.firm_id,
            placement_id=placement_id,
        )
        made.append(visit_id)
    placement.rhythm, placement.visit_weekday, placement.visit_at = rhythm, weekday, at
    journal.note(session, subject=placement, detail={"visits": len(made)})
    return tuple(made)


@reads
def next_after(
    session: Session,
    *,
    case_id: uuid.UUID,
    placement_id: uuid.UUID | None,
    visit_day: date,
    today: date,
    at: time | None = None,
) -> ProposedVisit | None:
    """The visit to propose after the one on ``visit_day``, after the rhythm of the placement.

    ``None`` where the case has a planned visit ahead already, or the placement ends before. Without a
    placement the rhythm begins on ``visit_day``.

    Raises:
        UserError: the placement is gone.
    """
    if _ahead(session, case_id, max(visit_day, today)):
        return None
    placement = rows.get(session, Placement, placement_id) if placement_id else None
    chosen = _rhythm(session, placement, None)
    starts_on = placement.starts_on if placement else visit_day
    wanted = max(
        visit_rhythm.next_due(chosen, starts_on, visit_day), today + timedelta(days=1), starts_on
    )
    end = last_day(placement) if placement else None
    last = min(wanted + timedelta(days=28), end or date.max)
    if wanted > last:
        return None
    reckon = _Reckoning.of(session, placement, today, last)
    clock = at or (placement.visit_at if placement else None)
    if clock is None:
        clock = visit_planning.best_time(reckon.mentor, reckon.firm, wanted)[1]
    gone = max(0, (wanted - starts_on).days // 7)
    due = Due(wanted, gone + 1, chosen.gap(gone))
    placed, _ = visit_planning.place(
        [due], reckon.mentor, reckon.firm, reckon.busy, at=clock, first=reckon.first, last=last
    )
    return placed[0] if placed else ProposedVisit(wanted, clock, due.week, wanted)


@dataclass(frozen=True, slots=True)
class _Reckoning:
    """What a proposal goes round, from ``first`` on."""

    mentor: MentorTime
    firm: FirmTimes
    busy: tuple[visit_planning.Booked, ...]
    first: date

    @classmethod
    def of(
        cls,
        session: Session,
        placement: Placement | None,
        today: date,
        last: date,
        but: Collection[uuid.UUID] = (),
    ) -> _Reckoning:
        """All that is known of the days from tomorrow to ``last``, without the visits in ``but``."""
        tomorrow = today + timedelta(days=1)
        mentor = work_week.mentor_time(session, tomorrow, last)
        busy = work_week.booked(session, tomorrow, last, but=but)
        if placement is None:
            return cls(mentor, FirmTimes(), busy, tomorrow)
        first = max(tomorrow, placement.starts_on)
        closed = {**_pauses(session, placement, first, last), **mentor.closed}
        mentor = MentorTime(mentor.hours, mentor.minutes, closed)
        firm = firm_calendar.times(session, placement.firm_id)
        firm = replace(firm, presence=firm_calendar.of_placement(session, placement))
        return cls(mentor, firm, busy, first)


def _pauses(session: Session, placement: Placement, first: date, last: date) -> dict[date, Text]:
    span = [first + timedelta(days=ahead) for ahead in range((last - first).days + 1)]
    pauses = placement_pauses.pauses_of(session, [placement.id]).get(placement.id, ())
    return {day: _PAUSED.fill(day=day) for day in span if any(pause.holds_on(day) for pause in pauses)}


def _rhythm(session: Session, placement: Placement | None, key: str | None) -> Rhythm:
    wanted = key or (placement.rhythm if placement else "")
    return work_week.rhythms().get(wanted) if wanted else work_week.default_rhythm(session)


def _until(placement: Placement, today: date) -> date:
    end = last_day(placement)
    if end is not None:
        return end
    ahead = timedelta(weeks=work_week.rhythms().horizon_weeks)
    return max(placement.starts_on, today) + ahead - timedelta(days=1)


def _there(
    session: Session, placement: Placement, but: Collection[uuid.UUID]
) -> list[tuple[date, time | None, str]]:
    """Day, clock and status of the visits of this case at this firm that are planned or held."""
    query = select(Visit.id, Visit.day, Visit.at, Visit.status).where(
        alive(Visit),
        Visit.case_id == placement.case_id,
        Visit.status.in_(_COUNTS),
        (Visit.placement_id == placement.id) | (Visit.firm_id == placement.firm_id),
        Visit.day >= placement.starts_on,
    )
    every = session.execute(query)
    found = [(day, at, status) for visit_id, day, at, status in every if visit_id not in but]
    return sorted(found, key=lambda one: (one[0], one[1] or time.min))


def _ahead_of(
    reckon: _Reckoning, day: date, clock: time | None, due: Due | None, at: time
) -> ProposedVisit:
    """A planned visit, and what spoke against the day that it stands for."""
    wanted = due.day if due is not None else day
    why: tuple[Text, ...] = ()
    if wanted != day:
        why = visit_planning.objections(reckon.mentor, reckon.firm, (), wanted, at)
        missed = reckon.firm.away(wanted, at)
        why = why or ((missed,) if missed is not None else ())
    outside = reckon.firm.away(day, clock)
    return ProposedVisit(day, clock, due.week if due is not None else 0, wanted, why, outside)


def _uncovered(due: Sequence[Due], there: Iterable[date]) -> tuple[list[Due], dict[date, Due]]:
    """The days that no visit stands for, and those that one stands for by the day of the visit.

    Each visit stands for the nearest day within half a gap.
    """
    left, covered = list(due), dict[date, Due]()
    for day in there:
        near = [one for one in left if abs((one.day - day).days) * 2 <= one.gap * 7]
        if near:
            covered[day] = min(near, key=lambda one: abs((one.day - day).days))
            left.remove(covered[day])
    return left, covered


def _ahead(session: Session, case_id: uuid.UUID, after: date) -> bool:
    query = select(Visit.id).where(
        alive(Visit),
        Visit.case_id == case_id,
        Visit.status == VisitStatus.PLANNED.value,
        Visit.day > after,
    )
    return session.scalars(query.limit(1)).first() is not None
