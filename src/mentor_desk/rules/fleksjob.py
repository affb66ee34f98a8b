"""Fleksjob: who may have one, and what the employer pays for."""

from __future__ import annotations

from datetime import date
from typing import cast

from mentor_desk.rules import amounts
from mentor_desk.rules.facts import PlacementFacts
from mentor_desk.rules.findings import Finding, Judge
from mentor_desk.rules.lists import target_group
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.texts import Text, text

GROUP, HOURS = "fleksjob_group", "fleksjob_hours"


def check_group(rulebook: Rulebook, facts: PlacementFacts) -> Finding | None:
    """A reason for a citizen who is not referred to fleksjob. The first day decides."""
    value = rulebook.at("fleksjob.target_groups", facts.day)
    if value is None:
        return None
    judge = Judge(rulebook, facts.day, GROUP, value, {"target_group": facts.target_group})
    group = target_group(rulebook, facts.target_group or "", facts.day)
    if group is None:
        sentence = text(
            "rules", "The target group is missing. A fleksjob takes a referral to fleksjob."
        )
        return judge.gap(sentence)
    if group.key in cast("list[str]", value.value):
        return judge.ok(text("rules", "The citizen may have a fleksjob ({law})."), quiet=True)
    sentence = text(
        "rules",
        "A fleksjob is for people referred to fleksjob ({law}), and the citizen stands as: {name}. "
        "Write why, or correct the target group.",
    )
    return judge.reason(sentence.fill(name=group.name))


def may_have(rulebook: Rulebook, day: date, target_group: str) -> bool | None:
    """Whether a citizen of ``target_group`` is referred to fleksjob; ``None`` where nobody can tell."""
    value = rulebook.at("fleksjob.target_groups", day)
    if value is None or not target_group:
        return None
    return target_group in cast("list[str]", value.value)


def check_hours(rulebook: Rulebook, facts: PlacementFacts) -> Finding | None:
    """How many hours the employer pays for, and whether it is a mini-fleksjob."""
    value = rulebook.at("fleksjob.effective_hours", facts.day)
    mini = rulebook.at("fleksjob.mini_hours", facts.day)
    if value is None or mini is None:
        return None
    hours, percent = facts.hours, facts.work_intensity
    paid = None if hours is None or percent is None else round(hours * percent / 100, 2)
    is_mini = hours is not None and 0 < hours <= cast("float", mini.value)
    numbers = {"hours": hours, "intensity": percent, "effective_hours": paid, "mini": is_mini}
    judge = Judge(rulebook, facts.day, HOURS, value, numbers)
    if hours is None or hours <= 0:
        return judge.gap(text("rules", "The weekly hours are missing."))
    odd = _odd(facts, hours)
    if odd is not None:
        return judge.warning(odd)
    if percent is None or paid is None:
        return judge.gap(text("rules", "How large is the work intensity? The firm pays by it."))
    if is_mini:
        sentence = text(
            "rules",
            "Mini-fleksjob: {hours} a week at {percent} % are {paid} of work, and those are what the "
            "firm pays for ({law}).",
        )
    else:
        sentence = text(
            "rules",
            "{hours} a week at {percent} % are {paid} of work, and those are what the firm pays for "
            "({law}).",
        )
    return judge.ok(
        sentence.fill(hours=amounts.hours(hours), percent=float(percent), paid=amounts.hours(paid))
    )


def _odd(facts: PlacementFacts, hours: float) -> Text | None:
    least, most = facts.hours_least, facts.hours_most
    if least is not None and most is not None and least > most:
        return text("rules", "The fewest hours of a week are more than the most. Is that meant?")
    if (least is not None and hours < least) or (most is not None and hours > most):
        return text("rules", "The hours a week lie outside the fewest and the most. Is that meant?")
    if facts.work_intensity is not None and facts.work_intensity > 100:
        return text("rules", "A work intensity of more than 100 % cannot be.")
    return None
