"""What the day sheet tells."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from mentor_desk.documents.parties import Person, Sender


@dataclass(frozen=True, slots=True)
class DayVisit:
    """One visit, call or meeting.

    ``at`` is the time as it is written (``9.00``), ``approx`` where it is only proposed; ``kind`` a
    value of :class:`mentor_desk.terms.VisitKind`; ``ask_for`` whom to ask for at the door. ``promises``
    are the mentor's own. ``km`` is the straight line from the stop before; ``nowhere`` tells that no
    place is written.
    """

    at: str = ""
    kind: str = ""
    who: str = ""
    phone: str = ""
    firm: str = ""
    address: str = ""
    ask_for: Person = field(default_factory=Person)
    agenda: str = ""
    last_on: date | None = None
    last_agreed: str = ""
    promises: tuple[str, ...] = ()
    citizen_promises: tuple[str, ...] = ()
    firm_promises: tuple[str, ...] = ()
    noted_on: date | None = None
    noted: str = ""
    number: int | None = None
    approx: bool | None = None
    km: float | None = None
    nowhere: bool | None = None


@dataclass(frozen=True, slots=True)
class Dagsark:
    """The visits of a day in the order of the round, and the ``calls``, which need no driving.

    ``without_names`` carries initials, and no telephone numbers. ``km`` is the whole way in straight
    lines and ``home_km`` its last part, back to the start, ``None`` where no start is known.
    ``somewhere`` tells that the place of a visit is not known, ``roughly`` that one is only the middle
    of its postcode, ``estimated`` that nobody has checked the pace that the proposed times rest on.
    ``leave_by`` is when to drive at the latest (``8.25``), where the start and the first time are
    known.
    """

    sender: Sender = field(default_factory=Sender)
    on: date | None = None
    without_names: bool | None = None
    visits: tuple[DayVisit, ...] = ()
    remember: str = ""
    calls: tuple[DayVisit, ...] = ()
    km: float | None = None
    home_km: float | None = None
    somewhere: bool | None = None
    roughly: bool | None = None
    estimated: bool | None = None
    leave_by: str = ""
