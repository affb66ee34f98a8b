"""Gathers the partnership agreement."""

from __future__ import annotations

import uuid

from sqlalchemy.orm import Session

from mentor_desk.documents.parties import Person
from mentor_desk.documents.partnerskabsaftale import KindPlaces, Partnerskabsaftale, Point
from mentor_desk.models import Agreement, Firm
from mentor_desk.services import agreement_clauses, agreement_places, rows
from mentor_desk.services.agreements import load
from mentor_desk.services.gathering.maker import Maker, Subject
from mentor_desk.services.paper_parties import in_role, person, sender, workplace
from mentor_desk.terms import ContactRole


def gather(session: Session, agreement_id: uuid.UUID) -> Partnerskabsaftale:
    """The partnership agreement with its points in the wording it was made with."""
    agreement = load(session, agreement_id)
    firm = rows.get(session, Firm, agreement.firm_id)
    contact = in_role(session, firm.id, ContactRole.EMPLOYER, agreement.firm_contact_id)
    return Partnerskabsaftale(
        sender=sender(session),
        firm=workplace(firm),
        starts_on=agreement.starts_on,
        ends_on=agreement.ends_on,
        renew_on=agreement.renew_on,
        why=agreement.why,
        points=_points(session, agreement),
        places=agreement.places,
        tasks=agreement.tasks,
        firm_contact=person(contact),
        firm_stand_in=agreement.stand_in,
        municipality_stand_in=agreement.municipality_stand_in,
        firm_answer_days=agreement.firm_answer_days,
        municipality_answer_days=agreement.municipality_answer_days,
        follow_up=agreement.follow_up,
        kinds=tuple(
            KindPlaces(kind.value, places)
            for kind, places in agreement_places.by_kind(session, agreement.id).items()
        ),
        municipality_contact=Person(
            agreement.municipality_contact, phone=agreement.municipality_contact_phone
        ),
        sharing=agreement.sharing,
        afterwards=agreement.afterwards,
        mentor_paid=agreement.mentor_paid,
    )


def _points(session: Session, agreement: Agreement) -> tuple[Point, ...]:
    held = {point.number: point for point in agreement.points}
    clauses = agreement_clauses.named(session, agreement.clause_set).points
    found = []
    for number, clause in enumerate(clauses, start=1):
        point = held.get(number)
        if point is None:
            found.append(Point(number, title=clause.title, text=clause.text))
            continue
        promises = (point.firm_promise, point.municipality_promise)
        found.append(Point(number, point.chosen, *promises, clause.title, clause.text))
    return tuple(found)


MAKER = Maker("partnerskabsaftale", Subject.AGREEMENT, lambda g: gather(g.session, g.subject_id))
