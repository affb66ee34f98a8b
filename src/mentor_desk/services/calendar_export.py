"""The visits as a calendar file for the phone, without personal data (feature F4)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from mentor_desk.exchange import calendar
from mentor_desk.exchange.calendar import Entry
from mentor_desk.models import Case, Firm, Mentor, Setting, Visit
from mentor_desk.services import rows
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import VisitKind, VisitStatus

FILE_NAME: Final = "kalender.ics"
BACK: Final = timedelta(days=14)
"""How far back the file reaches; ahead it has everything."""
_TOWN_KEY = "calendar.town"
_ON = frozenset({VisitStatus.PLANNED.value, VisitStatus.DONE.value})
_MINUTES = 45  # for a caseload whose mentor is not entered yet


@dataclass(frozen=True, slots=True)
class Ahead:
    """What a file would hold now, and whether the town was ticked last time."""

    entries: int
    cancelled: int
    with_town: bool


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """A file ready to be saved; ``cancelled`` of its ``entries`` tell that a visit is off."""

    data: bytes
    entries: int
    cancelled: int


@dataclass(frozen=True, slots=True)
class _Told:
    visit: Visit
    off: bool
    town: str


@reads
def ahead(session: Session, *, today: date) -> Ahead:
    """What the file would hold if it were written now."""
    found = list(_found(session, today))
    chosen = _choice(session)
    return Ahead(len(found), sum(one.off for one in found), bool(chosen and chosen.value))


@writes("calendar.exported")
def export(session: Session, *, today: date, with_town: bool | None = None) -> CalendarFile:
    """The calendar from :data:`BACK` before ``today``, and what each visit was told with is kept.

    A visit that is off is told of only where a file has told of it before. ``with_town`` puts the
    firm's town behind the word and is remembered; ``None`` does as last time. The journal keeps how
    many entries there were; an undo passes this by, for the file has left the house.
    """
    town = _remember(session, with_town)
    mentor = session.scalars(rows.select_alive(Mentor).order_by(Mentor.created_at)).first()
    usual = mentor.visit_minutes if mentor else _MINUTES
    found = list(_found(session, today))
    entries = [_entry(one, usual, with_town=town) for one in found]
    for one, entry in zip(found, entries, strict=True):
        _hand_out(one, entry.sequence)
    off = sum(one.off for one in found)
    journal.note(session, detail={"entries": len(entries), "cancelled": off, "town": town})
    return CalendarFile(calendar.file(entries, session.info["now"]), len(entries), off)


def _found(session: Session, today: date) -> Iterator[_Told]:
    """The visits of the file, by the day; those moved out of reach since the last file too."""
    missed = and_(Visit.exported.is_not(None), Visit.exported < Visit.sequence)
    query = (
        select(Visit, Case.deleted_at, Firm.town)
        .join(Case, Case.id == Visit.case_id)
        .outerjoin(Firm, Firm.id == Visit.firm_id)
        .where(or_(Visit.day >= today - BACK, missed))
        .order_by(Visit.day, Visit.at, Visit.id)
    )
    for visit, case_gone, town in session.execute(query):
        off = bool(visit.deleted_at or case_gone) or visit.status not in _ON
        if not off or visit.exported is not None:
            yield _Told(visit, off, town or "")


def _entry(told: _Told, usual: int, *, with_town: bool) -> Entry:
    visit = told.visit
    return Entry(
        id=visit.id,
        kind=VisitKind(visit.kind),
        day=visit.day,
        at=visit.at,
        minutes=visit.minutes or usual,
        sequence=_sequence(told),
        changed=visit.updated_at,
        cancelled=told.off,
        town=told.town if with_town else "",
    )


def _sequence(told: _Told) -> int:
    """Above all that was handed out for another state of the visit, and never lower than before.

    What was handed out lies above the visit's own sequence only where the phone was told that it is
    off. So whoever puts a visit off need not think of calendars.
    """
    own, out = told.visit.sequence, told.visit.exported
    if told.off:
        return out if out is not None and out > own else own + 1
    return own if out is None or out <= own else out + 1


def _hand_out(told: _Told, sequence: int) -> None:
    visit = told.visit
    if visit.exported != sequence:
        visit.exported = sequence
    if not told.off and visit.sequence != sequence:
        visit.sequence = sequence


def _choice(session: Session) -> Setting | None:
    return session.scalars(rows.select_alive(Setting).where(Setting.key == _TOWN_KEY)).first()


def _remember(session: Session, with_town: bool | None) -> bool:
    kept = _choice(session)
    if with_town is None:
        return bool(kept and kept.value)
    if kept is None:
        session.add(Setting(key=_TOWN_KEY, value=with_town))
    elif kept.value != with_town:
        kept.value = with_town
    return with_town
