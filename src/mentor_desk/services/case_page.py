"""Everything the page of one case shows, read at one moment."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from mentor_desk.services import (
    cases,
    citizens,
    notes,
    pairings,
    papers,
    people_around,
    placements,
    promises,
    timeline,
    visits,
)
from mentor_desk.services.cases import CaseView
from mentor_desk.services.citizens import CitizenView
from mentor_desk.services.notes import NoteRow
from mentor_desk.services.pairings import Pair
from mentor_desk.services.papers import IssuedRow
from mentor_desk.services.people_around import AroundRow
from mentor_desk.services.placements import PlacementRow
from mentor_desk.services.promises import PromiseRow
from mentor_desk.services.timeline import TimelineRow
from mentor_desk.services.visits import VisitRow
from mentor_desk.storage.use_case import reads


@dataclass(frozen=True, slots=True)
class CasePage:
    """A case with all that belongs to it."""

    view: CaseView
    citizen: CitizenView
    timeline: tuple[TimelineRow, ...]
    placements: tuple[PlacementRow, ...]
    visits: tuple[VisitRow, ...]
    notes: tuple[NoteRow, ...]
    promises: tuple[PromiseRow, ...]
    papers: tuple[IssuedRow, ...]
    around: tuple[AroundRow, ...]
    volunteers: tuple[Pair, ...]

    @property
    def next_visit(self) -> VisitRow | None:
        """The next planned visit, from today on."""
        return next((row for row in self.visits if row.id == self.view.next_visit_id), None)


@reads
def page(session: Session, *, case_id: uuid.UUID, today: date) -> CasePage:
    """The case page.

    Raises:
        UserError: the case is gone.
    """
    view = cases.open_case(session, case_id=case_id, today=today)
    return CasePage(
        view=view,
        citizen=citizens.profile(session, citizen_id=view.citizen_id, today=today),
        timeline=tuple(timeline.of_case(session, case_id=case_id)),
        placements=tuple(placements.listing(session, today=today, case_id=case_id)),
        visits=tuple(visits.listing(session, case_id=case_id)),
        notes=tuple(notes.listing(session, case_id=case_id)),
        promises=tuple(promises.listing(session, case_id=case_id)),
        papers=tuple(papers.archive(session, case_id=case_id)),
        around=people_around.of(session, citizen_id=view.citizen_id),
        volunteers=tuple(pairings.of_case(session, case_id=case_id, today=today)),
    )
