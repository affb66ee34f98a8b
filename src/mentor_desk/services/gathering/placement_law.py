"""What the rules and the municipality have said about a placement, as the papers carry it."""

from __future__ import annotations

from mentor_desk.documents.praktikaftale import Confirmations, Decision, Ratio, RuleNote
from mentor_desk.models import Placement
from mentor_desk.rules import ratio as ratio_rule
from mentor_desk.rules.facts import PlacementFacts
from mentor_desk.rules.placement_check import check
from mentor_desk.services.gathering.maker import Gathering
from mentor_desk.services.placement_facts import facts, newest_head_count
from mentor_desk.services.placements import values_of


def judged(g: Gathering, placement: Placement) -> PlacementFacts:
    """The facts on the placement's first day, so that it gives the same paper whatever the day."""
    values = values_of(g.session, placement_id=placement.id)
    return facts(g.session, placement.case_id, values, placement.starts_on, placement.id)


def ratio(g: Gathering, placement: Placement, known: PlacementFacts) -> Ratio:
    """The count, what follows from it, and what both sides have stated (BEK 2636/2021 § 65)."""
    count = newest_head_count(g.session, placement.firm_id, placement.starts_on)
    figures = ratio_rule.figures(g.rulebook, known)
    verdict = ratio_rule.check(g.rulebook, known)
    reasons = {r.rule: r.reason for r in placement.reasons if r.deleted_at is None}
    return Ratio(
        applies=not placement.employed_here,
        full_time=figures.employees if figures else count.full_time if count else None,
        counted_on=count.counted_on if count else None,
        source=count.source if count else "",
        used=figures.used if figures else None,
        cap=figures.cap if figures else None,
        free=figures.free if figures else None,
        verdict=g.danish.say(verdict.sentence) if verdict else "",
        remark=reasons.get(ratio_rule.RULE, ""),
        employer_stated_on=placement.employer_stated_on,
        representative_stated_on=placement.representative_stated_on,
        representative_agrees=placement.representative_agrees,
        representative_remark=placement.representative_remark,
    )


def rule_notes(g: Gathering, placement: Placement, known: PlacementFacts) -> tuple[RuleNote, ...]:
    """Each rule that asked for a reason, with the reason."""
    laws = {finding.rule: finding for finding in check(g.rulebook, known)}
    notes = []
    for reason in placement.reasons:
        if reason.deleted_at is None:
            finding = laws.get(reason.rule)
            notes.append(
                RuleNote(
                    sentence=g.danish.say(finding.sentence) if finding else reason.finding,
                    law=finding.law if finding else "",
                    reason=reason.reason,
                    confirmed=finding.confirmed if finding else True,
                )
            )
    return tuple(notes)


def confirmations(placement: Placement) -> Confirmations:
    """What the employer vouches for (domain §1.2, D6)."""
    return Confirmations(placement.fair_competition, placement.replaces_nobody, placement.not_seasonal)


def decision(placement: Placement) -> Decision:
    """The municipality's decision on the placement as it was granted first."""
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
