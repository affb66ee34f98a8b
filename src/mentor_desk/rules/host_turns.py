"""Whose turn it is to be host (feature I4): who never was goes first, then who waited longest."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Turn:
    """A member that takes its turn. ``last`` is the day it was last host; ``position`` settles the
    order between those who never were."""

    id: uuid.UUID
    last: date | None
    position: int
    name: str


def in_order(turns: Iterable[Turn]) -> list[Turn]:
    """The next host first.

    Who is passed over keeps the turn: only having been host sends a member to the end.
    """
    return sorted(
        turns, key=lambda turn: (turn.last or date.min, turn.position, turn.name, turn.id.hex)
    )
