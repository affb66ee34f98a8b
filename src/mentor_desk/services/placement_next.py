"""The next step: praktik, paid hours, fleksjob, ordinary job, each growing out of the last (E8)."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

from sqlalchemy.orm import Session

from mentor_desk.formats.working_days import next_working_day
from mentor_desk.models import Firm, Placement
from mentor_desk.rules import fleksjob
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import cases, placements, rows
from mentor_desk.services.placement_input import PlacementInput
from mentor_desk.services.placement_kinds import only_own_fields
from mentor_desk.services.placement_state import State, last_day, state
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import OutcomeResult
from mentor_desk.terms import PlacementKind as Kind

LADDER: Final = (Kind.PRAKTIK, Kind.PAID_HOURS, Kind.FLEKSJOB, Kind.ORDINARY_JOB)
"""The rungs that are always shown; a wage subsidy is a rung where there was one."""
NEXT: Final[Mapping[Kind, tuple[Kind, ...]]] = MappingProxyType(
    {
        Kind.PRAKTIK: (
            Kind.PAID_HOURS, Kind.FLEKSJOB, Kind.ORDINARY_JOB, Kind.WAGE_SUBSIDY, Kind.PRAKTIK,
        ),
        Kind.WAGE_SUBSIDY: (Kind.ORDINARY_JOB, Kind.FLEKSJOB, Kind.PAID_HOURS),
        Kind.PAID_HOURS: (Kind.FLEKSJOB, Kind.ORDINARY_JOB, Kind.PAID_HOURS),
        Kind.FLEKSJOB: (Kind.ORDINARY_JOB, Kind.FLEKSJOB),
        Kind.ORDINARY_JOB: (),
    }
)  # fmt: skip
"""What may come after a kind, the usual next step first."""
RESULT: Final[Mapping[Kind, OutcomeResult]] = MappingProxyType(
    {
        Kind.PRAKTIK: OutcomeResult.NEW_PRAKTIK,
        Kind.WAGE_SUBSIDY: OutcomeResult.WAGE_SUBSIDY,
        Kind.PAID_HOURS: OutcomeResult.PAID_HOURS,
        Kind.FLEKSJOB: OutcomeResult.FLEKSJOB,
        Kind.ORDINARY_JOB: OutcomeResult.ORDINARY_JOB,
    }
)
"""What came of a placement that another of this kind grew out of."""
_ORDER = (Kind.PRAKTIK, Kind.WAGE_SUBSIDY, *LADDER[1:])
_CARRIED = (
    "firm_id", "employer_id", "daily_id", "representative_id", "tasks", "working_days", "practical",
    "follow_up", "mentor_support", "mentor_support_until", "instructed_by", "equipment", "job_title",
)  # fmt: skip
_LONG_AGO = timedelta(days=31)
"""After a longer gap nothing goes on from the day after: the new placement begins today."""


@dataclass(frozen=True, slots=True)
class Link:
    """One placement of a chain."""

    id: uuid.UUID
    kind: Kind
    firm: str
    starts_on: date
    ends_on: date | None
    state: State
    here: bool


@dataclass(frozen=True, slots=True)
class Rung:
    """One kind of the ladder with the placements of the chain on it, the oldest first."""

    kind: Kind
    links: tuple[Link, ...]
    passed: bool = False
    """Nobody stood here, and the way has led to a later rung."""
    needs_referral: bool = False
    """The citizen comes here only after a referral that is not on record."""

    @property
    def here(self) -> bool:
        """Whether the placement in view stands here."""
        return any(link.here for link in self.links)


@dataclass(frozen=True, slots=True)
class Ladder:
    """The way of one citizen, and the kinds that may come after the placement in view."""

    rungs: tuple[Rung, ...]
    next_kinds: tuple[Kind, ...]


@reads
def ladder(session: Session, *, placement_id: uuid.UUID, today: date, rulebook: Rulebook) -> Ladder:
    """The placements that this one grew out of and those that grew out of it.

    A fleksjob is no rung for everybody: it takes a referral, told from the citizen's target group.

    Raises:
        UserError: the placement is gone.
    """
    here = rows.get(session, Placement, placement_id)
    chain = sorted(_chain(session, here), key=lambda each: (each.starts_on, each.id.hex))
    firms = {firm_id: rows.find(session, Firm, firm_id) for firm_id in {p.firm_id for p in chain}}
    on: dict[Kind, list[Link]] = defaultdict(list)
    for each in chain:
        firm = firms[each.firm_id]
        on[Kind(each.kind)].append(
            Link(
                id=each.id,
                kind=Kind(each.kind),
                firm=firm.name if firm else "",
                starts_on=each.starts_on,
                ends_on=last_day(each),
                state=state(each, today),
                here=each.id == placement_id,
            )
        )
    shown = [kind for kind in _ORDER if kind in LADDER or on[kind]]
    furthest = max(shown.index(kind) for kind, links in on.items() if links)
    referred = _referred(session, here.case_id, today, rulebook)
    rungs = tuple(
        Rung(
            kind,
            tuple(on[kind]),
            passed=not on[kind] and number < furthest,
            needs_referral=kind is Kind.FLEKSJOB and not referred,
        )
        for number, kind in enumerate(shown)
    )
    return Ladder(rungs, NEXT[Kind(here.kind)])


@reads
def proposal(session: Session, *, placement_id: uuid.UUID, kind: Kind, today: date) -> PlacementInput:
    """A placement of ``kind`` that grows out of this one: same place, people, tasks and times.

    It begins on the working day after, or today when the placement has long ended. Hours are carried
    where the kind is the same, else where they are agreed beside the praktik.

    Raises:
        UserError: the placement is gone.
    """
    before = placements.values_of(session, placement_id=placement_id)
    end = last_day(rows.get(session, Placement, placement_id))
    carried = {name: getattr(before, name) for name in _CARRIED}
    if kind is before.kind:
        carried |= {"hours": before.hours, "hours_start": before.hours, "purposes": before.purposes}
    elif kind is Kind.PAID_HOURS and before.paid_weekly_hours is not None:
        carried |= {"hours": before.paid_weekly_hours}
    values = PlacementInput(**carried, kind=kind, starts_on=_start(end, today), follows_id=placement_id)
    return replace(only_own_fields(values), follows_id=placement_id)


@reads
def led_to(session: Session, *, placement_id: uuid.UUID) -> OutcomeResult | None:
    """What the placement became, told from the first one that grew out of it."""
    query = rows.select_alive(Placement).where(Placement.follows_id == placement_id)
    after = session.scalars(query.order_by(Placement.starts_on, Placement.id)).first()
    return RESULT[Kind(after.kind)] if after is not None else None


def _referred(session: Session, case_id: uuid.UUID, today: date, rulebook: Rulebook) -> bool:
    group = cases.target_group_on(session, case_id, today)
    return bool(fleksjob.may_have(rulebook, today, group or ""))


def _start(end: date | None, today: date) -> date:
    tomorrow = timedelta(days=1)
    if end is None:
        return next_working_day(today + tomorrow)
    return next_working_day(today if today - end > _LONG_AGO else end + tomorrow)


def _chain(session: Session, here: Placement) -> Iterator[Placement]:
    """Everything before and after ``here``; a placement of another case never."""
    query = rows.select_alive(Placement).where(Placement.case_id == here.case_id)
    everything = {each.id: each for each in session.scalars(query)}
    seen, waiting = set(), [here.id]
    while waiting:
        each = everything.get(waiting.pop())
        if each is None or each.id in seen:
            continue
        seen.add(each.id)
        yield each
        waiting += [other.id for other in everything.values() if other.follows_id == each.id]
        if each.follows_id is not None:
            waiting.append(each.follows_id)
