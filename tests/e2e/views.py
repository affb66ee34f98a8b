"""Everything the desk can show over the sample caseload, each view by a name."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.models import Agreement, Promise, Visit
from mentor_desk.services import contacts, placements
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import PlacementKind, VisitStatus
from mentor_desk.ui.case import new_citizen
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.firm import agreement_form, new_firm, new_person, person_form
from mentor_desk.ui.forms import (
    checkpoint_form,
    decide_form,
    due_outcomes,
    note_form,
    placement_form,
    promise_form,
    turn_extend,
    turn_pause,
    turn_problem,
    turn_stop,
    visit_cancel,
    visit_plan,
)
from mentor_desk.ui.page_registry import PAGES
from mentor_desk.ui.pages.settings import _SECTIONS
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.tabs import Tabs


@dataclass(frozen=True)
class Somebody:
    """Ids of records that the sample has."""

    case_id: uuid.UUID
    placement_id: uuid.UUID
    firm_id: uuid.UUID
    agreement_id: uuid.UUID
    planned_case: uuid.UUID
    planned_visit: uuid.UUID
    held_case: uuid.UUID
    held_visit: uuid.UUID
    promise_id: uuid.UUID


Visited = tuple[uuid.UUID, uuid.UUID]


@reads
def _find(session: Session) -> tuple[uuid.UUID, uuid.UUID, Visited, Visited]:
    agreement = session.scalars(select(Agreement.id)).first()
    promise = session.scalars(select(Promise.id).where(Promise.done_on.is_(None))).first()
    assert agreement is not None
    assert promise is not None
    return agreement, promise, _visit(session, VisitStatus.PLANNED), _visit(session, VisitStatus.DONE)


def _visit(session: Session, status: VisitStatus) -> Visited:
    found = session.execute(select(Visit.case_id, Visit.id).where(Visit.status == status)).first()
    assert found is not None
    return found.case_id, found.id


def somebody(context: Context) -> Somebody:
    """Whom the views are about."""
    rows = context.call(placements.listing, today=context.today())
    row = next(row for row in rows if row.state.running and row.kind is PlacementKind.PRAKTIK)
    agreement, promise, planned, held = context.call(_find)
    return Somebody(row.case_id, row.id, row.firm_id, agreement, *planned, *held, promise)


def pages(desk: Desk, who: Somebody) -> Iterator[str]:
    """Show each page, record, tab and section in turn, and say its name."""
    places = [(spec.key, spec.key, None) for spec in PAGES if spec.key != "settings"]
    places += [("case", "case", str(who.case_id)), ("firm", "firm", str(who.firm_id))]
    places += [("placement page", "placement", str(who.placement_id))]
    places += [("agreement", "agreement", str(who.agreement_id))]
    places += [("planned visit", "visit", str(who.planned_visit))]
    places += [("held visit", "visit", str(who.held_visit))]
    places += [("new visit", "new_visit", str(who.case_id))]
    places += [(f"settings {key}", "settings", key) for key in _SECTIONS]
    for name, kind, ref in places:
        desk.go(kind, ref)
        yield name
        for tabs in desk.page.findChildren(Tabs) if desk.page else ():
            if kind in {"case", "firm", "agreement", "data_set"} and tabs.isVisible():
                for key in tabs._keys:
                    tabs.choose(key)
                    tabs.chosen.emit(key)
                    yield f"{name} {key}"


Present = Callable[[Drawer, Context, Somebody], object]
FORMS: Mapping[str, Present] = MappingProxyType(
    {
        "new citizen": lambda d, c, _: new_citizen.present(d, c),
        "new firm": lambda d, c, _: new_firm.present(d, c),
        "new person": lambda d, c, w: new_person.present(d, c, firm_id=w.firm_id),
        "person": lambda d, c, w: person_form.present(d, c, person=_person(c, w)),
        "new agreement": lambda d, c, w: agreement_form.present(d, c, firm_id=w.firm_id),
        "note": lambda d, c, w: note_form.present(d, c, case_id=w.case_id),
        "placement": lambda d, c, w: placement_form.present(d, c, case_id=w.case_id),
        "kept placement": lambda d, c, w: placement_form.present(
            d, c, case_id=w.case_id, placement_id=w.placement_id
        ),
        "decision": lambda d, c, w: decide_form.present(d, c, placement_id=w.placement_id),
        "extension": lambda d, c, w: turn_extend.present(d, c, placement_id=w.placement_id),
        "pause": lambda d, c, w: turn_pause.present(d, c, placement_id=w.placement_id),
        "stop": lambda d, c, w: turn_stop.present(d, c, placement_id=w.placement_id),
        "problem": lambda d, c, w: turn_problem.present(d, c, placement_id=w.placement_id),
        "outcome": lambda d, c, w: checkpoint_form.present(d, c, placement_id=w.placement_id),
        "outcomes": lambda d, c, _: due_outcomes.present(d, c),
        "promise": lambda d, c, w: promise_form.present_new(d, c, case_id=w.case_id),
        "kept promise": lambda d, c, w: promise_form.present_keep(d, c, promise_id=w.promise_id),
        "plan": lambda d, c, w: visit_plan.present(d, c, case_id=w.case_id),
        "cancelled visit": lambda d, c, w: visit_cancel.present(
            d, c, case_id=w.planned_case, visit_id=w.planned_visit
        ),
    }
)


def _person(context: Context, who: Somebody) -> contacts.ContactRow:
    rows = context.call(placements.listing, today=context.today())
    firms = [who.firm_id, *(row.firm_id for row in rows)]
    known = (context.call(contacts.at_firm, firm_id=firm_id) for firm_id in firms)
    return next(people[0] for people in known if people)
