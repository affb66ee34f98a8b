"""What the hand-over pack is made from."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from mentor_desk.documents.parties import Person, Sender


@dataclass(frozen=True, slots=True)
class Carried:
    """Whom it is about. ``considerations`` are internal, ``shareable`` what a firm may know after a
    consent, given on ``consent_on`` where there is one now."""

    name: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    goal: str = ""
    resources: str = ""
    own_words: str = ""
    meeting_times: str = ""
    transport: str = ""
    considerations: str = ""
    shareable: str = ""
    consent_on: date | None = None


@dataclass(frozen=True, slots=True)
class Running:
    """A placement that runs or comes. ``kind`` is a value of
    :class:`mentor_desk.terms.PlacementKind`."""

    kind: str = ""
    firm: str = ""
    address: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    hours: float | None = None
    working_days: str = ""
    purpose: str = ""
    follow_up: str = ""
    employer: Person = field(default_factory=Person)
    daily: Person = field(default_factory=Person)
    stand_in: Person = field(default_factory=Person)
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Agreed:
    """Something agreed for a day: ``kind`` is ``visit``, ``call``, ``meeting``, ``promise``,
    ``citizen_promise``, ``firm_promise``, ``checkpoint`` or ``step``; ``at`` the time as it is
    written.
    """

    on: date | None = None
    at: str = ""
    kind: str = ""
    what: str = ""


@dataclass(frozen=True, slots=True)
class Out:
    """A paper somebody has not signed and given back: ``waiting`` are the roles still missing."""

    title: str = ""
    issued_on: date | None = None
    waiting: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Noted:
    """A note or a held visit, as it was written."""

    on: date | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Around:
    """Somebody around the citizen. ``role`` is a value of :class:`mentor_desk.terms.AroundRole`;
    ``owns_firm_contact`` and ``owns_follow_up`` are what the person does instead of the mentor."""

    who: Person = field(default_factory=Person)
    role: str = ""
    owns_firm_contact: bool = False
    owns_follow_up: bool = False


@dataclass(frozen=True, slots=True)
class Overlevering:
    """A case to carry on from ``from_day`` to ``until``; ``withheld`` counts the notes left out."""

    sender: Sender = field(default_factory=Sender)
    stand_in: str = ""
    from_day: date | None = None
    until: date | None = None
    first: str = ""
    citizen: Carried = field(default_factory=Carried)
    careful: str = ""
    around: tuple[Around, ...] = ()
    next_step: str = ""
    next_step_on: date | None = None
    placements: tuple[Running, ...] = ()
    agreed: tuple[Agreed, ...] = ()
    papers: tuple[Out, ...] = ()
    notes: tuple[Noted, ...] = ()
    withheld: int = 0
