"""What is agreed for a case in the next weeks: visits, promises, and what is due after a placement."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import date, timedelta

from mentor_desk.documents.papers.overlevering_content import Agreed
from mentor_desk.formats import days
from mentor_desk.models import Checkpoint, Firm, Placement, PlacementEvent, Promise, Visit
from mentor_desk.rules import life
from mentor_desk.services import rows
from mentor_desk.services.gathering.maker import Gathering
from mentor_desk.services.placement_state import last_day
from mentor_desk.terms import CheckpointSeries, PlacementKind, PromiseSide, VisitStatus

AHEAD = timedelta(days=42)
"""How far a stand-in looks ahead: the longest summer holiday and a week."""
BEHIND = timedelta(days=60)
"""How long a step that nobody took still belongs to the stand-in's list."""
_PROMISED = {
    PromiseSide.MENTOR: "promise",
    PromiseSide.CITIZEN: "citizen_promise",
    PromiseSide.FIRM: "firm_promise",
}
_HIRED = (PlacementKind.FLEKSJOB, PlacementKind.ORDINARY_JOB)


def coming(g: Gathering) -> tuple[Agreed, ...]:
    """Everything with a day until :data:`AHEAD`, by day; promises without one last."""
    found = [*_visits(g), *_promises(g), *_steps(g)]
    return tuple(sorted(found, key=lambda each: (each.on or date.max, each.at, each.what)))


def _visits(g: Gathering) -> Iterator[Agreed]:
    query = rows.select_alive(Visit).where(
        Visit.case_id == g.subject_id,
        Visit.status == VisitStatus.PLANNED.value,
        Visit.day <= g.today + AHEAD,
    )
    for visit in g.session.scalars(query):
        firm = rows.find(g.session, Firm, visit.firm_id)
        what = " · ".join(filter(None, (firm.name if firm else "", visit.agenda)))
        yield Agreed(visit.day, days.clock(visit.at, "da") if visit.at else "", visit.kind, what)


def _promises(g: Gathering) -> Iterator[Agreed]:
    query = rows.select_alive(Promise).where(Promise.case_id == g.subject_id, Promise.done_on.is_(None))
    for promise in g.session.scalars(query):
        if promise.due_on is None or promise.due_on <= g.today + AHEAD:
            whom = f"{promise.to_whom}: " if promise.to_whom else ""
            kind = _PROMISED[PromiseSide(promise.by_whom)]
            yield Agreed(promise.due_on, "", kind, whom + promise.text)


def _steps(g: Gathering) -> Iterator[Agreed]:
    query = rows.select_alive(Placement).where(Placement.case_id == g.subject_id)
    for placement in g.session.scalars(query):
        firm = rows.find(g.session, Firm, placement.firm_id)
        place = firm.name if firm else ""
        yield from _turns(g, placement.id, place)
        done = _done(g, placement.id)
        for series, step, day in _due(g, placement):
            if (series, step.key) not in done and g.today - BEHIND <= day <= g.today + AHEAD:
                yield Agreed(day, "", "checkpoint", f"{place}: {g.danish.say(step.label)}")


def _turns(g: Gathering, placement_id: uuid.UUID, place: str) -> Iterator[Agreed]:
    query = rows.select_alive(PlacementEvent).where(
        PlacementEvent.placement_id == placement_id,
        PlacementEvent.next_step != "",
        PlacementEvent.settled_on.is_(None),
        PlacementEvent.next_step_on >= g.today - BEHIND,
        PlacementEvent.next_step_on <= g.today + AHEAD,
    )
    for event in g.session.scalars(query):
        yield Agreed(event.next_step_on, "", "step", f"{place}: {event.next_step}")


def _due(g: Gathering, placement: Placement) -> Iterator[tuple[CheckpointSeries, life.Step, date]]:
    end = last_day(placement)
    if end is not None:
        for step in life.outcome_steps(g.rulebook, g.today):
            yield CheckpointSeries.OUTCOME, step, step.due(end)
    if placement.kind in _HIRED:
        for step in life.after_care_steps(g.rulebook, g.today):
            yield CheckpointSeries.AFTER_CARE, step, step.due(placement.starts_on)


def _done(g: Gathering, placement_id: uuid.UUID) -> set[tuple[str, str]]:
    query = rows.select_alive(Checkpoint).where(Checkpoint.placement_id == placement_id)
    return {(each.series, each.step) for each in g.session.scalars(query)}
