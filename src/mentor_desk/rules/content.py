"""What the agreement must say: its purpose, its tasks, and who is there day by day."""

from __future__ import annotations

from mentor_desk.rules.facts import PlacementFacts
from mentor_desk.rules.findings import Finding, Judge
from mentor_desk.rules.lists import purposes
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.texts import text

PURPOSE, TASKS, DAILY = "purpose", "tasks", "daily_responsible"


def check_purpose(rulebook: Rulebook, facts: PlacementFacts) -> Finding | None:
    """At least one legal purpose (LAB § 59), and keeping a job only for those who have one."""
    value = rulebook.at("praktik.purpose", facts.day)
    if value is None:
        return None
    judge = Judge(rulebook, facts.day, PURPOSE, value, {"purposes": list(facts.purposes)})
    if not facts.purposes:
        return judge.gap(text("rules", "The purpose is missing: choose at least one ({law})."))
    for purpose in purposes(rulebook, facts.day):
        limited = purpose.key in facts.purposes and purpose.only_groups and facts.target_group
        if limited and facts.target_group not in purpose.only_groups:
            sentence = text(
                "rules", "«{purpose}» is for people who are sick-listed from a job ({law})."
            )
            return judge.warning(sentence.fill(purpose=purpose.name))
    return judge.ok(text("rules", "The agreement has a legal purpose ({law})."), quiet=True)


def check_tasks(rulebook: Rulebook, facts: PlacementFacts) -> Finding | None:
    """At least one concrete task (LAB § 58)."""
    value = rulebook.at("praktik.tasks", facts.day)
    if value is None:
        return None
    judge = Judge(rulebook, facts.day, TASKS, value, {"tasks": facts.tasks})
    if facts.tasks < 1:
        return judge.gap(text("rules", "The tasks are missing: write at least one ({law})."))
    return judge.ok(text("rules", "The agreement has concrete tasks ({law})."), quiet=True)


def check_daily(rulebook: Rulebook, facts: PlacementFacts) -> Finding | None:
    """Somebody who is there day by day; method, not law."""
    value = rulebook.at("praktik.daily_responsible", facts.day)
    if value is None or facts.daily_responsible:
        return None
    judge = Judge(rulebook, facts.day, DAILY, value)
    return judge.gap(text("rules", "Who is there for the citizen every day? The name is missing."))
