"""What a placement asks of the mentor today: to decide, to settle, to call, to get the decision."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Firm, Placement
from mentor_desk.services import placement_state
from mentor_desk.services.placement_state import State
from mentor_desk.services.rows import alive
from mentor_desk.services.today_rows import Action, Group, TodayRow
from mentor_desk.terms import PlacementKind, PlacementStatus, label
from mentor_desk.texts import Text, text

ENDING_SOON = timedelta(days=14)
"""How far ahead an ending placement is shown: time to talk to both sides before the last week."""
_LATE_FOR = timedelta(days=90)

Names = Mapping[uuid.UUID, str]
"""The citizens of the open cases, by case."""


def placement_lines(session: Session, names: Names, today: date) -> Iterator[TodayRow]:
    """The lines of every placement of an open case."""
    query = (
        select(Placement, Firm.name)
        .join(Firm, Firm.id == Placement.firm_id)
        .where(alive(Placement), Placement.case_id.in_(names))
    )
    for placement, firm in session.execute(query):
        state = placement_state.state(placement, today)
        told = _stand(placement, state, firm, names[placement.case_id], today)
        if told is not None:
            yield told


def line(
    placement: Placement,
    todo: tuple[Group, Action],
    said: tuple[Text, Text | str],
    day: date,
    today: date,
    *,
    ref: uuid.UUID | None = None,
) -> TodayRow:
    """A line about ``placement``; ``ref`` is what the action is about where that is something else."""
    group, action = todo
    title, detail = said
    return TodayRow(
        group=group,
        action=action,
        ref=ref or placement.id,
        case_id=placement.case_id,
        firm_id=placement.firm_id,
        title=title,
        detail=detail,
        day=day,
        days=(day - today).days,
    )


def _stand(placement: Placement, state: State, firm: str, name: str, today: date) -> TodayRow | None:
    """It ends soon, it has ended, or it is to begin without a decision."""
    words = {"name": name, "firm": firm, "what": label(PlacementKind(placement.kind))}
    end = placement_state.last_day(placement)
    open_status = placement.status not in (PlacementStatus.STOPPED, PlacementStatus.COMPLETED)
    if state.running and open_status and end is not None and end - today <= ENDING_SOON:
        title = text("services", "{name}: {what} ends soon").fill(**words)
        detail = text("services", "{firm} · last day {day}").fill(firm=firm, day=end)
        return line(placement, (Group.ENDING, Action.DECIDE), (title, detail), end, today)
    if state.ended and open_status and end is not None and today - end <= _LATE_FOR:
        title = text("services", "{name}: what came of the placement?").fill(**words)
        detail = text("services", "{firm} · last day {day}").fill(firm=firm, day=end)
        return line(placement, (Group.OVERDUE, Action.DECIDE), (title, detail), end, today)
    soon = placement.starts_on - today <= ENDING_SOON
    if state.upcoming and soon and placement.decided_on is None:
        title = text("services", "{name}: the municipality's decision is missing").fill(**words)
        detail = text("services", "{what} at {firm} starts {day}")
        detail = detail.fill(**words, day=placement.starts_on)
        start = placement.starts_on
        return line(placement, (Group.ENDING, Action.OPEN_PLACEMENT), (title, detail), start, today)
    return None
