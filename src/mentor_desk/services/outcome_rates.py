"""How many it led somewhere for, and how many are still employed a year on: counting, no judgement.

A share is always told with the number it is a share of: who is not known is in neither.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Case, Checkpoint, Placement
from mentor_desk.rules.life import Step, after_care_steps, outcome_steps
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import anonymous_figures, rows
from mentor_desk.services.anonymous_figures import Figures
from mentor_desk.services.checkpoints import HIRED, TRIED, Found, found_of
from mentor_desk.services.placement_state import last_day
from mentor_desk.services.rows import alive
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import CheckpointSeries, OutcomeResult


@dataclass(frozen=True, slots=True)
class StepRate:
    """One step of the outcome: ``reached`` are those whose day has come, ``known`` those answered.

    ``results`` counts the answers; «not known» is no answer.
    """

    step: str
    reached: int
    known: int
    results: Mapping[OutcomeResult, int] = field(default_factory=dict)

    def share(self, *results: OutcomeResult) -> float | None:
        """The share of the known that came to one of ``results``; ``None`` when nobody is known."""
        return sum(self.results.get(each, 0) for each in results) / self.known if self.known else None


@dataclass(frozen=True, slots=True)
class Retention:
    """Of ``hired`` jobs: ``reached`` began a year ago, of ``known`` among them ``still`` are there."""

    hired: int
    reached: int
    known: int
    still: int

    @property
    def share(self) -> float | None:
        """The share still employed after a year; ``None`` when nobody is known."""
        return self.still / self.known if self.known else None


@dataclass(frozen=True, slots=True)
class OutcomeRates:
    """Praktik and wage subsidy that ended in a period, and jobs that began in it."""

    ended: int
    steps: tuple[StepRate, ...]
    retention: Retention


@reads
def rates(
    session: Session, *, first: date, last: date, today: date, rulebook: Rulebook
) -> OutcomeRates:
    """What came of the placements that ended from ``first`` to ``last``, both counted.

    Retention is of the jobs that began in the same days. Those of erased people count too, by whole
    calendar years (see :mod:`.anonymous_figures`).
    """
    placements = _living(session)
    kept = _kept(session)
    tried = [p for p in placements if p.kind in TRIED and _between(first, _ended(p, today), last)]
    hired = [p for p in placements if p.kind in HIRED]
    days = (first, min(last, today), today)
    steps = outcome_steps(rulebook, today)
    erased = anonymous_figures.of_years(session, first, last, today)
    return OutcomeRates(
        ended=len(tried) + erased.ended,
        steps=tuple(
            _with_erased(_step_rate(step, tried, kept, today), step, erased, today) for step in steps
        ),
        retention=_hired_with_erased(
            _retention(after_care_steps(rulebook, today), hired, kept, days), erased
        ),
    )


def told_after(
    session: Session, *, step: str, first: date, last: date, today: date, rulebook: Rulebook
) -> list[tuple[Placement, OutcomeResult | None]]:
    """The living placements that ended in these days and have reached ``step``, with what came of them.

    ``None`` where nobody knows.
    """
    due = next((each for each in outcome_steps(rulebook, today) if each.key == step), None)
    kept = _kept(session)
    found: list[tuple[Placement, OutcomeResult | None]] = []
    for placement in _living(session) if due else ():
        ended = _ended(placement, today)
        if placement.kind not in TRIED or ended is None or not first <= ended <= last:
            continue
        if due is not None and due.due(ended) <= today:
            told = kept.get((placement.id, CheckpointSeries.OUTCOME, step))
            result = told.result if told is not None else None
            found.append((placement, None if result is OutcomeResult.UNKNOWN else result))
    return found


def held(
    session: Session, *, first: date, last: date, today: date, rulebook: Rulebook
) -> list[tuple[Placement, bool | None]]:
    """The living jobs that began in these days a year ago or more, and whether each held for the year.

    ``None`` where nobody knows.
    """
    steps = after_care_steps(rulebook, today)
    hired = [each for each in _living(session) if each.kind in HIRED]
    return _answers(steps, hired, _kept(session), (first, last, today)) if steps else []


def _with_erased(rate: StepRate, step: Step, erased: Figures, today: date) -> StepRate:
    """The rate with the erased; their step has come once it has for all of their year."""
    results = Counter(rate.results) + erased.results.get(step.key, Counter())
    come = sum(
        count for year, count in erased.ended_by_year.items() if step.due(date(year, 12, 31)) <= today
    )
    told = erased.results.get(step.key, Counter()).total()
    return StepRate(rate.step, rate.reached + max(come, told), results.total(), results)


def _hired_with_erased(living: Retention, erased: Figures) -> Retention:
    return Retention(
        living.hired + erased.hired,
        living.reached + erased.known,
        living.known + erased.known,
        living.still + erased.still,
    )


Kept = Mapping[tuple[object, str, str], Found]
"""What is written, by placement, series and step."""


def _living(session: Session) -> Sequence[Placement]:
    query = select(Placement).join(Case, Case.id == Placement.case_id)
    return session.scalars(query.where(alive(Placement), alive(Case))).all()


def _kept(session: Session) -> Kept:
    found = session.scalars(rows.select_alive(Checkpoint))
    return {(row.placement_id, row.series, row.step): found_of(row) for row in found}


def _step_rate(step: Step, tried: Sequence[Placement], kept: Kept, today: date) -> StepRate:
    reached = [p for p in tried if step.due(last_day(p) or today) <= today]
    answers = [kept.get((p.id, CheckpointSeries.OUTCOME, step.key)) for p in tried]
    told = [each.result for each in answers if each is not None and each.result is not None]
    results: Counter[OutcomeResult] = Counter(
        result for result in told if result is not OutcomeResult.UNKNOWN
    )
    return StepRate(step.key, len(reached), results.total(), results)


def _retention(
    steps: Sequence[Step], hired: Sequence[Placement], kept: Kept, days: tuple[date, date, date]
) -> Retention:
    """A job that grew out of another job is the same hiring, told by the first of them.

    ``days`` are the first and the last day on which it began, and today.
    """
    first = _first_jobs(hired, days)
    if not steps:
        return Retention(len(first), 0, 0, 0)
    answers = [answer for _, answer in _answers(steps, hired, kept, days)]
    known = [answer for answer in answers if answer is not None]
    return Retention(len(first), len(answers), len(known), sum(known))


def _first_jobs(hired: Sequence[Placement], days: tuple[date, date, date]) -> list[Placement]:
    since, until, _ = days
    jobs = {p.id for p in hired}
    return [p for p in hired if p.follows_id not in jobs and since <= p.starts_on <= until]


def _answers(
    steps: Sequence[Step], hired: Sequence[Placement], kept: Kept, days: tuple[date, date, date]
) -> list[tuple[Placement, bool | None]]:
    return [
        (p, _still_there(p, _hiring(p, hired), steps[-1], kept))
        for p in _first_jobs(hired, days)
        if steps[-1].due(p.starts_on) <= days[2]
    ]


def _hiring(first: Placement, hired: Sequence[Placement]) -> list[Placement]:
    """``first`` and the jobs that grew out of it."""
    found = [first]
    for each in sorted(hired, key=lambda p: p.starts_on):
        if each.follows_id in {p.id for p in found}:
            found.append(each)
    return found


def _still_there(first: Placement, hiring: Sequence[Placement], step: Step, kept: Kept) -> bool | None:
    """Whether somebody is employed on the day of ``step``: told then, or all jobs over before it."""
    told = kept.get((first.id, CheckpointSeries.AFTER_CARE, step.key))
    if told is not None and told.still_there is not None:
        return told.still_there
    day = step.due(first.starts_on)
    answers = [_runs_on(job, day, kept) for job in hiring]
    if True in answers:
        return True
    return None if None in answers else False


def _runs_on(job: Placement, day: date, kept: Kept) -> bool | None:
    """Whether the job runs on ``day``; ``None`` while nobody has asked since."""
    end = last_day(job)
    told = [each for (ref, _, _), each in kept.items() if ref == job.id]
    left = any(each.still_there is False and each.day <= day for each in told)
    if left or job.starts_on > day or (end is not None and end < day):
        return False
    return True if any(each.still_there and each.day >= day for each in told) else None


def _ended(placement: Placement, today: date) -> date | None:
    end = last_day(placement)
    return end if end is not None and end < today else None


def _between(first: date, day: date | None, last: date) -> bool:
    return day is not None and first <= day <= last
