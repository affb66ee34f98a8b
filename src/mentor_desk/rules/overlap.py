"""The same citizen in two placements at the same time.

Paid hours beside a praktik are allowed, at the same firm too, when the tasks are different and can be
told apart. Two other placements at once are hardly meant. The first day decides.
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
_PAID = frozenset({PlacementKind.PAID_HOURS, PlacementKind.FLEKSJOB, PlacementKind.ORDINARY_JOB})


def check(rulebook: Rulebook, facts: PlacementFacts) -> Finding | None:
    """A warning about the placement that collides most; ``None`` when none does."""
    together = [other for other in facts.others if _days_in_common(facts, other)]
    if not together:
        return None
    doubled = [other for other in together if not _goes_beside(facts.kind, other.kind)]
    other = (doubled or together)[0]
    value = rulebook.at("praktik.overlap" if doubled else "praktik.other_tasks", facts.day)
    days = _days_in_common(facts, other)
    if value is None or days is None:
        return None
    first, last = days
    numbers = {"first": first.isoformat(), "last": last.isoformat() if last else None}
    judge = Judge(rulebook, facts.day, RULE, value, numbers)
    if not doubled and (crowded := _crowded(rulebook, facts, together)) is not None:
        sentence = text("rules", "With the paid hours it comes to {total} a week, more than full time.")
        return judge.warning(sentence.fill(total=amounts.hours(crowded)))
    if doubled:
        sentence = text("rules", "The citizen is also at {firm} {period}. Is that meant?")
    else:
        sentence = text(
            "rules",
            "There is paid work beside the praktik, at {firm} {period}. That is allowed when the tasks "
            "are different and can be told apart ({law}).",
        )
    return judge.warning(sentence.fill(firm=other.firm_name, period=amounts.period(first, last)))


def _goes_beside(one: PlacementKind, other: PlacementKind) -> bool:
    return (one == PlacementKind.PRAKTIK and other in _PAID) or (
        other == PlacementKind.PRAKTIK and one in _PAID
    )


def _days_in_common(facts: PlacementFacts, other: OtherPlacement) -> tuple[date, date | None] | None:
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
