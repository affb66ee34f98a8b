"""What a network of each kind begins with; it lies in ``resources/reference/networks.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from mentor_desk.shelf import SHELF
from mentor_desk.terms import NetworkKind
from mentor_desk.texts import Words


@dataclass(frozen=True, slots=True)
class Beginning:
    """How often a network of this kind meets (months), its deadlines (days), and its first agenda."""

    every_months: int
    agenda_days: int
    minutes_days: int
    host_turns: bool
    purpose: Words
    agenda: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class NetworkMethod:
    """``agenda_ahead_days`` before it is due an agenda is first told of; a meeting is to be planned
    ``plan_ahead_days`` before the rhythm asks for it."""

    agenda_ahead_days: int
    plan_ahead_days: int
    kinds: Mapping[NetworkKind, Beginning]


def method() -> NetworkMethod:
    """The numbers and words in use."""
    return SHELF.load("reference/networks.toml", parse)


def parse(content: str) -> NetworkMethod:
    """The numbers and words in ``content``."""
    table = tomllib.loads(content)
    kinds = {
        NetworkKind(row["key"]): Beginning(
            every_months=row["every_months"],
            agenda_days=row["agenda_days"],
            minutes_days=row["minutes_days"],
            host_turns=row["host_turns"],
            purpose=Words(row["purpose_da"], row["purpose_en"]),
            agenda=tuple(row["agenda"]),
            source=row["source"],
        )
        for row in table["kind"]
    }
    return NetworkMethod(table["agenda_ahead_days"], table["plan_ahead_days"], MappingProxyType(kinds))
