"""The day's round: in what order to drive, how far it is, and when one may be there (feature E6)."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import Final, NamedTuple

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from mentor_desk.matching import round as rounds
from mentor_desk.matching import travel
from mentor_desk.matching.round import Leg, Span, Stop, Terms
from mentor_desk.models import Case, Citizen, Firm, Mentor, Visit
from mentor_desk.rules.firm_times import FirmTimes, part_of
from mentor_desk.services import rows, work_week
from mentor_desk.services.positions import Position, position
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import Transport, VisitKind, VisitStatus, VisitTime

_ON = (VisitStatus.PLANNED.value, VisitStatus.DONE.value)
_WHOLE_DAY: Final = (0, 24 * 60)
_USUAL: Final = 45
# Put together once: Today reads this at every change.
_OF_DAY: Final = (
    select(Visit, Citizen, Firm)
    .join(Case, Case.id == Visit.case_id)
    .join(Citizen, Citizen.id == Case.citizen_id)
    .outerjoin(Firm, Firm.id == Visit.firm_id)
    .where(rows.alive(Visit), rows.alive(Case), Visit.status.in_(_ON))
    .where(Visit.day == bindparam("day"))
)
_LOOSE: Final = (
    select(func.count().filter(Visit.at.is_(None)), func.count())
    .select_from(Visit)
    .where(rows.alive(Visit), Visit.status.in_(_ON), Visit.day == bindparam("day"))
    .where(Visit.kind != VisitKind.CALL.value)
)
_MANY: Final = 6
_TRIED: Final = 60
"""So many without a time, or so many of them times all stops, are more than 20 ms to order."""
_ME: Final = rows.select_alive(Mentor).order_by(Mentor.created_at).limit(1)


class Place(StrEnum):
    """How well the program knows where a stop is: the very place, the middle of its postcode, or not
    at all."""

    EXACT = "exact"
    POSTCODE = "postcode"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class RoundStop:
    """One visit in its turn, or a phone call, which has ``number`` 0 and no way to it.

    A ``proposed`` time is nobody's promise. ``km`` is a straight line from the stop before. A ``held``
    one is written already.
    """

    number: int
    visit_id: uuid.UUID
    case_id: uuid.UUID
    kind: VisitKind
    at: time | None
    proposed: bool
    km: float | None
    place: Place
    citizen: str
    firm: str
    held: bool


@dataclass(frozen=True, slots=True)
class DayRound:
    """The visits of a day in driving order, and the ``calls`` by the clock, which need no driving.

    ``km`` is the whole way in straight lines, ``home_km`` its last part; that is ``None`` where
    nobody has said where the round begins. ``confirmed`` is false while nobody has checked how fast
    one drives.
    """

    day: date
    stops: tuple[RoundStop, ...]
    calls: tuple[RoundStop, ...]
    km: float
    home_km: float | None
    confirmed: bool


class Found(NamedTuple):
    """A visit of the day, whom it is about, and where."""

    visit: Visit
    citizen: Citizen
    firm: Firm | None


@reads
def of_day(session: Session, *, day: date) -> DayRound:
    """The round of ``day`` as its visits are now."""
    return arranged(session, day, found(session, day))


@reads
def takes_long(session: Session, *, day: date) -> bool:
    """Whether so many visits have no time that a page should not wait for their order."""
    loose, every = session.execute(_LOOSE, {"day": day}).one()
    return loose >= _MANY or loose * every >= _TRIED


def found(session: Session, day: date) -> list[Found]:
    """What is planned or was held on ``day``, by the clock, what has no time last."""
    listed = [
        Found(visit, citizen, firm) for visit, citizen, firm in session.execute(_OF_DAY, {"day": day})
    ]
    return sorted(listed, key=lambda one: (one.visit.at or time.max, one.visit.id))


def arranged(session: Session, day: date, listed: Sequence[Found]) -> DayRound:
    """``listed`` in the order of the day."""
    me = session.scalars(_ME).first()
    estimate = travel.in_force(day)
    start = position(me.start_latitude, me.start_longitude, me.start_postcode) if me else None
    hours = work_week.hours_of(me.work_hours if me else ())[day.weekday()]
    usual = me.visit_minutes if me else _USUAL
    terms = Terms(
        start=start.point if start else None,
        day=(_minute(hours.start), _minute(hours.end)) if hours else _WHOLE_DAY,
        pace=estimate.paces[Transport.CAR],
    )
    driven = {str(one.visit.id): one for one in listed if one.visit.kind != VisitKind.CALL}
    way = rounds.plan(tuple(_stop(one, usual, day) for one in driven.values()), terms)
    return DayRound(
        day=day,
        stops=tuple(_told(driven[leg.key], number, leg) for number, leg in enumerate(way.legs, 1)),
        calls=tuple(_told(one) for one in listed if one.visit.kind == VisitKind.CALL),
        km=way.metres / 1000,
        home_km=None if way.home is None else way.home / 1000,
        confirmed=estimate.confirmed,
    )


def _told(one: Found, number: int = 0, leg: Leg | None = None) -> RoundStop:
    where = place_of(one)
    return RoundStop(
        number=number,
        visit_id=one.visit.id,
        case_id=one.visit.case_id,
        kind=VisitKind(one.visit.kind),
        at=_clock(leg.at) if leg else one.visit.at,
        proposed=leg.proposed if leg else False,
        km=None if leg is None or leg.metres is None else leg.metres / 1000,
        place=Place.UNKNOWN if where is None else Place.EXACT if where.exact else Place.POSTCODE,
        citizen=one.citizen.name,
        firm=one.firm.name if one.firm else "",
        held=one.visit.status == VisitStatus.DONE,
    )


def place_of(one: Found) -> Position | None:
    """Where to drive: to the firm, else to the citizen's home; a meeting without a firm may be
    anywhere."""
    where = one.firm or (one.citizen if one.visit.kind == VisitKind.VISIT else None)
    return position(where.latitude, where.longitude, where.postcode) if where else None


def _stop(one: Found, usual: int, day: date) -> Stop:
    where = place_of(one)
    best, never = _wishes(one.firm, day) if one.firm and one.visit.at is None else ((), ())
    return Stop(
        key=str(one.visit.id),
        point=where.point if where else None,
        at=None if one.visit.at is None else _minute(one.visit.at),
        minutes=one.visit.minutes or usual,
        best=best,
        never=never,
    )


def _wishes(firm: Firm, day: date) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The firm's best times of the day, and those it does not want or is closed."""
    times = FirmTimes(grid=tuple(firm.visit_grid))

    def fits(hour: int) -> VisitTime | None:
        return times.fit(day.weekday(), part_of(time(hour)))

    closed: list[Span] = []
    if firm.day_starts is not None:
        closed.append((0, _minute(firm.day_starts)))
    if firm.day_ends is not None:
        closed.append((_minute(firm.day_ends), _WHOLE_DAY[1]))
    best = _spans(lambda hour: fits(hour) is VisitTime.BEST)
    return best, (*_spans(lambda hour: fits(hour) is VisitTime.NEVER), *closed)


def _spans(holds: Callable[[int], bool]) -> tuple[Span, ...]:
    """The hours of the day at which something holds, those in a row joined; in minutes."""
    joined: list[Span] = []
    for hour in range(24):
        if holds(hour):
            begins = joined.pop()[0] if joined and joined[-1][1] == hour * 60 else hour * 60
            joined.append((begins, (hour + 1) * 60))
    return tuple(joined)


def _minute(clock: time) -> int:
    return clock.hour * 60 + clock.minute


def _clock(minute: int) -> time:
    return time(min(minute, _WHOLE_DAY[1] - 1) // 60, minute % 60 if minute < _WHOLE_DAY[1] else 59)
