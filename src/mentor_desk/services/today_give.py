"""What the give and take with firms asks of the mentor's day: news, and promises of jobs (I5)."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Final

from sqlalchemy.orm import Session

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import employer_statements, firm_news
from mentor_desk.services.today_rows import Action, Group, TodayRow
from mentor_desk.terms import label
from mentor_desk.texts import Text, text

SOON: Final = timedelta(days=14)
"""How long before its day a promise of jobs is shown."""


def lines(
    session: Session, names: Mapping[uuid.UUID, str], today: date, rulebook: Rulebook
) -> list[TodayRow]:
    """A line for each piece of news that waits, and for each promise of jobs that is due."""
    del names, rulebook
    return [*_news(session, today), *_statements(session, today)]


def _news(session: Session, today: date) -> Iterator[TodayRow]:
    for row in firm_news.waiting(session, today=today):
        if row.contact_by is None:
            continue
        said = text("services", "{firm}: {news}").fill(firm=row.firm, news=label(row.kind))
        detail: Text | str = row.text or text("services", "A good reason to ring.")
        yield _line(Action.FOLLOW_NEWS, row.id, row.firm_id, said, detail, row.contact_by, today)


def _statements(session: Session, today: date) -> Iterator[TodayRow]:
    for row in employer_statements.unanswered(session, until=today + SOON):
        if row.by_on is None:
            continue
        said = text("services", "{firm} meant to hire: how did it go?").fill(firm=row.firm)
        detail = text("services", "{count} as {job} by {day}").fill(
            count=row.hires, job=row.job_title or "–", day=row.by_on
        )
        yield _line(Action.KEEP_STATEMENT, row.id, row.firm_id, said, detail, row.by_on, today)


def _line(
    action: Action,
    ref: uuid.UUID,
    firm_id: uuid.UUID,
    title: Text,
    detail: Text | str,
    day: date,
    today: date,
) -> TodayRow:
    group = Group.OVERDUE if day < today else Group.TODAY if day == today else Group.ENDING
    return TodayRow(
        group=group,
        action=action,
        ref=ref,
        case_id=None,
        firm_id=firm_id,
        title=title,
        detail=detail,
        day=day,
        days=(day - today).days,
    )
