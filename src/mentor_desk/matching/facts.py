"""What is known of a citizen, of a firm, and of the two together. Empty and ``None`` are unknown."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time

from mentor_desk.matching.words import Sought, Told
from mentor_desk.terms import (
    Adjustment,
    CustomerContact,
    MatchChoice,
    OpeningKind,
    OutcomeResult,
    Relation,
    SeasonKind,
    ToneTag,
    Transport,
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """The citizen's side. ``name`` is what the citizen is called in a sentence.

    Hours are a week; ``travel_minutes`` one way and ``reach_km`` how far that is in a straight line.
    ``needs`` is internal, and ``has_considerations`` tells that something is written about them.
    ``meeting_times`` is in the citizen's own words.
    """

    name: str = ""
    words: Sought = field(default_factory=Sought)
    weekly_hours: float | None = None
    earliest_start: time | None = None
    latest_end: time | None = None
    meeting_times: str = ""
    transport: Transport | None = None
    reach_km: float | None = None
    has_place: bool = False
    needs: tuple[Adjustment, ...] = ()
    has_considerations: bool = False
    thrives_with: tuple[ToneTag, ...] = ()
    avoids: tuple[ToneTag, ...] = ()
    customer_contact: CustomerContact | None = None
    ready_on: date | None = None


@dataclass(frozen=True, slots=True)
class Season:
    """Busy months (1–12) and how many weeks before them to ask."""

    kind: SeasonKind
    months: tuple[int, ...]
    lead_weeks: int = 7
    note: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """The opening that is held against the citizen, where there is one."""

    title: str
    kind: OpeningKind = OpeningKind.PRAKTIK
    demands: str = ""
    from_on: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Earlier:
    """A placement at the firm that is over: how it ended and what came of it."""

    ended_on: date | None
    stopped: bool = False
    result: OutcomeResult | None = None


@dataclass(frozen=True, slots=True)
class Offered:
    """The firm's side, with an opening where one is meant.

    ``tasks`` are the task bank's lines (task, what it trains). ``places`` are what the ordinary
    employees give and ``used`` what is taken of them, in full-time persons; ``here_now`` counts
    people, ``coming`` those who begin later. ``earlier`` has the newest first.
    """

    words: Told = field(default_factory=Told)
    tasks: tuple[tuple[str, str], ...] = ()
    branch: str = ""
    hours_least: float | None = None
    hours_most: float | None = None
    day_starts: time | None = None
    day_ends: time | None = None
    flexible_start: bool | None = None
    has_place: bool = False
    can_meet: frozenset[Adjustment] = frozenset()
    cannot_meet: frozenset[Adjustment] = frozenset()
    customer_contact: CustomerContact | None = None
    tone_tags: tuple[ToneTag, ...] = ()
    seasons: tuple[Season, ...] = ()
    leave_alone_until: date | None = None
    leave_alone_why: str = ""
    relation: Relation = Relation.NEW
    places: int | None = None
    used: float = 0.0
    here_now: int = 0
    coming: int = 0
    most_at_once: int | None = None
    resting_until: date | None = None
    earlier: tuple[Earlier, ...] = ()
    opening: Place | None = None


@dataclass(frozen=True, slots=True)
class Decided:
    """What the mentor decided about the two, and until when a «does not suit» holds."""

    choice: MatchChoice
    day: date
    reason: str = ""
    again_on: date | None = None

    def refused(self, today: date) -> bool:
        """Whether the citizen is not to be proposed here now."""
        later = self.again_on is None or self.again_on > today
        return self.choice is MatchChoice.REJECTED and later


@dataclass(frozen=True, slots=True)
class Between:
    """The two together on ``today``. ``km`` is a straight line; ``exact`` where both places are known
    and neither is only the middle of a postcode. ``own`` are the citizen's own placements at the firm
    that are over, the newest first; ``here`` tells that the citizen is there now or has a start day.
    """

    today: date
    km: float | None = None
    exact: bool = False
    own: tuple[Earlier, ...] = ()
    here: bool = False
    decided: Decided | None = None
