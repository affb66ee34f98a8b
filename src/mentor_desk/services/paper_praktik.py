"""Gathers the praktik agreement: all deciding and adding up happens here."""

from __future__ import annotations

from dataclasses import replace

from mentor_desk.documents.praktikaftale import (
    HourStep,
    Praktikaftale,
    PraktikCitizen,
    Safety,
    Term,
)
from mentor_desk.formats import days
from mentor_desk.models import Placement
from mentor_desk.services.cases import period_on
from mentor_desk.services.gathering import placement_law as law
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.gathering.placement_scene import Scene, consent, people, scene, tasks
from mentor_desk.services.law_names import benefit_name, target_group_name
from mentor_desk.services.mentor import required
from mentor_desk.services.paper_parties import sender, workplace
from mentor_desk.services.placement_rows import live_steps
from mentor_desk.terms import PlacementKind


def gather(g: Gathering) -> Praktikaftale:
    """The agreement on a placement. The CPR number is on it only if a reason for it is given.

    The rules are judged on the placement's first day, so the same placement gives the same paper
    whatever the day it is printed.
    """
    at = scene(g)
    placement = at.placement
    known = law.judged(g, placement)
    there = people(g, placement)
    return Praktikaftale(
        sender=sender(g.session),
        citizen=_citizen(g, at),
        firm=workplace(at.firm),
        people=replace(there, other_employees=known.other_employees is not False),
        term=_term(placement),
        ratio=law.ratio(g, placement, known),
        confirms=law.confirmations(placement),
        rule_notes=law.rule_notes(g, placement, known),
        safety=Safety(placement.instructed_by, placement.equipment, required(g.session).injury_phone),
        decision=law.decision(placement),
        rule_version=g.rulebook.version(placement.starts_on),
    )


def _citizen(g: Gathering, at: Scene) -> PraktikCitizen:
    citizen, placement, day = at.citizen, at.placement, at.placement.starts_on
    period = period_on(g.session, placement.case_id, day)
    town = " ".join(part for part in (citizen.postcode, citizen.town) if part)
    given = consent(g, at)
    reason = g.cpr_reason.strip()
    return PraktikCitizen(
        name=citizen.name,
        address="\n".join(part for part in (citizen.address, town) if part),
        phone=citizen.phone,
        email=citizen.email,
        cpr=citizen.cpr if reason else None,
        cpr_reason=reason,
        benefit=benefit_name(g.rulebook, period.benefit, "da") if period else "",
        target_group=target_group_name(g.rulebook, period.target_group, day, "da") if period else "",
        job_goal=citizen.job_goal,
        competences="\n".join(part for part in (citizen.experience, citizen.competences) if part),
        shareable=citizen.shareable if given else "",
        consent_on=given.given_on if given else None,
        self_found=placement.self_found,
        last_employer=placement.last_employer,
        employed_here=placement.employed_here,
    )


def _term(placement: Placement) -> Term:
    end = placement.ends_on
    return Term(
        starts_on=placement.starts_on,
        ends_on=end,
        weeks=days.weeks_in(placement.starts_on, end) if end else None,
        hours_start=placement.hours_start,
        hours=placement.hours,
        steps=tuple(HourStep(step.from_week, step.hours) for step in live_steps(placement)),
        working_days=placement.working_days,
        purposes=tuple(placement.purposes),
        purpose=placement.purpose,
        success_sign=placement.success_sign,
        tasks=tasks(placement),
        paid_weekly_hours=placement.paid_weekly_hours,
        paid_tasks=placement.paid_tasks,
        paid_hours=placement.paid_hours,
        practical=placement.practical,
        mentor_support=_mentor_support(placement),
        follow_up=placement.follow_up,
        afterwards=placement.afterwards,
    )


def _mentor_support(placement: Placement) -> str:
    """Granted mentorstøtte and its last day (Danish)."""
    until = placement.mentor_support_until
    last = f"til og med {days.month_day(until, 'da')}" if until else ""
    return ", ".join(filter(None, (placement.mentor_support, last)))


MAKER = Maker(
    "praktikaftale",
    Subject.PLACEMENT,
    gather,
    kinds=frozenset({PlacementKind.PRAKTIK}),
    with_cpr=True,
)
