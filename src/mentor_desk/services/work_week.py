"""The mentor's own week: hours, days away, how long a visit lasts, where the day's round begins."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Final

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Absence, Mentor, Setting, Visit
from mentor_desk.rules import visit_rhythm
from mentor_desk.rules.visit_planning import Booked, MentorTime, Span
from mentor_desk.rules.visit_rhythm import Rhythm, Rhythms
from mentor_desk.services import mentor, rows
from mentor_desk.services.rows import alive
from mentor_desk.shelf import SHELF
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import AbsenceKind, VisitStatus, label
from mentor_desk.texts import Text, text

RHYTHM_KEY: Final = "visit_rhythm"
"""The setting that names the rhythm of a placement which has none of its own."""
OFFICE: Final = Span(time(8), time(15, 30))
ORDINARY: Final[tuple[Span | None, ...]] = (OFFICE,) * 5 + (None, None)
_MINUTES: Final = range(10, 241)
_USUAL: Final = 45
# Put together once: every plan and every week begins with these.
_ME: Final = rows.select_alive(Mentor).order_by(Mentor.created_at).limit(1)
_RHYTHM: Final = select(Setting.value).where(alive(Setting), Setting.key == RHYTHM_KEY)
_BOOKED: Final = select(Visit.id, Visit.day, Visit.at, Visit.minutes).where(
    alive(Visit),
    Visit.status == VisitStatus.PLANNED.value,
    Visit.day.between(bindparam("first"), bindparam("last")),
)
_SPAN = re.compile(r"(\d{1,2})\.(\d{2})-(\d{1,2})\.(\d{2})")


@dataclass(frozen=True, slots=True)
class WorkWeek:
    """``hours`` of seven days, Monday first (``None`` is a day off); ``minutes`` of a visit.

    ``start_*`` is where the day's round begins, empty or ``None`` while nobody has said it;
    ``rhythm`` is the key of the rhythm for placements that have none of their own.
    """

    hours: tuple[Span | None, ...]
    minutes: int
    start_address: str
    start_postcode: str
    start_latitude: float | None
    start_longitude: float | None
    rhythm: str


@reads
def mine(session: Session) -> WorkWeek:
    """The mentor's week; ordinary office hours while nothing else is entered."""
    me = session.scalars(_ME).first()
    key = default_rhythm(session).key
    if me is None:
        return WorkWeek(ORDINARY, _USUAL, "", "", None, None, key)
    return WorkWeek(
        hours=hours_of(me.work_hours),
        minutes=me.visit_minutes,
        start_address=me.start_address,
        start_postcode=me.start_postcode,
        start_latitude=me.start_latitude,
        start_longitude=me.start_longitude,
        rhythm=key,
    )


@writes("week.saved")
def save(
    session: Session,
    *,
    hours: Sequence[Span | None] | None = None,
    minutes: int | None = None,
    start_address: str | None = None,
    start_postcode: str | None = None,
    rhythm: str | None = None,
) -> None:
    """Correct the mentor's week; what is ``None`` stays.

    A start point with another address has no known place until somebody finds it anew.

    Raises:
        UserError: a day ends before it begins, nobody works at all, a visit has no sensible length,
            the rhythm is not known, or the mentor is not entered yet.
    """
    me = mentor.required(session)
    if hours is not None:
        me.work_hours = _written(hours)
    if minutes is not None:
        if minutes not in _MINUTES:
            sentence = text("services", "A visit lasts from 10 minutes to 4 hours.")
            raise UserError(sentence, "minutes")
        me.visit_minutes = minutes
    _start(me, start_address, start_postcode)
    if rhythm is not None:
        _choose(session, rhythm)
    journal.note(session, subject=me)


def rhythms() -> Rhythms:
    """The rhythms in use. Raises :class:`RulebookError` when the file is damaged."""
    return SHELF.load("reference/visit_rhythms.toml", visit_rhythm.parse)


def default_rhythm(session: Session) -> Rhythm:
    """The rhythm of a placement that has none of its own."""
    kept = session.scalars(_RHYTHM).first()
    return rhythms().get(str(kept) if kept is not None else "")


def hours_of(written: Sequence[str]) -> tuple[Span | None, ...]:
    """Seven days as they are kept (``08.00-15.30``); office hours where nothing is kept."""
    if not written:
        return ORDINARY
    found = [_span(one) for one in written[:7]]
    return (*found, *[None] * (7 - len(found)))


def away_days(session: Session, first: date, last: date) -> dict[date, AbsenceKind]:
    """The days from ``first`` to ``last`` on which the mentor is away, and why."""
    query = rows.select_alive(Absence).where(Absence.starts_on <= last, Absence.ends_on >= first)
    found: dict[date, AbsenceKind] = {}
    for one in session.scalars(query.order_by(Absence.starts_on, Absence.id)):
        day = max(first, one.starts_on)
        while day <= min(last, one.ends_on):
            found.setdefault(day, AbsenceKind(one.kind))
            day += timedelta(days=1)
    return found


def mentor_time(session: Session, first: date, last: date) -> MentorTime:
    """The mentor's hours and days away, as the rules of planning know them."""
    week = mine(session)
    sentence = text("rules", "You are away: {why}.")
    closed: dict[date, Text] = {
        day: sentence.fill(why=label(kind).within())
        for day, kind in away_days(session, first, last).items()
    }
    return MentorTime(week.hours, week.minutes, closed)


def booked(
    session: Session, first: date, last: date, *, but: Iterable[uuid.UUID] = ()
) -> tuple[Booked, ...]:
    """The visits that are planned from ``first`` to ``last``, without those in ``but``."""
    me = session.scalars(_ME).first()
    left_out, usual = frozenset(but), me.visit_minutes if me is not None else _USUAL
    return tuple(
        Booked(day, at, minutes or usual)
        for visit_id, day, at, minutes in session.execute(_BOOKED, {"first": first, "last": last})
        if visit_id not in left_out
    )


def _span(written: str) -> Span | None:
    found = _SPAN.fullmatch(written)
    if found is None:
        return None
    from_hour, from_minute, to_hour, to_minute = map(int, found.groups())
    return Span(time(from_hour, from_minute), time(to_hour, to_minute))


def _written(hours: Sequence[Span | None]) -> list[str]:
    for weekday, one in enumerate(hours):
        if one is not None and one.end <= one.start:
            sentence = text("services", "The working day must end after it begins.")
            raise UserError(sentence, f"hours_{weekday}")
    if not any(hours):
        raise UserError(text("services", "Write at least one day on which you work."), "hours_0")
    return [f"{one.start:%H.%M}-{one.end:%H.%M}" if one else "" for one in hours]


def _start(me: Mentor, address: str | None, postcode: str | None) -> None:
    before = me.start_address, me.start_postcode
    if address is not None:
        me.start_address = address.strip()
    if postcode is not None:
        me.start_postcode = postcode.strip()
    if (me.start_address, me.start_postcode) != before:
        me.start_latitude = me.start_longitude = None


def _choose(session: Session, key: str) -> None:
    if key not in rhythms().by_key:
        raise UserError(text("services", "There is no such rhythm."), "rhythm")
    kept = session.scalars(select(Setting).where(Setting.key == RHYTHM_KEY)).first()
    if kept is None:
        session.add(Setting(key=RHYTHM_KEY, value=key))
        return
    kept.value, kept.deleted_at = key, None
