"""The employees are heard before a start (BEK 2636/2021 § 65, stk. 6); alone, the owner is enough."""

from __future__ import annotations

from mentor_desk.rules.facts import PlacementFacts
from mentor_desk.rules.findings import Finding, Judge
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.texts import text

RULE = "representative"


def check(rulebook: Rulebook, facts: PlacementFacts) -> Finding | None:
    """A warning when there are other employees and nobody speaks for them. The first day decides."""
    value = rulebook.at("praktik.representative", facts.day)
    if value is None:
        return None
    numbers = {
        "has_representative": facts.has_representative,
        "other_employees": facts.other_employees,
    }
    judge = Judge(rulebook, facts.day, RULE, value, numbers)
    if facts.other_employees is False:
        sentence = text("rules", "Nobody else is employed here, so the owner's signature is enough.")
        return judge.ok(sentence, quiet=True)
    if facts.has_representative:
        sentence = text("rules", "There is an employee representative to hear ({law}).")
        return judge.ok(sentence, quiet=True)
    sentence = text(
        "rules",
        "Who speaks for the employees? A representative must be heard in writing before the start "
        "({law}). Where nobody else is employed, none is needed.",
    )
    known = facts.other_employees is True and facts.has_representative is False
    return judge.warning(sentence) if known else judge.gap(sentence)
