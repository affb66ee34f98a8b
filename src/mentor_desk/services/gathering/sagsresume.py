"""Gathers the case summary."""

from __future__ import annotations

from sqlalchemy.orm import selectinload

from mentor_desk.documents.papers.sagsresume import Past, Sagsresume, TeamSaid
from mentor_desk.models import Citizen, Firm, Placement
from mentor_desk.services import rows, team_decisions
from mentor_desk.services.cases import period_on
from mentor_desk.services.gathering.case_facts import answered, facts
from mentor_desk.services.gathering.hours import hours_on
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.law_names import target_group_name
from mentor_desk.services.paper_parties import sender
from mentor_desk.services.placement_state import last_day, state
from mentor_desk.services.pseudonyms import Pseudonyms, of_file

KEY = "sagsresume"
_DECISIONS = 3


def gather(g: Gathering) -> Sagsresume:
    """The case in short, without names unless they are asked for. The considerations stay out of it:
    colleagues can help without them."""
    found, named = facts(g), answered(g, KEY, "named") is True
    case, citizen = found.case, found.citizen
    hidden = None if named else of_file(g.session)
    say = hidden.hide if hidden else str
    period = period_on(g.session, case.id, g.today)
    group = target_group_name(g.rulebook, period.target_group, g.today, "da") if period else ""
    return Sagsresume(
        sender=sender(g.session),
        named=named or None,
        name=citizen.name if named else "",
        target_group=group,
        stage=case.stage,
        stage_since=case.stage_since,
        opened_on=case.opened_on,
        goal=say(citizen.job_goal),
        resources=say("\n".join(filter(None, (citizen.experience, citizen.competences)))),
        wishes=say(citizen.wishes),
        weekly_hours=_hours_now(g, found.placement, citizen),
        placements=_placements(g, hidden),
        question=say(case.team_question),
        next_step=say(case.next_step),
        next_step_on=case.next_step_on,
        team_said=tuple(
            TeamSaid(each.day, say(each.decided), "" if hidden else each.who, each.done_on)
            for each in team_decisions.of_case(g.session, case_id=case.id)[:_DECISIONS]
        ),
    )


def _hours_now(g: Gathering, placement: Placement | None, citizen: Citizen) -> float | None:
    """Those of the step a running placement is in; without one what the citizen has told."""
    if placement is None or not state(placement, g.today).running:
        return citizen.weekly_hours
    return hours_on(placement, g.today)


def _placements(g: Gathering, hidden: Pseudonyms | None) -> tuple[Past, ...]:
    query = (
        rows.select_alive(Placement)
        .where(Placement.case_id == g.subject_id)
        .options(selectinload(Placement.steps))
    )
    found = g.session.scalars(query.order_by(Placement.starts_on, Placement.id))
    return tuple(_past(g, placement, hidden) for placement in found)


def _past(g: Gathering, placement: Placement, hidden: Pseudonyms | None) -> Past:
    firm = rows.find(g.session, Firm, placement.firm_id)
    place = "" if firm is None else firm.branch if hidden else firm.name
    end = last_day(placement)
    outcome = placement.outcome or placement.stop_reason
    return Past(
        kind=placement.kind,
        place=place,
        starts_on=placement.starts_on,
        ends_on=end,
        hours=hours_on(placement, min(g.today, end) if end else g.today),
        outcome=hidden.hide(outcome) if hidden else outcome,
    )


MAKER = Maker(KEY, Subject.CASE, gather)
