"""Gathers the progression sheet; the figures are set in the talk and asked for beside the preview."""

from __future__ import annotations

from mentor_desk.documents import indicators
from mentor_desk.documents.papers.progression import Progression
from mentor_desk.services.gathering.case_facts import facts
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.paper_parties import sender


def gather(g: Gathering) -> Progression:
    """A sheet with the words of the shipped set, kept with the paper as they are now."""
    return Progression(
        sender=sender(g.session),
        citizen_name=facts(g).citizen.name,
        areas=indicators.load().areas,
    )


MAKER = Maker("progression", Subject.CASE, gather)
