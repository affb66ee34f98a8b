"""Weeks of leave as people write them: «29–31», «uge 7 og 42», «52-1»."""

from __future__ import annotations

import re
from itertools import groupby

from mentor_desk.errors import UserError
from mentor_desk.texts import text

_NOISE = re.compile(r"\b(?:uge(?:rne)?|weeks?|og|and)\b|[.;&+]", re.IGNORECASE)
_PART = re.compile(r"(\d{1,2})(?:\s*[-–—]\s*(\d{1,2}))?")
_LAST = 53


def read(written: str) -> frozenset[int] | None:
    """The ISO weeks in ``written``, every year's; ``None`` when it cannot be understood."""
    found: set[int] = set()
    for part in _NOISE.sub(" , ", written).split(","):
        if not part.strip():
            continue
        match = _PART.fullmatch(part.strip())
        if match is None:
            return None
        first, last = int(match[1]), int(match[2] or match[1])
        if not (1 <= first <= _LAST and 1 <= last <= _LAST):
            return None
        found.update(_between(first, last))
    return frozenset(found)


def parse(written: str) -> str:
    """``written`` in one shape: «7, 29–31».

    Raises:
        UserError: it names no weeks.
    """
    weeks = read(written)
    if weeks is None:
        sentence = text("errors", "Write the weeks, for example 29–31 or 7, 42.")
        raise UserError(sentence, "away")
    return pretty(weeks)


def pretty(weeks: frozenset[int]) -> str:
    """«7, 29–31»."""
    runs = []
    for _, group in groupby(enumerate(sorted(weeks)), key=lambda pair: pair[1] - pair[0]):
        run = [week for _, week in group]
        runs.append(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}")
    return ", ".join(runs)


def _between(first: int, last: int) -> range | tuple[int, ...]:
    """From ``first`` to ``last``, over the turn of the year where it is the smaller number."""
    if first <= last:
        return range(first, last + 1)
    return (*range(first, _LAST + 1), *range(1, last + 1))
