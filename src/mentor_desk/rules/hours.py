"""Weekly hours: within the firm's normal week, never above full time (BEK 2636/2021 § 60, stk. 5)."""

from __future__ import annotations

from typing import cast

from mentor_desk.rules import amounts
from mentor_desk.rules.facts import PlacementFacts
from mentor_desk.rules.findings import Finding, Judge
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.texts import text

RULE = "hours"


def check(rulebook: Rulebook, facts: PlacementFacts) -> Finding | None:
    """Whether the hours are more than full time. The first day decides."""
    value = rulebook.at("praktik.max_weekly_hours", facts.day)
    if value is None:
        return None
    limit, hours, at_start = cast("float", value.value), facts.hours, facts.hours_start
    numbers = {"hours": hours, "hours_start": at_start, "limit": limit}
    judge = Judge(rulebook, facts.day, RULE, value, numbers)
    if hours is None or hours <= 0:
        return judge.gap(text("rules", "The weekly hours are missing."))
    if max(hours, at_start or 0) > limit:
        sentence = text(
            "rules",
            "{hours} a week is more than full time, {limit} ({law}). Write why, or set fewer hours.",
        )
        most = max(hours, at_start or 0)
        return judge.reason(sentence.fill(hours=amounts.hours(most), limit=amounts.hours(limit)))
    if at_start is not None and at_start > hours:
        return judge.warning(
            text("rules", "The hours at the start are more than the hours later. Is that meant?")
        )
    sentence = text("rules", "{hours} a week; full time is {limit} ({law}).")
    filled = sentence.fill(hours=amounts.hours(hours), limit=amounts.hours(limit))
    return judge.ok(filled, quiet=True)
