"""Gathers the offer to a firm, about a placement or about a match that is only proposed."""

from __future__ import annotations

from typing import Any

from mentor_desk.documents.papers.tilbud import Tilbud
from mentor_desk.formats import days
from mentor_desk.models import Case, Citizen, Firm, FirmTask, MatchDecision, Opening
from mentor_desk.services import rows, testimonials
from mentor_desk.services.gathering.consent import consent_for
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.paper_parties import in_role, person, sender, workplace
from mentor_desk.services.placement_rows import live_tasks, load
from mentor_desk.terms import ContactRole, OpeningKind, PlacementKind, ShownIn

_MOST_TASKS = 5
_KINDS = {
    OpeningKind.PRAKTIK: PlacementKind.PRAKTIK,
    OpeningKind.SMALL_JOB: PlacementKind.PAID_HOURS,
    OpeningKind.FLEKSJOB: PlacementKind.FLEKSJOB,
    OpeningKind.WAGE_SUBSIDY: PlacementKind.WAGE_SUBSIDY,
    OpeningKind.ORDINARY: PlacementKind.ORDINARY_JOB,
}


def gather(g: Gathering) -> Tilbud:
    """The offer; of the citizen the first name and what is shared, by consent only.

    The consent must hold today, because the offer goes out today.
    """
    matched = rows.find(g.session, MatchDecision, g.subject_id)
    return _placed(g) if matched is None else _matched(g, matched)


def _placed(g: Gathering) -> Tilbud:
    placement = load(g.session, g.subject_id)
    contact = in_role(g.session, placement.firm_id, ContactRole.EMPLOYER, placement.employer_id)
    end = placement.ends_on
    return Tilbud(
        **_parties(g, placement),
        employer=person(contact),
        kind=placement.kind,
        tasks=tuple(task.task for task in live_tasks(placement)),
        hours_start=placement.hours_start,
        hours=placement.hours,
        starts_on=placement.starts_on,
        ends_on=end,
        weeks=days.weeks_in(placement.starts_on, end) if end else None,
        working_days=placement.working_days,
        hourly_wage=placement.hourly_wage,
    )


def _matched(g: Gathering, matched: MatchDecision) -> Tilbud:
    """What the firm itself has said it has to do and how many hours; nothing from the profile."""
    firm = rows.get(g.session, Firm, matched.firm_id)
    opening = rows.find(g.session, Opening, matched.opening_id)
    meant = opening if opening is not None and _has_hours(opening) else firm
    return Tilbud(
        **_parties(g, matched),
        employer=person(in_role(g.session, firm.id, ContactRole.EMPLOYER)),
        kind=_KINDS[OpeningKind(opening.kind)].value if opening else PlacementKind.PRAKTIK.value,
        tasks=_tasks(g, matched, opening),
        hours_start=meant.hours_least,
        hours=meant.hours_most,
        starts_on=opening.from_on if opening else None,
    )


def _parties(g: Gathering, both: Any) -> dict[str, Any]:
    """Sender, firm, and what the citizen lets the firm know; ``both`` names the case and the firm."""
    citizen = rows.get(g.session, Citizen, rows.get(g.session, Case, both.case_id).citizen_id)
    firm = rows.get(g.session, Firm, both.firm_id)
    consent = consent_for(g.session, citizen.id, firm.id, g.today)
    said = testimonials.to_show(g.session, where=ShownIn.OFFERS, today=g.today, to_firm=firm.id)
    return {
        "sender": sender(g.session),
        "firm": workplace(firm),
        "first_name": (citizen.name.split() or [""])[0] if consent else "",
        "shareable": citizen.shareable if consent else "",
        "consent_on": consent.given_on if consent else None,
        "quote": said.text if said else "",
        "quote_by": said.by if said else "",
    }


def _has_hours(opening: Opening) -> bool:
    return opening.hours_least is not None or opening.hours_most is not None


def _tasks(g: Gathering, matched: MatchDecision, opening: Opening | None) -> tuple[str, ...]:
    """The opening's tasks, else the first of the firm's bank."""
    lines = [line.strip() for line in opening.tasks.splitlines() if line.strip()] if opening else []
    if lines:
        return tuple(lines)
    query = rows.select_alive(FirmTask).where(FirmTask.firm_id == matched.firm_id)
    bank = g.session.scalars(query.order_by(FirmTask.position, FirmTask.id).limit(_MOST_TASKS))
    return tuple(task.task for task in bank)


MAKER = Maker("tilbud", Subject.PLACEMENT, gather, from_match=True)
