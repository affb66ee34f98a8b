"""What the mentor can answer the firm's seven questions with, from what is known (domain row 73).

It is about the citizen that the next visit at the firm is about, or whose placement there comes next;
that citizen has no name here, and is described only by what may be shared with this very firm.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from typing import Final

from sqlalchemy import select

from mentor_desk.formats import days, numbers, phone
from mentor_desk.models import Case, Citizen, Firm, FirmTask, Placement, Visit
from mentor_desk.services import rows
from mentor_desk.services.gathering.consent import consent_for
from mentor_desk.services.gathering.maker import Gathering
from mentor_desk.services.paper_parties import sender
from mentor_desk.services.placement_rows import live_tasks, load
from mentor_desk.services.placement_state import state
from mentor_desk.services.rows import alive
from mentor_desk.terms import PlacementKind, VisitStatus
from mentor_desk.texts import Text, text

_TASKS: Final = 3
Nameless = Callable[[set[uuid.UUID], str], str]


def proposals(g: Gathering, firm: Firm, nameless: Nameless) -> Mapping[str, str]:
    """An answer by the key of its question; nothing where nobody is meant for the firm.

    ``nameless`` takes the names in the cases out of a text.
    """
    visit, placement = _next_visit(g, firm.id), _placement(g, firm.id)
    case_id = visit.case_id if visit else placement.case_id if placement else None
    if case_id is None:
        return {}
    if placement is not None and placement.case_id != case_id:
        placement = None
    citizen = rows.get(g.session, Citizen, rows.get(g.session, Case, case_id).citizen_id)
    shared = consent_for(g.session, citizen.id, firm.id, g.today) is not None
    found = {
        "who": citizen.shareable if shared else "",
        "terms": placement.purpose if placement and shared else "",
        "work": _work(g, placement),
        "why_us": _why_us(g, firm.id, placement),
        "money": _money(g, placement),
        "help": _help(g, placement),
        "call": _call(g, visit),
    }
    return {key: nameless({case_id}, words) for key, words in found.items() if words.strip()}


def _next_visit(g: Gathering, firm_id: uuid.UUID) -> Visit | None:
    query = (
        rows.select_alive(Visit)
        .join(Case, Case.id == Visit.case_id)
        .where(alive(Case), Visit.firm_id == firm_id, Visit.day >= g.today)
        .where(Visit.status == VisitStatus.PLANNED.value)
        .order_by(Visit.day, Visit.at, Visit.id)
    )
    return g.session.scalars(query.limit(1)).first()


def _placement(g: Gathering, firm_id: uuid.UUID) -> Placement | None:
    """The placement here that begins next, else the one begun last that still runs."""
    query = rows.select_alive(Placement).where(Placement.firm_id == firm_id)
    here = list(g.session.scalars(query.order_by(Placement.starts_on, Placement.id)))
    coming = [each for each in here if state(each, g.today).upcoming]
    running = [each for each in here if state(each, g.today).running]
    chosen = next(iter([*coming, *reversed(running)]), None)
    return load(g.session, chosen.id) if chosen is not None else None


def _work(g: Gathering, placement: Placement | None) -> str:
    if placement is None or placement.hours is None:
        return ""
    most = numbers.number(placement.hours, "da")
    if placement.hours_start is None or placement.hours_start == placement.hours:
        return _said(g, text("services", "{hours} hours a week").fill(hours=most))
    least = numbers.number(placement.hours_start, "da")
    words = text("services", "{least} hours a week to begin with, up to {most}")
    return _said(g, words.fill(least=least, most=most))


def _why_us(g: Gathering, firm_id: uuid.UUID, placement: Placement | None) -> str:
    """The tasks that are agreed, else those the firm has named itself."""
    tasks = [task.task for task in live_tasks(placement)] if placement is not None else []
    if not tasks:
        query = select(FirmTask.task).where(alive(FirmTask), FirmTask.firm_id == firm_id)
        tasks = list(g.session.scalars(query.order_by(FirmTask.position, FirmTask.id).limit(_TASKS)))
    return "; ".join(tasks[:_TASKS])


def _money(g: Gathering, placement: Placement | None) -> str:
    if placement is None:
        return ""
    if placement.kind == PlacementKind.PRAKTIK.value:
        return _said(g, text("services", "No wage in a praktik, but time every day to begin with"))
    if placement.hourly_wage is None:
        return ""
    wage = numbers.number(placement.hourly_wage, "da")
    return _said(g, text("services", "{wage} kr. an hour").fill(wage=wage))


def _help(g: Gathering, placement: Placement | None) -> str:
    if placement is None or not placement.mentor_support.strip():
        return ""
    until = placement.mentor_support_until
    if until is None:
        return _said(g, text("services", "Mentorstøtte is granted"))
    day = days.month_day(until, "da")
    return _said(g, text("services", "Mentorstøtte is granted until {day}").fill(day=day))


def _call(g: Gathering, visit: Visit | None) -> str:
    mentor = sender(g.session).mentor
    found = [" ".join(filter(None, (mentor.name, phone.pretty(mentor.phone))))]
    if visit is not None:
        found.append(days.long(visit.day, "da"))
    return " · ".join(filter(None, found))


def _said(g: Gathering, words: Text) -> str:
    return g.danish.say(words)
