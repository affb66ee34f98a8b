"""What a search for a match leaves out, and why."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Literal

from mentor_desk.formats.folding import fold, tokens
from mentor_desk.matching.facts import Between
from mentor_desk.services.firm_room import Room
from mentor_desk.services.match_types import Hidden, Search

Reason = Literal["rejected", "typed", "far", "full", "size", "without_opening"]
_NUMBER = re.compile(r"\d+")


def passes(search: Search, circle: float | None) -> Callable[[Between, Iterable[str]], Reason | None]:
    """Asks why somebody is not shown, for what holds on both sides of a match.

    ``circle`` is in kilometres; the words asked about are those of a name, a town and a branch.
    """
    wanted = tokens(search.typed)

    def why(between: Between, words: Iterable[str]) -> Reason | None:
        decided = between.decided
        if decided is not None and not search.rejected and decided.refused(between.today):
            return "rejected"
        if wanted and not _typed(wanted, words):
            return "typed"
        km = between.km
        return "far" if circle is not None and km is not None and km > circle else None

    return why


def firm_left_out(
    search: Search, band: str, room: Room | None, openings: Sequence[object], *, full: bool
) -> Reason | None:
    """Why a firm is not shown, for what only firms have. What nobody knows hides nobody.

    ``full`` is the answer of :mod:`.firm_free`: the firm's own limit and its rest count too.
    """
    if search.free_now and full:
        return "full"
    if search.sizes and not _of_size(search.sizes, band, room.employees if room else None):
        return "size"
    return "without_opening" if search.open_now and not openings else None


def hidden(reasons: Iterable[Reason]) -> Hidden:
    """The counts."""
    counts: dict[str, int] = dict(Counter(reasons))
    return Hidden(**counts)


def _typed(wanted: Iterable[str], words: Iterable[str]) -> bool:
    """Whether each word typed begins a word of ``words``."""
    there = fold(" ".join(words)).split()
    return all(any(each.startswith(word) for each in there) for word in wanted)


def _of_size(sizes: Iterable[str], band: str, employees: float | None) -> bool:
    """Whether the firm's band, or else the band its head-count lies in, is among ``sizes``."""
    if band:
        return band in sizes
    return employees is not None and any(_within(size, employees) for size in sizes)


def _within(band: str, employees: float) -> bool:
    """Whether ``employees`` lie in a band such as ``0``, ``2-4`` or ``100+``."""
    bounds = [int(each) for each in _NUMBER.findall(band)]
    if not bounds or employees < bounds[0]:
        return False
    return band.endswith("+") or employees < bounds[-1] + 1
