"""The firms on the time line of placements: who is there, and how many places are free when."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.formats.folding import danish_sort_key
from mentor_desk.models import Agreement, Firm, HeadCount
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import agreement_terms, rows
from mentor_desk.services.firm_room import Room
from mentor_desk.services.firm_weeks import FreeWeeks, free_weeks, room_on
from mentor_desk.services.rows import alive
from mentor_desk.services.stays import Stay


@dataclass(frozen=True, slots=True)
class Agreed:
    """The places a year of the agreement that runs, and how many are used in its term."""

    places: int
    used: int
    ends_on: date | None


@dataclass(frozen=True, slots=True)
class FirmLine:
    """A firm with the placements there. ``room`` is today's, ``weeks`` this week's and the later ones'.

    Both are guidance by the ratio (BEK 2636/2021 § 65) and reckoned from everybody who is there,
    shown or not; ``room`` is ``None`` when no ratio holds.
    """

    id: uuid.UUID
    name: str
    town: str
    stays: tuple[Stay, ...]
    room: Room | None
    weeks: tuple[FreeWeeks, ...]
    agreed: Agreed | None


def firm_lines(
    session: Session,
    stays: Sequence[Stay],
    *,
    closed: bool,
    rulebook: Rulebook,
    today: date,
    last: date,
) -> tuple[FirmLine, ...]:
    """Firms with somebody first; then those where somebody counted the places or agreed on some.

    Without ``closed`` the placements of closed cases are not shown.
    """
    everybody = _by_firm(stays)
    here = everybody if closed else _by_firm([stay for stay in stays if not stay.closed])
    counts, agreed = _counts(session), _agreed(session, everybody, today)
    found = session.execute(select(Firm.id, Firm.name, Firm.town).where(alive(Firm))).all()
    lines = []
    for firm_id, name, town in found:
        if firm_id not in here and firm_id not in counts and firm_id not in agreed:
            continue
        there = everybody.get(firm_id, ())
        room = room_on(rulebook, today, counts.get(firm_id, ()), there)
        line = FirmLine(
            id=firm_id,
            name=name,
            town=town,
            stays=tuple(here.get(firm_id, ())),
            room=room,
            weeks=free_weeks(rulebook, room.employees, there, today, last) if room else (),
            agreed=agreed.get(firm_id),
        )
        lines.append(line)
    return tuple(sorted(lines, key=_order))


def _order(line: FirmLine) -> tuple[int, str]:
    now = any(stay.state.running or stay.state.upcoming for stay in line.stays)
    return 0 if now else 1 if line.stays else 2, danish_sort_key(line.name)


def _by_firm(stays: Sequence[Stay]) -> Mapping[uuid.UUID, list[Stay]]:
    found: dict[uuid.UUID, list[Stay]] = defaultdict(list)
    for stay in stays:
        found[stay.firm_id].append(stay)
    return dict(found)


def _counts(session: Session) -> Mapping[uuid.UUID, list[HeadCount]]:
    found: dict[uuid.UUID, list[HeadCount]] = defaultdict(list)
    query = rows.select_alive(HeadCount).order_by(HeadCount.counted_on, HeadCount.id)
    for count in session.scalars(query):
        found[count.firm_id].append(count)
    return dict(found)


def _agreed(
    session: Session, everybody: Mapping[uuid.UUID, Sequence[Stay]], today: date
) -> Mapping[uuid.UUID, Agreed]:
    """The agreement that runs at each firm and names a number of places."""
    query = rows.select_alive(Agreement).where(
        Agreement.places.is_not(None), Agreement.starts_on <= today
    )
    found: dict[uuid.UUID, Agreed] = {}
    for agreement in session.scalars(query.order_by(Agreement.starts_on, Agreement.id)):
        end = agreement_terms.last_day(agreement) or date.max
        if agreement.places is None or end < today:
            continue
        begun = [stay.starts_on for stay in everybody.get(agreement.firm_id, ())]
        first, last = agreement_terms.year_on(agreement, today)
        used = sum(first <= day <= last for day in begun)
        found[agreement.firm_id] = Agreed(agreement.places, used, agreement_terms.last_day(agreement))
    return found
