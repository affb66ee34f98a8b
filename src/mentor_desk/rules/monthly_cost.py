"""What a wage-subsidised employee costs the employer a month; the application asks for it."""

from __future__ import annotations

from mentor_desk.rules.facts import PlacementFacts
from mentor_desk.rules.findings import Finding, Judge
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.texts import text

RULE = "monthly_cost"


def check(rulebook: Rulebook, facts: PlacementFacts) -> Finding | None:
    """A warning while the cost is missing; ``None`` once it is there, and without a first day."""
    value = rulebook.at("wage_subsidy.monthly_cost", facts.day)
    if value is None or facts.starts_on is None or facts.monthly_cost is not None:
        return None
    judge = Judge(rulebook, facts.day, RULE, value)
    return judge.warning(
        text(
            "rules",
            "What does the employee cost a month, with pension, holiday pay and insurance? {law} asks "
            "for it.",
        )
    )
