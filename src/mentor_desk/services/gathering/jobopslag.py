"""Gathers the job ad."""

from __future__ import annotations

from mentor_desk.documents.content import with_values
from mentor_desk.documents.papers.jobopslag import Jobopslag
from mentor_desk.models import Firm
from mentor_desk.services import rows
from mentor_desk.services.gathering.firm_facts import employer
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.gathering.vacancy import AD, PROFILE, written
from mentor_desk.services.paper_parties import sender, workplace


def gather(g: Gathering) -> Jobopslag:
    """The job ad; until it has its own words, those of the profile."""
    firm = rows.get(g.session, Firm, g.subject_id)
    content = Jobopslag(
        sender=sender(g.session),
        firm=workplace(firm),
        contact=employer(g.session, firm.id),
    )
    return with_values(content, written(g.session, PROFILE, firm.id))


MAKER = Maker(AD, Subject.FIRM, gather)
