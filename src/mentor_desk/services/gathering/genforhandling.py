"""Gathers the agenda of the yearly talk about an agreement."""

from __future__ import annotations

from mentor_desk.documents.papers.genforhandling import Genforhandling
from mentor_desk.models import Firm
from mentor_desk.services import agreement_facts, rows
from mentor_desk.services.agreement_terms import last_day
from mentor_desk.services.agreements import load
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.paper_parties import in_role, person, sender, workplace
from mentor_desk.terms import ContactRole


def gather(g: Gathering) -> Genforhandling:
    """The facts of the agreement's present year, counted up to today."""
    agreement = load(g.session, g.subject_id)
    firm = rows.get(g.session, Firm, agreement.firm_id)
    contact = in_role(g.session, firm.id, ContactRole.EMPLOYER, agreement.firm_contact_id)
    return Genforhandling(
        sender=sender(g.session),
        firm=workplace(firm),
        firm_contact=person(contact),
        renew_on=agreement.renew_on,
        ends_on=last_day(agreement),
        year=agreement_facts.year(g.session, agreement_id=agreement.id, today=g.today),
    )


MAKER = Maker("genforhandling", Subject.AGREEMENT, gather)
