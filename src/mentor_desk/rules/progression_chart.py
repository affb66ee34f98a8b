"""What a case's talks about progression come to: then, now and the next goal, area by area.

The three sides stand beside each other and are never put together: there is no total, no mean and no
order of people here, and none may be made of it. The screen and the paper draw the same rows.
"""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from mentor_desk.rules.indicator_sets import Area
from mentor_desk.terms import MeasurementOccasion, ScoreSide

Scores = Mapping[ScoreSide, Mapping[str, float | None]]
"""Values by side and area; ``None`` is passed over, an area that is not there was not asked."""

APART: Final = 1.0
"""From so many steps on the sides see it differently."""
WHO_TELLS: Final = (ScoreSide.MENTOR, ScoreSide.FIRM, ScoreSide.CITIZEN)
"""With whose answer the words about a difference are kept: the first who has answered."""


@dataclass(frozen=True, slots=True)
class Talk:
    """One measurement, in the words it was asked in. ``belief`` is for the mentor's eyes alone."""

    id: uuid.UUID
    case_id: uuid.UUID
    day: date
    occasion: MeasurementOccasion
    set_key: str
    set_version: str
    areas: tuple[Area, ...]
    scores: Scores
    words: Mapping[ScoreSide, Mapping[str, str]] = field(default_factory=dict)
    placement_id: uuid.UUID | None = None
    visit_id: uuid.UUID | None = None
    belief: float | None = None
    belief_differently: str = ""
    own_words: str = ""

    def why(self, area: str) -> str:
        """What was said of why the sides see ``area`` differently."""
        told = (self.words.get(side, {}).get(area, "") for side in WHO_TELLS)
        return next(filter(None, told), "")


@dataclass(frozen=True, slots=True)
class Goal:
    """Where the citizen wants to be next in one area."""

    id: uuid.UUID
    case_id: uuid.UUID
    area: str
    value: float | None
    text: str
    set_on: date
    by_on: date | None = None
    closed_on: date | None = None
    reached: bool = False


@dataclass(frozen=True, slots=True)
class Series:
    """Everything measured in one case, the oldest first; ``goals`` are the open ones."""

    case_id: uuid.UUID
    talks: tuple[Talk, ...] = ()
    goals: tuple[Goal, ...] = ()


@dataclass(frozen=True, slots=True)
class Point:
    """One side's view in one area. ``then`` is ``None`` until it was asked a second time, ``now`` is
    the last value; ``skipped`` says that it was passed over the last time it came up."""

    side: ScoreSide
    then: float | None
    then_on: date | None
    now: float | None
    now_on: date | None
    skipped: bool


@dataclass(frozen=True, slots=True)
class ChartRow:
    """One area. ``points`` hold the sides that were asked, citizen, mentor and firm in that order."""

    key: str
    title: str
    anchors: tuple[str, ...]
    points: tuple[Point, ...]
    goal: Goal | None = None
    why: str = ""
    """What was said in the last talk of why the sides see it differently."""

    def point(self, side: ScoreSide) -> Point | None:
        """The view of ``side``, if it was asked."""
        return next((each for each in self.points if each.side is side), None)

    @property
    def differs(self) -> bool:
        """Whether the sides see it differently now, by a whole step or more."""
        now = [point.now for point in self.points if point.now is not None]
        return bool(now) and max(now) - min(now) >= APART


@dataclass(frozen=True, slots=True)
class SetChange:
    """From ``day`` on another set, or another version of it, was asked."""

    day: date
    before: tuple[str, str]
    after: tuple[str, str]


@dataclass(frozen=True, slots=True)
class ProgressionChart:
    """Rows with the days they reach over; ``sides`` are all that were asked anywhere."""

    rows: tuple[ChartRow, ...]
    sides: tuple[ScoreSide, ...]
    began: date | None
    latest: date | None
    changes: tuple[SetChange, ...]


def chart(series: Series, areas: Sequence[Area] = ()) -> ProgressionChart:
    """The rows of ``series``; ``areas`` of the set in use come first even where nobody answered."""
    found = rows(series, areas)
    days = [talk.day for talk in series.talks]
    asked = {point.side for row in found for point in row.points}
    return ProgressionChart(
        rows=found,
        sides=tuple(side for side in ScoreSide if side in asked),
        began=min(days, default=None),
        latest=max(days, default=None),
        changes=_changes(series.talks),
    )


def rows(series: Series, areas: Sequence[Area] = ()) -> tuple[ChartRow, ...]:
    """One row for each area that was asked or has a goal, joined by key across sets.

    The words are those of ``areas``, otherwise of the last talk that asked; areas without an answer
    and without a goal are left out.
    """
    known = {area.key: area for area in areas}
    for talk in reversed(series.talks):
        for area in talk.areas:
            if not area.mentor_only:
                known.setdefault(area.key, area)
    goals = {goal.area: goal for goal in series.goals if goal.closed_on is None}
    found = (
        ChartRow(
            key,
            area.title,
            area.anchors,
            _points(series.talks, key),
            goals.get(key),
            _why(series.talks, key),
        )
        for key, area in known.items()
    )
    return tuple(row for row in found if row.points or row.goal)


def _why(talks: Sequence[Talk], key: str) -> str:
    """Of the last talk that asked several sides; words of an older one may hold no longer."""
    asked = [talk for talk in talks if sum(key in said for said in talk.scores.values()) > 1]
    return asked[-1].why(key) if asked else ""


def _points(talks: Sequence[Talk], key: str) -> tuple[Point, ...]:
    return tuple(point for side in ScoreSide if (point := _point(talks, side, key)) is not None)


def _point(talks: Sequence[Talk], side: ScoreSide, key: str) -> Point | None:
    asked = [(talk.day, talk.scores[side][key]) for talk in talks if key in talk.scores.get(side, ())]
    if not asked:
        return None
    said = [(day, value) for day, value in asked if value is not None]
    skipped = asked[-1][1] is None
    if not said:
        return Point(side, None, None, None, None, skipped)
    (now_on, now), again = said[-1], len(said) > 1
    then_on, then = said[0] if again else (None, None)
    return Point(side, then, then_on, now, now_on, skipped)


def _changes(talks: Sequence[Talk]) -> tuple[SetChange, ...]:
    found = []
    for before, after in itertools.pairwise(talks):
        old, new = (before.set_key, before.set_version), (after.set_key, after.set_version)
        if old != new:
            found.append(SetChange(after.day, old, new))
    return tuple(found)
