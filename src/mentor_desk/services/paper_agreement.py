"""Gathers the partnership agreement."""

from __future__ import annotations

import uuid

from sqlalchemy.orm import Session

from mentor_desk.documents.partnerskabsaftale import Partnerskabsaftale, Point
from mentor_desk.models import Firm
from mentor_desk.services import rows
from mentor_desk.services.agreements import load
from mentor_desk.services.gathering.maker import Maker, Subject
from mentor_desk.services.paper_parties import in_role, person, sender, workplace
from mentor_desk.terms import ContactRole


def gather(session: Session, agreement_id: uuid.UUID) -> Partnerskabsaftale:
    """The partnership agreement with its seven points."""
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
        points=tuple(
            Point(p.number, p.chosen, p.firm_promise, p.municipality_promise) for p in agreement.points
        ),
        places=agreement.places,
        tasks=agreement.tasks,
        firm_contact=person(contact),
        firm_stand_in=agreement.stand_in,
        municipality_stand_in=agreement.municipality_stand_in,
        firm_answer_days=agreement.firm_answer_days,
        municipality_answer_days=agreement.municipality_answer_days,
        follow_up=agreement.follow_up,
    )


MAKER = Maker("partnerskabsaftale", Subject.AGREEMENT, lambda g: gather(g.session, g.subject_id))
