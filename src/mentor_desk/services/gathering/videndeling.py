"""Gathers the page of what a colleague should know of a citizen and a firm."""

from __future__ import annotations

import uuid

from mentor_desk.documents.papers.videndeling import Shared, Videndeling
from mentor_desk.models import Case, Citizen, Firm, MatchDecision
from mentor_desk.services import rows, sharing
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.paper_parties import sender, workplace
from mentor_desk.services.placement_rows import load


def gather(g: Gathering) -> Videndeling:
    """The notes as they are kept; a gap prints as lines to write on."""
    case_id, firm_id = _pair(g)
    case = rows.get(g.session, Case, case_id)
    citizen = rows.get(g.session, Citizen, case.citizen_id)
    lines = sharing.points(g.session, case_id=case_id, firm_id=firm_id)
    return Videndeling(
        sender=sender(g.session),
        citizen=next(iter(citizen.name.split()), ""),
        firm=workplace(rows.get(g.session, Firm, firm_id)),
        points=tuple(
            Shared(_bare(line.item.title.da), line.note, line.told_on, line.about_firm)
            for line in lines
        ),
    )


def _pair(g: Gathering) -> tuple[uuid.UUID, uuid.UUID]:
    matched = rows.find(g.session, MatchDecision, g.subject_id)
    if matched is not None:
        return matched.case_id, matched.firm_id
    placement = load(g.session, g.subject_id)
    return placement.case_id, placement.firm_id


def _bare(title: str) -> str:
    """The point without «Borgeren:», which stands over all four."""
    name = title.partition(": ")[2] or title
    return name[:1].upper() + name[1:]


MAKER = Maker("videndeling", Subject.PLACEMENT, gather, from_match=True)
