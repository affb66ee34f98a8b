"""Gathers the hand-over pack. Internal: the considerations are in it, sensitive notes are not."""

from __future__ import annotations

from datetime import date

from mentor_desk.documents.papers.overlevering_content import (
    Around,
    Carried,
    Noted,
    Out,
    Overlevering,
    Running,
)
from mentor_desk.documents.parties import Person
from mentor_desk.models import Citizen, Consent, Firm, Note, Placement, PlacementEvent, Visit
from mentor_desk.services import absences, people_around, rows, signatures
from mentor_desk.services.gathering.case_facts import address_of, facts, open_placements
from mentor_desk.services.gathering.coming import coming
from mentor_desk.services.gathering.hours import hours_on
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.paper_parties import in_role, person, sender
from mentor_desk.services.placement_state import last_day
from mentor_desk.terms import ContactRole, PlacementEventKind, Transport, VisitStatus, label

_NEWEST = 6


def gather(g: Gathering) -> Overlevering:
    """The case as it stands today."""
    found = facts(g)
    case = found.case
    notes, withheld = _notes(g)
    absence, line = absences.cover_of(g.session, case.id, g.today) or (None, None)
    return Overlevering(
        sender=sender(g.session),
        stand_in=absence.stand_in if absence else "",
        from_day=absence.starts_on if absence else None,
        until=absence.ends_on if absence else None,
        first=line.remark if line else "",
        citizen=_citizen(g, found.citizen),
        around=_around(g, found.citizen),
        next_step=case.next_step,
        next_step_on=case.next_step_on,
        placements=tuple(_running(g, placement) for placement in open_placements(g, case.id)),
        agreed=coming(g),
        papers=tuple(
            Out(paper.title, paper.issued_on, tuple(row.role for row in paper.missing))
            for paper in signatures.waiting(g.session, case_id=case.id)
        ),
        notes=notes,
        withheld=withheld,
    )


def _citizen(g: Gathering, citizen: Citizen) -> Carried:
    transport = g.danish.say(label(Transport(citizen.transport))) if citizen.transport else ""
    return Carried(
        name=citizen.name,
        phone=citizen.phone,
        email=citizen.email,
        address=address_of(citizen),
        goal=citizen.job_goal,
        resources="\n".join(filter(None, (citizen.experience, citizen.competences))),
        own_words=citizen.own_words,
        meeting_times=citizen.meeting_times,
        transport=transport,
        considerations=citizen.considerations,
        shareable=citizen.shareable,
        consent_on=_consent_on(g, citizen),
    )


def _around(g: Gathering, citizen: Citizen) -> tuple[Around, ...]:
    return tuple(
        Around(
            who=Person(row.name, row.organisation, row.phone, row.email),
            role=row.role.value,
            owns_firm_contact=row.owns_firm_contact,
            owns_follow_up=row.owns_follow_up,
        )
        for row in people_around.of(g.session, citizen_id=citizen.id)
        if row.until is None
    )


def _consent_on(g: Gathering, citizen: Citizen) -> date | None:
    """When the newest consent that holds today was given, whoever it is for."""
    query = rows.select_alive(Consent).where(
        Consent.citizen_id == citizen.id, Consent.withdrawn_on.is_(None), Consent.given_on <= g.today
    )
    holding = [c.given_on for c in g.session.scalars(query) if not c.until or c.until >= g.today]
    return max(holding, default=None)


def _running(g: Gathering, placement: Placement) -> Running:
    firm, firm_id = rows.find(g.session, Firm, placement.firm_id), placement.firm_id
    employer = in_role(g.session, firm_id, ContactRole.EMPLOYER, placement.employer_id)
    daily = in_role(g.session, firm_id, ContactRole.DAILY_RESPONSIBLE, placement.daily_id)
    return Running(
        kind=placement.kind,
        firm=firm.name if firm else "",
        address=address_of(firm) if firm else "",
        starts_on=placement.starts_on,
        ends_on=last_day(placement),
        hours=hours_on(placement, g.today),
        working_days=placement.working_days,
        purpose=placement.purpose,
        follow_up=placement.follow_up,
        employer=person(employer),
        daily=person(daily),
        stand_in=person(in_role(g.session, firm_id, ContactRole.STAND_IN)),
        trouble=_trouble(g, placement),
    )


def _trouble(g: Gathering, placement: Placement) -> str:
    query = (
        rows.select_alive(PlacementEvent)
        .where(
            PlacementEvent.placement_id == placement.id,
            PlacementEvent.kind == PlacementEventKind.PROBLEM.value,
            PlacementEvent.settled_on.is_(None),
        )
        .order_by(PlacementEvent.day)
    )
    found = g.session.scalars(query)
    return "\n".join(" ".join(filter(None, (event.reason, event.next_step))) for event in found)


def _notes(g: Gathering) -> tuple[tuple[Noted, ...], int]:
    """The last notes and what was agreed at the last visits, newest first; how many notes are left
    out because they are sensitive."""
    query = rows.select_alive(Note).where(Note.case_id == g.subject_id)
    notes = list(g.session.scalars(query.order_by(Note.day.desc(), Note.id.desc())))
    open_ones = [(note.day, note.text) for note in notes if not note.sensitive]
    held = rows.select_alive(Visit).where(
        Visit.case_id == g.subject_id, Visit.status == VisitStatus.DONE.value, Visit.agreed != ""
    )
    visits = [(visit.day, visit.agreed) for visit in g.session.scalars(held)]
    newest = sorted(open_ones + visits, key=lambda each: each[0], reverse=True)[:_NEWEST]
    return tuple(Noted(*each) for each in newest), len(notes) - len(open_ones)


MAKER = Maker("overlevering", Subject.CASE, gather)
