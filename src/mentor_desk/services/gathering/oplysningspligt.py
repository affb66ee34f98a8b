"""Gathers the sheet on data protection."""

from __future__ import annotations

from mentor_desk.documents.papers.oplysningspligt import Oplysningspligt
from mentor_desk.services.gathering.case_facts import facts
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.paper_parties import sender


def gather(g: Gathering) -> Oplysningspligt:
    """The sheet for the citizen of the case; what only the municipality knows is asked for."""
    return Oplysningspligt(sender=sender(g.session), citizen_name=facts(g).citizen.name)


MAKER = Maker("oplysningspligt", Subject.CASE, gather)
