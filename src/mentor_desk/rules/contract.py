"""The written contract (ansættelsesbevis) that everybody in paid work gets in the first days."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, cast

from mentor_desk.formats.spans import add_months
from mentor_desk.rules import amounts
from mentor_desk.rules.facts import PlacementFacts
from mentor_desk.rules.findings import Finding, Judge
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.texts import text

RULE = "contract"


def check(rulebook: Rulebook, facts: PlacementFacts) -> Finding | None:
    """A warning when the contract is late; ``None`` without a first day. The first day decides."""
    start, given = facts.starts_on, facts.contract_given_on
    value = rulebook.at("paid_work.contract", facts.day)
    if value is None or start is None:
        return None
    limit = cast("dict[str, Any]", value.value)
    due = due_on(limit, start)
    numbers = {"due_on": due.isoformat(), "given_on": given.isoformat() if given else None}
    judge = Judge(rulebook, start, RULE, value, numbers)
    if given is not None:
        if given <= due:
            sentence = text("rules", "The contract was given on {given}, in time ({law}).")
            return judge.ok(sentence.fill(given=given), quiet=True)
        sentence = text("rules", "The contract of {given} is late: it was due on {due} ({law}).")
        return judge.warning(sentence.fill(given=given, due=due))
    over = float(limit["over_hours"])
    if facts.hours is not None and facts.hours <= over:
        sentence = text("rules", "A contract is only a duty above {hours} a week ({law}).")
        return judge.ok(sentence.fill(hours=amounts.hours(over)), quiet=True)
    sentence = text("rules", "The employee must have a written contract by {due} ({law}).")
    if facts.today > due:
        return judge.warning(sentence.fill(due=due))
    return judge.ok(sentence.fill(due=due), quiet=True)


def due_on(limit: dict[str, Any], start: date) -> date:
    """The last day for the contract, so many months or days after ``start``."""
    return add_months(start, int(limit.get("months", 0))) + timedelta(days=int(limit.get("days", 0)))
