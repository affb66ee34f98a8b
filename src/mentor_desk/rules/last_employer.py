"""As a main rule no praktik where the citizen was last employed."""

from __future__ import annotations

from mentor_desk.rules.facts import PlacementFacts
from mentor_desk.rules.findings import Finding, Judge
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.texts import text

RULE = "last_employer"


def check(rulebook: Rulebook, facts: PlacementFacts) -> Finding | None:
    """A warning for the last employer, unless the citizen still has the job. The first day decides."""
    value = rulebook.at("praktik.last_employer", facts.day)
    if value is None or not facts.last_employer:
        return None
    judge = Judge(rulebook, facts.day, RULE, value, {"employed_here": facts.employed_here})
    if facts.employed_here:
        sentence = text(
            "rules", "The citizen has a job here that is to be kept, so praktik is possible."
        )
        return judge.ok(sentence, quiet=True)
    return judge.warning(
        text("rules", "As a main rule a praktik cannot be with the last employer ({law}).")
    )
