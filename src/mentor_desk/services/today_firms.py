"""What the firms themselves ask of the mentor's day: to look in, to ring, to ask in time (C4, C6)."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.formats.day_names import NAMES
from mentor_desk.models import ContactEntry, Firm, FirmSeason
from mentor_desk.services import firm_calendar, firm_contact_days, rows
from mentor_desk.services.firm_contact_days import ContactDays
from mentor_desk.services.firm_contact_log import next_care
from mentor_desk.services.rows import alive
from mentor_desk.services.today_rows import Action, Group, TodayRow
from mentor_desk.terms import ContactMethod, SeasonKind, label
from mentor_desk.texts import Text, Words, text

MOST: Final = 5
"""As many firms to look in at as a morning bears; the rest is one line."""
_ALONE_OVER_FOR = timedelta(days=30)


def firm_lines(session: Session, today: date) -> Iterator[TodayRow]:
    """The lines of the firms, without any citizen."""
    days = firm_contact_days.last_days(session)
    yield from _next_steps(session, today)
    yield from _seasons(session, days, today)
    yield from _left_alone(session, days, today)
    yield from _care(session, days, today)


def _next_steps(session: Session, today: date) -> Iterator[TodayRow]:
    query = (
        select(ContactEntry, Firm.name)
        .join(Firm, Firm.id == ContactEntry.firm_id)
        .where(
            alive(ContactEntry),
            alive(Firm),
            ContactEntry.next_on <= today,
            ContactEntry.next_done_on.is_(None),
        )
    )
    for entry, firm in session.execute(query):
        due = entry.next_on or today
        if entry.next_step:
            title = text("services", "{name}: {step}").fill(name=firm, step=entry.next_step)
        else:
            title = text("services", "Ring {firm} again").fill(firm=firm)
        said = text("services", "{how} on {day}")
        how = label(ContactMethod(entry.method))
        group = Group.OVERDUE if due < today else Group.TODAY
        detail = said.fill(how=how, day=entry.day)
        yield _line((group, Action.FOLLOW_FIRM), entry.firm_id, (title, detail), due, today, entry.id)


def _seasons(session: Session, days: ContactDays, today: date) -> Iterator[TodayRow]:
    """A busy time that wants hands, from the day to ask until somebody has asked."""
    query = (
        select(FirmSeason, Firm.name)
        .join(Firm, Firm.id == FirmSeason.firm_id)
        .where(alive(FirmSeason), alive(Firm), FirmSeason.kind == SeasonKind.HANDS_WELCOME.value)
    )
    for row, firm in session.execute(query):
        start = firm_calendar.season(row).next_start(today)
        if start is None:
            continue
        ask_from = start - timedelta(weeks=row.lead_weeks)
        if today < ask_from or days.talked.get(row.firm_id, date.min) >= ask_from:
            continue
        month = Words(NAMES["da"].months[start.month - 1], NAMES["en"].months[start.month - 1])
        title = text("services", "{firm} needs hands from {month}").fill(firm=firm, month=month)
        detail = row.note or text("services", "Ask now, while they still have time to plan.")
        yield _line(
            (Group.ENDING, Action.SEASON_SOON), row.firm_id, (title, detail), start, today, row.id
        )


def _left_alone(session: Session, days: ContactDays, today: date) -> Iterator[TodayRow]:
    """The firm may be talked with again, until somebody has."""
    query = rows.select_alive(Firm).where(
        Firm.leave_alone_until <= today, Firm.leave_alone_until > today - _ALONE_OVER_FOR
    )
    for firm in session.scalars(query):
        until = firm.leave_alone_until or today
        if days.talked.get(firm.id, date.min) >= until:
            continue
        title = text("services", "{firm} may be rung again").fill(firm=firm.name)
        said = text("services", "Left alone until {day}")
        detail: Text = said.fill(day=until)
        if firm.leave_alone_why:
            said = text("services", "Left alone until {day}: {why}")
            detail = said.fill(day=until, why=firm.leave_alone_why)
        todo = (Group.TODAY, Action.ALONE_OVER)
        yield _line(todo, firm.id, (title, detail), today, today)


def _care(session: Session, days: ContactDays, today: date) -> Iterator[TodayRow]:
    """Firms to look in at, the longest waiting first; not where a visit is planned anyway."""
    found = list(session.scalars(rows.select_alive(Firm).where(Firm.care_every_days.is_not(None))))
    if not found:
        return
    planned = firm_contact_days.planned(session, today)
    steps = _open_steps(session)
    due = sorted(
        (on, firm.id, firm)
        for firm in found
        if (on := next_care(firm, days.visited.get(firm.id))) is not None and on <= today
        if firm.id not in planned and firm.id not in steps
    )
    away = _no_time(session, [firm_id for _, firm_id, _ in due], today)
    waiting = [(on, firm) for on, firm_id, firm in due if firm_id not in away]
    for _, firm in waiting[:MOST]:
        seen = days.visited.get(firm.id)
        title = text("services", "Look in at {firm}").fill(firm=firm.name)
        if seen is None:
            detail = text("services", "You have not been there yet · {town}").fill(town=firm.town)
        else:
            detail = text("services", "You were there {day} · {town}").fill(day=seen, town=firm.town)
        since = (today - (seen or firm.created_at.date())).days
        yield _line(
            (Group.QUIET, Action.CARE_VISIT), firm.id, (title, detail), today, today, since=since
        )
    if rest := waiting[MOST:]:
        title = text("services", "{count} more firms to look in at").fill(count=len(rest))
        detail = text("services", "They stand among the firms.")
        todo = (Group.QUIET, Action.MORE_FIRMS)
        yield _line(todo, rest[0][1].id, (title, detail), today, today)


def _open_steps(session: Session) -> set[uuid.UUID]:
    """Firms with a next step that is still to come, or is on the page already."""
    query = select(ContactEntry.firm_id).where(
        alive(ContactEntry),
        ContactEntry.next_on.is_not(None),
        ContactEntry.next_done_on.is_(None),
    )
    return set(session.scalars(query))


def _no_time(session: Session, firms: list[uuid.UUID], today: date) -> set[uuid.UUID]:
    """Those of ``firms`` that have no time for anybody this month."""
    query = rows.select_alive(FirmSeason).where(
        FirmSeason.firm_id.in_(firms), FirmSeason.kind == SeasonKind.STAY_AWAY.value
    )
    return {row.firm_id for row in session.scalars(query) if today.month in row.months}


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
