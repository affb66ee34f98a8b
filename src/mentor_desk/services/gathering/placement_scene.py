"""The placement a paper is about, with its citizen and its firm."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mentor_desk.documents.papers.about import About
from mentor_desk.documents.praktikaftale import FirmPeople, Task
from mentor_desk.formats import days
from mentor_desk.models import Case, Citizen, Consent, Firm, Placement
from mentor_desk.services import rows
from mentor_desk.services.gathering.consent import consent_for
from mentor_desk.services.gathering.maker import Gathering
from mentor_desk.services.paper_parties import in_role, person, workplace
from mentor_desk.services.placement_facts import newest_head_count
from mentor_desk.services.placement_rows import live_tasks, load
from mentor_desk.terms import ContactRole


@dataclass(frozen=True, slots=True)
class Scene:
    """The rows that most papers about a placement begin from."""

    placement: Placement
    citizen: Citizen
    firm: Firm

    @property
    def first_name(self) -> str:
        """What the citizen is called where the whole name is not needed."""
        return next(iter(self.citizen.name.split()), "")


def scene(g: Gathering) -> Scene:
    """Who and where. Raises :class:`UserError` when the placement is gone."""
    placement = load(g.session, g.subject_id)
    case = rows.get(g.session, Case, placement.case_id)
    return Scene(
        placement,
        rows.get(g.session, Citizen, case.citizen_id),
        rows.get(g.session, Firm, placement.firm_id),
    )


def about(g: Gathering, at: Scene, ends_on: date | None = None) -> About:
    """The placement's parties and period, until ``ends_on`` where that is not its planned end."""
    placement = at.placement
    end = ends_on or placement.ends_on
    return About(
        citizen=at.citizen.name,
        firm=workplace(at.firm),
        people=people(g, placement),
        kind=placement.kind,
        starts_on=placement.starts_on,
        ends_on=end,
        weeks=days.weeks_in(placement.starts_on, end) if end else None,
    )


def people(g: Gathering, placement: Placement) -> FirmPeople:
    """Who does what at the firm. Other employees are taken for granted until somebody has counted."""
    firm_id, roles = placement.firm_id, ContactRole
    count = newest_head_count(g.session, firm_id, placement.starts_on)
    return FirmPeople(
        employer=person(in_role(g.session, firm_id, roles.EMPLOYER, placement.employer_id)),
        daily_responsible=person(
            in_role(g.session, firm_id, roles.DAILY_RESPONSIBLE, placement.daily_id)
        ),
        stand_in=person(in_role(g.session, firm_id, roles.STAND_IN)),
        representative=person(
            in_role(g.session, firm_id, roles.EMPLOYEE_REPRESENTATIVE, placement.representative_id)
        ),
        other_employees=count is None or count.full_time > 0,
    )


def tasks(placement: Placement) -> tuple[Task, ...]:
    """The placement's tasks in order."""
    return tuple(Task(task.task, task.trains) for task in live_tasks(placement))


def consent(g: Gathering, at: Scene) -> Consent | None:
    """The consent that lets the firm know what may be shared, on the placement's first day."""
    return consent_for(g.session, at.citizen.id, at.firm.id, at.placement.starts_on)
