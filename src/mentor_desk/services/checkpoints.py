"""The line of steps that follows a placement, and where each of them stands on a day.

The outcome is asked for at the end of a praktik or a wage subsidy and some months after; after-care
is talked through some weeks after a hiring began (feature E7). Which steps there are is method, read
from ``life.toml``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from mentor_desk.models import Checkpoint
from mentor_desk.rules.life import Step, after_care_steps, outcome_steps
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.terms import CheckpointSeries, OutcomeResult, PlacementKind, PlacementStatus
from mentor_desk.texts import Text

END: Final = "end"
"""The step on the last day; what came of it then is also the placement's ``outcome``."""
TRIED: Final = frozenset({PlacementKind.PRAKTIK, PlacementKind.WAGE_SUBSIDY})
"""The kinds that are to lead to something, so that the outcome is asked for."""
HIRED: Final = frozenset({PlacementKind.PAID_HOURS, PlacementKind.FLEKSJOB, PlacementKind.ORDINARY_JOB})
"""The kinds in which somebody is employed, so that there is after-care."""
SOON: Final = timedelta(days=7)
"""How long before its day a step is due: time to make the call."""


class StepState(StrEnum):
    """Where a step stands. ``PASSED`` was never written, and a later step asks for more by now."""

    DONE = "done"
    LATE = "late"
    DUE = "due"
    UPCOMING = "upcoming"
    PASSED = "passed"


@dataclass(frozen=True, slots=True)
class Found:
    """What was found out at a step; see :class:`mentor_desk.models.Checkpoint`."""

    day: date
    result: OutcomeResult | None
    hours: float | None
    still_there: bool | None
    citizen_view: str
    firm_view: str
    text: str


_UNASKED: Final = Found(date.min, None, None, None, "", "", "")


@dataclass(frozen=True, slots=True)
class CheckpointRow:
    """One step; ``done`` is what was written, ``None`` while nothing is."""

    series: CheckpointSeries
    step: str
    label: Text
    due_on: date
    done: Found | None
    state: StepState

    @property
    def waits(self) -> bool:
        """Whether it is time to ask."""
        return self.state in (StepState.LATE, StepState.DUE)


@dataclass(frozen=True, slots=True)
class Life:
    """The facts of a placement that its steps depend on; ``last_day`` as in ``placement_state``."""

    kind: PlacementKind
    status: PlacementStatus
    starts_on: date
    last_day: date | None
    outcome: str = ""

    @property
    def series(self) -> CheckpointSeries:
        """The one series that a placement of this kind has."""
        return CheckpointSeries.OUTCOME if self.kind in TRIED else CheckpointSeries.AFTER_CARE


def found_of(row: Checkpoint) -> Found:
    """A kept step as it is shown."""
    return Found(
        day=row.day,
        result=OutcomeResult(row.result) if row.result else None,
        hours=row.hours,
        still_there=row.still_there,
        citizen_view=row.citizen_view,
        firm_view=row.firm_view,
        text=row.text,
    )


def line_of(
    life: Life, kept: Mapping[str, Found], today: date, rulebook: Rulebook
) -> tuple[CheckpointRow, ...]:
    """The steps of a placement in order; ``kept`` is what is written, by step.

    None while the last day of a praktik is not known, and none after a job has ended.
    """
    if life.series is CheckpointSeries.OUTCOME:
        if life.last_day is None:
            return ()
        steps, after = outcome_steps(rulebook, today), life.last_day
    else:
        asked = after_care_steps(rulebook, today)
        steps, after = tuple(_while_hired(life, kept, asked)), life.starts_on
    return tuple(_rows(life, steps, after, kept, today))


def steps_on(rulebook: Rulebook, day: date) -> dict[CheckpointSeries, tuple[Step, ...]]:
    """The steps of each series by the rules of ``day``, in order."""
    return {
        CheckpointSeries.OUTCOME: outcome_steps(rulebook, day),
        CheckpointSeries.AFTER_CARE: after_care_steps(rulebook, day),
    }


def waiting_of(
    life: Life,
    kept: Mapping[str, Found],
    today: date,
    steps: Mapping[CheckpointSeries, tuple[Step, ...]],
) -> CheckpointRow | None:
    """The one row of :func:`line_of` that waits, unless it is the end; for thousands of placements.

    It is the newest step whose day has come: what lies before it is passed.
    """
    asked: Iterable[Step] = steps[life.series]
    after: date | None = life.last_day
    if life.series is CheckpointSeries.AFTER_CARE:
        asked, after = _while_hired(life, kept, asked), life.starts_on
    if after is None:
        return None
    for step in reversed(tuple(asked)):
        due_on = step.due(after)
        if step.key in kept:
            return None
        if due_on - today <= SOON:
            if step.key == END:
                return None
            state = StepState.LATE if due_on < today else StepState.DUE
            return CheckpointRow(life.series, step.key, step.label, due_on, None, state)
    return None


def _while_hired(life: Life, kept: Mapping[str, Found], asked: Iterable[Step]) -> Iterator[Step]:
    gone = False
    for step in asked:
        over = life.last_day is not None and step.due(life.starts_on) > life.last_day
        found = kept.get(step.key)
        if found is not None or not (over or gone):
            yield step
        gone = gone or (found is not None and found.still_there is False)


def _rows(
    life: Life, steps: Iterable[Step], after: date, kept: Mapping[str, Found], today: date
) -> Iterator[CheckpointRow]:
    asked = tuple(steps)
    reached = [
        index for index, step in enumerate(asked) if step.key in kept or step.due(after) - today <= SOON
    ]
    newest = max(reached, default=-1)
    for index, step in enumerate(asked):
        due_on, done = step.due(after), kept.get(step.key)
        if step.key == END and life.outcome:
            done = replace(done or _UNASKED, day=done.day if done else due_on, text=life.outcome)
        if done is not None:
            state = StepState.DONE
        elif index < newest or (step.key == END and life.status is PlacementStatus.STOPPED):
            state = StepState.PASSED
        elif due_on < today:
            state = StepState.LATE
        else:
            state = StepState.DUE if due_on - today <= SOON else StepState.UPCOMING
        yield CheckpointRow(life.series, step.key, step.label, due_on, done, state)
