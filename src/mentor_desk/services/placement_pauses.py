"""When placements are on pause, told from their turns."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from sqlalchemy.orm import Session, load_only

from mentor_desk.models import PlacementEvent
from mentor_desk.services import rows
from mentor_desk.terms import PlacementEventKind

_DAY = timedelta(days=1)
_TURNS = (PlacementEventKind.PAUSED.value, PlacementEventKind.RESUMED.value)

_ALL: Final = (
    rows.select_alive(PlacementEvent)
    .where(PlacementEvent.kind.in_(_TURNS))
    .options(
        load_only(
            PlacementEvent.placement_id,
            PlacementEvent.kind,
            PlacementEvent.day,
            PlacementEvent.until,
            PlacementEvent.created_at,
        )
    )
)


@dataclass(frozen=True, slots=True)
class Pause:
    """Days without work, both counted; ``ends_on`` is ``None`` while nobody knows when it goes on."""

    starts_on: date
    ends_on: date | None

    def holds_on(self, day: date) -> bool:
        """Whether ``day`` is in the pause."""
        return self.starts_on <= day and (self.ends_on is None or day <= self.ends_on)


def pauses(turns: Iterable[PlacementEvent]) -> tuple[Pause, ...]:
    """The pauses that the turns of one placement make; going on ends a pause the day before."""
    ordered = sorted(turns, key=lambda turn: (turn.day, turn.created_at))
    back = [turn.day for turn in ordered if turn.kind == PlacementEventKind.RESUMED]
    found = []
    for turn in ordered:
        if turn.kind != PlacementEventKind.PAUSED:
            continue
        resumed = next((day - _DAY for day in back if day >= turn.day), None)
        ends = [day for day in (turn.until, resumed) if day is not None]
        pause = Pause(turn.day, min(ends, default=None))
        if pause.ends_on is None or pause.ends_on >= pause.starts_on:
            found.append(pause)
    return tuple(found)


def pauses_of(
    session: Session, placements: Collection[uuid.UUID] | None = None
) -> Mapping[uuid.UUID, tuple[Pause, ...]]:
    """The pauses of these placements (of all where ``None``), those without any left out."""
    query = _ALL
    if placements is not None:
        query = query.where(PlacementEvent.placement_id.in_(placements))
    turns: dict[uuid.UUID, list[PlacementEvent]] = defaultdict(list)
    for turn in session.scalars(query):
        turns[turn.placement_id].append(turn)
    return {placement_id: pauses(each) for placement_id, each in turns.items()}


def pause_on(
    session: Session, day: date, placements: Collection[uuid.UUID] | None = None
) -> Mapping[uuid.UUID, Pause]:
    """The pause that holds on ``day``, for each placement that has one."""
    held = pauses_of(session, placements)
    return {
        placement_id: pause
        for placement_id, found in held.items()
        for pause in found
        if pause.holds_on(day)
    }
