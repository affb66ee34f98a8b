"""The caseload summary for the team meeting; without names unless a named one is asked for."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from mentor_desk.documents.parties import Sender


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """One case. ``ref`` is its number in this summary («Sag 1»); ``name`` only in a named summary.

    ``stage`` and ``placement`` are values of :class:`mentor_desk.terms.Stage` and
    :class:`~mentor_desk.terms.PlacementKind` (or empty); ``week`` of ``weeks`` is where the placement
    stands; ``place`` is the firm, or the branch where the firm would give the citizen away;
    ``question`` is what the mentor wants to ask the team.
    """

    ref: str
    name: str | None = None
    target_group: str = ""
    stage: str = ""
    placement: str = ""
    week: int | None = None
    weeks: int | None = None
    place: str = ""
    last_contact: date | None = None
    days_since_contact: int | None = None
    next_step: str = ""
    next_step_on: date | None = None
    question: str = ""


@dataclass(frozen=True, slots=True)
class SummaryGroup:
    """How many cases stand from the stage ``first`` to ``last``; never a group too small to tell."""

    first: str
    last: str
    people: int


@dataclass(frozen=True, slots=True)
class SummaryMoved:
    """How the citizens see themselves move in one ``area``: as :class:`rules.movement.Movement`."""

    area: str
    people: int | None = None
    up: int | None = None
    same: int | None = None
    down: int | None = None
    rest: int | None = None


@dataclass(frozen=True, slots=True)
class TeamSummary:
    """The caseload on the day ``on``; ``load`` is the sum of the cases' weights.

    ``groups`` are the cases by stage and ``moved`` the areas since ``moved_since``, without groups
    under five.
    ``reason`` is why names were asked for; it goes to the journal and stands on a named summary.
    """

    on: date
    sender: Sender = field(default_factory=Sender)
    rows: tuple[SummaryRow, ...] = ()
    load: float = 0.0
    load_low: int = 18
    load_high: int = 28
    named: bool = False
    reason: str = ""
    groups: tuple[SummaryGroup, ...] = ()
    moved: tuple[SummaryMoved, ...] = ()
    moved_since: date | None = None

    def __post_init__(self) -> None:
        """Names never slip into a summary that says it has none."""
        if not self.named and any(row.name for row in self.rows):
            raise ValueError("a summary without names was given a name")
        if self.named and not self.reason.strip():
            raise ValueError("a named summary needs its reason")
