"""Gathers the citizen's own page."""

from __future__ import annotations

from datetime import date

from mentor_desk.documents.papers.borgerark import Borgerark, Rise
from mentor_desk.documents.parties import Person, Workplace
from mentor_desk.formats import days
from mentor_desk.models import Case, Firm, Placement, Visit
from mentor_desk.rules import progression_chart
from mentor_desk.rules.indicator_sets import anchor_of
from mentor_desk.services import indicator_sets, progression, rows, small_steps
from mentor_desk.services.contact_days import next_visits
from mentor_desk.services.gathering.case_facts import facts
from mentor_desk.services.gathering.hours import first_day_of, hours_on, steps_after
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.paper_parties import in_role, person, sender, workplace
from mentor_desk.services.placement_rows import live_tasks
from mentor_desk.terms import ContactRole, VisitStatus

_STEPS = 3


def gather(g: Gathering) -> Borgerark:
    """The page for the placement that runs or comes next. The mentor's own next step is not on it:
    what happens next is asked for, in words meant for the citizen."""
    found = facts(g)
    placement, firm = found.placement, found.firm
    visit = next_visits(g.session, [found.case.id], g.today).get(found.case.id)
    daily = _daily(g, placement, firm)
    goal, goal_by = _goal(g, found.case)
    return Borgerark(
        sender=sender(g.session),
        first_name=next(iter(found.citizen.name.split()), ""),
        firm=workplace(firm) if firm else Workplace(),
        meet=Person(daily.name, daily.title),
        times=placement.working_days if placement else "",
        kind=placement.kind if placement else "",
        starts_on=placement.starts_on if placement else None,
        hours=hours_on(placement, g.today) if placement else None,
        rises=_rises(g, placement),
        ring=Person(daily.name, "", daily.phone or (firm.phone if firm else "")),
        trains=_trains(placement),
        visit_on=visit.day if visit else None,
        visit_at=days.clock(visit.at, "da") if visit and visit.at else "",
        agreed=_agreed(g, found.case),
        goal=goal,
        goal_by=goal_by,
        small_steps=_steps(g, found.case),
        own_words=found.citizen.own_words,
    )


def _agreed(g: Gathering, case: Case) -> str:
    """What was agreed at the last visit that agreed something."""
    query = (
        rows.select_alive(Visit)
        .where(Visit.case_id == case.id, Visit.status == VisitStatus.DONE.value, Visit.agreed != "")
        .order_by(Visit.day.desc(), Visit.id.desc())
        .limit(1)
    )
    found = g.session.scalars(query).first()
    return found.agreed if found else ""


def _goal(g: Gathering, case: Case) -> tuple[str, date | None]:
    """The goal that is to be reached first, in its own words or those of the step it aims at."""
    series = progression.series(g.session, case_id=case.id)
    found = progression_chart.rows(series, indicator_sets.in_use(g.session).areas)
    row = min(
        (row for row in found if row.goal),
        key=lambda row: (row.goal.by_on if row.goal else None) or date.max,
        default=None,
    )
    if row is None or row.goal is None:
        return "", None
    words = " ".join(row.goal.text.split())
    if not words and row.goal.value is not None:
        words = f"{row.title}: {anchor_of(row.anchors, row.goal.value)}"
    return words, row.goal.by_on


def _steps(g: Gathering, case: Case) -> tuple[str, ...]:
    """The newest small steps, in the order they were taken."""
    steps = small_steps.listing(g.session, case_id=case.id)[:_STEPS]
    return tuple(" ".join(step.text.split()) for step in reversed(steps))


def _daily(g: Gathering, placement: Placement | None, firm: Firm | None) -> Person:
    if placement is None or firm is None:
        return Person()
    contact = in_role(g.session, firm.id, ContactRole.DAILY_RESPONSIBLE, placement.daily_id)
    return person(contact or in_role(g.session, firm.id, ContactRole.EMPLOYER, placement.employer_id))


def _rises(g: Gathering, placement: Placement | None) -> tuple[Rise, ...]:
    if placement is None:
        return ()
    steps = steps_after(placement, g.today)
    return tuple(Rise(first_day_of(placement, week), hours) for week, hours in steps)


def _trains(placement: Placement | None) -> tuple[str, ...]:
    tasks = live_tasks(placement) if placement else []
    return tuple(": ".join(filter(None, (task.task, task.trains))) for task in tasks)


MAKER = Maker("borgerark", Subject.CASE, gather)
