"""The municipality decides before the citizen starts: for the law's sake and the insurance's."""

from __future__ import annotations

from datetime import timedelta
from types import MappingProxyType
from typing import cast

from mentor_desk.rules.facts import PlacementFacts
from mentor_desk.rules.findings import Finding, Judge
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.terms import PlacementKind
from mentor_desk.texts import text

RULE = "decision"
_FILES = MappingProxyType(
    {
        PlacementKind.PRAKTIK: "praktik",
        PlacementKind.WAGE_SUBSIDY: "wage_subsidy",
        PlacementKind.FLEKSJOB: "fleksjob",
    }
)
"""The kinds the municipality decides on, with the file their rule stands in."""


def check(rulebook: Rulebook, facts: PlacementFacts) -> Finding | None:
    """A warning when the decision is late, or still missing a week before the first day.

    ``None`` without a first day, and for a kind the municipality does not decide on.
    """
    start, decided, file = facts.starts_on, facts.decided_on, _FILES.get(facts.kind)
    value = rulebook.at(f"{file}.decision_first", facts.day) if file else None
    if value is None or start is None:
        return None
    numbers = {
        "starts_on": start.isoformat(),
        "decided_on": decided.isoformat() if decided else None,
    }
    judge = Judge(rulebook, start, RULE, value, numbers)
    if decided is not None and decided > start:
        sentence = text(
            "rules",
            "The municipality's decision of {decided} comes after the start. It must come first.",
        )
        return judge.warning(sentence.fill(decided=decided))
    if decided is not None:
        sentence = text("rules", "The municipality decided on {decided}, before the start.")
        return judge.ok(sentence.fill(decided=decided), quiet=True)
    if start - facts.today <= timedelta(days=cast("int", value.value)):
        sentence = text(
            "rules",
            "The municipality's decision is not registered. It must be there before the start on "
            "{start}.",
        )
        return judge.warning(sentence.fill(start=start))
    sentence = text("rules", "The municipality's decision must be there before the start on {start}.")
    return judge.ok(sentence.fill(start=start), quiet=True)
