"""How a recurring place's slots stand to the weeks a praktik may last (LAB § 61).

The place is offered before anybody knows to whom, so every target group that is open on the day is
asked. It never forbids: the citizen's own group decides once there is one.
"""

from __future__ import annotations

from datetime import date

from mentor_desk.rules import amounts
from mentor_desk.rules.findings import Finding, Judge
from mentor_desk.rules.lists import TargetGroup, target_groups
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.texts import text

RULE = "slot_length"


def check(rulebook: Rulebook, day: date, weeks: int) -> Finding | None:
    """What the law says of slots of ``weeks`` on ``day``; ``None`` when no group's weeks are known."""
    groups = [each for each in target_groups(rulebook, day) if each.weeks is not None]
    if not groups or weeks < 1:
        return None
    shortest = min(groups, key=_weeks)
    longest = max(groups, key=_weeks)
    numbers = {"weeks": weeks, "least": _weeks(shortest), "most": _weeks(longest)}
    slot = amounts.weeks(weeks)
    if weeks > _weeks(longest):
        sentence = text(
            "rules",
            "{slot} is longer than the {most} a praktik may last to begin with ({law}). "
            "Plan a shorter slot, or count on an assessment each time.",
        ).fill(slot=slot, most=amounts.weeks(_weeks(longest)))
        return Judge(rulebook, day, RULE, longest.duration, numbers).warning(sentence)
    if weeks > _weeks(shortest):
        sentence = text(
            "rules",
            "{slot} suits those who may have {most} of praktik. For {people} it is at most {least} "
            "({law}): then the next one comes sooner.",
        ).fill(
            slot=slot,
            most=amounts.weeks(_weeks(longest)),
            people=shortest.people,
            least=amounts.weeks(_weeks(shortest)),
        )
        return Judge(rulebook, day, RULE, shortest.duration, numbers).warning(sentence)
    sentence = text("rules", "{slot} keeps within what a praktik may last for everybody ({law}).")
    judge = Judge(rulebook, day, RULE, shortest.duration, numbers)
    return judge.ok(sentence.fill(slot=slot), quiet=True)


def _weeks(group: TargetGroup) -> int:
    return group.weeks or 0
