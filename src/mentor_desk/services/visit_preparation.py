"""What the mentor should know before a visit, read at one moment (feature F2).

Citizen and owner may look over the shoulder: no note and nothing of anybody's health is read here,
only what the citizen has agreed to share.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from mentor_desk.models import (
    Case,
    Citizen,
    Contact,
    Firm,
    Placement,
    SmallStep,
    Visit,
)
from mentor_desk.services import experiences, firm_tasks, progression, promises, rows, visit_facts
from mentor_desk.services.attendance import monday_of
from mentor_desk.services.gathering.consent import consent_for
from mentor_desk.services.hour_plan import HourPlan
from mentor_desk.services.paper_parties import in_role
from mentor_desk.services.placement_state import state
from mentor_desk.services.promises import PromiseRow
from mentor_desk.services.visits import SHEET
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import AttendanceMark, ContactRole, ScoreSide, ToneTag, VisitStatus

_WEEKS = 3
_EXPERIENCES = 3
_CAME = (AttendanceMark.PRESENT, AttendanceMark.LATE)


@dataclass(frozen=True, slots=True)
class Came:
    """The marked working days of the last weeks: how many of them somebody came, and the others.

    ``others`` are the days with a mark other than «came», the newest first.
    """

    came: int
    of: int
    others: tuple[tuple[date, AttendanceMark], ...]


@dataclass(frozen=True, slots=True)
class Hours:
    """Hours a week now, and the next step: from which day and how many; ``None`` where not known."""

    now: float | None
    next_on: date | None = None
    next_hours: float | None = None


@dataclass(frozen=True, slots=True)
class MayKnow:
    """What the citizen lets the firm know, ``until`` a day or (``None``) until it is withdrawn."""

    words: str
    until: date | None


@dataclass(frozen=True, slots=True)
class AskFor:
    """Whom to ask for at the firm."""

    name: str
    title: str
    phone: str


@dataclass(frozen=True, slots=True)
class AtFirm:
    """What is known of the firm: its tone, what was learned there, and whom to ask for.

    ``bank`` is its task bank, read only where the sheet holds tasks.
    """

    id: uuid.UUID
    name: str
    tone: str
    tone_tags: tuple[ToneTag, ...]
    learned: tuple[str, ...]
    ask: AskFor | None
    bank: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Preparation:
    """A visit before, during and after; ``id`` is ``None`` while nobody has planned it.

    ``fields`` are those of the sheet, empty without a visit. ``promises`` are open, ``made`` those
    of this visit, as are ``small_step`` and ``scores``. ``may_know`` is ``None`` without a consent
    that holds.
    """

    id: uuid.UUID | None
    case_id: uuid.UUID
    citizen: str
    phone: str
    status: VisitStatus
    tries: int
    fields: dict[str, Any]
    firm: AtFirm | None
    placement_id: uuid.UUID | None
    last_on: date | None
    last_agreed: str
    promises: tuple[PromiseRow, ...]
    made: tuple[PromiseRow, ...]
    tasks: tuple[tuple[str, str], ...]
    hours: Hours | None
    came: Came | None
    may_know: MayKnow | None
    next_visit: tuple[uuid.UUID, date] | None
    small_step: str = ""
    scores: Mapping[str, float | None] = field(default_factory=dict)


@reads
def prepare(
    session: Session,
    *,
    today: date,
    case_id: uuid.UUID | None = None,
    visit_id: uuid.UUID | None = None,
    placement_id: uuid.UUID | None = None,
) -> Preparation:
    """Prepare a kept visit, or a new one in a placement or a case.

    A new visit in a case is one where the citizen is now.

    Raises:
        UserError: the visit, the placement or the case is gone.
    """
    around = visit_facts.around(session, visit_id) if visit_id else None
    visit = around.visit if around else None
    placement = _placement(session, visit, placement_id, case_id, today)
    owner = visit.case_id if visit else placement.case_id if placement and placement_id else case_id
    case = rows.get(session, Case, owner or uuid.UUID(int=0))
    citizen = rows.get(session, Citizen, case.citizen_id)
    firm = rows.find(
        session, Firm, visit.firm_id if visit else placement.firm_id if placement else None
    )
    day = visit.day if visit else today
    spotted = visit is not None and bool(visit.spotted_tasks)
    held = visit is not None and visit.status == VisitStatus.DONE
    last_on, last_agreed = visit_facts.last_agreed(session, case.id, visit_id, day)
    told = promises.listing(session, case_id=case.id)
    consent = consent_for(session, citizen.id, firm.id if firm else None, min(day, today))
    return Preparation(
        id=visit_id,
        case_id=case.id,
        citizen=citizen.name,
        phone=citizen.phone,
        status=VisitStatus(visit.status) if visit else VisitStatus.PLANNED,
        tries=visit.tries if visit else 0,
        fields={name: getattr(visit, name) for name in SHEET} if visit else {},
        firm=_at_firm(session, firm, placement, spotted=spotted) if firm else None,
        placement_id=placement.id if placement else None,
        last_on=last_on,
        last_agreed=last_agreed,
        promises=tuple(row for row in told if row.done_on is None),
        made=tuple(row for row in told if visit_id and row.visit_id == visit_id),
        tasks=visit_facts.tasks(session, placement.id) if placement else (),
        hours=_hours(session, placement, day) if placement else None,
        came=_came(session, placement, day, today) if placement else None,
        may_know=MayKnow(citizen.shareable.strip(), consent.until) if consent else None,
        next_visit=visit_facts.next_planned(session, case.id, visit_id, day),
        small_step=_small_step(session, visit) if held else "",
        scores=_scores(session, visit) if held else {},
    )


def _placement(
    session: Session,
    visit: Visit | None,
    placement_id: uuid.UUID | None,
    case_id: uuid.UUID | None,
    today: date,
) -> Placement | None:
    """The placement the visit belongs to: its own, else the one that runs (at its firm)."""
    if visit is None and placement_id is not None:
        return rows.get(session, Placement, placement_id)
    own = rows.find(session, Placement, visit.placement_id) if visit is not None else None
    if own is not None:
        return own
    owner = visit.case_id if visit else case_id
    query = rows.select_alive(Placement).where(Placement.case_id == owner)
    if visit is not None:
        query = query.where(Placement.firm_id == visit.firm_id)
    found = list(session.scalars(query.order_by(Placement.starts_on.desc(), Placement.id)))
    running = [each for each in found if state(each, today).running]
    # Without one that runs, the next to start.
    coming = [each for each in reversed(found) if state(each, today).upcoming]
    return next(iter([*running, *coming]), None)


def _small_step(session: Session, visit: Visit | None) -> str:
    query = rows.select_alive(SmallStep).where(SmallStep.visit_id == (visit.id if visit else None))
    found = session.scalars(query.order_by(SmallStep.id).limit(1)).first()
    return found.text if found is not None else ""


def _scores(session: Session, visit: Visit | None) -> Mapping[str, float | None]:
    """What the citizen answered at this visit."""
    talk = progression.of_visit(session, visit_id=visit.id) if visit is not None else None
    return talk.scores.get(ScoreSide.CITIZEN, {}) if talk else {}


def _at_firm(session: Session, firm: Firm, placement: Placement | None, *, spotted: bool) -> AtFirm:
    chosen = placement.daily_id if placement else None
    role = ContactRole.DAILY_RESPONSIBLE
    ask = in_role(session, firm.id, role, chosen) or in_role(session, firm.id, ContactRole.EMPLOYER)
    learned = experiences.at_firm(session, firm_id=firm.id)[:_EXPERIENCES]
    bank = firm_tasks.at_firm(session, firm_id=firm.id) if spotted else ()
    return AtFirm(
        id=firm.id,
        name=firm.name,
        tone=firm.tone.strip(),
        tone_tags=tuple(ToneTag(tag) for tag in firm.tone_tags),
        learned=tuple(each.text for each in learned),
        ask=_ask_for(ask, firm),
        bank=tuple(each.task for each in bank),
    )


def _ask_for(contact: Contact | None, firm: Firm) -> AskFor | None:
    if contact is not None:
        return AskFor(contact.name, contact.title, contact.phone or firm.phone)
    return AskFor(firm.name, "", firm.phone) if firm.phone else None


def _hours(session: Session, placement: Placement, day: date) -> Hours | None:
    steps = visit_facts.hour_steps(session, placement.id)
    plan = HourPlan(placement.hours_start, placement.hours, steps)
    week = max((day - placement.starts_on).days // 7 + 1, 1)
    now, later = plan.in_week(week), plan.after(week)
    if later:
        first, hours = later[0]
        return Hours(now, placement.starts_on + timedelta(weeks=first - 1), hours)
    return Hours(now) if now is not None else None


def _came(session: Session, placement: Placement, day: date, today: date) -> Came | None:
    """The marks of the three weeks up to the visit, or up to today where it lies ahead."""
    until = min(day, today)
    since = until - timedelta(weeks=_WEEKS)
    weeks = visit_facts.weeks(session, placement.id, monday_of(since), until)
    marked = [
        (when, AttendanceMark(mark))
        for monday, marks in weeks
        for when, mark in _days(monday, marks)
        if mark and since < when <= until
    ]
    counted = [(when, mark) for when, mark in marked if mark is not AttendanceMark.FREE]
    if not counted:
        return None
    others = [(when, mark) for when, mark in counted if mark is not AttendanceMark.PRESENT]
    return Came(sum(mark in _CAME for _, mark in counted), len(counted), tuple(reversed(others)))


def _days(monday: date, marks: Sequence[str]) -> Iterator[tuple[date, str]]:
    for number, mark in enumerate(marks):
        yield monday + timedelta(days=number), mark
