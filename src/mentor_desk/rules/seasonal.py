"""A praktik does not solve a short seasonal peak; paid hours can (state guidance, domain §2.8)."""

from __future__ import annotations

from mentor_desk.rules.facts import PlacementFacts
from mentor_desk.rules.findings import Finding, Judge
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.texts import text

RULE = "seasonal"


def check(rulebook: Rulebook, facts: PlacementFacts) -> Finding | None:
    """A warning that points at paid hours when the work is seasonal. The first day decides."""
    value = rulebook.at("praktik.not_seasonal", facts.day)
    if value is None:
        return None
    judge = Judge(rulebook, facts.day, RULE, value, {"not_seasonal": facts.not_seasonal})
    if facts.not_seasonal is None:
        return judge.gap(text("rules", "Is it more than a short busy season? Nobody has asked yet."))
    if facts.not_seasonal:
        return judge.ok(text("rules", "It is not a short busy season ({law})."), quiet=True)
    sentence = text(
        "rules",
        "A praktik is not for a short busy season ({law}). Paid hours fit better: could the firm pay "
        "for them?",
    )
    return judge.warning(sentence)
