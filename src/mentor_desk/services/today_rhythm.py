"""Placements that a visit is due in and none is planned, for the Today page (feature F1)."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session, load_only

from mentor_desk.models import Firm, Placement, Visit
from mentor_desk.rules import amounts
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.rules.visit_rhythm import next_due
from mentor_desk.services import placement_pauses, work_week
from mentor_desk.services.placement_state import state
from mentor_desk.services.rows import alive
from mentor_desk.services.today_rows import Action, Group, TodayRow
from mentor_desk.terms import VisitStatus
from mentor_desk.texts import Text, text

_SOON: Final = timedelta(days=14)
"""So long before it begins a placement is to have its first visits in the calendar."""
# Put together once: Today reads these at every change.
_GOING: Final = (
    select(Placement, Firm.name)
    .join(Firm, Firm.id == Placement.firm_id)
    .where(alive(Placement), Placement.starts_on <= bindparam("soon"))
    .where(
        func.coalesce(Placement.stopped_on, Placement.ends_on, bindparam("today")) >= bindparam("today")
    )
    .order_by(Placement.starts_on, Placement.id)
    .options(
        load_only(
            Placement.case_id,
            Placement.firm_id,
            Placement.starts_on,
            Placement.ends_on,
            Placement.stopped_on,
            Placement.status,
            Placement.rhythm,
        )
    )
)
_PLANNED: Final = select(Visit.case_id).where(alive(Visit), Visit.status == VisitStatus.PLANNED.value)
_HELD: Final = (
    select(Visit.case_id, Visit.firm_id, func.max(Visit.day))
    .where(alive(Visit), Visit.status == VisitStatus.DONE.value, Visit.day <= bindparam("today"))
    .where(Visit.case_id.in_(bindparam("cases", expanding=True)))
    .group_by(Visit.case_id, Visit.firm_id)
)


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A placement without a planned visit; ``due`` is when the next one should lie."""

    placement: Placement
    firm: str
    last: date | None
    due: date


def lines(
    session: Session, names: Mapping[uuid.UUID, str], today: date, rulebook: Rulebook
) -> list[TodayRow]:
    """One line for each placement in which a visit is due and none is planned."""
    del rulebook
    found = [one for one in _waiting(session, names, today) if one.due <= today or _begins(one, today)]
    return [_row(one, names[one.placement.case_id], today) for one in found]


def _begins(one: _Waiting, today: date) -> bool:
    return today < one.placement.starts_on <= today + _SOON


def _waiting(session: Session, names: Mapping[uuid.UUID, str], today: date) -> Iterator[_Waiting]:
    placed = list(_going(session, names, today))
    planned = _planned(session)
    held = _held(session, [placement.case_id for placement, _ in placed], today)
    usual = work_week.default_rhythm(session)
    for placement, firm in placed:
        if placement.case_id in planned:
            continue
        last = held.get((placement.case_id, placement.firm_id))
        if last is not None and last < placement.starts_on:
            last = None
        rhythm = work_week.rhythms().get(placement.rhythm) if placement.rhythm else usual
        due = next_due(rhythm, placement.starts_on, last) if last else placement.starts_on
        yield _Waiting(placement, firm, last, due)


def _going(
    session: Session, names: Mapping[uuid.UUID, str], today: date
) -> Iterable[tuple[Placement, str]]:
    """Placements that run or begin soon, without those on pause."""
    paused = placement_pauses.pauses_of(session)
    for placement, firm in session.execute(_GOING, {"soon": today + _SOON, "today": today}):
        rests = any(one.holds_on(today) for one in paused.get(placement.id, ()))
        if placement.case_id in names and not rests and not state(placement, today).ended:
            yield placement, firm


def _planned(session: Session) -> frozenset[uuid.UUID]:
    """The cases with a planned visit; one of the past waits to be written down and counts."""
    return frozenset(session.scalars(_PLANNED))


def _held(
    session: Session, cases: list[uuid.UUID], today: date
) -> dict[tuple[uuid.UUID, uuid.UUID | None], date]:
    found = session.execute(_HELD, {"today": today, "cases": cases})
    return {(case_id, firm_id): day for case_id, firm_id, day in found}


def _row(one: _Waiting, name: str, today: date) -> TodayRow:
    placement = one.placement
    return TodayRow(
        group=Group.ENDING,
        action=Action.PLAN_VISITS,
        ref=placement.id,
        case_id=placement.case_id,
        firm_id=placement.firm_id,
        title=text("services", "{name}: no visit planned").fill(name=name),
        detail=_detail(one, today),
        day=max(one.due, today),
        days=max((one.due - today).days, 0),
        placement_id=placement.id,
    )


def _detail(one: _Waiting, today: date) -> Text:
    if one.last == today:
        return text("services", "{firm} · the last one was today").fill(firm=one.firm)
    if one.last is not None:
        ago = amounts.days((today - one.last).days)
        return text("services", "{firm} · last one {ago} ago").fill(firm=one.firm, ago=ago)
    if one.placement.starts_on > today:
        sentence = text("services", "{firm} · begins {day}")
    else:
        sentence = text("services", "{firm} · none since it began {day}")
    return sentence.fill(firm=one.firm, day=one.placement.starts_on)
