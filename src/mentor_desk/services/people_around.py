"""The people around a citizen, and who of them owns what (feature B5)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.formats import folding, mail, phone
from mentor_desk.models import Citizen, PersonAround
from mentor_desk.services import rows
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import AroundRole
from mentor_desk.texts import text

FIRM_CONTACT, FOLLOW_UP = "owns_firm_contact", "owns_follow_up"
_TASKS = (FIRM_CONTACT, FOLLOW_UP)
_EDITABLE = frozenset(
    {"name", "role", "organisation", "phone", "email", "note", "since", "until", *_TASKS}
)


@dataclass(frozen=True, slots=True)
class AroundRow:
    """Somebody around a citizen. Who owns neither task leaves both to the mentor or to others."""

    id: uuid.UUID
    name: str
    role: AroundRole
    organisation: str
    phone: str
    email: str
    note: str
    owns_firm_contact: bool
    owns_follow_up: bool
    since: date | None
    until: date | None


@reads
def of(session: Session, *, citizen_id: uuid.UUID) -> tuple[AroundRow, ...]:
    """Everybody around a citizen: who owns something first, then in the order of the roles; whoever
    has left comes last."""
    roles = list(AroundRole)
    found = [_row(person) for person in _people(session, citizen_id)]

    def place(row: AroundRow) -> tuple[bool, bool, int, str]:
        owns = row.owns_firm_contact or row.owns_follow_up
        return row.until is not None, not owns, roles.index(row.role), folding.danish_sort_key(row.name)

    return tuple(sorted(found, key=place))


@reads
def one(session: Session, *, person_id: uuid.UUID) -> AroundRow:
    """Somebody around a citizen.

    Raises:
        UserError: the record is gone.
    """
    return _row(rows.get(session, PersonAround, person_id))


@writes("around.added")
def add(session: Session, /, *, citizen_id: uuid.UUID, **values: Any) -> uuid.UUID:
    """Remember somebody around the citizen.

    Raises:
        UserError: the name or the role is missing, or a phone number or address cannot be right.
    """
    citizen = rows.get(session, Citizen, citizen_id)
    kept = _clean({"name": "", "role": "", **values})
    person = PersonAround(citizen_id=citizen.id, name=kept["name"], role=kept["role"])
    session.add(person)
    rows.change(person, kept, _EDITABLE)
    _hand_over(session, person, kept)
    _leave(person)
    _take_over(session, person)
    journal.note(session, subject=person)
    return person.id


@writes("around.changed")
def update(session: Session, /, *, person_id: uuid.UUID, **values: Any) -> None:
    """Correct somebody; a task given here is taken from whoever had it.

    Raises:
        UserError: see :func:`add`.
    """
    person = rows.get(session, PersonAround, person_id)
    kept = _clean(values)
    rows.change(person, kept, _EDITABLE)
    _hand_over(session, person, kept)
    _leave(person)
    if "since" in kept:
        _take_over(session, person)
    journal.note(session, subject=person)


@writes("around.removed")
def remove(session: Session, *, person_id: uuid.UUID) -> None:
    """Take somebody off the list; what they owned is the mentor's again."""
    person = rows.get(session, PersonAround, person_id)
    rows.delete(session, person)
    journal.note(session, subject=person)


def _people(session: Session, citizen_id: uuid.UUID) -> list[PersonAround]:
    query = rows.select_alive(PersonAround).where(PersonAround.citizen_id == citizen_id)
    return list(session.scalars(query.order_by(PersonAround.id)))


def _hand_over(session: Session, person: PersonAround, values: dict[str, Any]) -> None:
    """Each task has at most one owner."""
    for task in _TASKS:
        if values.get(task):
            for other in _people(session, person.citizen_id):
                if other.id != person.id and getattr(other, task):
                    setattr(other, task, False)


def _leave(person: PersonAround) -> None:
    """Whoever has left owns nothing any more."""
    if person.until is None:
        return
    if person.since is not None and person.until < person.since:
        raise UserError(text("services", "It ends before it begins."), "until")
    person.owns_firm_contact = person.owns_follow_up = False


def _take_over(session: Session, person: PersonAround) -> None:
    """A caseworker since a known day: whoever had no last day before has it then."""
    if person.role != AroundRole.CASEWORKER.value or person.since is None or person.until is not None:
        return
    for before in _people(session, person.citizen_id):
        same = before.role == person.role and before.id != person.id and before.until is None
        if same and (before.since is None or before.since < person.since):
            before.until = person.since
            _leave(before)


def _clean(values: dict[str, Any]) -> dict[str, Any]:
    result = rows.stripped(values)
    if "name" in result and not result["name"]:
        raise UserError(text("services", "Write the name."), "name")
    if "role" in result:
        if not result["role"]:
            raise UserError(text("services", "Choose who it is to the citizen."), "role")
        result["role"] = AroundRole(result["role"]).value
    if result.get("phone"):
        result["phone"] = phone.parse(result["phone"])
    if result.get("email"):
        result["email"] = mail.parse(result["email"])
    return result


def _row(person: PersonAround) -> AroundRow:
    return AroundRow(
        id=person.id,
        name=person.name,
        role=AroundRole(person.role),
        organisation=person.organisation,
        phone=person.phone,
        email=person.email,
        note=person.note,
        owns_firm_contact=person.owns_firm_contact,
        owns_follow_up=person.owns_follow_up,
        since=person.since,
        until=person.until,
    )
