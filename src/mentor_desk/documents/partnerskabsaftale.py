"""The partnership agreement between the municipality and a firm, with its seven points (domain §5)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from mentor_desk.documents import clause_sets
from mentor_desk.documents.forms import Clause
from mentor_desk.documents.parties import Person, Sender, Workplace


@dataclass(frozen=True, slots=True)
class Point:
    """One of the points: chosen or not, and what each side promises.

    ``title`` and ``text`` are its wording; without them that of the first set.
    """

    number: int
    chosen: bool = False
    firm_promise: str = ""
    municipality_promise: str = ""
    title: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class KindPlaces:
    """So many places a year of one kind (a value of :class:`mentor_desk.terms.PlacementKind`)."""

    kind: str
    places: int


@dataclass(frozen=True, slots=True)
class Partnerskabsaftale:
    """Everything on the agreement.

    ``places`` is places a year; ``firm_answer_days`` and ``municipality_answer_days`` are working days
    to answer the other. Points that are left out print as not chosen. ``municipality_contact`` is whom
    the firm calls, the sender's mentor where it is empty. ``sharing`` and ``afterwards`` stand for the
    form's own words; ``mentor_paid`` is left out while nobody has said.
    """

    sender: Sender = field(default_factory=Sender)
    firm: Workplace = field(default_factory=Workplace)
    starts_on: date | None = None
    ends_on: date | None = None
    renew_on: date | None = None
    why: str = ""
    points: tuple[Point, ...] = ()
    places: int | None = None
    tasks: str = ""
    firm_contact: Person = field(default_factory=Person)
    firm_stand_in: str = ""
    municipality_stand_in: str = ""
    firm_answer_days: int | None = None
    municipality_answer_days: int | None = None
    follow_up: str = ""
    kinds: tuple[KindPlaces, ...] = ()
    municipality_contact: Person = field(default_factory=Person)
    sharing: str = ""
    afterwards: str = ""
    mentor_paid: bool | None = None


def points() -> tuple[Clause, ...]:
    """The points of the first set in order, with promises to begin from (Danish)."""
    return clause_sets.shipped()[0].points
