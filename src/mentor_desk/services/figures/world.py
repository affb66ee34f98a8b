"""What the figures are counted from, read once for all of them."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.exchange.firm_values import size_band
from mentor_desk.formats import postcodes
from mentor_desk.models import Agreement, Case, Citizen, Firm, HeadCount, Placement
from mentor_desk.rules.figures import Behind, FigureData, data
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services.checkpoints import TRIED
from mentor_desk.services.figures import home
from mentor_desk.services.placement_state import last_day
from mentor_desk.services.rows import alive, select_alive
from mentor_desk.terms import PlacementKind, label


@dataclass(frozen=True, slots=True)
class Workplace:
    """A firm as the figures see it; ``size`` and ``municipality`` are empty where nobody knows."""

    id: uuid.UUID
    name: str
    town: str
    size: str
    municipality: str
    told_on: date | None


@dataclass(frozen=True, slots=True)
class Stay:
    """A placement that began, with whose it is and where."""

    id: uuid.UUID
    case_id: uuid.UUID
    citizen_id: uuid.UUID
    citizen: str
    firm: Workplace
    kind: PlacementKind
    starts_on: date
    last_day: date | None
    hours: float | None
    paid_hours: float | None
    follows_id: uuid.UUID | None

    def behind(self, *, inside: bool = True) -> Behind:
        """The placement as a record behind a figure."""
        title = f"{self.citizen} · {self.firm.name}"
        return Behind("placement", str(self.id), title, label(self.kind), self.starts_on, inside)


class World:
    """The living records on ``today``; erased people are not among them."""

    def __init__(self, session: Session, today: date, rulebook: Rulebook) -> None:
        self.session, self.today, self.rulebook = session, today, rulebook
        self.data: FigureData = data()

    @cached_property
    def firms(self) -> dict[uuid.UUID, Workplace]:
        """Every firm of the register."""
        query = select(HeadCount.firm_id, HeadCount.full_time).where(alive(HeadCount))
        counts = self.session.execute(query.order_by(HeadCount.counted_on, HeadCount.id))
        heads: dict[uuid.UUID, float] = dict(counts.all())
        columns = (
            Firm.id, Firm.name, Firm.town, Firm.size_band, Firm.municipality_code,
            Firm.mentor_support_told_on, Firm.postcode,
        )  # fmt: skip
        return {
            row.id: Workplace(
                row.id,
                row.name,
                row.town,
                size_band(f"{heads[row.id]:.1f}") if row.id in heads else row.size_band,
                row.municipality_code or _municipality_of(row.postcode),
                row.mentor_support_told_on,
            )
            for row in self.session.execute(select(*columns).where(alive(Firm)))
        }

    @cached_property
    def stays(self) -> tuple[Stay, ...]:
        """Every placement that has begun, the first on top."""
        query = (
            select(Placement, Citizen.id, Citizen.name)
            .join(Case, Case.id == Placement.case_id)
            .join(Citizen, Citizen.id == Case.citizen_id)
            .where(alive(Placement), alive(Case), alive(Citizen), Placement.starts_on <= self.today)
            .order_by(Placement.starts_on, Placement.id)
        )
        return tuple(
            self._stay(placement, citizen_id, name)
            for placement, citizen_id, name in self.session.execute(query)
            if placement.firm_id in self.firms and _has_begun(placement)
        )

    @cached_property
    def by_id(self) -> dict[uuid.UUID, Stay]:
        """The same by their ids."""
        return {each.id: each for each in self.stays}

    @cached_property
    def tried(self) -> tuple[Stay, ...]:
        """Praktik and wage subsidy."""
        return tuple(each for each in self.stays if each.kind in TRIED)

    @cached_property
    def agreements(self) -> Sequence[Agreement]:
        """Every partnership agreement."""
        return self.session.scalars(select_alive(Agreement).order_by(Agreement.starts_on)).all()

    @cached_property
    def home(self) -> str:
        """The code of the mentor's own municipality; empty while nobody knows."""
        return home.code(self.session)

    def agreed_on(self, firm_id: uuid.UUID, day: date) -> bool:
        """Whether an agreement with the firm ran on ``day``."""
        return any(
            each.firm_id == firm_id
            and each.starts_on <= day
            and all(end is None or day <= end for end in (each.ends_on, each.ended_on))
            for each in self.agreements
        )

    def _stay(self, placement: Placement, citizen_id: uuid.UUID, citizen: str) -> Stay:
        return Stay(
            id=placement.id,
            case_id=placement.case_id,
            citizen_id=citizen_id,
            citizen=citizen,
            firm=self.firms[placement.firm_id],
            kind=PlacementKind(placement.kind),
            starts_on=placement.starts_on,
            last_day=last_day(placement),
            hours=placement.hours if placement.hours is not None else placement.hours_most,
            paid_hours=placement.paid_weekly_hours,
            follows_id=placement.follows_id,
        )


@lru_cache(maxsize=2048)
def _municipality_of(postcode: str) -> str:
    """The municipality of the postcode's town, empty where it may be another."""
    found = postcodes.find(postcode) if postcode else None
    return found.municipality if found else ""


def _has_begun(placement: Placement) -> bool:
    """Not one that was stopped before its first day."""
    return placement.stopped_on is None or placement.stopped_on >= placement.starts_on
