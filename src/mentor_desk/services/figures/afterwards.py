"""What came of it: a year later, still employed, small jobs, length of cases, evaluations."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from sqlalchemy import select

from mentor_desk.models import Case, Citizen, Evaluation, Placement, TargetGroupPeriod
from mentor_desk.rules.figures import Behind, Counted, Part, counted
from mentor_desk.rules.periods import Period, year_back
from mentor_desk.services import anonymous_figures, outcome_rates
from mentor_desk.services.figures.world import Stay, World
from mentor_desk.services.rows import alive
from mentor_desk.terms import (
    EvaluationAnswer,
    EvaluationSide,
    OutcomeResult,
    PlacementKind,
    label,
)
from mentor_desk.texts import Text, Words, text

YEAR_ON: Final = "m12"
WORK_OR_EDUCATION: Final = frozenset(
    {
        OutcomeResult.ORDINARY_JOB, OutcomeResult.FLEKSJOB, OutcomeResult.PAID_HOURS,
        OutcomeResult.EDUCATION,
    }
)  # fmt: skip
_DAYS_A_WEEK: Final = 7


def outcome_year(world: World, period: Period) -> Counted:
    """The share in work or education a year after the last day."""
    told = _told(world, period)
    erased = _erased_results(world, period)
    inside = sum(result in WORK_OR_EDUCATION for _, result in told)
    gone = sum(erased[result] for result in WORK_OR_EDUCATION)
    known = len(told) + sum(erased.values())
    behind = tuple(
        _behind(world, placement, label(result), inside=result in WORK_OR_EDUCATION)
        for placement, result in told
    )
    count = inside + gone
    return Counted(
        "outcome_year", count, count / known if known else None, known, (), behind, sum(erased.values())
    )


def outcome_kinds(world: World, period: Period) -> Counted:
    """The same placements by what came of them."""
    told = _told(world, period)
    erased = _erased_results(world, period)
    parts = []
    for result in OutcomeResult:
        rows = [_behind(world, placement, label(each)) for placement, each in told if each is result]
        number = len(rows) + erased[result]
        if number:
            parts.append(Part(result.value, label(result), number, float(number), behind=tuple(rows)))
    behind = tuple(each for part in parts for each in part.behind)
    return counted("outcome_kinds", behind, *parts, erased=sum(erased.values()))


def retention(world: World, period: Period) -> Counted:
    """The share still employed a year after the first day."""
    days = year_back(period)
    found = outcome_rates.held(
        world.session, first=days.first, last=days.last, today=world.today, rulebook=world.rulebook
    )
    gone = anonymous_figures.of_years(world.session, days.first, days.last, world.today)
    known = [(placement, still) for placement, still in found if still is not None]
    behind = tuple(
        _behind(world, placement, label(PlacementKind(placement.kind)), inside=still)
        for placement, still in known
    )
    count, of = sum(still for _, still in known) + gone.still, len(known) + gone.known
    return Counted("retention", count, count / of if of else None, of, (), behind, gone.known)


def small_jobs(world: World, period: Period) -> Counted:
    """How many different people began in a small job."""
    first: dict[uuid.UUID, Stay] = {}
    for each in world.stays:
        if each.starts_on in period and _is_small_job(each, world.data.small_job_hours):
            first.setdefault(each.citizen_id, each)
    return counted("small_jobs", tuple(each.behind() for each in first.values()))


def duration(world: World, period: Period) -> Counted:
    """How many weeks closed cases lasted on average, by target group; the whole on top of the parts."""
    groups: dict[str, list[tuple[Behind, float]]] = defaultdict(list)
    query = (
        select(Case, Citizen.name)
        .join(Citizen, Citizen.id == Case.citizen_id)
        .where(alive(Case), alive(Citizen), Case.closed_on.is_not(None))
        .order_by(Case.closed_on, Case.id)
    )
    last = _last_groups(world)
    for case, name in world.session.execute(query):
        if case.closed_on is None or case.closed_on not in period:
            continue
        weeks = max(0, (case.closed_on - case.opened_on).days) / _DAYS_A_WEEK
        detail = text("services", "{weeks} weeks").fill(weeks=round(weeks, 1))
        row = Behind("case", str(case.id), name, detail, case.closed_on)
        groups[last.get(case.id, "")].append((row, weeks))
    parts = [
        Part(key or "unknown", _group_name(world, key), len(found), _mean(w for _, w in found),
             behind=tuple(row for row, _ in found))
        for key, found in sorted(groups.items(), key=lambda each: (-len(each[1]), each[0]))
    ]  # fmt: skip
    every = [each for found in groups.values() for each in found]
    behind = tuple(row for row, _ in every)
    return Counted("duration", len(every), _mean(w for _, w in every), len(every), tuple(parts), behind)


def evaluations_firm(world: World, period: Period) -> Counted:
    """The share of «yes» in what firms answered."""
    return _evaluations(world, period, EvaluationSide.FIRM, "evaluations_firm")


def evaluations_citizen(world: World, period: Period) -> Counted:
    """The share of «yes» in what citizens answered."""
    return _evaluations(world, period, EvaluationSide.CITIZEN, "evaluations_citizen")


def _evaluations(world: World, period: Period, side: EvaluationSide, key: str) -> Counted:
    query = (
        select(Evaluation, Placement)
        .join(Placement, Placement.id == Evaluation.placement_id)
        .where(alive(Evaluation), alive(Placement), Evaluation.side == side.value)
        .where(Evaluation.day >= period.first, Evaluation.day <= period.last)
        .order_by(Evaluation.day, Evaluation.id)
    )
    yes = answered = 0
    behind = []
    for evaluation, placement in world.session.execute(query):
        said = list(evaluation.answers.values())
        good = said.count(EvaluationAnswer.YES.value)
        yes, answered = yes + good, answered + len(said)
        detail = text("services", "{yes} of {all} answers were yes").fill(yes=good, all=len(said))
        behind.append(_behind(world, placement, detail))
    return Counted(key, yes, yes / answered if answered else None, answered, (), tuple(behind))


def _told(world: World, period: Period) -> list[tuple[Placement, OutcomeResult]]:
    days = year_back(period)
    found = outcome_rates.told_after(
        world.session,
        step=YEAR_ON,
        first=days.first,
        last=days.last,
        today=world.today,
        rulebook=world.rulebook,
    )
    return [(placement, result) for placement, result in found if result is not None]


def _erased_results(world: World, period: Period) -> dict[OutcomeResult, int]:
    days = year_back(period)
    gone = anonymous_figures.of_years(world.session, days.first, days.last, world.today)
    told = gone.results.get(YEAR_ON)
    return {result: told[result] if told else 0 for result in OutcomeResult}


def _behind(
    world: World, placement: Placement, detail: Text | Words | str, *, inside: bool = True
) -> Behind:
    stay = world.by_id.get(placement.id)
    title = f"{stay.citizen} · {stay.firm.name}" if stay else ""
    return Behind("placement", str(placement.id), title, detail, placement.starts_on, inside)


def _is_small_job(stay: Stay, most: float) -> bool:
    if stay.kind is PlacementKind.PAID_HOURS:
        return True
    return stay.kind is PlacementKind.ORDINARY_JOB and stay.hours is not None and stay.hours <= most


def _last_groups(world: World) -> dict[uuid.UUID, str]:
    query = (
        select(TargetGroupPeriod.case_id, TargetGroupPeriod.target_group)
        .where(alive(TargetGroupPeriod))
        .order_by(TargetGroupPeriod.starts_on, TargetGroupPeriod.id)
    )
    found: dict[uuid.UUID, str] = dict(world.session.execute(query).all())
    return found


def _group_name(world: World, key: str) -> Text | Words | str:
    rule = world.rulebook.rules.get(f"target_groups.{key}") if key else None
    if rule is None:
        return text("services", "Not known")
    return Words(
        world.rulebook.target_group_name(key, "da"), world.rulebook.target_group_name(key, "en")
    )


def _mean(values: Iterable[float]) -> float | None:
    found: Sequence[float] = list(values)
    return sum(found) / len(found) if found else None
