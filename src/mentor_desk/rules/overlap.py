"""The same citizen in two placements at the same time.

Paid hours beside a praktik are allowed, at the same firm too, when the tasks are different and can be
told apart; the rule data names the other pairs that may lie beside each other. Two other placements at
once are hardly meant. The first day decides.
"""

from __future__ import annotations

from datetime import date
from typing import cast

from mentor_desk.rules import amounts
from mentor_desk.rules.facts import OtherPlacement, PlacementFacts
from mentor_desk.rules.findings import Finding, Judge
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.terms import PlacementKind
from mentor_desk.texts import text

RULE = "overlap"


def check(rulebook: Rulebook, facts: PlacementFacts) -> Finding | None:
    """A warning about the placement that collides most; ``None`` when none does."""
    together = [other for other in facts.others if days_in_common(facts, other)]
    beside = rulebook.at("praktik.beside", facts.day)
    if not together or beside is None:
        return None
    allowed = [frozenset(pair) for pair in cast("list[list[str]]", beside.value)]
    doubled = [other for other in together if frozenset((facts.kind, other.kind)) not in allowed]
    other = (doubled or together)[0]
    praktik = PlacementKind.PRAKTIK in (facts.kind, other.kind)
    value = rulebook.at("praktik.overlap" if doubled else "praktik.other_tasks", facts.day)
    if not doubled and not praktik:
        value = beside
    days = days_in_common(facts, other)
    if value is None or days is None:
        return None
    first, last = days
    numbers = {"first": first.isoformat(), "last": last.isoformat() if last else None}
    judge = Judge(rulebook, facts.day, RULE, value, numbers)
    if not doubled and (crowded := _crowded(rulebook, facts, together)) is not None:
        sentence = text("rules", "With the paid hours it comes to {total} a week, more than full time.")
        return judge.warning(sentence.fill(total=amounts.hours(crowded)))
    if not doubled and not praktik:
        sentence = text("rules", "The citizen also works at {firm} {period}. The two go together.")
        filled = sentence.fill(firm=other.firm_name, period=amounts.period(first, last))
        return judge.ok(filled, quiet=True)
    if doubled:
        sentence = text("rules", "The citizen is also at {firm} {period}. Is that meant?")
    else:
        sentence = text(
            "rules",
            "There is paid work beside the praktik, at {firm} {period}. That is allowed when the tasks "
            "are different and can be told apart ({law}).",
        )
    return judge.warning(sentence.fill(firm=other.firm_name, period=amounts.period(first, last)))


def days_in_common(facts: PlacementFacts, other: OtherPlacement) -> tuple[date, date | None] | None:
    """The first and the last day on which both run (``None`` = goes on); ``None`` when they do not."""
    if facts.starts_on is None:
        return None
    first = max(facts.starts_on, other.starts_on)
    ends = [end for end in (facts.ends_on, other.ends_on) if end is not None]
    last = min(ends) if ends else None
    return (first, last) if last is None or first <= last else None


def _crowded(rulebook: Rulebook, facts: PlacementFacts, together: list[OtherPlacement]) -> float | None:
    limit = rulebook.at("praktik.max_weekly_hours", facts.day)
    total = (facts.hours or 0.0) + sum(other.hours or 0.0 for other in together)
    return total if limit is not None and total > cast("float", limit.value) else None
