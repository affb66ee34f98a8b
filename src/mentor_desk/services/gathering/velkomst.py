"""Gathers the welcome letter and package."""

from __future__ import annotations

from mentor_desk.documents.papers.velkomst import Velkomst
from mentor_desk.models import Firm
from mentor_desk.services import rows
from mentor_desk.services.gathering.firm_facts import agreement_on, employer
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.mentor import required
from mentor_desk.services.paper_parties import sender, workplace


def gather(g: Gathering) -> Velkomst:
    """The letter to a firm; stand-in and days to answer from its agreement, where there is one."""
    firm = rows.get(g.session, Firm, g.subject_id)
    agreement = agreement_on(g.session, firm.id, g.today)
    days = agreement.municipality_answer_days if agreement else None
    return Velkomst(
        sender=sender(g.session),
        firm=workplace(firm),
        contact=employer(g.session, firm.id),
        stand_in=agreement.municipality_stand_in if agreement else "",
        injury_phone=required(g.session).injury_phone,
        answer_days=None if days is None else float(days),
    )


MAKER = Maker("velkomst", Subject.FIRM, gather)
