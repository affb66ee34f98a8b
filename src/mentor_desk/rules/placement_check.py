"""All rules on one placement, in the order of :data:`ORDER`. Runs at every key."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Final

from mentor_desk.rules import (
    closed_group,
    competition,
    content,
    contract,
    decision,
    duration,
    extension,
    fleksjob,
    hours,
    last_employer,
    mentor_support,
    monthly_cost,
    net_extension,
    overlap,
    qualifying,
    ratio,
    representative,
    same_tasks,
    seasonal,
    wage_subsidy_length,
    workplace_weeks,
)
from mentor_desk.rules.facts import OtherPlacement, PlacementFacts
from mentor_desk.rules.findings import Finding, Level
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.terms import PlacementKind

__all__ = ["ORDER", "OtherPlacement", "PlacementFacts", "check", "shown"]

_Rule = Callable[[Rulebook, PlacementFacts], Finding | None]

_RULES: Mapping[PlacementKind, tuple[_Rule, ...]] = MappingProxyType(
    {
        PlacementKind.PRAKTIK: (
            closed_group.check,
            duration.check,
            extension.check,
            workplace_weeks.check,
            hours.check,
            ratio.check,
            overlap.check,
            same_tasks.check,
            last_employer.check,
            seasonal.check,
            competition.check_fair,
            competition.check_replaces,
            decision.check,
            representative.check,
            content.check_purpose,
            content.check_tasks,
            content.check_daily,
            mentor_support.check,
        ),
        PlacementKind.WAGE_SUBSIDY: (
            closed_group.check,
            wage_subsidy_length.check,
            qualifying.check,
            hours.check,
            ratio.check,
            overlap.check,
            net_extension.check_grows,
            net_extension.check_vacated,
            competition.check_fair,
            competition.check_replaces,
            monthly_cost.check,
            decision.check,
            representative.check,
            contract.check,
            mentor_support.check,
        ),
        PlacementKind.FLEKSJOB: (
            fleksjob.check_group,
            fleksjob.check_hours,
            overlap.check,
            same_tasks.check,
            decision.check,
            contract.check,
            mentor_support.check,
        ),
        PlacementKind.PAID_HOURS: (
            overlap.check,
            same_tasks.check,
            contract.check,
            mentor_support.check,
        ),
        PlacementKind.ORDINARY_JOB: (overlap.check, same_tasks.check, contract.check),
    }
)
ORDER: Final = (
    closed_group.RULE,
    fleksjob.GROUP,
    duration.RULE,
    wage_subsidy_length.RULE,
    extension.RULE,
    workplace_weeks.RULE,
    qualifying.RULE,
    hours.RULE,
    fleksjob.HOURS,
    ratio.RULE,
    overlap.RULE,
    same_tasks.RULE,
    last_employer.RULE,
    seasonal.RULE,
    net_extension.GROWS,
    net_extension.VACATED,
    competition.FAIR,
    competition.REPLACES,
    monthly_cost.RULE,
    decision.RULE,
    representative.RULE,
    content.PURPOSE,
    content.TASKS,
    content.DAILY,
    contract.RULE,
    mentor_support.RULE,
)
"""The names of all rules, in the order in which they are told."""


def check(rulebook: Rulebook, facts: PlacementFacts) -> tuple[Finding, ...]:
    """What the rules of its kind say of the placement, OK or not, in :data:`ORDER`."""
    answers = (rule(rulebook, facts) for rule in _RULES[facts.kind])
    return tuple(answer for answer in answers if answer is not None)


def shown(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Those worth reading while typing: no gaps, and no OK that says nothing new."""
    return tuple(
        each for each in findings if not each.gap and not (each.quiet and each.level is Level.OK)
    )
