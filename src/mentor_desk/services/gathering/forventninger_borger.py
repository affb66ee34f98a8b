"""Gathers the citizen's sheet for the talk about expectations."""

from __future__ import annotations

from mentor_desk.documents.papers.forventninger_borger import ForventningerBorger
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.gathering.placement_scene import people, scene, tasks
from mentor_desk.services.paper_parties import sender, workplace


def gather(g: Gathering) -> ForventningerBorger:
    """What is agreed already; the answers are the citizen's. The practical is written about the citizen
    in the agreement, so here it is a line to write on."""
    at = scene(g)
    placement = at.placement
    return ForventningerBorger(
        sender=sender(g.session),
        first_name=at.first_name,
        firm=workplace(at.firm),
        daily_responsible=people(g, placement).daily_responsible,
        starts_on=placement.starts_on,
        working_days=placement.working_days,
        tasks="\n".join(task.task for task in tasks(placement)),
    )


MAKER = Maker("forventninger_borger", Subject.PLACEMENT, gather)
