"""Gathers the contact cards."""

from __future__ import annotations

from mentor_desk.documents.papers.kontaktkort import Kontaktkort
from mentor_desk.models import Firm
from mentor_desk.services import rows
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.paper_parties import sender, workplace


def gather(g: Gathering) -> Kontaktkort:
    """The mentor's cards for this firm."""
    firm = rows.get(g.session, Firm, g.subject_id)
    return Kontaktkort(sender=sender(g.session), firm=workplace(firm))


MAKER = Maker("kontaktkort", Subject.FIRM, gather)
