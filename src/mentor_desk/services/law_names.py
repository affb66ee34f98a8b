"""What the rule set calls a target group or a benefit, also one that is closed."""

from __future__ import annotations

from datetime import date

from mentor_desk.rules import lists
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.texts import Language


def target_group_name(rulebook: Rulebook, key: str, day: date, language: Language) -> str:
    """The group's name on ``day``; the key itself where no rule knows it."""
    group = lists.target_group(rulebook, key, day)
    if group is None:
        return key
    return group.name_da if language == "da" else group.name_en


def benefit_name(rulebook: Rulebook, key: str, language: Language) -> str:
    """The benefit's name; the key itself where no rule knows it."""
    benefit = lists.benefit(rulebook, key)
    if benefit is None:
        return key
    return benefit.name.da if language == "da" else benefit.name.en
