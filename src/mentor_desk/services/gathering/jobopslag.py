"""Gathers the job ad."""

from __future__ import annotations

from mentor_desk.documents.content import with_values
from mentor_desk.documents.papers.jobopslag import Jobopslag
from mentor_desk.services.gathering import recruiting
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.gathering.vacancy import AD, PROFILE, written
from mentor_desk.services.paper_parties import sender, workplace


def gather(g: Gathering) -> Jobopslag:
    """The job ad: of a recruitment its own words, of a firm those written for it or the profile."""
    firm, row = recruiting.firm_of(g.session, g.subject_id), recruiting.of(g.session, g.subject_id)
    content = Jobopslag(
        sender=sender(g.session),
        firm=workplace(firm),
        contact=recruiting.whom_to_ask(g.session, g.subject_id),
    )
    if row is not None:
        return with_values(content, recruiting.vacancy(row))
    return with_values(content, written(g.session, PROFILE, firm.id))


MAKER = Maker(AD, Subject.FIRM, gather)
