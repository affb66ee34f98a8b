"""The figures that stay when a person is erased: counts by year, of nobody in particular.

What came of the placements is asked for every year. An erased person is counted there as before, and
nowhere else. Of a year with few placements only their number is kept: who remembers the year would know
the person by the result.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.formats.spans import add_months
from mentor_desk.models import AnonymousFigure, Checkpoint, Placement
from mentor_desk.rules.movement import SMALLEST
from mentor_desk.services.checkpoints import HIRED, TRIED
from mentor_desk.services.placement_state import last_day
from mentor_desk.services.rows import alive
from mentor_desk.terms import CheckpointSeries, OutcomeResult

ENDED: Final = "placement"
RESULT: Final = "outcome"
HIRING: Final = "hired"
STILL: Final = "still_there"
_YES, _NO = "yes", "no"
_NEARLY_A_YEAR = 11


@dataclass(frozen=True, slots=True)
class Figures:
    """The erased of whole calendar years: ended placements, hirings, answers by step and by year on.

    ``ended_by_year`` is ``ended`` by the year it was in.
    """

    ended_by_year: dict[int, int] = field(default_factory=dict)
    results: dict[str, Counter[OutcomeResult]] = field(default_factory=dict)
    hired_by_year: dict[int, int] = field(default_factory=dict)
    still: int = 0
    known: int = 0

    @property
    def ended(self) -> int:
        """How many placements that were to lead to something ended."""
        return sum(self.ended_by_year.values())

    @property
    def hired(self) -> int:
        """How many jobs began."""
        return sum(self.hired_by_year.values())


def keep(session: Session, placements: Iterable[Placement], today: date) -> None:
    """Count ``placements``, which are about to be erased, among the figures that stay."""
    living = [each for each in placements if each.deleted_at is None]
    jobs = {each.id for each in living if each.kind in HIRED}
    for each in living:
        end = last_day(each)
        if each.kind in TRIED and end is not None and end < today:
            _keep_tried(session, each, end.year)
        if each.kind in HIRED and each.starts_on <= today and each.follows_id not in jobs:
            _keep_hired(session, each)


def of_years(session: Session, first: date, last: date, today: date) -> Figures:
    """The figures of the calendar years that lie whole between ``first`` and ``last``.

    This year counts when ``last`` is today or later: nothing of it lies outside.
    """
    found = Figures()
    for row in session.scalars(select(AnonymousFigure).where(alive(AnonymousFigure))):
        whole = date(row.year, 1, 1) >= first and min(date(row.year, 12, 31), today) <= last
        if not whole:
            continue
        measure, _, step = row.measure.partition(":")
        if measure == ENDED:
            found.ended_by_year[row.year] = found.ended_by_year.get(row.year, 0) + row.count
        elif measure == HIRING:
            found.hired_by_year[row.year] = found.hired_by_year.get(row.year, 0) + row.count
        elif measure == RESULT:
            found.results.setdefault(step, Counter())[OutcomeResult(row.kind)] += row.count
    still = [
        (row.kind, row.count)
        for row in session.scalars(select(AnonymousFigure).where(AnonymousFigure.measure == STILL))
        if row.year in found.hired_by_year and row.deleted_at is None
    ]
    return Figures(
        found.ended_by_year,
        found.results,
        found.hired_by_year,
        sum(count for kind, count in still if kind == _YES),
        sum(count for _, count in still),
    )


def _keep_tried(session: Session, placement: Placement, year: int) -> None:
    many = _in_year(session, TRIED, year, ENDED) >= SMALLEST
    _add(session, year, ENDED)
    if not many:
        return
    for row in _checkpoints(session, placement, CheckpointSeries.OUTCOME):
        if row.result and row.result != OutcomeResult.UNKNOWN:
            _add(session, year, f"{RESULT}:{row.step}", row.result)


def _keep_hired(session: Session, placement: Placement) -> None:
    year = placement.starts_on.year
    many = _in_year(session, HIRED, year, HIRING) >= SMALLEST
    _add(session, year, HIRING)
    still = _still_there(session, placement)
    if many and still is not None:
        _add(session, year, STILL, _YES if still else _NO)


def _still_there(session: Session, placement: Placement) -> bool | None:
    """Whether the job held for a year; ``None`` when nobody asked so late."""
    told = _checkpoints(session, placement, CheckpointSeries.AFTER_CARE)
    if any(row.still_there is False for row in told):
        return False
    year_on = add_months(placement.starts_on, _NEARLY_A_YEAR)
    return True if any(row.still_there and row.day >= year_on for row in told) else None


def _checkpoints(
    session: Session, placement: Placement, series: CheckpointSeries
) -> Sequence[Checkpoint]:
    query = select(Checkpoint).where(alive(Checkpoint), Checkpoint.placement_id == placement.id)
    return session.scalars(query.where(Checkpoint.series == series)).all()


def _in_year(session: Session, kinds: frozenset[str], year: int, measure: str) -> int:
    """How many of the year there are with the living and those erased before."""
    erased = select(AnonymousFigure.count).where(
        AnonymousFigure.year == year, AnonymousFigure.measure == measure
    )
    placements = session.scalars(select(Placement).where(alive(Placement), Placement.kind.in_(kinds)))
    days = [each.starts_on if measure == HIRING else last_day(each) for each in placements]
    return sum(day is not None and day.year == year for day in days) + sum(session.scalars(erased))


def _add(session: Session, year: int, measure: str, kind: str = "") -> None:
    query = select(AnonymousFigure).where(
        alive(AnonymousFigure),
        AnonymousFigure.year == year,
        AnonymousFigure.measure == measure,
        AnonymousFigure.kind == kind,
    )
    row = session.scalars(query).first()
    if row is None:
        row = AnonymousFigure(year=year, measure=measure, kind=kind, count=0)
        session.add(row)
    row.count += 1
    session.flush()
