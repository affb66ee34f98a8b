"""What the papers about a case have in common: the citizen, and the placement that matters now."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from sqlalchemy.orm import selectinload

from mentor_desk.models import Case, Citizen, Firm, Placement
from mentor_desk.services import paper_fills, placement_state, rows
from mentor_desk.services.gathering.maker import Gathering


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """A case, its citizen, and the placement that runs now or comes next, with its firm."""

    case: Case
    citizen: Citizen
    placement: Placement | None = None
    firm: Firm | None = None


def facts(g: Gathering) -> CaseFacts:
    """The case that the paper is about.

    Raises:
        UserError: it is gone.
    """
    case = rows.get(g.session, Case, g.subject_id)
    citizen = rows.get(g.session, Citizen, case.citizen_id)
    placement = next(iter(open_placements(g, case.id)), None)
    firm = rows.find(g.session, Firm, placement.firm_id) if placement else None
    return CaseFacts(case, citizen, placement, firm)


def open_placements(g: Gathering, case_id: uuid.UUID) -> list[Placement]:
    """The placements that have not ended: the running ones first, then those to come, by first day."""
    query = (
        rows.select_alive(Placement)
        .where(Placement.case_id == case_id)
        .options(selectinload(Placement.tasks), selectinload(Placement.steps))
        .order_by(Placement.starts_on, Placement.id)
    )
    found = [(placement_state.state(p, g.today), p) for p in g.session.scalars(query)]
    lasting = [(state, p) for state, p in found if not state.ended]
    return [p for state, p in lasting if state.running] + [
        p for state, p in lasting if not state.running
    ]


def address_of(row: Citizen | Firm) -> str:
    """Street and town, each on its line."""
    town = " ".join(part for part in (row.postcode, row.town) if part)
    return "\n".join(part for part in (row.address, town) if part)


def answered(g: Gathering, key: str, path: str) -> object:
    """What is written beside the preview of this paper at ``path``; ``None`` where nothing is.

    For the answers that decide what is gathered at all.
    """
    return paper_fills.of(g.session, key, g.subject_id).get(path)


def initials(name: str) -> str:
    """``A.H.Ø.`` for a paper that must not tell who it is about."""
    return "".join(f"{part[0].upper()}." for part in name.split())
