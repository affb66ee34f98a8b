"""What a search for a match is asked for, and what it answers with."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date

from mentor_desk.matching.distance import Point
from mentor_desk.matching.findings import Finding
from mentor_desk.services.positions import Position
from mentor_desk.terms import MatchChoice, Piece
from mentor_desk.texts import Text


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for. ``km`` is a straight line, ``None`` wherever; ``sizes`` are size bands.

    ``free_now`` leaves out firms known to be full, ``open_now`` those without an opening. ``typed``
    are beginnings of words of a name, a town or a branch. ``rejected`` shows those put aside too.
    """

    km: float | None = None
    free_now: bool = False
    sizes: tuple[str, ...] = ()
    open_now: bool = False
    typed: str = ""
    rejected: bool = False


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """What the mentor decided about a citizen and a firm; ``again_on`` is when to think again."""

    id: uuid.UUID
    choice: MatchChoice
    day: date
    reason: str
    again_on: date | None

    def refused(self, today: date) -> bool:
        """Whether the citizen is not to be proposed there now."""
        later = self.again_on is None or self.again_on > today
        return self.choice is MatchChoice.REJECTED and later


@dataclass(frozen=True, slots=True)
class Hidden:
    """How many the search leaves out, each counted once, for the first reason that held."""

    rejected: int = 0
    typed: int = 0
    far: int = 0
    full: int = 0
    size: int = 0
    without_opening: int = 0

    @property
    def total(self) -> int:
        """All that are left out."""
        return self.rejected + self.typed + self.far + self.full + self.size + self.without_opening


@dataclass(frozen=True, slots=True)
class MatchRow:
    """A firm held against a citizen. ``talk`` counts open questions, ``nots`` are what does not fit.

    ``km`` is a straight line, ``exact`` when it is between two known places and not two postcodes.
    ``free`` are places in full-time persons, ``None`` while nobody has counted. ``badge`` and ``tone``
    are what a list says of the row in a word; ``proposed`` is the day it was proposed.
    """

    firm_id: uuid.UUID
    name: str
    town: str
    km: float | None
    exact: bool
    point: Point | None
    employees: float | None
    size_band: str
    free: float | None
    full: bool
    openings: int
    talk: int
    nots: tuple[Piece, ...]
    badge: Text
    tone: str
    proposed: date | None = None
    rejected: bool = False


@dataclass(frozen=True, slots=True)
class FirmsFor:
    """The firms for a citizen, the nearest first, then those with the fewest open questions.

    ``centre`` is where the citizen lives, ``None`` while nobody knows; ``km`` the circle, the reach
    where the search sets none. Firms whose place is unknown stand last, whatever the circle.
    """

    case_id: uuid.UUID
    citizen: str
    centre: Position | None
    km: float | None
    reach_km: float | None
    rows: tuple[MatchRow, ...]
    hidden: Hidden
    total: int


@dataclass(frozen=True, slots=True)
class CitizenRow:
    """A citizen held against a firm; see :class:`MatchRow`. ``placed`` when somewhere now."""

    case_id: uuid.UUID
    name: str
    town: str
    job_goal: str
    km: float | None
    exact: bool
    point: Point | None
    weekly_hours: float | None
    ready_on: date | None
    placed: bool
    talk: int
    nots: tuple[Piece, ...]
    badge: Text
    tone: str
    proposed: date | None = None
    rejected: bool = False


@dataclass(frozen=True, slots=True)
class CitizensFor:
    """The open cases for a firm or an opening, the nearest first, then the fewest open questions.

    The order says where people live, never who is the better one.
    """

    firm_id: uuid.UUID
    firm: str
    opening: str
    centre: Position | None
    km: float | None
    rows: tuple[CitizenRow, ...]
    hidden: Hidden
    total: int


@dataclass(frozen=True, slots=True)
class Pair:
    """A citizen and a firm laid side by side. ``first_name`` is what the findings call the citizen.

    ``shareable`` is empty without a consent that holds today and reaches this firm, given on
    ``consent_on``; ``written`` tells that there is a text that waits for one. ``placement_id`` is a
    placement of the two that runs or is planned.
    """

    case_id: uuid.UUID
    citizen_id: uuid.UUID
    firm_id: uuid.UUID
    opening_id: uuid.UUID | None
    citizen: str
    first_name: str
    firm: str
    opening: str
    km: float | None
    findings: tuple[Finding, ...]
    shareable: str
    written: bool
    consent_on: date | None
    decision: DecisionRow | None
    placement_id: uuid.UUID | None
