"""Forholdstal (rimelighedskrav) per P-number: places in proportion to ordinary employees.

BEK 2636/2021 § 65: one supported person for each 5 ordinary employees up to 50, then one for each 10,
always at least one. Both sides are full-time persons; the order does not say how fractions are
rounded, so the answer is always called guidance. The first day decides which numbers hold.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from math import floor
from typing import cast

from mentor_desk.formats.spans import add_months
from mentor_desk.rules import amounts
from mentor_desk.rules.facts import PlacementFacts
from mentor_desk.rules.findings import Finding, Judge
from mentor_desk.rules.head_count import Employees, employees
from mentor_desk.rules.rulebook import Rulebook, RuleValue
from mentor_desk.terms import PlacementKind
from mentor_desk.texts import Text, text

RULE = "ratio"
SUPPORTED = frozenset({PlacementKind.PRAKTIK, PlacementKind.WAGE_SUBSIDY})
_TINY = 1e-9  # sums of fractions of 37 hours are not exact


@dataclass(frozen=True, slots=True)
class Scale:
    """«One per X up to Y, then one per Z, at least M», with hours of a full-time week."""

    one_per: float
    up_to: float
    then_one_per: float
    at_least: int
    average_months: int
    from_age: int
    full_time_hours: float

    def places(self, employees: float) -> int:
        """Places that ``employees`` ordinary full-time persons give."""
        first = floor(min(employees, self.up_to) / self.one_per + _TINY)
        rest = floor(max(employees - self.up_to, 0) / self.then_one_per + _TINY)
        return max(self.at_least, first + rest)

    def used(self, weekly_hours: Iterable[float | None]) -> float:
        """Full-time persons that ``weekly_hours`` add up to; unknown hours count as a whole person."""
        full = self.full_time_hours
        return sum((full if hours is None else hours) / full for hours in weekly_hours)


@dataclass(frozen=True, slots=True)
class Figures:
    """The sum behind the answer, in full-time persons.

    ``used`` is before this placement and ``after`` with it; ``cap`` is the number of places and
    ``free`` what is left of it before this placement, both ``None`` when nobody has counted.
    ``counted`` tells which counts the employees come from.
    """

    employees: float | None
    used: float
    after: float
    cap: int | None
    free: float | None
    counted: Employees | None = None


def figures(rulebook: Rulebook, facts: PlacementFacts) -> Figures | None:
    """The sum for ``facts``; ``None`` when no ratio holds on the first day."""
    value = rulebook.at("praktik.ratio", facts.day)
    return _figures(_scale(value), facts) if value else None


def check(rulebook: Rulebook, facts: PlacementFacts) -> Finding | None:
    """Whether there is room for one more at the P-number.

    ``None`` for a kind of placement that takes no supported place, and before the first rule set.
    """
    value = rulebook.at("praktik.ratio", facts.day)
    if value is None or facts.kind not in SUPPORTED:
        return None
    excused = _excused(rulebook, facts)
    if excused is not None:
        return excused
    scale = _scale(value)
    found = _figures(scale, facts)
    counted = found.counted
    numbers = {
        "employees": None if found.employees is None else round(found.employees, 2),
        "counted_on": counted.last.isoformat() if counted else None,
        "counts": counted.counts if counted else 0,
        "used": round(found.used, 2),
        "after": round(found.after, 2),
        "cap": found.cap,
    }
    judge = Judge(rulebook, facts.day, RULE, value, numbers)
    return _answer(judge, scale, found, facts.day)


def _scale(value: RuleValue) -> Scale:
    return Scale(**cast("dict[str, int]", value.value))


def _figures(scale: Scale, facts: PlacementFacts) -> Figures:
    used = scale.used(facts.supported_hours)
    counted = _counted(scale, facts)
    people = counted.full_time if counted else facts.ordinary_full_time
    cap = None if people is None else scale.places(people)
    return Figures(
        employees=people,
        used=used,
        after=used + scale.used([facts.hours]),
        cap=cap,
        free=None if cap is None else max(0.0, cap - used),
        counted=counted,
    )


def _counted(scale: Scale, facts: PlacementFacts) -> Employees | None:
    counts = facts.head_counts
    if not counts and facts.ordinary_full_time is not None and facts.counted_on is not None:
        counts = ((facts.counted_on, facts.ordinary_full_time),)
    return employees(counts, facts.day, scale.average_months)


def _excused(rulebook: Rulebook, facts: PlacementFacts) -> Finding | None:
    own = rulebook.at("praktik.ratio_own_workplace", facts.day)
    if own and facts.employed_here and facts.target_group in cast("list[str]", own.value):
        sentence = text(
            "rules",
            "The ratio is not tested at the citizen's own workplace ({law}), but the person counts "
            "after.",
        )
        return Judge(rulebook, facts.day, RULE, own).ok(sentence, quiet=True)
    untested = rulebook.at("praktik.ratio_not_tested", facts.day)
    if untested and facts.target_group in cast("list[str]", untested.value):
        sentence = text(
            "rules",
            "The ratio is not tested for this target group ({law}), but the person counts after.",
        )
        return Judge(rulebook, facts.day, RULE, untested).ok(sentence)
    return None


def _answer(judge: Judge, scale: Scale, found: Figures, start: date) -> Finding:
    if found.employees is None or found.cap is None:
        sentence = text(
            "rules",
            "We do not know the number of ordinary employees. {least} is always allowed; {after} is "
            "used with this one. Guidance ({law}).",
        )
        return judge.warning(sentence.fill(least=amounts.places(scale.at_least), after=found.after))
    values = {
        "employees": _employees(scale, found.employees, found.counted),
        "places": amounts.places(found.cap),
        "used": found.used,
        "after": found.after,
    }
    if found.after > found.cap + _TINY:
        sentence = text(
            "rules",
            "There is no room: {employees} give {places}; {used} is used before and {after} with this "
            "one. Guidance ({law}). Write why it is reasonable anyway.",
        )
        return judge.reason(sentence.fill(**values))
    if found.counted and found.counted.last < add_months(start, -scale.average_months):
        sentence = text(
            "rules",
            "There is room, but the employees were counted on {counted}. It takes the average of the "
            "last {months} before the start ({law}).",
        )
        months = amounts.months(scale.average_months)
        return judge.warning(sentence.fill(counted=found.counted.last, months=months))
    sentence = text(
        "rules",
        "There is room: {employees} give {places}; {used} is used before and {after} with this one. "
        "Guidance ({law}).",
    )
    return judge.ok(sentence.fill(**values))


def _employees(scale: Scale, full_time: float, counted: Employees | None) -> Text:
    if counted is None or counted.counts == 1:
        return amounts.employees(full_time)
    sentence = text("rules", "{employees} (the average of {counts} counts in {months})")
    return sentence.fill(
        employees=amounts.employees(full_time),
        counts=counted.counts,
        months=amounts.months(scale.average_months),
    )
