"""Gathers the mentor's day."""

from __future__ import annotations

import uuid
from datetime import date, time

from sqlalchemy import select

from mentor_desk.documents.papers.dagsark import Dagsark, DayVisit
from mentor_desk.documents.parties import Person
from mentor_desk.formats import days
from mentor_desk.models import Case, Citizen, Firm, Placement, Promise, Visit
from mentor_desk.services import rows
from mentor_desk.services.gathering.case_facts import address_of, answered, initials
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject, day_of
from mentor_desk.services.paper_parties import in_role, person, sender
from mentor_desk.services.pseudonyms import Pseudonyms, of_file
from mentor_desk.terms import ContactRole, VisitKind, VisitStatus

KEY = "dagsark"


def gather(g: Gathering) -> Dagsark:
    """The visits of the day that are not called off, those without a time last.

    Without names, people are initials, telephone numbers are left out, and the free text goes through
    :mod:`mentor_desk.services.pseudonyms`; a firm keeps its name and address, for that is where to go.
    """
    day = day_of(g.subject_id)
    without = answered(g, KEY, "without_names") is True
    hidden = of_file(g.session) if without else None
    query = (
        select(Visit, Citizen, Firm)
        .join(Case, Case.id == Visit.case_id)
        .join(Citizen, Citizen.id == Case.citizen_id)
        .outerjoin(Firm, Firm.id == Visit.firm_id)
        .where(rows.alive(Visit), rows.alive(Case), Visit.day == day)
        .where(Visit.status != VisitStatus.CANCELLED.value)
    )
    found = sorted(
        g.session.execute(query).all(), key=lambda row: (row[0].at or time.max, row[1].name, row[0].id)
    )
    return Dagsark(
        sender=sender(g.session),
        on=day,
        without_names=without or None,
        visits=tuple(_visit(g, visit, citizen, firm, hidden) for visit, citizen, firm in found),
    )


def _visit(
    g: Gathering, visit: Visit, citizen: Citizen, firm: Firm | None, hidden: Pseudonyms | None
) -> DayVisit:
    last_on, agreed = _last(g, visit.case_id, visit)
    say = hidden.hide if hidden else str
    at_home = firm is None and visit.kind == VisitKind.VISIT and hidden is None
    return DayVisit(
        at=days.clock(visit.at, "da") if visit.at else "",
        kind=visit.kind,
        who=initials(citizen.name) if hidden else citizen.name,
        phone="" if hidden else citizen.phone,
        firm=firm.name if firm else "",
        address=address_of(firm) if firm else address_of(citizen) if at_home else "",
        ask_for=_ask_for(g, visit, firm, hidden),
        agenda=say(visit.agenda),
        last_on=last_on,
        last_agreed=say(agreed),
        promises=tuple(say(promise) for promise in _promises(g, visit.case_id)),
    )


def _ask_for(g: Gathering, visit: Visit, firm: Firm | None, hidden: Pseudonyms | None) -> Person:
    if firm is None:
        return Person()
    placement = rows.find(g.session, Placement, visit.placement_id)
    chosen = placement.daily_id if placement else None
    found = person(
        in_role(g.session, firm.id, ContactRole.DAILY_RESPONSIBLE, chosen)
        or in_role(g.session, firm.id, ContactRole.EMPLOYER)
    )
    return (
        Person(initials(found.name), found.title)
        if hidden
        else Person(found.name, found.title, found.phone)
    )


def _last(g: Gathering, case_id: uuid.UUID, visit: Visit) -> tuple[date | None, str]:
    query = (
        rows.select_alive(Visit)
        .where(Visit.case_id == case_id, Visit.status == VisitStatus.DONE.value, Visit.agreed != "")
        .where(Visit.day <= visit.day, Visit.id != visit.id)
        .order_by(Visit.day.desc(), Visit.id.desc())
        .limit(1)
    )
    found = g.session.scalars(query).first()
    return (found.day, found.agreed) if found else (None, "")


def _promises(g: Gathering, case_id: uuid.UUID) -> list[str]:
    query = (
        rows.select_alive(Promise)
        .where(Promise.case_id == case_id, Promise.done_on.is_(None))
        .order_by(Promise.due_on, Promise.id)
    )
    return [promise.text for promise in g.session.scalars(query)]


MAKER = Maker(KEY, Subject.DAY, gather)
