"""What the firms themselves ask of the mentor's day: to look in, to ring, to ask in time (C4, C6)."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from mentor_desk.formats.day_names import NAMES
from mentor_desk.models import ContactEntry, Firm, FirmSeason
from mentor_desk.services import firm_calendar, firm_contact_days
from mentor_desk.services.firm_contact_days import ContactDays
from mentor_desk.services.firm_contact_log import next_care
from mentor_desk.services.rows import alive
from mentor_desk.services.today_rows import Action, Group, TodayRow
from mentor_desk.terms import ContactMethod, SeasonKind, label
from mentor_desk.texts import Text, Words, text

MOST: Final = 5
"""As many firms to look in at as a morning bears; the rest is one line."""
_ALONE_OVER_FOR = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class _Step:
    """A next step that is open."""

    id: uuid.UUID
    firm_id: uuid.UUID
    firm: str
    method: str
    day: date
    step: str
    on: date


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A firm with a rhythm of care, or one that wanted to be left alone."""

    id: uuid.UUID
    name: str
    town: str
    since: datetime
    every: int | None
    alone_until: date | None
    alone_why: str


def firm_lines(session: Session, today: date) -> Iterator[TodayRow]:
    """The lines of the firms, without any citizen."""
    days = firm_contact_days.last_days(session)
    steps, seasons, waiting = _open_steps(session), _all_seasons(session), _waiting(session, today)
    for step in steps:
        if step.on <= today:
            yield _next_step(step, today)
    for season, firm in seasons:
        yield from _season_soon(season, firm, days, today)
    for each in waiting:
        yield from _left_alone(each, days, today)
    busy = {step.firm_id for step in steps} | _no_time(seasons, today)
    yield from _care(session, [each for each in waiting if each.id not in busy], days, today)


def _open_steps(session: Session) -> list[_Step]:
    query = (
        select(
            ContactEntry.id, ContactEntry.firm_id, Firm.name, ContactEntry.method, ContactEntry.day,
            ContactEntry.next_step, ContactEntry.next_on,
        )
        .join(Firm, Firm.id == ContactEntry.firm_id)
        .where(
            alive(ContactEntry),
            alive(Firm),
            ContactEntry.next_on.is_not(None),
            ContactEntry.next_done_on.is_(None),
        )
    )  # fmt: skip
    return [_Step(*row[:-1], row[-1] or date.max) for row in session.execute(query)]


def _all_seasons(session: Session) -> list[tuple[FirmSeason, str]]:
    query = (
        select(FirmSeason, Firm.name)
        .join(Firm, Firm.id == FirmSeason.firm_id)
        .where(alive(FirmSeason), alive(Firm))
    )
    return [(season, firm) for season, firm in session.execute(query)]


def _waiting(session: Session, today: date) -> list[_Waiting]:
    over = and_(Firm.leave_alone_until <= today, Firm.leave_alone_until > today - _ALONE_OVER_FOR)
    query = select(
        Firm.id, Firm.name, Firm.town, Firm.created_at, Firm.care_every_days,
        Firm.leave_alone_until, Firm.leave_alone_why,
    ).where(alive(Firm), or_(Firm.care_every_days.is_not(None), over))  # fmt: skip
    return [_Waiting(*row) for row in session.execute(query)]


def _next_step(step: _Step, today: date) -> TodayRow:
    if step.step:
        title = text("services", "{name}: {step}").fill(name=step.firm, step=step.step)
    else:
        title = text("services", "Ring {firm} again").fill(firm=step.firm)
    said = text("services", "{how} on {day}")
    detail = said.fill(how=label(ContactMethod(step.method)), day=step.day)
    todo = (Group.OVERDUE if step.on < today else Group.TODAY, Action.FOLLOW_FIRM)
    return _line(todo, step.firm_id, (title, detail), step.on, today, step.id)


def _season_soon(row: FirmSeason, firm: str, days: ContactDays, today: date) -> Iterator[TodayRow]:
    """A busy time that wants hands, from the day to ask until somebody has asked."""
    start = firm_calendar.season(row).next_start(today)
    if row.kind != SeasonKind.HANDS_WELCOME or start is None:
        return
    ask_from = start - timedelta(weeks=row.lead_weeks)
    if today < ask_from or days.talked.get(row.firm_id, date.min) >= ask_from:
        return
    month = Words(NAMES["da"].months[start.month - 1], NAMES["en"].months[start.month - 1])
    title = text("services", "{firm} needs hands from {month}").fill(firm=firm, month=month)
    detail = row.note or text("services", "Ask now, while they still have time to plan.")
    todo = (Group.ENDING, Action.SEASON_SOON)
    yield _line(todo, row.firm_id, (title, detail), start, today, row.id)


def _left_alone(firm: _Waiting, days: ContactDays, today: date) -> Iterator[TodayRow]:
    """The firm may be talked with again, until somebody has."""
    until = firm.alone_until
    if until is None or not today - _ALONE_OVER_FOR < until <= today:
        return
    if days.talked.get(firm.id, date.min) >= until:
        return
    title = text("services", "{firm} may be rung again").fill(firm=firm.name)
    said = text("services", "Was left alone until {day}")
    if firm.alone_why:
        said = text("services", "Was left alone until {day}: {why}")
    detail = said.fill(day=until, why=firm.alone_why)
    yield _line((Group.TODAY, Action.ALONE_OVER), firm.id, (title, detail), today, today)


def _care(
    session: Session, firms: Sequence[_Waiting], days: ContactDays, today: date
) -> Iterator[TodayRow]:
    """Firms to look in at, the longest waiting first; not where a visit is planned anyway."""
    due = sorted(
        ((on, firm.id, firm) for firm in firms if (on := _care_on(firm, days)) <= today),
        key=lambda each: each[:2],
    )
    if not due:
        return
    planned = firm_contact_days.planned(session, today)
    found = [firm for _, _, firm in due if firm.id not in planned]
    for firm in found[:MOST]:
        yield _look_in(firm, days.visited.get(firm.id), today)
    if rest := found[MOST:]:
        title = text("services", "{count} more firms to look in at").fill(count=len(rest))
        detail = text("services", "They stand among the firms.")
        todo = (Group.QUIET, Action.MORE_FIRMS)
        yield _line(todo, rest[0].id, (title, detail), today, today)


def _care_on(firm: _Waiting, days: ContactDays) -> date:
    seen, since = days.visited.get(firm.id), firm.since.date()
    return next_care(firm.every, seen, since, firm.alone_until) or date.max


def _look_in(firm: _Waiting, seen: date | None, today: date) -> TodayRow:
    title = text("services", "Look in at {firm}").fill(firm=firm.name)
    if seen is None:
        detail = text("services", "You have not been there yet · {town}").fill(town=firm.town)
    else:
        detail = text("services", "You were there {day} · {town}").fill(day=seen, town=firm.town)
    since = (today - (seen or firm.since.date())).days
    todo = (Group.QUIET, Action.CARE_VISIT)
    return _line(todo, firm.id, (title, detail), today, today, since=since)


def _no_time(seasons: Sequence[tuple[FirmSeason, str]], today: date) -> set[uuid.UUID]:
    """The firms that have no time for anybody this month."""
    return {
        season.firm_id
        for season, _ in seasons
        if season.kind == SeasonKind.STAY_AWAY and today.month in season.months
    }


def _line(
    todo: tuple[Group, Action],
    firm_id: uuid.UUID,
    said: tuple[Text | str, Text | str],
    day: date,
    today: date,
    ref: uuid.UUID | None = None,
    *,
    since: int | None = None,
) -> TodayRow:
    group, action = todo
    title, detail = said
    return TodayRow(
        group=group,
        action=action,
        ref=ref or firm_id,
        case_id=None,
        firm_id=firm_id,
        title=title,
        detail=detail,
        day=day,
        days=(day - today).days,
        since=since,
    )
