"""What the employer's sum holds: the firm's own figures and the year's rates."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from mentor_desk.documents.job_sum import WHOLE, Effort, Rates, Week, average, weeks
from mentor_desk.documents.parties import Sender, Workplace
from mentor_desk.terms import JobSumKind

MOST: Final = 4
"""So many ways have room side by side."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way to do it. ``name`` is what the mentor calls it, ``kind`` a :class:`JobSumKind`.

    Hours are a week, ``intensity``, ``pension`` and ``holiday`` percent, ``other_costs`` kr. a month,
    the other amounts kr. an hour. ``freed_hours`` are those given back in a usual week.
    """

    name: str = ""
    kind: str = JobSumKind.MINI_FLEKSJOB.value
    freed_hours: float | None = None
    hour_value: float | None = None
    hours_least: float | None = None
    hours_average: float | None = None
    hours_most: float | None = None
    intensity: float | None = None
    wage: float | None = None
    pension: float | None = None
    holiday: float | None = None
    subsidy: float | None = None
    other_costs: float | None = None

    @property
    def is_fleksjob(self) -> bool:
        """Whether the intensity counts, and the kommune pays the citizen a supplement."""
        return self.kind == JobSumKind.MINI_FLEKSJOB

    @property
    def has_subsidy(self) -> bool:
        """Whether the employer gets something back for each hour."""
        return self.kind == JobSumKind.WAGE_SUBSIDY

    def effort(self) -> Effort:
        """What is entered, without the hours of a certain week."""
        return Effort(
            freed=self.freed_hours,
            value=self.hour_value,
            intensity=self.intensity if self.is_fleksjob else WHOLE,
            wage=self.wage,
            pension=self.pension,
            holiday=self.holiday,
            subsidy=self.subsidy if self.has_subsidy else 0.0,
            other=self.other_costs,
        )

    @property
    def frees_more_than_is_worked(self) -> bool:
        """Whether more hours are set free than are done, by hours and intensity: worth a question."""
        hours = average(self.hours_least, self.hours_average, self.hours_most)
        share = self.intensity if self.is_fleksjob else WHOLE
        if hours is None or share is None or self.freed_hours is None:
            return False
        return self.freed_hours > hours * share / 100

    def weeks(self) -> list[Week]:
        """A quiet, a usual and a busy week, or the usual one alone."""
        return weeks(self.effort(), self.hours_least, self.hours_average, self.hours_most)


@dataclass(frozen=True, slots=True)
class Minifleks:
    """The first way stands in the fields themselves, where it can be typed; others are ``beside`` it.

    Whatever lacks is filled in by hand. ``employee`` is the post that gets time back, ``areas`` the
    Danish names of the task areas to tick.
    """

    sender: Sender = field(default_factory=Sender)
    firm: Workplace = field(default_factory=Workplace)
    employee: str = ""
    tasks: str = ""
    areas: tuple[str, ...] = ()
    name: str = ""
    kind: str = JobSumKind.MINI_FLEKSJOB.value
    freed_hours: float | None = None
    hour_value: float | None = None
    hours_least: float | None = None
    hours_average: float | None = None
    hours_most: float | None = None
    intensity: float | None = None
    wage: float | None = None
    pension: float | None = None
    holiday: float | None = None
    subsidy: float | None = None
    other_costs: float | None = None
    beside: tuple[Way, ...] = ()
    rates: Rates = field(default_factory=Rates)

    @property
    def ways(self) -> tuple[Way, ...]:
        """All of them, the first one first."""
        return (Way(**{name: getattr(self, name) for name in FIELDS}), *self.beside)


FIELDS: Final = tuple(Way.__dataclass_fields__)
"""The fields of a way."""
