"""Gathers the diploma of a partnership."""

from __future__ import annotations

from mentor_desk.documents.papers.diplom import Diplom
from mentor_desk.models import Firm
from mentor_desk.services import agreement_clauses, rows
from mentor_desk.services.agreements import load
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.paper_parties import in_role, person, sender, workplace
from mentor_desk.terms import ContactRole


def gather(g: Gathering) -> Diplom:
    """The diploma: firm, municipality and the points both chose, dated in the agreement's own time."""
    agreement = load(g.session, g.subject_id)
    firm = rows.get(g.session, Firm, agreement.firm_id)
    clauses = agreement_clauses.named(g.session, agreement.clause_set).points
    titles = {number: clause.title for number, clause in enumerate(clauses, start=1)}
    contact = in_role(g.session, firm.id, ContactRole.EMPLOYER, agreement.firm_contact_id)
    return Diplom(
        sender=sender(g.session),
        firm=workplace(firm),
        points=tuple(titles[p.number] for p in agreement.points if p.chosen and p.number in titles),
        since=agreement.starts_on,
        place=firm.town,
        given_on=max(agreement.starts_on, agreement.signed_on or agreement.starts_on),
        employer=person(contact),
    )


MAKER = Maker("diplom", Subject.AGREEMENT, gather)
