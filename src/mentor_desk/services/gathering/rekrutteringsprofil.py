"""Gathers the recruitment profile."""

from __future__ import annotations

from mentor_desk.documents.content import with_values
from mentor_desk.documents.papers.rekrutteringsprofil import Rekrutteringsprofil
from mentor_desk.models import Firm
from mentor_desk.services import rows
from mentor_desk.services.gathering.firm_facts import employer
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.gathering.vacancy import AD, PROFILE, written
from mentor_desk.services.paper_parties import sender, workplace


def gather(g: Gathering) -> Rekrutteringsprofil:
    """The recruitment profile; until it has its own words, those of the job ad."""
    firm = rows.get(g.session, Firm, g.subject_id)
    content = Rekrutteringsprofil(
        sender=sender(g.session),
        firm=workplace(firm),
        contact=employer(g.session, firm.id),
    )
    return with_values(content, written(g.session, AD, firm.id))


MAKER = Maker(PROFILE, Subject.FIRM, gather)
