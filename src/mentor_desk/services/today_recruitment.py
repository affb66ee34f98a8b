"""What recruiting asks of the mentor's day: the next step, the group day, and the answers owed."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from sqlalchemy.orm import Session

from mentor_desk.services import recruitment_rows
from mentor_desk.services.recruitment_rows import RecruitmentRow
from mentor_desk.services.today_rows import Action, Group, TodayRow
from mentor_desk.texts import Text, text

AHEAD: Final = timedelta(days=2)
"""A step is shown this long before its day."""
SEASON_AHEAD: Final = timedelta(days=30)
"""What comes back every year is shown this long before."""


def recruitment_lines(session: Session, today: date) -> Iterator[TodayRow]:
    """A line for the step each recruitment has come to, and one for the answers it owes."""
    for row in recruitment_rows.listing(session, today=today):
        if row.is_open:
            yield from _step(row, today)
            yield from _group_day(row, today)
        elif row.fields["again_on"] is not None and row.fields["again_on"] <= today + SEASON_AHEAD:
            yield _again(row, today)
        if row.waiting:
            yield _answers(row, today)


def _step(row: RecruitmentRow, today: date) -> Iterator[TodayRow]:
    step = row.now
    if step is None or step.due_on is None or step.due_on > today + AHEAD:
        return
    title = text("services", "{step}: {job} at {firm}").fill(
        step=step.step.title, job=row.title, firm=row.firm
    )
    detail = text("services", "Step {place} of {all} · to be done by {day}").fill(
        place=step.place, all=len(row.steps), day=step.due_on
    )
    yield _line(Action.RECRUIT_STEP, step.id, (title, detail), step.due_on, today, row)


def _group_day(row: RecruitmentRow, today: date) -> Iterator[TodayRow]:
    day = row.fields["group_on"]
    if day is None or day != today:
        return
    title = text("services", "The candidates for {job} meet").fill(job=row.title)
    where = text("services", "{firm} · {place}").fill(
        firm=row.firm, place=row.fields["group_place"] or "–"
    )
    yield _line(Action.OPEN_RECRUITMENT, row.id, (title, where), day, today, row)


def _again(row: RecruitmentRow, today: date) -> TodayRow:
    title = text("services", "{job} again? Talk with {firm}").fill(job=row.title, firm=row.firm)
    day: date = row.fields["again_on"]
    detail = text("services", "You agreed to look at it again {day}").fill(day=day)
    return _line(Action.RECRUIT_AGAIN, row.id, (title, detail), day, today, row)


def _answers(row: RecruitmentRow, today: date) -> TodayRow:
    title = text("services", "{count} wait(s) for an answer: {job}").fill(
        count=row.waiting, job=row.title
    )
    if row.waiting == 1:
        title = text("services", "One person waits for an answer: {job}").fill(job=row.title)
    detail = text("services", "{firm} · everybody gets an answer").fill(firm=row.firm)
    day: date = row.fields["answer_on"] or row.closed_on or row.due_on
    return _line(Action.GIVE_ANSWERS, row.id, (title, detail), min(day, today), today, row)


def _line(
    action: Action,
    ref: uuid.UUID,
    said: tuple[Text, Text],
    day: date,
    today: date,
    row: RecruitmentRow,
) -> TodayRow:
    title, detail = said
    due = Group.OVERDUE if day < today else Group.TODAY
    return TodayRow(
        group=due if day <= today else Group.ENDING,
        action=action,
        ref=ref,
        case_id=None,
        firm_id=row.firm_id,
        title=title,
        detail=detail,
        day=day,
        days=(day - today).days,
    )
