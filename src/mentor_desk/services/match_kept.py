"""Words of closed sets as they are kept in the file."""

from __future__ import annotations

import json
from collections.abc import Sequence
from enum import StrEnum
from functools import cache, lru_cache
from typing import TypeVar

E = TypeVar("E", bound=StrEnum)


def known(kind: type[E], values: Sequence[str]) -> tuple[E, ...]:
    """The values that are members of ``kind``; others come from a newer version of the program."""
    if not values:
        return ()
    members = _members(kind)
    return tuple(members[value] for value in values if value in members)


def one(kind: type[E], value: str | None) -> E | None:
    """The member of ``kind``, or ``None`` where nobody has said."""
    return _members(kind).get(value) if value else None


@lru_cache(maxsize=4096)
def many(kind: type[E], kept: str | None) -> tuple[E, ...]:
    """The members that a list kept as JSON names, as :func:`known`. Firms have few different lists."""
    return known(kind, json.loads(kept)) if kept else ()


@cache
def _members(kind: type[E]) -> dict[str, E]:
    return {member.value: member for member in kind}
