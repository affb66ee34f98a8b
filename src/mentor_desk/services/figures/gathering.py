"""All figures of a period, and beside each the same time before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from mentor_desk.rules import periods
from mentor_desk.rules.figures import Counted, Definition
from mentor_desk.rules.periods import Period
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services.figures import afterwards, begun, firms, talks, work
from mentor_desk.services.figures.world import World
from mentor_desk.storage.use_case import reads

Counting = Callable[[World, Period], Counted]

COUNTING: Final[Mapping[str, Counting]] = {
    "placements": begun.placements,
    "placements_by_year": begun.by_year,
    "placements_by_size": begun.by_size,
    "small_firms": begun.small_firms,
    "under_agreement": begun.under_agreement,
    "by_municipality": begun.by_municipality,
    "other_municipality": begun.other_municipality,
    "paid_hours": begun.paid_hours,
    "ordinary_jobs": begun.ordinary_jobs,
    "outcome_year": afterwards.outcome_year,
    "outcome_kinds": afterwards.outcome_kinds,
    "retention": afterwards.retention,
    "small_jobs": afterwards.small_jobs,
    "fleksjob": begun.fleksjob,
    "fleksjob_hours": begun.fleksjob_hours,
    "fleksjob_small": begun.fleksjob_small,
    "duration": afterwards.duration,
    "evaluations_firm": afterwards.evaluations_firm,
    "evaluations_citizen": afterwards.evaluations_citizen,
    "firms_taking": firms.firms_taking,
    "collaboration": firms.collaboration,
    "contacted": firms.contacted,
    "told_mentor_support": firms.told_mentor_support,
    "firm_contacts": talks.firm_contacts,
    "methods": talks.methods,
    "agreements": work.agreements,
    "answer_time": work.answer_time,
    "answered_in_time": work.answered_in_time,
    "welcomed": work.welcomed,
}
"""How each figure of the data file is counted."""


@dataclass(frozen=True, slots=True)
class Line:
    """One figure with what it is, now and in the same time before."""

    definition: Definition
    now: Counted
    before: Counted

    @property
    def key(self) -> str:
        """The figure's key."""
        return self.definition.key


@dataclass(frozen=True, slots=True)
class Figures:
    """Every figure of ``period`` in the file's order; ``before`` is the time it is compared with."""

    period: Period
    before: Period
    lines: tuple[Line, ...]
    home: str

    def line(self, key: str) -> Line:
        """The figure called ``key``. Raises :class:`KeyError`."""
        for each in self.lines:
            if each.key == key:
                return each
        raise KeyError(key)


@reads
def figures(session: Session, *, period: Period, today: date, rulebook: Rulebook) -> Figures:
    """Count everything; nothing that lies ahead of ``today`` is counted."""
    return of_world(World(session, today, rulebook), period)


def of_world(world: World, period: Period) -> Figures:
    """The same, of a world that was read already."""
    before = periods.before(period, world.today)
    return Figures(
        period,
        before,
        tuple(
            Line(each, COUNTING[each.key](world, period), COUNTING[each.key](world, before))
            for each in world.data.definitions
        ),
        world.home,
    )
