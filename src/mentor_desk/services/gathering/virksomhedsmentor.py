"""Gathers the agreement on a firm mentor."""

from __future__ import annotations

from mentor_desk.documents.papers.virksomhedsmentor import Support, Virksomhedsmentor
from mentor_desk.services.gathering.firm_facts import agreement_on
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.gathering.placement_scene import consent, people, scene
from mentor_desk.services.paper_parties import in_role, person, sender, workplace
from mentor_desk.terms import ContactRole


def gather(g: Gathering) -> Virksomhedsmentor:
    """The firm's mentor for one placement; of the citizen the first name and what may be shared.

    Whether the firm is paid for the hours is what its partnership agreement says, if that says it.
    """
    at = scene(g)
    placement, there = at.placement, people(g, at.placement)
    given = consent(g, at)
    shareable = at.citizen.shareable if given else ""
    granted = placement.mentor_support_until is not None
    agreement = agreement_on(g.session, at.firm.id, placement.starts_on)
    return Virksomhedsmentor(
        sender=sender(g.session),
        firm=workplace(at.firm),
        employer=there.employer,
        firm_mentor=person(in_role(g.session, at.firm.id, ContactRole.FIRM_MENTOR)),
        stand_in=there.stand_in,
        first_name=at.first_name,
        shareable=shareable,
        consent_on=given.given_on if given and shareable else None,
        support=Support(
            starts_on=placement.starts_on,
            ends_on=placement.mentor_support_until,
            granted=True if granted else None,
            paid=agreement.mentor_paid if agreement else None,
        ),
    )


MAKER = Maker("virksomhedsmentor", Subject.PLACEMENT, gather)
