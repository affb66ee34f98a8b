"""Gathers the consent."""

from __future__ import annotations

from mentor_desk.documents.papers.samtykke import Samtykke
from mentor_desk.services.gathering.case_facts import facts
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.paper_parties import sender
from mentor_desk.services.placement_state import last_day


def gather(g: Gathering) -> Samtykke:
    """A consent to sign: the firm of the placement that runs or comes, and the words meant for it.

    No box is ticked beforehand: a consent is the citizen's own act (GDPR art. 4, no. 11).
    """
    found = facts(g)
    placement = found.placement
    return Samtykke(
        sender=sender(g.session),
        citizen_name=found.citizen.name,
        to_whom=found.firm.name if found.firm else "",
        what=found.citizen.shareable.strip(),
        until=last_day(placement) if placement else None,
    )


MAKER = Maker("samtykke", Subject.CASE, gather)
