"""All of a citizen's weeks at the same P-number, earlier placements included.

Eight years of practice at one workplace have happened. The total is said as soon as it passes what the
target group may have in one praktik; the first day decides the group.
"""

from __future__ import annotations

from mentor_desk.formats.spans import weeks_in
from mentor_desk.rules import amounts
from mentor_desk.rules.facts import PlacementFacts
from mentor_desk.rules.findings import Finding, Judge
from mentor_desk.rules.lists import target_group
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.texts import text

RULE = "workplace_weeks"


def check(rulebook: Rulebook, facts: PlacementFacts) -> Finding | None:
    """A warning when the weeks add up to more than the base; ``None`` when there were none before."""
    start, end = facts.starts_on, facts.ends_on
    if start is None or end is None or end < start or facts.weeks_at_firm_before <= 0:
        return None
    group = target_group(rulebook, facts.target_group or "", start)
    total = facts.weeks_at_firm_before + weeks_in(start, end)
    if group is None or group.weeks is None or total <= group.weeks:
        return None
    sentence = text(
        "rules",
        "With the earlier placements it comes to {total} at the same workplace. Is it still practice?",
    )
    numbers = {"before": facts.weeks_at_firm_before, "total": total, "max_weeks": group.weeks}
    judge = Judge(rulebook, start, RULE, group.duration, numbers)
    return judge.warning(sentence.fill(total=amounts.weeks(total)))
