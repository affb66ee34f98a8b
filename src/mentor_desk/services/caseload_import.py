"""The mentor's own list of citizens into the caseload: look, compare, and bring in (feature K5).

:func:`read` and :func:`compare` change nothing; :func:`bring_in` is one write that the ordinary undo
takes back. Somebody who is known already is never merged silently: the mentor says what happens.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from mentor_desk.errors import ConflictError
from mentor_desk.exchange import caseload_list
from mentor_desk.exchange.caseload_records import CaseloadList, Person
from mentor_desk.exchange.firm_records import LeftOut
from mentor_desk.exchange.tables import Listing
from mentor_desk.exchange.tables_source import Cancelled, Progress
from mentor_desk.models import Firm
from mentor_desk.services import rows
from mentor_desk.services.caseload_fill import Filling
from mentor_desk.services.caseload_known import AmbiguousFirmError, KnownFirms, KnownPeople
from mentor_desk.services.caseload_writing import Counts, Writing
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import Text, text

__all__ = ["Answers", "Comparison", "Counts", "Known", "bring_in", "compare", "inspect", "read"]


@dataclass(frozen=True, slots=True)
class Known:
    """A row whose person is here, or somebody called so.

    ``index`` counts the rows of the list from 0; ``fills`` are the fields that are empty here and told
    by the list; ``sure`` as in :class:`.caseload_known.Acquaintance`.
    """

    index: int
    citizen_id: uuid.UUID
    case_id: uuid.UUID
    name: str
    why: Text
    sure: bool
    closed: bool
    fills: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a list would do. ``new`` are the rows that become cases; ``unclear_firms`` the rows whose
    firm cannot be told from another of that name: they come in without it.
    """

    people: tuple[Person, ...]
    left_out: tuple[LeftOut, ...]
    new: tuple[int, ...]
    known: tuple[Known, ...]
    new_firms: tuple[str, ...]
    known_firms: int
    unclear_firms: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Answers:
    """What the mentor wants: rows of ``new`` to ``skip``, known ones to ``fill`` or to take ``anew``.

    Known persons that are in neither stay as they are.
    """

    skip: frozenset[int] = frozenset()
    fill: frozenset[int] = frozenset()
    anew: frozenset[int] = frozenset()


def inspect(path: Path, *, cancelled: Cancelled | None = None) -> Listing:
    """The sheets of the file; see :func:`mentor_desk.exchange.caseload_list.look`."""
    return caseload_list.look(path, cancelled=cancelled)


def read(
    path: Path,
    *,
    today: date,
    sheets: Sequence[str] | None = None,
    all_sheets: bool = False,
    columns: Mapping[str, str] | None = None,
    rest: bool = True,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> CaseloadList:
    """The citizens of the file; see :func:`mentor_desk.exchange.caseload_list.read`."""
    return caseload_list.read(
        path,
        today=today,
        sheets=sheets,
        all_sheets=all_sheets,
        columns=columns,
        rest=rest,
        progress=progress,
        cancelled=cancelled,
    )


@reads
def compare(session: Session, *, found: CaseloadList, today: date) -> Comparison:
    """Hold the list against the caseload and the firm register. Nothing is changed."""
    known = _known(session, found.people, today)
    taken = {each.index for each in known}
    firms = KnownFirms(list(session.scalars(rows.select_alive(Firm))))
    new_firms: dict[str, Firm] = {}
    ours: set[uuid.UUID] = set()
    unclear = []
    for index, person in enumerate(found.people):
        given = person.placement
        if not given.firm:
            continue
        try:
            firm = firms.find(given)
        except AmbiguousFirmError:
            unclear.append(index)
            continue
        if firm is None:
            firm = Firm(name=given.firm, cvr=given.cvr, p_number=given.p_number)
            firms.add(firm)
            new_firms[str(firm.id)] = firm
        elif str(firm.id) not in new_firms:
            ours.add(firm.id)
    return Comparison(
        people=found.people,
        left_out=found.left_out,
        new=tuple(index for index in range(len(found.people)) if index not in taken),
        known=tuple(known),
        new_firms=tuple(firm.name for firm in new_firms.values()),
        known_firms=len(ours),
        unclear_firms=tuple(unclear),
    )


@writes("caseload.imported")
def bring_in(
    session: Session, *, comparison: Comparison, answers: Answers, today: date, intro: str = ""
) -> Counts:
    """Make the cases, all or nothing; one undo takes them back.

    ``intro`` is the first line of each note that is made.

    Raises:
        ConflictError: the caseload was changed since the comparison, so that somebody is known now who
            was not, or the other way round.
    """
    known = _known(session, comparison.people, today)
    if known != list(comparison.known):
        raise ConflictError(
            text(
                "services",
                "The caseload was changed meanwhile. Nothing was read in. Look the list over again.",
            )
        )
    writing = Writing(session, today, intro)
    taken = {each.index: each for each in known}
    people = KnownPeople(session)
    for index, person in enumerate(comparison.people):
        if index not in taken or index in answers.anew:
            if index in answers.skip:
                writing.leave_out()
            else:
                writing.make(person)
        elif index in answers.fill and taken[index].fills:
            acquaintance = people.find(person)
            if acquaintance is not None:
                writing.fill(person, acquaintance, taken[index].fills)
        else:
            writing.leave_out()
    counts = writing.finish(len(comparison.left_out))
    detail = {"cases": counts.cases, "filled": counts.filled, "left_out": counts.left_out}
    journal.note(session, subject=writing.first, detail=detail)
    return counts


def _known(session: Session, people: Sequence[Person], today: date) -> list[Known]:
    ours, filling = KnownPeople(session), Filling(session, today)
    found = []
    for index, person in enumerate(people):
        acquaintance = ours.find(person)
        if acquaintance is not None:
            found.append(
                Known(
                    index=index,
                    citizen_id=acquaintance.citizen.id,
                    case_id=acquaintance.case.id,
                    name=acquaintance.citizen.name,
                    why=acquaintance.why,
                    sure=acquaintance.sure,
                    closed=acquaintance.case.closed_on is not None,
                    fills=filling.fields(person, acquaintance),
                )
            )
    return found
