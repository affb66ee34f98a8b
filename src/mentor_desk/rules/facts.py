"""What the rules are told about a placement. Everything may be missing: a form is half filled."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mentor_desk.terms import FirmKind, PlacementKind


@dataclass(frozen=True, slots=True)
class OtherPlacement:
    """Another placement of the same citizen. Days are inclusive; ``ends_on`` ``None`` = goes on.

    ``hours`` are hours a week at most, where known; ``tasks`` its tasks in words, where they matter
    (at the same firm in the same time).
    """

    starts_on: date
    ends_on: date | None
    kind: PlacementKind
    firm_name: str = ""
    same_firm: bool = False
    hours: float | None = None
    tasks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlacementFacts:
    """A placement as far as it is known; ``None`` means not known, never no.

    ``today`` is the day of the question, ``target_group_since`` the first day of the citizen's time in
    the target group.

    The time: ``extended_from`` is the last day before the newest extension and
    ``extension_decided_on`` when that was decided. ``hours`` are hours a week at most, ``steps`` pairs
    (from week, hours a week), ``hours_least`` and ``hours_most`` the bounds of a week that varies.

    The firm: ``head_counts`` are pairs (day, ordinary employees at the P-number as full-time persons);
    where there are none, ``ordinary_full_time`` counted on ``counted_on`` stands in.
    ``supported_hours`` are the weekly hours of everybody else in a supported place there when this one
    starts (an entry ``None`` is a person whose hours are not known). ``weeks_at_firm_before`` are the
    citizen's weeks at the same P-number in earlier placements.

    The work: ``task_words`` are the tasks in words and ``tasks`` how many there are; ``paid_tasks``
    and ``paid_weekly_hours`` belong to paid hours beside a praktik. ``work_intensity`` is percent,
    ``monthly_cost`` kr.
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
    target_group_since: date | None = None
    extended_from: date | None = None
    extension_decided_on: date | None = None
    steps: tuple[tuple[int, float], ...] = ()
    hours_least: float | None = None
    hours_most: float | None = None
    firm_kind: FirmKind | None = None
    head_counts: tuple[tuple[date, float], ...] = ()
    task_words: tuple[str, ...] = ()
    paid_tasks: str = ""
    paid_weekly_hours: float | None = None
    representative_stated_on: date | None = None
    representative_agrees: bool | None = None
    fair_competition: bool | None = None
    replaces_nobody: bool | None = None
    not_seasonal: bool | None = None
    net_extension: bool | None = None
    vacated_post: bool | None = None
    unemployed_since: date | None = None
    monthly_cost: float | None = None
    work_intensity: float | None = None
    mentor_support: bool = False
    mentor_support_until: date | None = None
    contract_given_on: date | None = None

    @property
    def day(self) -> date:
        """The day that decides which law holds: the first day of the placement (else today)."""
        return self.starts_on or self.today
