"""An extension is decided before the old end has passed (LAB § 61, stk. 2)."""

from __future__ import annotations

from mentor_desk.rules.facts import PlacementFacts
from mentor_desk.rules.findings import Finding, Judge
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.texts import text

RULE = "extension"


def check(rulebook: Rulebook, facts: PlacementFacts) -> Finding | None:
    """A warning when the extension came after the old end; ``None`` when nothing is extended.

    The last day before the extension decides.
    """
    start, ended, decided = facts.starts_on, facts.extended_from, facts.extension_decided_on
    if start is None or ended is None or ended < start:
        return None
    value = rulebook.at("praktik.extension_decision", ended)
    if value is None:
        return None
    numbers = {
        "extended_from": ended.isoformat(),
        "decided_on": decided.isoformat() if decided else None,
    }
    judge = Judge(rulebook, ended, RULE, value, numbers)
    if decided is None:
        sentence = text("rules", "The extension must be decided before the old end on {ended} ({law}).")
        filled = sentence.fill(ended=ended)
        return judge.ok(filled) if facts.today <= ended else judge.warning(filled)
    if decided > ended:
        sentence = text(
            "rules",
            "The extension of {decided} came after the old end on {ended}. There is no decision for "
            "the days between ({law}).",
        )
        return judge.warning(sentence.fill(decided=decided, ended=ended))
    sentence = text("rules", "The extension was decided on {decided}, before the old end on {ended}.")
    return judge.ok(sentence.fill(decided=decided, ended=ended), quiet=True)
