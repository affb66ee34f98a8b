"""The employer's sum of a job of few hours, and guidance on the supplement (domain §2.6). In kr.

The one place where it is worked out: for the paper, and for the page where it is talked through. The
employer pays for the work that is done: hours × work intensity × what an hour costs. In a fleksjob the
intensity is agreed; in any other job every hour counts whole.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, Literal

WEEKS_A_MONTH: Final = 52 / 12
WHOLE: Final = 100.0
"""The intensity of everybody who is not in a fleksjob, in percent."""

WeekKind = Literal["quiet", "usual", "busy"]


@dataclass(frozen=True, slots=True)
class Effort:
    """What is entered for one kind of week: hours a week, ``intensity`` in percent, kr. an hour.

    ``freed`` is the hours a key employee is freed from routine, ``value`` what such an hour is worth.
    ``pension`` and ``holiday`` are percent of the wage that come on top of it: ``None`` where they are
    in the wage already. ``subsidy`` is kr. an hour that the employer gets back, ``None`` while nobody
    knows it; ``other`` is what else it costs in a month.
    """

    freed: float | None = None
    value: float | None = None
    hours: float | None = None
    intensity: float | None = None
    wage: float | None = None
    pension: float | None = None
    holiday: float | None = None
    subsidy: float | None = 0.0
    other: float | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What follows, kr.; ``None`` where a figure is lacking.

    ``hour_full`` is an hour with everything on it, ``hour_cost`` less the subsidy; ``cost`` is a week
    of them with the other costs. ``monthly_wage`` is what is paid out in a month with pension: the
    supplement goes by it. ``even`` is how many hours must be freed in that week before it costs
    nothing.
    """

    worth: float | None
    hour_full: float | None
    hour_cost: float | None
    cost: float | None
    weekly: float | None
    monthly: float | None
    monthly_wage: float | None
    even: float | None


@dataclass(frozen=True, slots=True)
class Week:
    """One kind of week: its hours, the hours it frees, and what comes of it."""

    kind: WeekKind
    hours: float | None
    freed: float | None
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Rates:
    """The year's rates of the supplement: the highest a month, the monthly wage from which it falls
    faster, and how many percent of the wage it falls by below and above."""

    highest: float | None = None
    threshold: float | None = None
    below: float | None = None
    above: float | None = None


def work_out(effort: Effort) -> Outcome:
    """The sum of one week and of a month (52/12 weeks)."""
    worth = _product(effort.freed, effort.value)
    share = None if effort.intensity is None else effort.intensity / 100
    on_top = 1 + ((effort.pension or 0) + (effort.holiday or 0)) / 100
    full = _product(effort.wage, on_top)
    hour_cost = None if full is None or effort.subsidy is None else full - effort.subsidy
    worked = _product(effort.hours, share, hour_cost)
    cost = None if worked is None else worked + (effort.other or 0) / WEEKS_A_MONTH
    weekly = None if worth is None or cost is None else worth - cost
    paid = _product(effort.hours, share, effort.wage, 1 + (effort.pension or 0) / 100, WEEKS_A_MONTH)
    return Outcome(
        worth=worth,
        hour_full=full,
        hour_cost=hour_cost,
        cost=cost,
        weekly=weekly,
        monthly=_product(weekly, WEEKS_A_MONTH),
        monthly_wage=paid,
        even=cost / effort.value if cost is not None and effort.value else None,
    )


def weeks(effort: Effort, least: float | None, usual: float | None, most: float | None) -> list[Week]:
    """The sum of a quiet, a usual and a busy week; of the usual one alone where nothing else is known.

    ``effort`` is that of a usual week, but for its hours; in the others the freed hours follow along.
    """
    middle = average(least, usual, most)
    kinds: tuple[tuple[WeekKind, float | None], ...] = (("usual", middle),)
    if middle is None or least is not None or most is not None:
        kinds = (("quiet", least), ("usual", middle), ("busy", most))
    found = []
    for kind, hours in kinds:
        freed = effort.freed if kind == "usual" else freed_in(hours, effort.freed, middle)
        outcome = work_out(replace(effort, freed=freed, hours=hours))
        found.append(Week(kind, hours, freed, outcome))
    return found


def average(least: float | None, usual: float | None, most: float | None) -> float | None:
    """The usual hours; halfway between the least and the most where nobody has said."""
    if usual is None and least is not None and most is not None:
        return (least + most) / 2
    return usual


def freed_in(hours: float | None, freed: float | None, usual: float | None) -> float | None:
    """The hours freed in a week of ``hours``, in proportion to those freed in a usual week."""
    if hours is None or freed is None or not usual:
        return None
    return freed * hours / usual


def supplement(monthly_wage: float | None, rates: Rates) -> float | None:
    """The supplement a month, as guidance only: the cap by a full-time wage is not looked at.

    ``None`` while the year's rates or the wage are lacking.
    """
    known = (monthly_wage, rates.highest, rates.threshold, rates.below, rates.above)
    if any(value is None for value in known):
        return None
    wage, highest, threshold, below, above = (float(value or 0) for value in known)
    falls = min(wage, threshold) * below / 100 + max(wage - threshold, 0) * above / 100
    return max(highest - falls, 0.0)


def _product(*factors: float | None) -> float | None:
    result = 1.0
    for factor in factors:
        if factor is None:
            return None
        result *= factor
    return result
