"""Gathers the offer to a firm."""

from __future__ import annotations

from mentor_desk.documents.papers.tilbud import Tilbud
from mentor_desk.formats import days
from mentor_desk.models import Case, Citizen, Firm
from mentor_desk.services import rows
from mentor_desk.services.gathering.consent import consent_for
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.paper_parties import in_role, person, sender, workplace
from mentor_desk.services.placement_rows import live_tasks, load
from mentor_desk.terms import ContactRole


def gather(g: Gathering) -> Tilbud:
    """The offer on a placement; of the citizen the first name and what is shared, by consent only.

    The consent must hold today, because the offer goes out today.
    """
    session = g.session
    placement = load(session, g.subject_id)
    citizen = rows.get(session, Citizen, rows.get(session, Case, placement.case_id).citizen_id)
    firm = rows.get(session, Firm, placement.firm_id)
    consent = consent_for(session, citizen.id, firm.id, g.today)
    contact = in_role(session, firm.id, ContactRole.EMPLOYER, placement.employer_id)
    end = placement.ends_on
    return Tilbud(
        sender=sender(session),
        firm=workplace(firm),
        employer=person(contact),
        kind=placement.kind,
        first_name=(citizen.name.split() or [""])[0] if consent else "",
        shareable=citizen.shareable if consent else "",
        consent_on=consent.given_on if consent else None,
        tasks=tuple(task.task for task in live_tasks(placement)),
        hours_start=placement.hours_start,
        hours=placement.hours,
        starts_on=placement.starts_on,
        ends_on=end,
        weeks=days.weeks_in(placement.starts_on, end) if end else None,
        working_days=placement.working_days,
        hourly_wage=placement.hourly_wage,
    )


MAKER = Maker("tilbud", Subject.PLACEMENT, gather)
