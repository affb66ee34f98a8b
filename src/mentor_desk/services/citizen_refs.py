"""Which citizen is meant by what somebody typed: an id, or a part of the name."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.formats.folding import fold
from mentor_desk.models import Case, Citizen
from mentor_desk.services.rows import alive
from mentor_desk.storage.use_case import reads


@dataclass(frozen=True, slots=True)
class CitizenRef:
    """A citizen by id and name."""

    id: uuid.UUID
    name: str


@reads
def find(session: Session, *, typed: str) -> list[CitizenRef]:
    """The citizens that ``typed`` fits, by name: the id of the citizen or a case, or part of a name.

    A name written out whole fits that one alone, though another's begins with it.
    """
    try:
        ref = uuid.UUID(typed.strip())
    except ValueError:
        return _named(session, fold(typed.strip()))
    case = session.get(Case, ref)
    person = session.get(Citizen, case.citizen_id if case else ref)
    return [CitizenRef(person.id, person.name)] if person is not None else []


def _named(session: Session, sought: str) -> list[CitizenRef]:
    query = select(Citizen.id, Citizen.name).where(alive(Citizen)).order_by(Citizen.name, Citizen.id)
    everybody = [CitizenRef(row.id, row.name) for row in session.execute(query)]
    if not sought:
        return []
    whole = [one for one in everybody if fold(one.name) == sought]
    return whole or [one for one in everybody if sought in fold(one.name)]
