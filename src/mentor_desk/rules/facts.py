"""What the rules are told about a placement. Everything may be missing: a form is half filled."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mentor_desk.terms import PlacementKind


@dataclass(frozen=True, slots=True)
class OtherPlacement:
    """Another placement of the same citizen. Days are inclusive; ``ends_on`` ``None`` = goes on.

    ``hours`` are hours a week at most, where known.
    """

    starts_on: date
    ends_on: date | None
    kind: PlacementKind
    firm_name: str = ""
    same_firm: bool = False
    hours: float | None = None


@dataclass(frozen=True, slots=True)
class PlacementFacts:
    """A placement as far as it is known; ``None`` means not known, never no.

    ``today`` is the day of the question. ``hours`` are hours a week at most. ``ordinary_full_time``
    is the average number of ordinary employees at the P-number as full-time persons, counted on
    ``counted_on``; ``supported_hours`` are the weekly hours of everybody else in a supported place
    there when this one starts (an entry ``None`` is a person whose hours are not known).
    ``weeks_at_firm_before`` are the citizen's weeks at the same P-number in earlier placements.
    """

    today: date
    kind: PlacementKind = PlacementKind.PRAKTIK
    starts_on: date | None = None
    ends_on: date | None = None
    target_group: str | None = None
    hours_start: float | None = None
    hours: float | None = None
    ordinary_full_time: float | None = None
    counted_on: date | None = None
    supported_hours: tuple[float | None, ...] = ()
    others: tuple[OtherPlacement, ...] = ()
    last_employer: bool = False
    employed_here: bool = False
    decided_on: date | None = None
    has_representative: bool | None = None
    other_employees: bool | None = None
    purposes: tuple[str, ...] = ()
    tasks: int = 0
    daily_responsible: bool = False
    weeks_at_firm_before: int = 0

    @property
    def day(self) -> date:
        """The day that decides which law holds: the first day of the placement (else today)."""
        return self.starts_on or self.today
