"""When progression is talked about: at the start, halfway and at the end, else every third month."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from mentor_desk.formats.spans import add_months
from mentor_desk.terms import MeasurementOccasion

EVERY_MONTHS: Final = 3
_NEAR: Final = timedelta(days=14)
"""A talk this close to a milestone counts as the talk at it."""
_SETTLE: Final = timedelta(days=14)
"""How long citizen and mentor have to get to know each other before the first talk comes up."""
_END: Final = timedelta(days=7)
"""How long before the last day the closing talk comes up: while the citizen still is there."""
_AFTER: Final = timedelta(days=21)
"""How long after the last day the closing talk is still worth having."""
_LONG: Final = timedelta(days=28)
"""A placement shorter than this has a start and an end, but no middle."""


@dataclass(frozen=True, slots=True)
class Span:
    """A placement's days; ``last`` is ``None`` where none is set."""

    first: date
    last: date | None


@dataclass(frozen=True, slots=True)
class Due:
    """A talk that is waiting since ``day``."""

    occasion: MeasurementOccasion
    day: date


def due(
    *, today: date, opened_on: date, talked: Sequence[date], placements: Sequence[Span]
) -> Due | None:
    """The talk to have in one case, or ``None``.

    ``talked`` are the days of the talks over the whole set; the short questions of a visit do not
    count. Of several the one at a placement goes before the quarterly one, the newest of them first.
    """
    last = max((day for day in talked if day <= today), default=None)
    steps = [step for span in placements for step in _milestones(span, today)]
    waiting = [step for step in steps if last is None or last < step.day - _NEAR]
    if waiting:
        return max(waiting, key=lambda step: step.day)
    if last is None:
        first = Due(MeasurementOccasion.START, opened_on + _SETTLE)
        return first if first.day <= today else None
    quarter = Due(MeasurementOccasion.QUARTER, add_months(last, EVERY_MONTHS))
    return quarter if quarter.day <= today else None


def _milestones(span: Span, today: date) -> list[Due]:
    """The milestones of a running placement, or of one that has just ended, that have come."""
    if span.first > today or (span.last is not None and today > span.last + _AFTER):
        return []
    found = [Due(MeasurementOccasion.START, span.first)]
    if span.last is not None:
        if span.last - span.first >= _LONG:
            middle = span.first + (span.last - span.first) / 2
            found.append(Due(MeasurementOccasion.MIDDLE, middle))
        found.append(Due(MeasurementOccasion.END, max(span.first, span.last - _END)))
    return [step for step in found if step.day <= today]
