"""Early signs that a placement may break off, read from what is written anyway (domain §6.5).

They are told so that somebody asks in time. They are no measure of a person: nothing is summed up,
nothing is kept, and one sign alone is never told.
"""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentor_desk.models import AttendanceWeek, Case, Placement, PlacementEvent, Visit, VisitMove
from mentor_desk.rules.plan_data import plan_data
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import rows
from mentor_desk.services.attendance import AWAY
from mentor_desk.services.placement_state import state
from mentor_desk.services.rows import alive
from mentor_desk.services.today_rows import Action, Group, TodayRow
from mentor_desk.terms import AttendanceMark, PlacementEventKind, VisitStatus
from mentor_desk.texts import text


class Sign(StrEnum):
    """What was seen."""

    AWAY = "away"
    LATE = "late"
    MOVED = "moved"
    NO_ANSWER = "no_answer"
    PROBLEM = "problem"


_WORDS: Final = {
    Sign.AWAY: text("services", "away or ill"),
    Sign.LATE: text("services", "late more than once"),
    Sign.MOVED: text("services", "visits moved more than once"),
    Sign.NO_ANSWER: text("services", "no answer"),
    Sign.PROBLEM: text("services", "a problem that is not settled"),
}
_OFTEN: Final = 2


@dataclass(frozen=True, slots=True)
class _Going:
    """Placements that run, by id, with their case; and the first day that is read."""

    cases: Mapping[uuid.UUID, uuid.UUID]
    since: date
    today: date


def seen(session: Session, *, today: date) -> dict[uuid.UUID, list[Sign]]:
    """The signs of the last days by case, of those with a placement that runs."""
    # The file leaves out what ended: Today asks this at every change.
    end = func.coalesce(Placement.stopped_on, Placement.ends_on, today)
    going_on = rows.select_alive(Placement).where(end >= today)
    running = [one for one in session.scalars(going_on) if state(one, today).running]
    since = today - timedelta(days=plan_data().days_back)
    going = _Going({one.id: one.case_id for one in running}, since, today)
    found: defaultdict[uuid.UUID, set[Sign]] = defaultdict(set)
    _attendance(session, going, found)
    _visits(session, going, found)
    _problems(session, going, found)
    order = list(Sign)
    return {case_id: sorted(signs, key=order.index) for case_id, signs in found.items()}


def lines(
    session: Session, names: Mapping[uuid.UUID, str], today: date, rulebook: Rulebook
) -> list[TodayRow]:
    """One line for each open case in which several different signs came together."""
    del rulebook
    told = {
        case_id: signs
        for case_id, signs in seen(session, today=today).items()
        if case_id in names and len(signs) >= plan_data().signs
    }
    support = _support(session, told)
    return [_line(case_id, names[case_id], told[case_id], support[case_id], today) for case_id in told]


def _line(case_id: uuid.UUID, name: str, signs: list[Sign], support: str, today: date) -> TodayRow:
    words = {"one": _WORDS[signs[0]], "other": _WORDS[signs[1]], "support": support}
    detail = text("services", "{one} · {other} · ask what would help")
    if support:
        detail = text("services", "{one} · {other} · agreed: {support}")
    return TodayRow(
        group=Group.TODAY,
        action=Action.NOTE,
        ref=case_id,
        case_id=case_id,
        firm_id=None,
        title=text("services", "{name}: several signs that it is getting hard").fill(name=name),
        detail=detail.fill(**words),
        day=today,
        days=0,
    )


def _attendance(session: Session, going: _Going, found: defaultdict[uuid.UUID, set[Sign]]) -> None:
    query = rows.select_alive(AttendanceWeek).where(
        AttendanceWeek.placement_id.in_(going.cases),
        AttendanceWeek.monday >= going.since - timedelta(days=6),
    )
    late: defaultdict[uuid.UUID, int] = defaultdict(int)
    for week in session.scalars(query):
        case_id = going.cases[week.placement_id]
        for number, mark in enumerate(week.marks):
            if not going.since <= week.monday + timedelta(days=number) <= going.today:
                continue
            if mark in AWAY:
                found[case_id].add(Sign.AWAY)
            late[case_id] += mark == AttendanceMark.LATE
    for case_id, times in late.items():
        if times >= _OFTEN:
            found[case_id].add(Sign.LATE)


def _visits(session: Session, going: _Going, found: defaultdict[uuid.UUID, set[Sign]]) -> None:
    cases = set(going.cases.values())
    missed = select(Visit.case_id).where(
        alive(Visit),
        Visit.case_id.in_(cases),
        Visit.day.between(going.since, going.today),
        Visit.status == VisitStatus.NO_ANSWER.value,
    )
    for case_id in session.scalars(missed):
        if case_id is not None:
            found[case_id].add(Sign.NO_ANSWER)
    moved = (
        select(Visit.case_id, func.count())
        .join(VisitMove, VisitMove.visit_id == Visit.id)
        .where(alive(Visit), alive(VisitMove), Visit.case_id.in_(cases))
        .where(VisitMove.moved_on.between(going.since, going.today))
        .group_by(Visit.case_id)
    )
    for case_id, times in session.execute(moved):
        if case_id is not None and times >= _OFTEN:
            found[case_id].add(Sign.MOVED)


def _problems(session: Session, going: _Going, found: defaultdict[uuid.UUID, set[Sign]]) -> None:
    query = select(PlacementEvent.placement_id).where(
        alive(PlacementEvent),
        PlacementEvent.placement_id.in_(going.cases),
        PlacementEvent.kind == PlacementEventKind.PROBLEM.value,
        PlacementEvent.settled_on.is_(None),
        PlacementEvent.day <= going.today,
    )
    for placement_id in session.scalars(query):
        found[going.cases[placement_id]].add(Sign.PROBLEM)


def _support(session: Session, told: Mapping[uuid.UUID, list[Sign]]) -> dict[uuid.UUID, str]:
    query = select(Case.id, Case.support).where(Case.id.in_(told))
    return dict(session.execute(query).all())
