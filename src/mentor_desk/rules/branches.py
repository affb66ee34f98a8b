"""The groups of branches, and which of them a code or a mentor's own words belong to (row 33)."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any, Final

from mentor_desk.formats.folding import fold, tokens
from mentor_desk.shelf import SHELF
from mentor_desk.texts import Words

_LISTS: Final = ("DB07", "DB25")
_WHOLE: Final = 3
"""Words no longer than this say nothing as a part of another: «it», «tv», «bar»."""


@dataclass(frozen=True, slots=True)
class Group:
    """A group of branches. ``divisions`` are the two-digit ones it covers, by code list."""

    key: str
    name: Words
    divisions: Mapping[str, frozenset[str]]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BranchData:
    """The groups in the source's order. ``confirmed`` is false while nobody has checked which
    divisions each covers."""

    version: str
    source: str
    confirmed: bool
    groups: tuple[Group, ...]

    def of(self, key: str) -> Group | None:
        """The group called ``key``, if there is one."""
        return next((group for group in self.groups if group.key == key), None)


def data() -> BranchData:
    """The groups in use."""
    return SHELF.load("reference/branches.toml", parse)


def parse(content: str) -> BranchData:
    """The groups in ``content``."""
    table = tomllib.loads(content)
    return BranchData(
        version=table["version"],
        source=table["source"],
        confirmed=table["confirmed"],
        groups=tuple(_group(row) for row in table["group"]),
    )


def of_code(code: str, version: str) -> Group | None:
    """The group of a branch code of the list ``version``.

    A code of a list nobody has named belongs to a group only where all lists say the same.
    """
    digits = "".join(letter for letter in code if letter.isdigit())
    if len(digits) not in (2, 4, 6):
        return None
    found = [
        next((group for group in data().groups if digits[:2] in group.divisions[each]), None)
        for each in ([version] if version else _LISTS)
        if each in _LISTS
    ]
    return found[0] if found and all(group is found[0] for group in found) else None


def of_words(words: str) -> Group | None:
    """The group a branch in free words belongs to, ``None`` where nothing tells it.

    The name of a group is that group. Else the longest known word that begins or ends one of the
    words decides; among equally long ones the first.
    """
    return SHELF.made(_finder)(words)


def _finder() -> Callable[[str], Group | None]:
    """What finds a group by words, and remembers what it found."""
    named, known = _known()
    return lru_cache(maxsize=4096)(partial(_found, named, known))


def _found(named: Mapping[str, Group], known: Mapping[str, Group], words: str) -> Group | None:
    if (wanted := fold(words).strip()) in named:
        return named[wanted]
    best: tuple[int, Group] | None = None
    for token in tokens(words):
        found = [part for part in _parts(token) if part in known]
        longest = max(found, key=len, default="")
        if longest and (best is None or len(longest) > best[0]):
            best = len(longest), known[longest]
    return best[1] if best else None


def group_of(words: str, code: str = "", version: str = "") -> Group | None:
    """The group of a firm: its code says it, and where that says nothing, its own words."""
    return of_code(code, version) or of_words(words)


def _known() -> tuple[dict[str, Group], dict[str, Group]]:
    """The groups by their folded names, and by the words they are known by."""
    groups = data().groups
    named = {fold(name): group for group in groups for name in (group.name.da, group.name.en)}
    return named, {word: group for group in groups for word in group.words}


def _parts(token: str) -> list[str]:
    """The word itself, and each beginning and end of it that is long enough to say something."""
    cuts = range(_WHOLE + 1, len(token))
    return [token, *(token[:cut] for cut in cuts), *(token[-cut:] for cut in cuts)]


def _group(row: dict[str, Any]) -> Group:
    return Group(
        key=row["key"],
        name=Words(row["da"], row["en"]),
        divisions={each: frozenset(row[each.lower()]) for each in _LISTS},
        words=tuple(fold(word) for word in row["words"]),
    )
