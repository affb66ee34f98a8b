"""The employees are heard before a start (BEK 2636/2021 § 65, stk. 6); alone, the owner is enough."""

from __future__ import annotations

from mentor_desk.rules.facts import PlacementFacts
from mentor_desk.rules.findings import Finding, Judge
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.texts import text

RULE = "representative"


def check(rulebook: Rulebook, facts: PlacementFacts) -> Finding | None:
    """A warning when there are other employees and they are not heard; a reason when they disagree.

    The first day decides.
    """
    value = rulebook.at("praktik.representative", facts.day)
    if value is None:
        return None
    stated = facts.representative_stated_on
    numbers = {
        "has_representative": facts.has_representative,
        "other_employees": facts.other_employees,
        "stated_on": stated.isoformat() if stated else None,
        "agrees": facts.representative_agrees,
    }
    judge = Judge(rulebook, facts.day, RULE, value, numbers)
    if facts.representative_agrees is False:
        sentence = text(
            "rules",
            "The employee representative does not agree ({law}). Write what was said, and why you go "
            "on.",
        )
        return judge.reason(sentence)
    if facts.other_employees is False:
        sentence = text("rules", "Nobody else is employed here, so the owner's signature is enough.")
        return judge.ok(sentence, quiet=True)
    if stated is not None or facts.has_representative:
        return _heard(judge, facts)
    sentence = text(
        "rules",
        "Who speaks for the employees? A representative must be heard in writing before the start "
        "({law}). Where nobody else is employed, none is needed.",
    )
    known = facts.other_employees is True and facts.has_representative is False
    return judge.warning(sentence) if known else judge.gap(sentence)


def _heard(judge: Judge, facts: PlacementFacts) -> Finding:
    stated, start = facts.representative_stated_on, facts.starts_on
    if stated is not None and start is not None and stated > start:
        sentence = text(
            "rules",
            "The employees were heard on {stated}, after the start. It must come first ({law}).",
        )
        return judge.warning(sentence.fill(stated=stated))
    if stated is not None:
        sentence = text("rules", "The employees were heard on {stated} ({law}).")
        return judge.ok(sentence.fill(stated=stated), quiet=True)
    sentence = text("rules", "There is an employee representative to hear ({law}).")
    return judge.ok(sentence, quiet=True)
