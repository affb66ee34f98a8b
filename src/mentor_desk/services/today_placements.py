"""What a placement asks of the mentor today: to decide, to settle, to call, to get the decision."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterator, Mapping
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentor_desk.models import Firm, Note, Placement, PlacementEvent, Visit
from mentor_desk.services import placement_state, rows
from mentor_desk.services.attendance import first_absences
from mentor_desk.services.placement_pauses import pause_on
from mentor_desk.services.placement_state import State
from mentor_desk.services.rows import alive
from mentor_desk.services.today_rows import Action, Group, TodayRow
from mentor_desk.terms import PlacementEventKind, PlacementKind, PlacementStatus, VisitStatus, label
from mentor_desk.texts import Text, text

ENDING_SOON = timedelta(days=14)
"""How far ahead an ending placement is shown: time to talk to both sides before the last week."""
_LATE_FOR = timedelta(days=90)
_PAUSE_ENDS = timedelta(days=3)

Names = Mapping[uuid.UUID, str]
"""The citizens of the open cases, by case."""
Found = Mapping[uuid.UUID, tuple[Placement, str]]
"""The placements of those cases with the name of the firm."""


def placement_lines(session: Session, names: Names, today: date) -> Iterator[TodayRow]:
    """The lines of every placement of an open case."""
    query = (
        select(Placement, Firm.name)
        .join(Firm, Firm.id == Placement.firm_id)
        .where(alive(Placement), Placement.case_id.in_(names))
    )
    found = {placement.id: (placement, firm) for placement, firm in session.execute(query)}
    for placement, firm in found.values():
        state = placement_state.state(placement, today)
        told = _stand(placement, state, firm, names[placement.case_id], today)
        if told is not None:
            yield told
    yield from _problems(session, found, names, today)
    yield from _pauses(session, found, names, today)
    yield from _absences(session, found, names, today)


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
        placement_id=placement.id,
    )


def _stand(placement: Placement, state: State, firm: str, name: str, today: date) -> TodayRow | None:
    """It ends soon, it has ended, or it is to begin without a decision."""
    words = {"name": name, "firm": firm, "what": label(PlacementKind(placement.kind))}
    end = placement_state.last_day(placement)
    open_status = not _over(placement)
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


def _problems(session: Session, found: Found, names: Names, today: date) -> Iterator[TodayRow]:
    """Problems that are not settled, from the day on which they turned up."""
    query = rows.select_alive(PlacementEvent).where(
        PlacementEvent.kind == PlacementEventKind.PROBLEM.value,
        PlacementEvent.settled_on.is_(None),
        PlacementEvent.day <= today,
    )
    for event in session.scalars(query):
        if event.placement_id not in found:
            continue
        placement, firm = found[event.placement_id]
        title = text("services", "{name}: there is a problem at {firm}")
        title = title.fill(name=names[placement.case_id], firm=firm)
        detail: Text | str = event.reason or text("services", "Nothing is written about it yet.")
        todo = (_due(event.day, today), Action.SETTLE)
        yield line(placement, todo, (title, detail), event.day, today, ref=event.id)


def _pauses(session: Session, found: Found, names: Names, today: date) -> Iterator[TodayRow]:
    """Pauses that end within some days: time to agree how it begins again."""
    for placement_id, pause in pause_on(session, today, list(found)).items():
        placement, firm = found[placement_id]
        if pause.ends_on is None or pause.ends_on - today > _PAUSE_ENDS or _over(placement):
            continue
        title = text("services", "{name}: the pause ends").fill(name=names[placement.case_id])
        detail = text("services", "{firm} · on pause to {day}").fill(firm=firm, day=pause.ends_on)
        todo = (Group.ENDING, Action.OPEN_PLACEMENT)
        yield line(placement, todo, (title, detail), pause.ends_on, today)


def _absences(session: Session, found: Found, names: Names, today: date) -> Iterator[TodayRow]:
    """The first day of absence in a placement, until somebody has talked or written about it."""
    ongoing = [
        placement
        for placement, _ in found.values()
        if not _over(placement) and placement_state.state(placement, today).running
    ]
    absences = first_absences(session, [placement.id for placement in ongoing])
    heard = _last_heard(session, [placement.case_id for placement in ongoing])
    for placement in ongoing:
        first = absences.get(placement.id)
        if first is None or first.day > today or heard.get(placement.case_id, date.min) >= first.day:
            continue
        title = text("services", "{name}: first day of absence. Call today")
        title = title.fill(name=names[placement.case_id])
        detail = text("services", "{firm} · {mark} {day}")
        words = {"firm": found[placement.id][1], "mark": label(first.mark), "day": first.day}
        detail = detail.fill(**words)
        # Nobody is late when a citizen fell ill yesterday: the call is simply for today.
        todo = (Group.TODAY, Action.CALL_ABSENT)
        yield line(placement, todo, (title, detail), first.day, today)


def _last_heard(session: Session, cases: Collection[uuid.UUID]) -> dict[uuid.UUID, date]:
    """The last day of a held visit or of any note in each case."""
    held = select(Visit.case_id, func.max(Visit.day)).where(
        alive(Visit), Visit.case_id.in_(cases), Visit.status == VisitStatus.DONE.value
    )
    written = select(Note.case_id, func.max(Note.day)).where(alive(Note), Note.case_id.in_(cases))
    heard: dict[uuid.UUID, date] = {}
    for query in (held.group_by(Visit.case_id), written.group_by(Note.case_id)):
        for case_id, day in session.execute(query):
            if case_id is None:
                continue
            heard[case_id] = max(day, heard.get(case_id, day))
    return heard


def _due(day: date, today: date) -> Group:
    return Group.OVERDUE if day < today else Group.TODAY


def _over(placement: Placement) -> bool:
    return placement.status in (PlacementStatus.STOPPED, PlacementStatus.COMPLETED)
