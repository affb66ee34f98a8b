"""Gathers the firms' side of a match: all firms at once, in a handful of queries."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from sqlalchemy import String, select, type_coerce
from sqlalchemy.orm import Session

from mentor_desk.matching.facts import Offered, Place, Season
from mentor_desk.matching.words import told
from mentor_desk.models import Firm, FirmSeason, FirmTask, HeadCount, Opening
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services.firm_room import Room, room_for
from mentor_desk.services.match_between import Past, Stays
from mentor_desk.services.match_wanted import known, one
from mentor_desk.services.placement_facts import SUPPORTED
from mentor_desk.services.placement_state import last_day
from mentor_desk.services.positions import Position, position
from mentor_desk.services.rows import alive
from mentor_desk.terms import (
    Adjustment,
    CustomerContact,
    OpeningKind,
    Relation,
    SeasonKind,
    ToneTag,
)

_COLUMNS = (
    Firm.id, Firm.name, Firm.town, Firm.postcode, Firm.latitude, Firm.longitude, Firm.branch,
    Firm.about, Firm.size_band, Firm.hours_least, Firm.hours_most, Firm.day_starts, Firm.day_ends,
    Firm.flexible_start, Firm.can_meet, Firm.cannot_meet, Firm.customer_contact, Firm.tone_tags,
    Firm.leave_alone_until, Firm.leave_alone_why, Firm.relation, Firm.most_at_once, Firm.rest_weeks,
)  # fmt: skip

_TASKS = (FirmTask.task, FirmTask.trains, FirmTask.skills)
_OPENINGS = (
    type_coerce(Opening.id, String).label("key"), Opening.kind, Opening.title, Opening.tasks,
    Opening.demands, Opening.hours_least, Opening.hours_most, Opening.from_on, Opening.until,
    Opening.closed_on,
)  # fmt: skip
_SEASONS = (FirmSeason.kind, FirmSeason.months, FirmSeason.lead_weeks, FirmSeason.note)
_COUNTS = (HeadCount.counted_on, HeadCount.full_time)


class FirmSide(NamedTuple):
    """A firm as a match sees it. ``employees`` and ``free`` are full-time persons."""

    firm_id: uuid.UUID
    name: str
    town: str
    branch: str
    size_band: str
    place: Position | None
    employees: float | None
    free: float | None
    openings: int
    offered: Offered


class _Moment(NamedTuple):
    """The day and its rules; ``rooms`` remembers the ratio's answers, which are the same for many."""

    today: date
    rulebook: Rulebook
    rooms: dict[Any, Room | None]


class _Kept(NamedTuple):
    """What is kept of firms beside their own row, by firm."""

    tasks: dict[str, list[Any]]
    openings: dict[str, list[Any]]
    seasons: dict[str, list[Any]]
    counts: dict[str, list[Any]]


def sides(
    session: Session,
    today: date,
    rulebook: Rulebook,
    found: Past,
    *,
    firm_id: uuid.UUID | None = None,
    opening_id: uuid.UUID | None = None,
) -> list[FirmSide]:
    """All firms, or the one with ``firm_id``, held up with its opening where one is meant."""
    query = select(*_COLUMNS).where(alive(Firm))
    if firm_id is not None:
        query = query.where(Firm.id == firm_id)
    kept = _Kept(
        _by_firm(session, FirmTask, firm_id, _TASKS, FirmTask.position),
        _by_firm(session, Opening, firm_id, _OPENINGS, Opening.told_on),
        _by_firm(session, FirmSeason, firm_id, _SEASONS, FirmSeason.created_at),
        _by_firm(session, HeadCount, firm_id, _COUNTS, HeadCount.counted_on),
    )
    at = _Moment(today, rulebook, {})
    return [_side(firm, kept, found, at, opening_id) for firm in session.execute(query)]


def _by_firm(
    session: Session, model: Any, firm_id: uuid.UUID | None, columns: Sequence[Any], order: Any
) -> dict[str, list[Any]]:
    """Rows of ``columns``, not whole objects, by the id of their firm as it is kept."""
    key = type_coerce(model.firm_id, String).label("firm_key")
    query = select(key, *columns).where(alive(model)).order_by(order, model.id)
    if firm_id is not None:
        query = query.where(model.firm_id == firm_id)
    result: dict[str, list[Any]] = defaultdict(list)
    for row in session.execute(query):
        result[row[0]].append(row)
    return result


def _side(firm: Any, kept: _Kept, found: Past, at: _Moment, opening_id: uuid.UUID | None) -> FirmSide:
    key, stays = firm.id.hex, found.stays(firm.id)
    openings = [each for each in kept.openings.get(key, ()) if _open(each, at.today)]
    meant = next(
        (each for each in openings if opening_id is not None and each.key == opening_id.hex), None
    )
    place = position(firm.latitude, firm.longitude, firm.postcode)
    room = _room(kept.counts.get(key, ()), stays, at)
    free = None if room is None or room.places is None else max(0.0, room.places - room.used)
    bank = kept.tasks.get(key, ())
    least, most = _hours(firm, openings, meant)
    offered = Offered(
        words=told(_words(firm, bank, (meant,) if meant else openings)),
        tasks=_tasks(bank, meant),
        hours_least=least,
        hours_most=most,
        has_place=place is not None,
        seasons=tuple(_season(each) for each in kept.seasons.get(key, ()) if each.months),
        places=room.places if room else None,
        used=room.used if room else 0.0,
        here_now=len(stays.running),
        coming=len(stays.coming),
        resting_until=_resting(firm.rest_weeks, stays),
        earlier=found.told(stays.earlier),
        opening=_place(meant) if meant else None,
        **_plain(firm),
    )
    return FirmSide(
        firm_id=firm.id,
        name=firm.name,
        town=firm.town,
        branch=firm.branch,
        size_band=firm.size_band,
        place=place,
        employees=room.employees if room else None,
        free=free,
        openings=len(openings),
        offered=offered,
    )


def _plain(firm: Any) -> dict[str, Any]:
    """What stands in the firm's own row."""
    return {
        "branch": firm.branch,
        "day_starts": firm.day_starts,
        "day_ends": firm.day_ends,
        "flexible_start": firm.flexible_start,
        "can_meet": frozenset(known(Adjustment, firm.can_meet)),
        "cannot_meet": frozenset(known(Adjustment, firm.cannot_meet)),
        "customer_contact": one(CustomerContact, firm.customer_contact),
        "tone_tags": known(ToneTag, firm.tone_tags),
        "leave_alone_until": firm.leave_alone_until,
        "leave_alone_why": firm.leave_alone_why,
        "relation": one(Relation, firm.relation) or Relation.NEW,
        "most_at_once": firm.most_at_once,
    }


def _room(counts: Sequence[Any], stays: Stays, at: _Moment) -> Room | None:
    """The ratio's answer; nobody needs it where nobody has counted."""
    if not counts:
        return None
    taken = tuple(each.hours for each in stays.running if each.kind in SUPPORTED)
    asked = (taken, *((each.counted_on, each.full_time) for each in counts))
    if asked not in at.rooms:
        at.rooms[asked] = room_for(at.rulebook, at.today, counts, taken)
    return at.rooms[asked]


def _open(opening: Any, today: date) -> bool:
    return opening.closed_on is None and (opening.until is None or opening.until >= today)


def _words(firm: Any, bank: Iterable[Any], openings: Iterable[Any]) -> Iterable[str]:
    """The firm's own words about its work; what it writes of itself tells the least, so it is last."""
    for task in bank:
        yield from (task.task, task.trains, task.skills)
    for opening in openings:
        yield from (opening.title, opening.tasks)
    yield from (firm.branch, firm.about)


def _tasks(bank: Iterable[Any], meant: Any) -> tuple[tuple[str, str], ...]:
    lines = meant.tasks.splitlines() if meant else []
    named = [(line.strip(), "") for line in lines if line.strip()]
    return (*named, *((task.task, task.trains) for task in bank))


def _hours(firm: Any, openings: Sequence[Any], meant: Any) -> tuple[float | None, float | None]:
    """The opening's hours, else the firm's, else the span of its openings."""
    for each in (meant, firm):
        if each is not None and (each.hours_least is not None or each.hours_most is not None):
            return each.hours_least, each.hours_most
    least = [each.hours_least for each in openings if each.hours_least is not None]
    most = [each.hours_most for each in openings if each.hours_most is not None]
    return min(least, default=None), max(most, default=None)


def _season(row: Any) -> Season:
    kind = one(SeasonKind, row.kind) or SeasonKind.HANDS_WELCOME
    return Season(kind, tuple(row.months), row.lead_weeks, row.note)


def _place(opening: Any) -> Place:
    kind = one(OpeningKind, opening.kind) or OpeningKind.PRAKTIK
    return Place(opening.title, kind, opening.demands, opening.from_on, opening.until)


def _resting(weeks: int | None, stays: Stays) -> date | None:
    """The day after the firm's rest; it does not rest while somebody is there."""
    if stays.running:
        return None
    ends = [end for end in map(last_day, stays.earlier) if end is not None]
    return max(ends) + timedelta(weeks=weeks) if weeks and ends else None
