"""Who is where until when: every placement by citizen and by firm, and the free places (feature E4)."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.formats.folding import danish_sort_key
from mentor_desk.models import Case, Citizen
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services.firm_lines import FirmLine, firm_lines
from mentor_desk.services.rows import alive
from mentor_desk.services.stays import Stay, all_stays
from mentor_desk.storage.use_case import reads

_BEFORE = timedelta(weeks=8)
_AFTER = timedelta(weeks=30)
_WIDEST = timedelta(weeks=156)
_AIR = timedelta(weeks=3)


@dataclass(frozen=True, slots=True)
class CitizenLine:
    """A case with its placements, the first one first; there may be none yet."""

    case_id: uuid.UUID
    name: str
    closed: bool
    stays: tuple[Stay, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything on the page; ``first`` and ``last`` are the days that it spans.

    ``running`` and ``ahead`` count the placements of open cases, ``hidden`` the closed cases with a
    placement that are left out. ``full_week`` is the hours of a full-time week, 0 where no ratio holds.
    ``firms`` is empty unless it was asked for.
    """

    first: date
    last: date
    citizens: tuple[CitizenLine, ...]
    firms: tuple[FirmLine, ...]
    running: int
    ahead: int
    hidden: int
    full_week: float


@reads
def overview(
    session: Session, *, today: date, rulebook: Rulebook, closed: bool = False, firms: bool = True
) -> Overview:
    """All placements of the open cases, with ``closed`` also those of the closed ones.

    Without ``firms`` the firms are left out, which are most of the work.
    """
    stays = all_stays(session, today)
    shown = [stay for stay in stays if closed or not stay.closed]
    first, last = _span(shown, today)
    still_open = [stay for stay in stays if not stay.closed]
    return Overview(
        first=first,
        last=last,
        citizens=_citizens(session, shown, closed=closed),
        firms=firm_lines(session, stays, closed=closed, rulebook=rulebook, today=today, last=last)
        if firms
        else (),
        running=sum(stay.state.running for stay in still_open),
        ahead=sum(stay.state.upcoming for stay in still_open),
        hidden=0 if closed else len({stay.case_id for stay in stays if stay.closed}),
        full_week=_full_week(rulebook, today),
    )


def _full_week(rulebook: Rulebook, today: date) -> float:
    rule = rulebook.at("praktik.ratio", today)
    return cast("dict[str, float]", rule.value)["full_time_hours"] if rule else 0.0


def _span(stays: Sequence[Stay], today: date) -> tuple[date, date]:
    """Whole weeks that hold every placement, at most three years to either side."""
    first = min((stay.starts_on for stay in stays), default=today) - _AIR
    last = max((stay.ends_on or stay.starts_on for stay in stays), default=today) + _AIR
    first = max(today - _WIDEST, min(first, today - _BEFORE))
    last = min(today + _WIDEST, max(last, today + _AFTER))
    return first - timedelta(days=first.weekday()), last + timedelta(days=6 - last.weekday())


def _citizens(session: Session, shown: Sequence[Stay], *, closed: bool) -> tuple[CitizenLine, ...]:
    """Who moves on first stands first; then who begins first; then those without a placement."""
    by_case: dict[uuid.UUID, list[Stay]] = defaultdict(list)
    for stay in shown:
        by_case[stay.case_id].append(stay)
    query = (
        select(Case.id, Citizen.name, Case.closed_on)
        .join(Citizen, Citizen.id == Case.citizen_id)
        .where(alive(Case))
    )
    if not closed:
        query = query.where(Case.closed_on.is_(None))
    lines = [
        CitizenLine(case_id, name, closed_on is not None, tuple(by_case[case_id]))
        for case_id, name, closed_on in session.execute(query)
    ]
    return tuple(sorted(lines, key=_order))


def _order(line: CitizenLine) -> tuple[bool, int, date, str]:
    ends = [stay.ends_on or date.max for stay in line.stays if stay.state.running]
    starts = [stay.starts_on for stay in line.stays if stay.state.upcoming]
    rank = 0 if ends else 1 if starts else 2 if line.stays else 3
    return line.closed, rank, min(ends or starts, default=date.max), danish_sort_key(line.name)
