"""Gathers the welcome letter and package."""

from __future__ import annotations

import uuid

from mentor_desk.documents.papers.velkomst import Velkomst
from mentor_desk.models import Firm
from mentor_desk.services import rows, testimonials
from mentor_desk.services.gathering.firm_facts import agreement_on, employer
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.mentor import required
from mentor_desk.services.paper_parties import sender, workplace
from mentor_desk.terms import ShownIn


def gather(g: Gathering) -> Velkomst:
    """The letter to a firm; stand-in and days to answer from its agreement, where there is one."""
    firm = rows.get(g.session, Firm, g.subject_id)
    agreement = agreement_on(g.session, firm.id, g.today)
    days = agreement.municipality_answer_days if agreement else None
    quote, quote_by = _quote(g, firm.id)
    return Velkomst(
        sender=sender(g.session),
        firm=workplace(firm),
        contact=employer(g.session, firm.id),
        stand_in=agreement.municipality_stand_in if agreement else "",
        injury_phone=required(g.session).injury_phone,
        answer_days=None if days is None else float(days),
        quote=quote,
        quote_by=quote_by,
    )


def _quote(g: Gathering, firm_id: uuid.UUID) -> tuple[str, str]:
    """What another firm says and allows to stand in letters."""
    said = testimonials.to_show(g.session, where=ShownIn.LETTERS, today=g.today, to_firm=firm_id)
    if said is None:
        return "", ""
    return said.text, said.by


MAKER = Maker("velkomst", Subject.FIRM, gather)
