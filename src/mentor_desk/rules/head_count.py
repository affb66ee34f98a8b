"""The average of the firm's ordinary employees before a start (BEK 2636/2021 § 65, stk. 4).

Each count holds from its day until the next; the first one of the time also holds before its own day,
because nobody knows better.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from mentor_desk.formats.spans import add_months


@dataclass(frozen=True, slots=True)
class Employees:
    """Ordinary employees as full-time persons.

    ``counts`` is how many counts they come from: more than one is the average over the time. ``first``
    and ``last`` are the days of the counts used.
    """

    full_time: float
    first: date
    last: date
    counts: int


def employees(counts: Sequence[tuple[date, float]], start: date, months: int) -> Employees | None:
    """The employees in the ``months`` before ``start``, weighted by days.

    With one count in that time it is that count; with none the newest one before, or else the first one
    after: an old or a late count is better than none. ``None`` when nobody has counted.
    """
    ordered = sorted(dict(counts).items())  # of two counts on a day the later one is the correction
    since = add_months(start, -months)
    inside = [count for count in ordered if since <= count[0] <= start]
    if len(inside) < 2:
        before = [count for count in ordered if count[0] <= start]
        found = before[-1:] or ordered[:1]
        return Employees(found[0][1], found[0][0], found[0][0], 1) if found else None
    edges = [since, *(day for day, _ in inside[1:]), start]
    spans = [(later - earlier).days for earlier, later in pairwise(edges)]
    people = sum(days * count for days, (_, count) in zip(spans, inside, strict=True))
    return Employees(people / sum(spans), inside[0][0], inside[-1][0], len(inside))
