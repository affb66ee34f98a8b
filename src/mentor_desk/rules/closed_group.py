"""Target groups that the law has closed: running cases go on, new ones are not taken in."""

from __future__ import annotations

from mentor_desk.rules.facts import PlacementFacts
from mentor_desk.rules.findings import Finding, Judge
from mentor_desk.rules.lists import target_group
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.texts import text

RULE = "target_group"


def check(rulebook: Rulebook, facts: PlacementFacts) -> Finding | None:
    """A warning when the group is closed on the first day, an OK for a case from before it closed.

    ``None`` when the group is open or not chosen.
    """
    group = target_group(rulebook, facts.target_group or "", facts.day)
    if group is None or group.closing is None or facts.day < group.closing.starts:
        return None
    since = facts.target_group_since
    numbers = {
        "target_group": group.key,
        "closed_from": group.closing.starts.isoformat(),
        "since": since.isoformat() if since else None,
    }
    judge = Judge(rulebook, facts.day, RULE, group.closing, numbers)
    if since is not None and since < group.closing.starts:
        sentence = text(
            "rules", "{name} is closed for new cases ({law}), but this one is from before and goes on."
        )
        return judge.ok(sentence.fill(name=group.name), quiet=True)
    sentence = text(
        "rules", "{name} has been closed for new cases since {closed} ({law}). Running cases go on."
    )
    return judge.warning(sentence.fill(name=group.name, closed=group.closing.starts))
