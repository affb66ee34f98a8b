"""How long a praktik may last, and be extended (LAB § 61).

The first day decides, and the target group on that day. A base for each group; where the law allows
it, up to a second limit after a concrete assessment, and then a number of weeks more at a time.
"""

from __future__ import annotations

from datetime import date, timedelta

from mentor_desk.formats.spans import days_in, weeks_in
from mentor_desk.rules import amounts
from mentor_desk.rules.facts import PlacementFacts
from mentor_desk.rules.findings import Finding, Judge
from mentor_desk.rules.lists import TargetGroup, target_group
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.texts import Text, text

RULE = "duration"


def check(rulebook: Rulebook, facts: PlacementFacts) -> Finding | None:
    """Whether the praktik is longer than its target group's base; ``None`` without a first day.

    Where the limit is known, ``facts`` of the finding holds it as ``max_weeks`` and the last day that
    is possible as ``latest_end``; see :func:`most_weeks`.
    """
    start, basis = facts.starts_on, rulebook.at("praktik.duration", facts.day)
    if start is None or basis is None:
        return None
    group = target_group(rulebook, facts.target_group or "", start)
    if group is None:
        return Judge(rulebook, start, RULE, basis).gap(
            text("rules", "The target group is missing. It decides how long a praktik may last.")
        )
    judge = Judge(rulebook, start, RULE, group.duration, _figures(group, facts, start))
    if group.weeks is None:
        sentence = text(
            "rules",
            "Mentor Desk does not know how long a praktik may last for {people}. "
            "Ask in your municipality.",
        )
        return judge.warning(sentence.fill(people=group.people))
    return _against_base(judge, group, group.weeks, start, facts)


def most_weeks(group: TargetGroup, start: date, extended_from: date | None) -> int | None:
    """How many weeks from ``start`` the law lets a praktik reach next; ``None`` when it is not known.

    That is the base; once the base is used up, the limit after a concrete assessment; and once that
    is used up, what was agreed before the extension and what may be added at a time.
    """
    base, agreed = group.weeks, weeks_in(start, extended_from) if extended_from else 0
    if base is None or group.extended_weeks is None or agreed < base:
        return base
    if agreed < group.extended_weeks or group.further_weeks is None:
        return group.extended_weeks
    return agreed + group.further_weeks


def _against_base(
    judge: Judge, group: TargetGroup, base: int, start: date, facts: PlacementFacts
) -> Finding:
    end = facts.ends_on
    if end is not None and end < start:
        return judge.warning(text("rules", "The last day comes before the first."))
    if end is None or days_in(start, end) <= base * 7:
        sentence = text("rules", "At most {weeks} for {people} ({law}): until {latest} at the latest.")
        latest = _latest(start, base)
        return judge.ok(sentence.fill(weeks=amounts.weeks(base), people=group.people, latest=latest))
    return judge.reason(_too_long(group, base, start, end, facts.extended_from))


def _latest(start: date, weeks: int) -> date:
    return start + timedelta(days=weeks * 7 - 1)


def _figures(group: TargetGroup, facts: PlacementFacts, start: date) -> dict[str, object]:
    end, extended_from = facts.ends_on, facts.extended_from
    found: dict[str, object] = {"target_group": group.key, "starts_on": start.isoformat()}
    if end is not None:
        found["weeks"] = weeks_in(start, end)
    if extended_from is not None:
        found["extended_from"] = extended_from.isoformat()
    most = most_weeks(group, start, extended_from)
    if most is not None:
        found |= {"max_weeks": most, "latest_end": _latest(start, most).isoformat()}
    return found


def _too_long(
    group: TargetGroup, base: int, start: date, end: date, extended_from: date | None
) -> Text:
    extended, further = group.extended_weeks, group.further_weeks
    if extended is None or further is None:
        sentence = text(
            "rules",
            "{typed} is longer than {weeks} for {people} ({law}). Write why, or shorten it.",
        )
    elif days_in(start, end) <= extended * 7:
        sentence = text(
            "rules",
            "{typed} is longer than {weeks} for {people} ({law}). After a concrete assessment it can "
            "be up to {extended}. Write why, or shorten it.",
        ).fill(extended=amounts.weeks(extended))
    else:
        sentence = _beyond(extended, further, start, end, extended_from)
    return sentence.fill(
        typed=amounts.weeks(weeks_in(start, end)), weeks=amounts.weeks(base), people=group.people
    )


def _beyond(extended: int, further: int, start: date, end: date, extended_from: date | None) -> Text:
    agreed = weeks_in(start, extended_from) if extended_from else 0
    if extended_from is None or agreed < extended:
        sentence = text(
            "rules",
            "{typed} is longer than {weeks} for {people} ({law}). Beyond {extended} it takes a very "
            "special need, and at most {further} at a time. Write why, or shorten it.",
        )
    elif days_in(start, end) <= (agreed + further) * 7:
        sentence = text(
            "rules",
            "{typed} in all: {more} more than the {agreed} agreed. Beyond {extended} it takes a very "
            "special need near the end ({law}). Write what it is.",
        )
    else:
        sentence = text(
            "rules",
            "{more} more than the {agreed} agreed is too much at a time: beyond {extended} it may grow "
            "by {further} at most, on a very special need ({law}). Write why, or shorten it.",
        )
    more = max(0, weeks_in(start, end) - agreed)
    return sentence.fill(
        extended=amounts.weeks(extended),
        further=amounts.weeks(further),
        agreed=amounts.weeks(agreed),
        more=amounts.weeks(more),
    )
