"""Something concrete to bring to the next visit at a firm (domain §6.3): its tasks, and who might.

Nobody is ranked: those whose own words meet the task stand by name, for the mentor's eyes only.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.formats.folding import danish_sort_key, tokens
from mentor_desk.models import Case, Citizen, FirmTask, Opening, Placement
from mentor_desk.services import rows
from mentor_desk.services.placement_state import state
from mentor_desk.services.rows import alive
from mentor_desk.storage.use_case import reads

MOST_TASKS: Final = 5
MOST_PEOPLE: Final = 3
_WORD: Final = 4
"""Shorter words meet everything."""
_STEM: Final = 5
"""So many letters tell a word through its endings."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A task or an open place of the firm, and whom to talk about: case and name."""

    what: str
    opening_id: uuid.UUID | None
    people: tuple[tuple[uuid.UUID, str], ...]


@reads
def proposals(session: Session, *, firm_id: uuid.UUID, today: date) -> tuple[Proposal, ...]:
    """The open places first, then the tasks of the bank; those already in a placement are left out."""
    asked = [*_openings(session, firm_id, today), *_tasks(session, firm_id)][:MOST_TASKS]
    people = _people(session, today) if asked else []
    return tuple(Proposal(what, opening_id, _who(stems, people)) for what, opening_id, stems in asked)


_Asked = tuple[str, uuid.UUID | None, frozenset[str]]


def _openings(session: Session, firm_id: uuid.UUID, today: date) -> Iterable[_Asked]:
    query = rows.select_alive(Opening).where(Opening.firm_id == firm_id, Opening.closed_on.is_(None))
    for opening in session.scalars(query.order_by(Opening.told_on, Opening.id)):
        if opening.until is None or opening.until >= today:
            words = " ".join((opening.title, opening.tasks, opening.demands))
            yield opening.title or opening.tasks, opening.id, _stems(words)


def _tasks(session: Session, firm_id: uuid.UUID) -> Iterable[_Asked]:
    query = rows.select_alive(FirmTask).where(FirmTask.firm_id == firm_id)
    for task in session.scalars(query.order_by(FirmTask.position, FirmTask.id)):
        yield task.task, None, _stems(f"{task.task} {task.trains} {task.skills}")


def _people(session: Session, today: date) -> Sequence[tuple[uuid.UUID, str, frozenset[str]]]:
    every = session.scalars(rows.select_alive(Placement))
    busy = {each.case_id for each in every if not state(each, today).ended}
    query = (
        select(Case.id, Citizen)
        .join(Citizen, Citizen.id == Case.citizen_id)
        .where(alive(Case), Case.closed_on.is_(None))
    )
    return [
        (case_id, citizen.name, _stems(_own_words(citizen)))
        for case_id, citizen in session.execute(query)
        if case_id not in busy
    ]


def _own_words(citizen: Citizen) -> str:
    return " ".join((citizen.job_goal, citizen.competences, citizen.experience, citizen.wishes))


def _stems(words: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in tokens(words) if len(word) >= _WORD)


def _who(
    stems: frozenset[str], people: Sequence[tuple[uuid.UUID, str, frozenset[str]]]
) -> tuple[tuple[uuid.UUID, str], ...]:
    met = [(case_id, name) for case_id, name, own in people if stems & own]
    return tuple(sorted(met, key=lambda one: danish_sort_key(one[1]))[:MOST_PEOPLE])
