"""Gathers the praktik agreement: all deciding and adding up happens here."""

from __future__ import annotations

import uuid

from sqlalchemy.orm import Session

from mentor_desk.documents.praktikaftale import (
    Confirmations,
    Decision,
    FirmPeople,
    HourStep,
    Praktikaftale,
    PraktikCitizen,
    Ratio,
    RuleNote,
    Safety,
    Task,
    Term,
)
from mentor_desk.formats import days
from mentor_desk.models import Case, Citizen, Firm, HeadCount, Placement
from mentor_desk.rules import ratio as ratio_rule
from mentor_desk.rules.facts import PlacementFacts
from mentor_desk.rules.placement_check import check
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import rows
from mentor_desk.services.cases import period_on
from mentor_desk.services.gathering.consent import consent_for
from mentor_desk.services.gathering.maker import Maker, Subject
from mentor_desk.services.law_names import benefit_name, target_group_name
from mentor_desk.services.mentor import required
from mentor_desk.services.paper_parties import in_role, person, sender, workplace
from mentor_desk.services.placement_facts import facts, newest_head_count
from mentor_desk.services.placement_rows import live_steps, live_tasks, load
from mentor_desk.services.placements import values_of
from mentor_desk.terms import ContactRole, PlacementKind
from mentor_desk.texts import Catalogue


def gather(
    session: Session,
    placement_id: uuid.UUID,
    rulebook: Rulebook,
    danish: Catalogue,
    cpr_reason: str = "",
) -> Praktikaftale:
    """The agreement on a placement. The CPR number is on it only if ``cpr_reason`` is given.

    The rules are judged on the placement's first day, so the same placement gives the same paper
    whatever the day it is printed.
    """
    placement = load(session, placement_id)
    case = rows.get(session, Case, placement.case_id)
    citizen = rows.get(session, Citizen, case.citizen_id)
    firm = rows.get(session, Firm, placement.firm_id)
    values = values_of(session, placement_id=placement_id)
    judged = facts(session, case.id, values, placement.starts_on, placement_id)
    return Praktikaftale(
        sender=sender(session),
        citizen=_citizen(session, citizen, placement, rulebook, cpr_reason),
        firm=workplace(firm),
        people=_people(session, placement, judged),
        term=_term(placement),
        ratio=_ratio(session, placement, judged, rulebook, danish),
        confirms=_confirmations(placement),
        rule_notes=_rule_notes(placement, judged, rulebook, danish),
        safety=Safety(placement.instructed_by, placement.equipment, required(session).injury_phone),
        decision=_decision(placement),
        rule_version=rulebook.version(placement.starts_on),
    )


def _citizen(
    session: Session, citizen: Citizen, placement: Placement, rulebook: Rulebook, cpr_reason: str
) -> PraktikCitizen:
    period = period_on(session, placement.case_id, placement.starts_on)
    town = " ".join(part for part in (citizen.postcode, citizen.town) if part)
    consent = consent_for(session, citizen.id, placement.firm_id, placement.starts_on)
    return PraktikCitizen(
        name=citizen.name,
        address="\n".join(part for part in (citizen.address, town) if part),
        phone=citizen.phone,
        email=citizen.email,
        cpr=citizen.cpr if cpr_reason.strip() else None,
        cpr_reason=cpr_reason.strip(),
        benefit=benefit_name(rulebook, period.benefit, "da") if period else "",
        target_group=target_group_name(rulebook, period.target_group, placement.starts_on, "da")
        if period
        else "",
        job_goal=citizen.job_goal,
        competences="\n".join(part for part in (citizen.experience, citizen.competences) if part),
        shareable=citizen.shareable if consent else "",
        consent_on=consent.given_on if consent else None,
        self_found=placement.self_found,
        last_employer=placement.last_employer,
        employed_here=placement.employed_here,
    )


def _people(session: Session, placement: Placement, judged: PlacementFacts) -> FirmPeople:
    firm_id = placement.firm_id
    roles = ContactRole
    return FirmPeople(
        employer=person(in_role(session, firm_id, roles.EMPLOYER, placement.employer_id)),
        daily_responsible=person(
            in_role(session, firm_id, roles.DAILY_RESPONSIBLE, placement.daily_id)
        ),
        stand_in=person(in_role(session, firm_id, roles.STAND_IN)),
        representative=person(
            in_role(session, firm_id, roles.EMPLOYEE_REPRESENTATIVE, placement.representative_id)
        ),
        other_employees=judged.other_employees is not False,
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
        tasks=tuple(Task(task.task, task.trains) for task in live_tasks(placement)),
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


def _confirmations(placement: Placement) -> Confirmations:
    return Confirmations(placement.fair_competition, placement.replaces_nobody, placement.not_seasonal)


def _ratio(
    session: Session,
    placement: Placement,
    judged: PlacementFacts,
    rulebook: Rulebook,
    danish: Catalogue,
) -> Ratio:
    count: HeadCount | None = newest_head_count(session, placement.firm_id, placement.starts_on)
    figures = ratio_rule.figures(rulebook, judged)
    verdict = ratio_rule.check(rulebook, judged)
    reasons = {r.rule: r.reason for r in placement.reasons if r.deleted_at is None}
    return Ratio(
        applies=not placement.employed_here,
        full_time=count.full_time if count else None,
        counted_on=count.counted_on if count else None,
        source=count.source if count else "",
        used=figures.used if figures else None,
        cap=figures.cap if figures else None,
        free=figures.free if figures else None,
        verdict=danish.say(verdict.sentence) if verdict else "",
        remark=reasons.get(ratio_rule.RULE, ""),
        employer_stated_on=placement.employer_stated_on,
        representative_stated_on=placement.representative_stated_on,
        representative_agrees=placement.representative_agrees,
        representative_remark=placement.representative_remark,
    )


def _rule_notes(
    placement: Placement, judged: PlacementFacts, rulebook: Rulebook, danish: Catalogue
) -> tuple[RuleNote, ...]:
    laws = {finding.rule: finding for finding in check(rulebook, judged)}
    notes = []
    for reason in placement.reasons:
        if reason.deleted_at is None:
            finding = laws.get(reason.rule)
            notes.append(
                RuleNote(
                    sentence=danish.say(finding.sentence) if finding else reason.finding,
                    law=finding.law if finding else "",
                    reason=reason.reason,
                    confirmed=finding.confirmed if finding else True,
                )
            )
    return tuple(notes)


def _decision(placement: Placement) -> Decision:
    return Decision(
        vitas_on=placement.vitas_on,
        vitas_number=placement.vitas_number,
        decided_on=placement.decided_on,
        decided_by=placement.decided_by,
        outcome=placement.decision,
        legal_basis=placement.legal_basis,
        complaint_given_on=placement.complaint_given_on,
        plan_updated_on=placement.plan_updated_on,
        journaled_on=placement.journaled_on,
        journal_number=placement.journal_number,
    )


MAKER = Maker(
    "praktikaftale",
    Subject.PLACEMENT,
    lambda g: gather(g.session, g.subject_id, g.rulebook, g.danish, g.cpr_reason),
    kinds=frozenset({PlacementKind.PRAKTIK}),
    with_cpr=True,
)
