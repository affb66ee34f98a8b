"""What a year of a partnership agreement came to: counted facts, without a name of any citizen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

FEWEST_KNOWN: Final = 5
"""What came of the placements is told from so many on: of fewer one could tell who it was."""


@dataclass(frozen=True, slots=True)
class KindYear:
    """Placements of one kind: agreed a year (``None`` where no number was named), begun, and how they
    stand: running, ended as planned, stopped before their time.

    ``kind`` is a value of :class:`mentor_desk.terms.PlacementKind`.
    """

    kind: str = ""
    agreed: int | None = None
    begun: int = 0
    running: int = 0
    completed: int = 0
    stopped: int = 0


@dataclass(frozen=True, slots=True)
class Came:
    """So many placements came to a result (:class:`mentor_desk.terms.OutcomeResult`)."""

    result: str = ""
    count: int = 0


@dataclass(frozen=True, slots=True)
class PointYear:
    """A chosen point: what both promised, and how far each has come (:class:`terms.PointStatus`)."""

    number: int = 0
    title: str = ""
    firm_promise: str = ""
    municipality_promise: str = ""
    firm_status: str = ""
    municipality_status: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class OpenPromise:
    """Something one side said it would do and has not done yet; about no citizen.

    ``side`` is a :class:`mentor_desk.terms.PromiseSide`.
    """

    side: str = ""
    text: str = ""
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class AgreementYear:
    """The facts of the days from ``starts_on`` to ``ends_on``.

    ``visits`` and ``contacts`` are talks held with the firm, with citizens and without. Of the
    meetings the firm was ``invited`` to, it ``came`` to some and ``hosted`` some. ``inquiries`` are its
    questions, ``in_time`` those answered within the promise, ``answer_days`` the middle waiting time in
    working days. ``given`` and ``received`` count what each side did for the other besides, ``given``
    by the municipality. ``results`` are the newest known of each ended placement.
    """

    starts_on: date | None = None
    ends_on: date | None = None
    agreed: int | None = None
    kinds: tuple[KindYear, ...] = ()
    results: tuple[Came, ...] = ()
    visits: int = 0
    contacts: int = 0
    invited: int = 0
    came: int = 0
    hosted: int = 0
    recommended: int = 0
    inquiries: int = 0
    answered: int = 0
    in_time: int = 0
    promised_days: int | None = None
    firm_promised_days: int | None = None
    answer_days: float | None = None
    given: int = 0
    received: int = 0
    points: tuple[PointYear, ...] = ()
    promises: tuple[OpenPromise, ...] = ()

    @property
    def begun(self) -> int:
        """Placements of all kinds that began."""
        return sum(each.begun for each in self.kinds)

    @property
    def known(self) -> int:
        """Of how many it is known what came of them."""
        return sum(each.count for each in self.results)
