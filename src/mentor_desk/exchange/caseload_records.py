"""What comes out of a mentor's own list of citizens."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mentor_desk.exchange.firm_records import LeftOut
from mentor_desk.texts import Text


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something in a row that was not taken as it stands.

    ``field`` is a field of the list, ``sentence`` says what became of it, ``written`` what stands there
    (empty for a CPR number, which is not shown).
    """

    field: str
    written: str
    sentence: Text


@dataclass(frozen=True, slots=True)
class PlacementGiven:
    """The workplace of a row and what is done there; ``kind`` and ``starts_on`` may be unknown."""

    firm: str = ""
    cvr: str = ""
    p_number: str = ""
    contact: str = ""
    contact_phone: str = ""
    kind: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    hours: float | None = None

    @property
    def whole(self) -> bool:
        """Whether it is enough for a placement."""
        return bool(self.firm and self.kind and self.starts_on)


@dataclass(frozen=True, slots=True)
class Person:
    """One row: a citizen and the case. ``""`` and ``None`` are what the list does not tell.

    ``cpr`` has ten digits. ``target_group``, ``benefit``, ``stage`` and the placement's ``kind`` are
    keys. ``note`` is the mentor's own words, with what else stands in the row.
    """

    sheet: str
    row: int
    name: str
    cpr: str = ""
    born_on: date | None = None
    phone: str = ""
    email: str = ""
    address: str = ""
    postcode: str = ""
    town: str = ""
    target_group: str = ""
    benefit: str = ""
    stage: str = ""
    opened_on: date | None = None
    closed_on: date | None = None
    next_step: str = ""
    next_step_on: date | None = None
    note: str = ""
    placement: PlacementGiven = PlacementGiven()
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class CaseloadList:
    """A list of citizens, cleaned; ``sheets`` are the names of the sheets that were read."""

    people: tuple[Person, ...]
    left_out: tuple[LeftOut, ...]
    sheets: tuple[str, ...]
