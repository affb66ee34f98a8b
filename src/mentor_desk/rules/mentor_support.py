"""Mentorstøtte is granted for some months at a time and can be renewed (LAB §§ 167-169)."""

from __future__ import annotations

from datetime import timedelta
from typing import cast

from mentor_desk.formats.spans import add_months
from mentor_desk.rules import amounts
from mentor_desk.rules.facts import PlacementFacts
from mentor_desk.rules.findings import Finding, Judge
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.texts import text

RULE = "mentor_support"


def check(rulebook: Rulebook, facts: PlacementFacts) -> Finding | None:
    """A reason when the support is granted for longer; ``None`` when there is none.

    It counts from the first day of the placement, which decides.
    """
    start, until = facts.starts_on, facts.mentor_support_until
    value = rulebook.at("mentor_support.months_at_a_time", facts.day)
    if value is None or start is None or (until is None and not facts.mentor_support):
        return None
    most = int(cast("float", value.value))
    latest = add_months(start, most) - timedelta(days=1)
    numbers = {
        "until": until.isoformat() if until else None,
        "max_months": most,
        "latest_end": latest.isoformat(),
    }
    judge = Judge(rulebook, start, RULE, value, numbers)
    filled = {"months": amounts.months(most), "latest": latest}
    if until is None:
        sentence = text("rules", "Until when is the mentor support granted? {months} at most ({law}).")
        return judge.gap(sentence.fill(**filled))
    if until > latest:
        sentence = text(
            "rules",
            "Mentor support is granted for {months} at a time ({law}): until {latest}, and then anew "
            "if it is still needed. Write why, or shorten it.",
        )
        return judge.reason(sentence.fill(**filled))
    sentence = text("rules", "Mentor support until {until}, within {months} ({law}).")
    return judge.ok(sentence.fill(until=until, **filled), quiet=True)
