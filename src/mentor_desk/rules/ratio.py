"""Forholdstal (rimelighedskrav) per P-number: places in proportion to ordinary employees.

BEK 2636/2021 § 65: one supported person for each 5 ordinary employees up to 50, then one for each 10,
always at least one. Both sides are full-time persons; the order does not say how fractions are
rounded, so the answer is always called guidance. The first day decides which numbers hold.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import floor
from typing import cast

from mentor_desk.formats.spans import add_months
from mentor_desk.rules import amounts
from mentor_desk.rules.facts import PlacementFacts
from mentor_desk.rules.findings import Finding, Judge
from mentor_desk.rules.rulebook import Rulebook, RuleValue
from mentor_desk.terms import PlacementKind
from mentor_desk.texts import text

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
    """

    employees: float | None
    used: float
    after: float
    cap: int | None
    free: float | None


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
    counted = facts.counted_on.isoformat() if facts.counted_on else None
    numbers = {
        "employees": found.employees,
        "counted_on": counted,
        "used": round(found.used, 2),
        "after": round(found.after, 2),
        "cap": found.cap,
    }
    judge = Judge(rulebook, facts.day, RULE, value, numbers)
    return _answer(judge, scale, found, facts)


def _scale(value: RuleValue) -> Scale:
    return Scale(**cast("dict[str, int]", value.value))


def _figures(scale: Scale, facts: PlacementFacts) -> Figures:
    used = scale.used(facts.supported_hours)
    employees = facts.ordinary_full_time
    cap = None if employees is None else scale.places(employees)
    return Figures(
        employees=employees,
        used=used,
        after=used + scale.used([facts.hours]),
        cap=cap,
        free=None if cap is None else max(0.0, cap - used),
    )


def _excused(rulebook: Rulebook, facts: PlacementFacts) -> Finding | None:
    own = rulebook.at("praktik.ratio_own_workplace", facts.day)
    if own and facts.employed_here and facts.target_group in cast("list[str]", own.value):
        sentence = text("rules", "The ratio is not counted at the citizen's own workplace ({law}).")
        return Judge(rulebook, facts.day, RULE, own).ok(sentence, quiet=True)
    untested = rulebook.at("praktik.ratio_not_tested", facts.day)
    if untested and facts.target_group in cast("list[str]", untested.value):
        sentence = text(
            "rules",
            "The ratio is not tested for this target group ({law}), but the person counts after.",
        )
        return Judge(rulebook, facts.day, RULE, untested).ok(sentence)
    return None


def _answer(judge: Judge, scale: Scale, found: Figures, facts: PlacementFacts) -> Finding:
    if found.employees is None or found.cap is None:
        sentence = text(
            "rules",
            "We do not know the number of ordinary employees. {least} is always allowed; {after} is "
            "used with this one. Guidance ({law}).",
        )
        return judge.warning(sentence.fill(least=amounts.places(scale.at_least), after=found.after))
    values = {
        "employees": amounts.employees(found.employees),
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
    if facts.counted_on and facts.counted_on < add_months(facts.day, -scale.average_months):
        sentence = text(
            "rules",
            "There is room, but the employees were counted on {counted}. It takes the average of the "
            "last {months} before the start ({law}).",
        )
        months = amounts.months(scale.average_months)
        return judge.warning(sentence.fill(counted=facts.counted_on, months=months))
    sentence = text(
        "rules",
        "There is room: {employees} give {places}; {used} is used before and {after} with this one. "
        "Guidance ({law}).",
    )
    return judge.ok(sentence.fill(**values))
