"""Merbeskæftigelse: a wage subsidy widens the staff and fills no vacant post."""

from __future__ import annotations

from typing import cast

from mentor_desk.rules import amounts
from mentor_desk.rules.facts import PlacementFacts
from mentor_desk.rules.findings import Finding, Judge
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.terms import FirmKind
from mentor_desk.texts import text

GROWS, VACATED = "net_extension", "vacated_post"


def check_grows(rulebook: Rulebook, facts: PlacementFacts) -> Finding | None:
    """A reason when the staff does not grow. The first day decides."""
    value = rulebook.at("wage_subsidy.net_extension", facts.day)
    if value is None:
        return None
    judge = Judge(rulebook, facts.day, GROWS, value, {GROWS: facts.net_extension})
    months = amounts.months(int(cast("float", value.value)))
    if facts.net_extension is None:
        if facts.firm_kind == FirmKind.PRIVATE:
            sentence = text(
                "rules",
                "Are there more employees than the average of the last {months}? It is counted for the "
                "whole firm, by its CVR number.",
            )
        else:
            sentence = text("rules", "Are there more employees than the average of the last {months}?")
        return judge.gap(sentence.fill(months=months))
    if facts.net_extension:
        return judge.ok(text("rules", "The staff grows ({law})."), quiet=True)
    sentence = text(
        "rules",
        "A wage subsidy must make the staff larger than the average of the last {months} ({law}). "
        "Write why it is all right here.",
    )
    return judge.reason(sentence.fill(months=months))


def check_vacated(rulebook: Rulebook, facts: PlacementFacts) -> Finding | None:
    """A reason when the post has just fallen vacant. The first day decides."""
    value = rulebook.at("wage_subsidy.vacated_post", facts.day)
    if value is None:
        return None
    judge = Judge(rulebook, facts.day, VACATED, value, {VACATED: facts.vacated_post})
    months = amounts.months(int(cast("float", value.value)))
    if facts.vacated_post is None:
        sentence = text("rules", "Has somebody left this post within the last {months}?")
        return judge.gap(sentence.fill(months=months))
    if not facts.vacated_post:
        return judge.ok(text("rules", "Nobody has just left the post ({law})."), quiet=True)
    sentence = text(
        "rules",
        "Somebody left this post within the last {months}, so it cannot be filled with a wage subsidy "
        "({law}). Write why it is all right here.",
    )
    return judge.reason(sentence.fill(months=months))
