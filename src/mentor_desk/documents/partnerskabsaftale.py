"""The partnership agreement between the municipality and a firm, with its seven points (domain §5)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from mentor_desk.documents import forms
from mentor_desk.documents.parties import Person, Sender, Workplace


@dataclass(frozen=True, slots=True)
class Point:
    """One of the seven points: chosen or not, and what each side promises."""

    number: int
    chosen: bool = False
    firm_promise: str = ""
    municipality_promise: str = ""


@dataclass(frozen=True, slots=True)
class Partnerskabsaftale:
    """Everything on the agreement.

    ``places`` is places a year; ``firm_answer_days`` and ``municipality_answer_days`` are working days
    to answer the other. Points that are left out print as not chosen; ``sender.mentor`` is the
    municipality's contact.
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


def points() -> tuple[forms.Clause, ...]:
    """The seven points in order, as the form words them, with promises to begin from (Danish)."""
    return forms.load("partnerskabsaftale", Partnerskabsaftale).clauses["points"]
