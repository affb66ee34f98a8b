"""A wage subsidy normally takes a time of unemployment first; some need none."""

from __future__ import annotations

from typing import cast

from mentor_desk.formats.spans import add_months
from mentor_desk.rules import amounts
from mentor_desk.rules.facts import PlacementFacts
from mentor_desk.rules.findings import Finding, Judge
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.texts import text

RULE = "qualifying"


def check(rulebook: Rulebook, facts: PlacementFacts) -> Finding | None:
    """A reason when the citizen has been unemployed for less; the first day decides.

    Over 50, a lone provider or without education: none of it is known here, so the reason says it.
    """
    value = rulebook.at("wage_subsidy.qualifying_months", facts.day)
    exempt = rulebook.at("wage_subsidy.qualifying_exempt", facts.day)
    if value is None or exempt is None:
        return None
    if facts.target_group in cast("list[str]", exempt.value):
        judge = Judge(rulebook, facts.day, RULE, exempt, {"target_group": facts.target_group})
        sentence = text("rules", "This target group needs no time of unemployment first ({law}).")
        return judge.ok(sentence, quiet=True)
    since, months = facts.unemployed_since, int(cast("float", value.value))
    numbers = {"unemployed_since": since.isoformat() if since else None, "months": months}
    judge = Judge(rulebook, facts.day, RULE, value, numbers)
    if since is None:
        return judge.gap(text("rules", "Since when has the citizen been unemployed?"))
    ready = add_months(since, months)
    if facts.day < ready:
        sentence = text(
            "rules",
            "It takes {months} of unemployment first ({law}), and they are up on {ready}. People over "
            "50, lone providers and people without education need none: write what holds here.",
        )
        return judge.reason(sentence.fill(months=amounts.months(months), ready=ready))
    sentence = text("rules", "The citizen has been unemployed since {since}, long enough ({law}).")
    return judge.ok(sentence.fill(since=since), quiet=True)
