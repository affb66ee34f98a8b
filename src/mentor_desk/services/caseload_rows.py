"""The rows that a line of a mentor's own list becomes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from mentor_desk.exchange.caseload_records import Person
from mentor_desk.models import Case, Citizen, Contact, Firm, Note, Placement, TargetGroupPeriod
from mentor_desk.terms import ContactRole, PlacementStatus, Stage

CITIZEN_FIELDS = ("cpr", "born_on", "phone", "email", "address", "postcode", "town")


def citizen(person: Person) -> Citizen:
    """The person."""
    told = {name: getattr(person, name) for name in CITIZEN_FIELDS if getattr(person, name)}
    return Citizen(name=person.name, **told)


def case(person: Person, of: Citizen, today: date) -> Case:
    """The case; where the list has no stage it follows from the placement."""
    opened = person.opened_on or min(today, person.closed_on or today)
    return Case(
        citizen_id=of.id,
        opened_on=opened,
        closed_on=person.closed_on,
        stage=stage(person, today).value,
        stage_since=_since(person, today) or opened,
        next_step=person.next_step,
        next_step_on=person.next_step_on,
    )


def stage(person: Person, today: date) -> Stage:
    """Where the case stands."""
    given = person.placement
    if person.stage:
        return Stage(person.stage)
    if person.closed_on is not None:
        return Stage.ENDED
    if not given.whole or given.starts_on is None:
        return Stage.INTERVIEW
    if given.starts_on > today:
        return Stage.AGREEMENT
    return Stage.ENDED if given.ends_on and given.ends_on < today else Stage.STARTED


def _since(person: Person, today: date) -> date | None:
    starts = person.placement.starts_on
    return starts if person.placement.whole and starts is not None and starts <= today else None


def period(person: Person, of: Case) -> TargetGroupPeriod | None:
    """The target group since the case was opened."""
    if not person.target_group:
        return None
    return TargetGroupPeriod(
        case_id=of.id,
        target_group=person.target_group,
        benefit=person.benefit,
        starts_on=of.opened_on,
    )


def note(body: str, of: Case, today: date) -> Note | None:
    """What the list says in words."""
    return Note(case_id=of.id, day=today, text=body) if body else None


def firm(person: Person) -> Firm:
    """The firm, as far as the list tells."""
    given = person.placement
    return Firm(name=given.firm, cvr=given.cvr, p_number=given.p_number)


def contact(person: Person, at: Firm, known: Sequence[Contact]) -> Contact | None:
    """The person at the firm, when the list names one who is not there yet."""
    given = person.placement
    name = given.contact
    if not name or any(one.name.casefold() == name.casefold() for one in known):
        return None
    role = ContactRole.DAILY_RESPONSIBLE.value
    return Contact(firm_id=at.id, name=name, role=role, phone=given.contact_phone)


def placement(person: Person, of: Case, at: Firm, today: date) -> Placement | None:
    """The placement, when firm, kind and first day are told."""
    given = person.placement
    if not given.whole or given.starts_on is None:
        return None
    over = given.ends_on is not None and given.ends_on < today
    begun = given.starts_on <= today
    status = PlacementStatus.AGREED if begun else PlacementStatus.PLANNED
    return Placement(
        case_id=of.id,
        firm_id=at.id,
        kind=given.kind,
        status=(PlacementStatus.COMPLETED if over else status).value,
        starts_on=given.starts_on,
        ends_on=given.ends_on,
        hours=given.hours,
    )
