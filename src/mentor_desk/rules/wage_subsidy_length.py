"""How long a wage subsidy may last: by target group in a public job, one limit in a private one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import cast

from mentor_desk.formats.spans import add_months
from mentor_desk.rules import amounts
from mentor_desk.rules.facts import PlacementFacts
from mentor_desk.rules.findings import Finding, Judge
from mentor_desk.rules.lists import target_group
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.terms import FirmKind
from mentor_desk.texts import text

RULE = "wage_subsidy_length"


def check(rulebook: Rulebook, facts: PlacementFacts) -> Finding | None:
    """Whether it lasts longer than the law lets it; ``None`` without a first day.

    An association counts as a private firm. ``facts`` of the finding holds the limit as
    ``max_months`` and the last day that is possible as ``latest_end``. The first day decides.
    """
    start, public = facts.starts_on, facts.firm_kind == FirmKind.PUBLIC
    name = "wage_subsidy.public_months" if public else "wage_subsidy.private_months"
    value = rulebook.at(name, facts.day)
    if start is None or value is None:
        return None
    group = target_group(rulebook, facts.target_group or "", start)
    numbers = {"target_group": group.key if group else None, "public": public}
    judge = Judge(rulebook, start, RULE, value, numbers)
    if public and group is None:
        return judge.gap(
            text("rules", "The target group is missing. It decides how long a subsidy may last.")
        )
    if public and group is not None:
        most = cast("dict[str, float]", value.value).get(group.key)
        if most is None:
            sentence = text(
                "rules",
                "Mentor Desk does not know how long a public wage subsidy may last for {people}. "
                "Ask in your municipality.",
            )
            return judge.warning(sentence.fill(people=group.people))
    else:
        most = cast("float", value.value)
    return _against(judge, start, facts.ends_on, int(most))


def _against(judge: Judge, start: date, end: date | None, most: int) -> Finding:
    latest = add_months(start, most) - timedelta(days=1)
    numbers = {"starts_on": start.isoformat(), "max_months": most, "latest_end": latest.isoformat()}
    judge = replace(judge, facts={**judge.facts, **numbers})
    limit = amounts.months(most)
    if end is not None and end > latest:
        sentence = text(
            "rules",
            "Longer than the {months} a wage subsidy may last here ({law}): until {latest} at the "
            "latest. Write why, or shorten it.",
        )
        return judge.reason(sentence.fill(months=limit, latest=latest))
    sentence = text(
        "rules", "A wage subsidy may last {months} here ({law}): until {latest} at the latest."
    )
    return judge.ok(sentence.fill(months=limit, latest=latest))
