"""Gathers the sheet that prepares a wage subsidy."""

from __future__ import annotations

from mentor_desk.documents.papers.loentilskud_content import Loentilskud, Post
from mentor_desk.documents.praktikaftale import HourStep
from mentor_desk.models import Placement
from mentor_desk.services.cases import period_on
from mentor_desk.services.gathering import placement_law as law
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.gathering.placement_scene import about, scene, tasks
from mentor_desk.services.law_names import benefit_name, target_group_name
from mentor_desk.services.paper_parties import sender
from mentor_desk.services.placement_rows import live_steps
from mentor_desk.terms import PlacementKind


def gather(g: Gathering) -> Loentilskud:
    """The wage subsidy, judged on its first day. Never with a CPR number."""
    at = scene(g)
    placement = at.placement
    known, day = law.judged(g, placement), placement.starts_on
    period = period_on(g.session, placement.case_id, day)
    return Loentilskud(
        sender=sender(g.session),
        about=about(g, at),
        target_group=target_group_name(g.rulebook, period.target_group, day, "da") if period else "",
        benefit=benefit_name(g.rulebook, period.benefit, "da") if period else "",
        unemployed_since=placement.unemployed_since,
        post=_post(placement),
        tasks=tasks(placement),
        ratio=law.ratio(g, placement, known),
        confirms=law.confirmations(placement),
        rule_notes=law.rule_notes(g, placement, known),
        decision=law.decision(placement),
        rule_version=g.rulebook.version(day),
    )


def _post(placement: Placement) -> Post:
    return Post(
        job_title=placement.job_title,
        hours_start=placement.hours_start,
        hours=placement.hours,
        steps=tuple(HourStep(step.from_week, step.hours) for step in live_steps(placement)),
        working_days=placement.working_days,
        monthly_cost=placement.monthly_cost,
        net_extension=placement.net_extension,
        vacated_post=placement.vacated_post,
        purpose=placement.purpose,
        follow_up=placement.follow_up,
    )


MAKER = Maker("loentilskud", Subject.PLACEMENT, gather, kinds=frozenset({PlacementKind.WAGE_SUBSIDY}))
