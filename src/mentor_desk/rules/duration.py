"""How long a praktik may last (LAB § 61). The first day decides, and the target group on that day."""

from __future__ import annotations

from datetime import date, timedelta

from mentor_desk.formats.spans import days_in, weeks_in
from mentor_desk.rules import amounts
from mentor_desk.rules.facts import PlacementFacts
from mentor_desk.rules.findings import Finding, Judge
from mentor_desk.rules.lists import TargetGroup, target_group
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.texts import text

RULE = "duration"


def check(rulebook: Rulebook, facts: PlacementFacts) -> Finding | None:
    """Whether the praktik is longer than its target group's base; ``None`` without a first day.

    Where the base is known, ``facts`` of the finding holds it as ``max_weeks`` and the last day that
    is possible as ``latest_end``.
    """
    start, basis = facts.starts_on, rulebook.at("praktik.duration", facts.day)
    if start is None or basis is None:
        return None
    group = target_group(rulebook, facts.target_group or "", start)
    if group is None:
        return Judge(rulebook, start, RULE, basis).gap(
            text("rules", "The target group is missing. It decides how long a praktik may last.")
        )
    judge = Judge(rulebook, start, RULE, group.duration, _figures(group, start, facts.ends_on))
    if group.weeks is None:
        sentence = text(
            "rules",
            "Mentor Desk does not know how long a praktik may last for {people}. "
            "Ask in your municipality.",
        )
        return judge.warning(sentence.fill(people=group.people))
    return _against_base(judge, group, group.weeks, start, facts.ends_on)


def _against_base(
    judge: Judge, group: TargetGroup, base: int, start: date, end: date | None
) -> Finding:
    if end is not None and end < start:
        return judge.warning(text("rules", "The last day comes before the first."))
    if end is None or days_in(start, end) <= base * 7:
        sentence = text("rules", "At most {weeks} for {people} ({law}): until {latest} at the latest.")
        latest = _latest(start, base)
        return judge.ok(sentence.fill(weeks=amounts.weeks(base), people=group.people, latest=latest))
    return _too_long(judge, group, base, weeks_in(start, end))


def _latest(start: date, weeks: int) -> date:
    return start + timedelta(days=weeks * 7 - 1)


def _figures(group: TargetGroup, start: date, end: date | None) -> dict[str, object]:
    found: dict[str, object] = {"target_group": group.key, "starts_on": start.isoformat()}
    if end is not None:
        found["weeks"] = weeks_in(start, end)
    if group.weeks is not None:
        found |= {"max_weeks": group.weeks, "latest_end": _latest(start, group.weeks).isoformat()}
    return found


def _too_long(judge: Judge, group: TargetGroup, base: int, typed: int) -> Finding:
    extended, further = group.extended_weeks, group.further_weeks
    if extended is None:
        sentence = text(
            "rules",
            "{typed} is longer than {weeks} for {people} ({law}). Write why, or shorten it.",
        )
    elif typed <= extended or further is None:
        sentence = text(
            "rules",
            "{typed} is longer than {weeks} for {people} ({law}). After a concrete assessment it can "
            "be up to {extended}. Write why, or shorten it.",
        ).fill(extended=amounts.weeks(extended))
    else:
        sentence = text(
            "rules",
            "{typed} is longer than {weeks} for {people} ({law}). Beyond {extended} it takes a very "
            "special need, and at most {further} at a time. Write why, or shorten it.",
        ).fill(extended=amounts.weeks(extended), further=amounts.weeks(further))
    return judge.reason(
        sentence.fill(typed=amounts.weeks(typed), weeks=amounts.weeks(base), people=group.people)
    )
