"""All rules on one placement, in the order of the form. Runs at every key."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from mentor_desk.rules import (
    closed_group,
    content,
    decision,
    duration,
    hours,
    last_employer,
    overlap,
    ratio,
    representative,
    workplace_weeks,
)
from mentor_desk.rules.facts import OtherPlacement, PlacementFacts
from mentor_desk.rules.findings import Finding, Level
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.terms import PlacementKind

__all__ = ["OtherPlacement", "PlacementFacts", "check", "shown"]

_Rule = Callable[[Rulebook, PlacementFacts], Finding | None]

_PRAKTIK: tuple[_Rule, ...] = (
    closed_group.check,
    duration.check,
    workplace_weeks.check,
    hours.check,
    ratio.check,
    overlap.check,
    last_employer.check,
    decision.check,
    representative.check,
    content.check_purpose,
    content.check_tasks,
    content.check_daily,
)
_WAGE_SUBSIDY: tuple[_Rule, ...] = (
    closed_group.check,
    hours.check,
    ratio.check,
    overlap.check,
    decision.check,
    representative.check,
)
_PAID: tuple[_Rule, ...] = (overlap.check,)
_RULES = {PlacementKind.PRAKTIK: _PRAKTIK, PlacementKind.WAGE_SUBSIDY: _WAGE_SUBSIDY}


def check(rulebook: Rulebook, facts: PlacementFacts) -> tuple[Finding, ...]:
    """What the rules of its kind say of the placement, OK or not, in the order of the form."""
    answers = (rule(rulebook, facts) for rule in _RULES.get(facts.kind, _PAID))
    return tuple(answer for answer in answers if answer is not None)


def shown(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Those worth reading while typing: no gaps, and no OK that says nothing new."""
    return tuple(
        each for each in findings if not each.gap and not (each.quiet and each.level is Level.OK)
    )
