"""Paid hours beside a praktik at the same firm: the tasks must be different (hybridpraktik).

The words of the tasks are compared, not their meaning: what is written alike is found, the rest is
left to the people who know the work.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import product

from mentor_desk.formats.folding import tokens
from mentor_desk.rules.facts import PlacementFacts
from mentor_desk.rules.findings import Finding, Judge
from mentor_desk.rules.overlap import days_in_common
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.terms import PlacementKind
from mentor_desk.texts import text

RULE = "same_tasks"
_SMALL = frozenset(
    {
        "af", "and", "at", "den", "det", "de", "en", "et", "for", "fra", "i", "in", "med", "of", "og",
        "om", "op", "pa", "the", "til", "ud", "ved", "with",
    }
)  # fmt: skip
_BETWEEN = re.compile(r"[,;\n•·/]|\s+(?:og|samt)\s+|\s[-–—]\s")
_STEM = 4  # letters two words must share, so that «varer» is «vare» and «gå» is not «gård»


def check(rulebook: Rulebook, facts: PlacementFacts) -> Finding | None:
    """A reason when a task stands on both sides, a warning when two look alike.

    ``None`` when there is nothing on one of the sides. The first day decides.
    """
    value = rulebook.at("praktik.other_tasks", facts.day)
    paid = _beside(facts)
    if value is None or not paid or not facts.task_words:
        return None
    alike = ""
    tasks = [(task, _words(task)) for task in facts.task_words]
    for (task, one), (other, two) in product(tasks, [(each, _words(each)) for each in paid]):
        if _same(one, two):
            numbers = {"task": task, "paid_task": other}
            sentence = text(
                "rules",
                "«{task}» is both in the praktik and in the paid hours. The tasks must be different "
                "and easy to tell apart ({law}). Write why, or change one of them.",
            )
            judge = Judge(rulebook, facts.day, RULE, value, numbers)
            return judge.reason(sentence.fill(task=task))
        alike = alike or (task if _shared(one, two) * 2 >= min(len(one), len(two)) > 0 else "")
    judge = Judge(rulebook, facts.day, RULE, value, {"task": alike})
    if alike:
        sentence = text(
            "rules",
            "«{task}» looks like one of the tasks of the paid hours. They must be different and easy "
            "to tell apart ({law}).",
        )
        return judge.warning(sentence.fill(task=alike))
    sentence = text("rules", "The tasks of the praktik and of the paid hours are different ({law}).")
    return judge.ok(sentence, quiet=True)


def _beside(facts: PlacementFacts) -> tuple[str, ...]:
    praktik = facts.kind == PlacementKind.PRAKTIK
    found = [part.strip() for part in _BETWEEN.split(facts.paid_tasks)] if praktik else []
    for other in facts.others:
        one_is_praktik = praktik != (other.kind == PlacementKind.PRAKTIK)
        if other.same_firm and other.tasks and one_is_praktik and days_in_common(facts, other):
            found += other.tasks
    return tuple(part for part in found if part)


def _words(task: str) -> frozenset[str]:
    return frozenset(word for word in tokens(task) if word not in _SMALL)


def _alike(one: str, other: str) -> bool:
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    return len(short) >= _STEM and long.startswith(short) and len(long) - len(short) <= _STEM


def _shared(one: Iterable[str], other: Iterable[str]) -> int:
    others = list(other)
    return sum(any(_alike(word, each) for each in others) for word in one)


def _same(one: frozenset[str], other: frozenset[str]) -> bool:
    least = min(len(one), len(other))
    more = 1 if least > 1 else 0  # «varer» alone is not yet «modtage varer»
    return least > 0 and _shared(one, other) >= least and abs(len(one) - len(other)) <= more
