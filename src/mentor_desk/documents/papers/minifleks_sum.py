"""The employer's sum of a mini-fleksjob, and guidance on the supplement (domain §2.6). Amounts are kr.

The employer pays for the work that is done: hours × work intensity × wage an hour.
"""

from __future__ import annotations

from dataclasses import dataclass

WEEKS_A_MONTH = 52 / 12


@dataclass(frozen=True, slots=True)
class Effort:
    """What is entered for one kind of week: hours a week, ``intensity`` in percent, kr. an hour.

    ``freed`` is the hours a key employee is freed from routine, ``value`` what such an hour is worth.
    """

    freed: float | None = None
    value: float | None = None
    hours: float | None = None
    intensity: float | None = None
    wage: float | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What follows, kr.; ``None`` where a figure is lacking. ``monthly_wage`` is what is paid out in
    a month."""

    worth: float | None
    cost: float | None
    weekly: float | None
    monthly: float | None
    monthly_wage: float | None


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
    cost = _product(effort.hours, share, effort.wage)
    weekly = None if worth is None or cost is None else worth - cost
    return Outcome(worth, cost, weekly, _product(weekly, WEEKS_A_MONTH), _product(cost, WEEKS_A_MONTH))


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
