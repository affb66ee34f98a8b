"""A supported place distorts no competition and takes nobody's job."""

from __future__ import annotations

from mentor_desk.rules.facts import PlacementFacts
from mentor_desk.rules.findings import Finding, Judge
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.texts import text

FAIR, REPLACES = "fair_competition", "replaces_nobody"


def check_fair(rulebook: Rulebook, facts: PlacementFacts) -> Finding | None:
    """A reason when the place distorts competition. The first day decides."""
    value = rulebook.at("praktik.fair_competition", facts.day)
    if value is None:
        return None
    judge = Judge(rulebook, facts.day, FAIR, value, {FAIR: facts.fair_competition})
    if facts.fair_competition is None:
        return judge.gap(text("rules", "Is the competition fair? Nobody has asked yet."))
    if facts.fair_competition:
        return judge.ok(text("rules", "The place distorts no competition ({law})."), quiet=True)
    sentence = text(
        "rules",
        "The place distorts the competition with other firms ({law}). Write why it is all right here.",
    )
    return judge.reason(sentence)


def check_replaces(rulebook: Rulebook, facts: PlacementFacts) -> Finding | None:
    """A reason when the citizen takes the place of an employee. The first day decides."""
    value = rulebook.at("praktik.replaces_nobody", facts.day)
    if value is None:
        return None
    judge = Judge(rulebook, facts.day, REPLACES, value, {REPLACES: facts.replaces_nobody})
    if facts.replaces_nobody is None:
        return judge.gap(text("rules", "Does it take anybody's job? Nobody has asked yet."))
    if facts.replaces_nobody:
        return judge.ok(text("rules", "The place takes nobody's job ({law})."), quiet=True)
    sentence = text(
        "rules",
        "The citizen takes the place of an ordinary employee, for savings or on leave ({law}). Write "
        "why it is all right here.",
    )
    return judge.reason(sentence)
