"""Who is ripe for erasing: closed cases and contact persons whose time for keeping is over."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Any, Final, cast

from sqlalchemy import Date, Select, func, or_, select, type_coerce
from sqlalchemy.orm import Session

from mentor_desk.formats.spans import add_months
from mentor_desk.models import (
    Agreement,
    Case,
    Citizen,
    Contact,
    ContactEntry,
    Firm,
    IssuedPaper,
    Merge,
    Note,
    Placement,
    Visit,
)
from mentor_desk.rules.retention import CLOSED_CASE, FIRM_CONTACT
from mentor_desk.services import agreement_terms, outsiders_retention, recruitment_retention, retention
from mentor_desk.services.placement_state import last_day
from mentor_desk.services.retention import Kept
from mentor_desk.services.rows import alive
from mentor_desk.storage.use_case import reads

# Months are of different lengths: the file is asked for a few days more, and the days compared here.
_A_FEW_DAYS: Final = timedelta(days=4)


class Who(StrEnum):
    """What kind of person it is."""

    CITIZEN = "citizen"
    CONTACT = "contact"
    APPLICANTS = "applicants"
    MEMBER = "member"
    GUESTS = "guests"
    COLLEAGUE = "colleague"


@dataclass(frozen=True, slots=True)
class RipePerson:
    """A person whose time for keeping is over since ``over_on``.

    ``last`` is the day it was counted from: the closing, or the last thing there was with the firm.
    ``case_id`` is the latest case, ``firm`` a contact's. The ``people`` who applied for a job stand as
    one, by the job's title, and so do the guests of a meeting, by its name; ``firm`` is a network or a
    place of work where it was no firm. ``kept`` tells until when and why the mentor keeps them longer.
    The counts are what is held.
    """

    id: uuid.UUID
    who: Who
    name: str
    last: date
    over_on: date
    case_id: uuid.UUID | None = None
    firm_id: uuid.UUID | None = None
    firm: str = ""
    kept: Kept | None = None
    placements: int = 0
    visits: int = 0
    notes: int = 0
    papers: int = 0
    people: int = 0

    def waits(self, today: date) -> bool:
        """Whether it is still to be decided: nobody has said to keep them longer than ``today``."""
        return self.kept is None or self.kept.until <= today


@reads
def ripe(session: Session, *, today: date) -> list[RipePerson]:
    """Everybody whose time is over, those kept longer too; longest over first."""
    kept = retention.kept(session)
    found = [
        *_citizens(session, today, kept),
        *_contacts(session, today, kept),
        *_applicants(session, today, kept),
        *_outsiders(session, today, kept),
    ]
    return sorted(found, key=lambda one: (one.over_on, one.name, one.id))


def waiting(session: Session, today: date) -> tuple[int, date | None]:
    """How many wait for the mentor to decide, and since when the first of them does.

    Today asks this at every change, and of citizens it needs no more: they are counted in the file.
    """
    kept = retention.kept(session)
    others = [
        *_contacts(session, today, kept),
        *_applicants(session, today, kept),
        *_outsiders(session, today, kept),
    ]
    days = [one.over_on for one in others if one.waits(today)]
    count, first = _citizens_waiting(session, today, kept)
    if first is not None:
        days.append(first)
    return len(days) + max(0, count - 1), min(days, default=None)


def _citizens_waiting(
    session: Session, today: date, kept: dict[uuid.UUID, Kept]
) -> tuple[int, date | None]:
    months = retention.months(session, CLOSED_CASE)
    newest = add_months(today, -months) + _A_FEW_DAYS
    while add_months(newest, months) > today:
        newest -= timedelta(days=1)
    ended = func.coalesce(func.date(Case.deleted_at), Case.closed_on)
    people = _whose_time_may_be_over(today, months).subquery()
    last = type_coerce(func.coalesce(func.date(people.c.deleted_at), func.max(ended)), Date)
    later = [person for person, one in kept.items() if one.until > today]
    each = (
        select(last.label("last"))
        .select_from(people)
        .outerjoin(Case, Case.citizen_id == people.c.id)
        .where(people.c.id.not_in(later))
        .group_by(people.c.id)
        .having(last <= newest)
        .subquery()
    )
    count, first = session.execute(select(func.count(), func.min(each.c.last)).select_from(each)).one()
    return count, add_months(first, months) if first else None


def _citizens(session: Session, today: date, kept: dict[uuid.UUID, Kept]) -> Iterator[RipePerson]:
    months = retention.months(session, CLOSED_CASE)
    people = {row.id: row for row in session.execute(_whose_time_may_be_over(today, months))}
    cases: dict[uuid.UUID, list[Any]] = {}
    query = select(Case.id, Case.citizen_id, Case.opened_on, Case.closed_on, Case.deleted_at)
    for case in session.execute(query) if people else ():
        if case.citizen_id in people:
            cases.setdefault(case.citizen_id, []).append(case)
    over = [(person, _ended(person, cases.get(person.id, []))) for person in people.values()]
    done = [(person, day) for person, day in over if day and add_months(day, months) <= today]
    if not done:
        return
    counts = {model: _by_case(session, model) for model in (Placement, Visit, Note, IssuedPaper)}
    for person, day in done:
        own = sorted(cases.get(person.id, []), key=lambda case: (case.opened_on, case.id))
        ids = [case.id for case in own]
        held = [sum(found.get(case_id, 0) for case_id in ids) for found in counts.values()]
        yield RipePerson(
            person.id,
            Who.CITIZEN,
            person.name,
            day,
            add_months(day, months),
            ids[-1] if ids else None,
            kept=kept.get(person.id),
            placements=held[0],
            visits=held[1],
            notes=held[2],
            papers=held[3],
        )


def _whose_time_may_be_over(today: date, months: int) -> Select[uuid.UUID, str, datetime | None]:
    """Everybody without a case that is open or was closed too lately, asked of the file itself.

    This is asked whenever the Today page is read; two thousand closed cases must not be loaded for it.
    """
    late = or_(Case.closed_on.is_(None), Case.closed_on > add_months(today, -months) + _A_FEW_DAYS)
    with_one = select(Case.citizen_id).where(alive(Case), late)
    # Who was taken up in another record goes with that one.
    merged = select(Merge.lost_id).where(alive(Merge))
    return select(Citizen.id, Citizen.name, Citizen.deleted_at).where(
        Citizen.name != "",
        Citizen.id.not_in(merged),
        or_(Citizen.deleted_at.is_not(None), Citizen.id.not_in(with_one)),
    )


def _ended(person: Any, cases: list[Any]) -> date | None:
    """When the citizen was deleted, or the last case closed or deleted; ``None`` for neither."""
    if person.deleted_at is not None:
        return cast("date", person.deleted_at.date())
    days = [case.deleted_at.date() if case.deleted_at else case.closed_on for case in cases]
    return max(days, default=None)


def _by_case(session: Session, model: Any) -> dict[uuid.UUID, int]:
    query = select(model.case_id, func.count()).where(alive(model), model.case_id.is_not(None))
    return {row[0]: row[1] for row in session.execute(query.group_by(model.case_id))}


def _contacts(session: Session, today: date, kept: dict[uuid.UUID, Kept]) -> Iterator[RipePerson]:
    months = retention.months(session, FIRM_CONTACT)
    unseen = add_months(today, -months) + _A_FEW_DAYS
    query = (
        select(
            Contact.id, Contact.name, Contact.deleted_at, Contact.updated_at,
            Firm.id.label("firm_id"), Firm.name.label("firm"),
        )
        .join(Firm, Firm.id == Contact.firm_id)
        .where(
            Contact.name != "",
            Contact.id.not_in(select(Merge.lost_id).where(alive(Merge))),
            Contact.updated_at < datetime.combine(unseen, time(), UTC),
        )
        .order_by(Contact.id)
    )  # fmt: skip
    found = session.execute(query).all()
    last = _last_with_firms(session, today) if found else {}
    for person in found:
        day = _last_of(person, last.get(person.firm_id, date.min))
        if day != date.max and add_months(day, months) <= today:
            yield RipePerson(
                person.id,
                Who.CONTACT,
                person.name,
                day,
                add_months(day, months),
                firm_id=person.firm_id,
                firm=person.firm,
                kept=kept.get(person.id),
            )


def _applicants(session: Session, today: date, kept: dict[uuid.UUID, Kept]) -> Iterator[RipePerson]:
    for one in recruitment_retention.ripe(session, today=today):
        yield RipePerson(
            one.id,
            Who.APPLICANTS,
            one.title,
            one.closed_on,
            one.over_on,
            firm_id=one.firm_id,
            firm=one.firm,
            kept=kept.get(one.id),
            people=one.people,
        )


def _outsiders(session: Session, today: date, kept: dict[uuid.UUID, Kept]) -> Iterator[RipePerson]:
    for one in outsiders_retention.ripe(session, today=today):
        yield RipePerson(
            one.id,
            Who(one.kind.value),
            one.name,
            one.last,
            one.over_on,
            firm_id=one.firm_id,
            firm=one.where,
            kept=kept.get(one.id),
            people=one.people,
        )


def _last_of(person: Any, with_firm: date) -> date:
    """A contact person who was deleted is held for nothing but an undo."""
    if person.deleted_at is not None:
        return cast("date", person.deleted_at.date())
    return max(with_firm, cast("date", person.updated_at.date()))


def _last_with_firms(session: Session, today: date) -> dict[uuid.UUID, date]:
    """The last day of anything with each firm; :attr:`date.max` while something goes on."""
    last: dict[uuid.UUID, date] = {}
    for firm_id, day in _days_with_firms(session, today):
        last[firm_id] = max(day, last.get(firm_id, date.min))
    return last


def _days_with_firms(session: Session, today: date) -> Iterator[tuple[uuid.UUID, date]]:
    for model in (ContactEntry, Visit, Note):
        query = select(model.firm_id, func.max(model.day)).where(
            alive(model), model.firm_id.is_not(None)
        )
        yield from _pairs(session.execute(query.group_by(model.firm_id)))
    for agreement in session.scalars(select(Agreement).where(alive(Agreement))):
        yield agreement.firm_id, _end(agreement_terms.last_day(agreement), today)
    for placement in session.scalars(select(Placement).where(alive(Placement))):
        yield placement.firm_id, _end(last_day(placement), today)


def _pairs(found: Iterable[Any]) -> Iterator[tuple[uuid.UUID, date]]:
    return ((firm_id, day) for firm_id, day in found)


def _end(ends_on: date | None, today: date) -> date:
    return ends_on if ends_on is not None and ends_on < today else date.max
