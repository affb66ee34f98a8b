"""Gathers the firm's sheet for the talk about expectations."""

from __future__ import annotations

from mentor_desk.documents.papers.forventninger_virksomhed import Expectations, ForventningerVirksomhed
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.gathering.placement_scene import about, consent, scene, tasks
from mentor_desk.services.paper_parties import sender


def gather(g: Gathering) -> ForventningerVirksomhed:
    """What is agreed already stands there to begin from; the rest is for the talk."""
    at = scene(g)
    placement = at.placement
    return ForventningerVirksomhed(
        sender=sender(g.session),
        about=about(g, at),
        shareable=at.citizen.shareable if consent(g, at) else "",
        expects=Expectations(
            tasks="\n".join(task.task for task in tasks(placement)),
            times=placement.working_days,
            instruction=placement.instructed_by,
            success=placement.success_sign,
            takes=placement.afterwards,
        ),
    )


MAKER = Maker("forventninger_virksomhed", Subject.PLACEMENT, gather)
