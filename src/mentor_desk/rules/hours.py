"""Weekly hours: within the firm's normal week, never above full time (BEK 2636/2021 § 60, stk. 5).

The steps of a rising plan (timetrappe) are held against the same limit and against the hours agreed;
paid hours beside a praktik are added to its own.
"""

from __future__ import annotations

from typing import cast

from mentor_desk.formats.spans import weeks_in
from mentor_desk.rules import amounts
from mentor_desk.rules.facts import PlacementFacts
from mentor_desk.rules.findings import Finding, Judge
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.texts import Text, text

RULE = "hours"


def check(rulebook: Rulebook, facts: PlacementFacts) -> Finding | None:
    """Whether the hours, or a step of them, are more than full time. The first day decides."""
    value = rulebook.at("praktik.max_weekly_hours", facts.day)
    if value is None:
        return None
    limit, hours, at_start = cast("float", value.value), facts.hours, facts.hours_start
    numbers = {
        "hours": hours,
        "hours_start": at_start,
        "limit": limit,
        "steps": [list(step) for step in facts.steps],
        "paid": facts.paid_weekly_hours,
    }
    judge = Judge(rulebook, facts.day, RULE, value, numbers)
    if hours is None or hours <= 0:
        return judge.gap(text("rules", "The weekly hours are missing."))
    most = max(hours, at_start or 0, *(each for _, each in facts.steps))
    if most > limit:
        sentence = text(
            "rules",
            "{hours} a week is more than full time, {limit} ({law}). Write why, or set fewer hours.",
        )
        return judge.reason(sentence.fill(hours=amounts.hours(most), limit=amounts.hours(limit)))
    odd = _odd_plan(facts, hours) or _too_much_with_paid(facts, hours, limit)
    if odd is not None:
        return judge.warning(odd)
    sentence = text("rules", "{hours} a week; full time is {limit} ({law}).")
    filled = sentence.fill(hours=amounts.hours(hours), limit=amounts.hours(limit))
    return judge.ok(filled, quiet=True)


def _odd_plan(facts: PlacementFacts, most: float) -> Text | None:
    if facts.hours_start is not None and facts.hours_start > most:
        return text("rules", "The hours at the start are more than the hours later. Is that meant?")
    before = facts.hours_start or 0.0
    for week, each in sorted(facts.steps):
        if each > most:
            sentence = text("rules", "From week {week} it is {hours}, more than the {most} agreed.")
            return sentence.fill(week=week, hours=amounts.hours(each), most=amounts.hours(most))
        if each < before:
            sentence = text("rules", "From week {week} the hours fall to {hours}. Is that meant?")
            return sentence.fill(week=week, hours=amounts.hours(each))
        before = each
    return _step_after_the_end(facts)


def _step_after_the_end(facts: PlacementFacts) -> Text | None:
    if facts.starts_on is None or facts.ends_on is None or not facts.steps:
        return None
    week, weeks = max(facts.steps)[0], weeks_in(facts.starts_on, facts.ends_on)
    if week <= weeks:
        return None
    sentence = text("rules", "The plan of hours reaches week {week}, but it lasts {weeks}.")
    return sentence.fill(week=week, weeks=amounts.weeks(weeks))


def _too_much_with_paid(facts: PlacementFacts, hours: float, limit: float) -> Text | None:
    total = hours + (facts.paid_weekly_hours or 0.0)
    if total <= limit:
        return None
    return text("rules", "With the paid hours it comes to {total} a week, more than full time.").fill(
        total=amounts.hours(total)
    )
