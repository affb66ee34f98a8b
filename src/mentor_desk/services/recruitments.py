"""Recruiting for a firm: what it needs, the steps to it, and what came of it (feature I2)."""

from __future__ import annotations

import uuid
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import (
    Firm,
    Inquiry,
    Opening,
    Recruitment,
    RecruitmentCandidate,
    RecruitmentStep,
)
from mentor_desk.services import rows
from mentor_desk.services.recruitment_data import EIGHT, SEASON, method
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import writes
from mentor_desk.texts import text

PROFILE: Final = (
    "title", "about", "tasks", "musts", "nice", "hours", "starts_on", "wage", "offers", "how",
    "apply_by", "answer_on",
)  # fmt: skip
"""What the recruitment profile and the job ad are made of."""
FIELDS: Final = frozenset(PROFILE) | {
    "contact_id", "opened_on", "due_on", "positions", "needs", "services", "ad_text",
    "ad_approved_on", "ad_approved_by", "ad_posted_on", "channels", "group_on", "group_at",
    "group_place", "filled", "firm_view", "our_view", "differently", "evaluated_on", "again_on",
}  # fmt: skip
_COPIED: Final = (
    "title", "about", "tasks", "musts", "nice", "hours", "wage", "offers", "how", "needs", "services",
    "channels",
)  # fmt: skip
_LINE: Final = 80


@writes("recruitment.begun")
def create(
    session: Session,
    /,
    *,
    firm_id: uuid.UUID | None,
    today: date,
    template: str = EIGHT,
    **values: Any,
) -> uuid.UUID:
    """Begin to recruit: the steps of the template are laid out to the day it has to be done by.

    Without ``due_on`` that is as many days ahead as the template has.

    Raises:
        UserError: there is no firm, the job has no name, or a day or a number cannot be right; names
            the field.
    """
    if firm_id is None:
        raise UserError(text("services", "Choose the firm that looks for somebody."), "firm_id")
    firm = rows.get(session, Firm, firm_id)
    known = _clean(values)
    opened = known.pop("opened_on", None) or today
    due = known.pop("due_on", None) or opened + timedelta(days=method().template(template).days)
    row = Recruitment(
        firm_id=firm.id, template=template, opened_on=opened, due_on=due, title="", positions=1
    )
    rows.change(row, known, FIELDS | {"inquiry_id", "opening_id", "follows_id"})
    _check(row)
    session.add(row)
    session.flush()
    days = method().template(template).due(opened, due)
    for step in method().template(template).steps:
        session.add(
            RecruitmentStep(
                recruitment_id=row.id, step=step.key, owner=step.owner, due_on=days[step.key]
            )
        )
    journal.note(session, subject=row)
    return row.id


@writes("recruitment.begun")
def from_inquiry(session: Session, *, inquiry_id: uuid.UUID, today: date) -> uuid.UUID:
    """Begin with what a firm asked; the first step is done on the day it asked.

    Raises:
        UserError: the firm is not in the register yet.
    """
    asked = rows.get(session, Inquiry, inquiry_id)
    if asked.firm_id is None:
        raise UserError(text("services", "Take the firm into the register first."))
    begun = open_of(session, inquiry_id=inquiry_id)
    if begun is not None:
        return begun
    title = next((line.strip() for line in asked.about.splitlines() if line.strip()), "")
    made = create(session, firm_id=asked.firm_id, today=today, title=_short(title), inquiry_id=asked.id)
    session.flush()
    for step in _steps(session, made):
        if step.step == "ask":
            step.done_on = min(today, asked.asked_at.astimezone().date())
    return made


@writes("recruitment.begun")
def from_opening(session: Session, *, opening_id: uuid.UUID, today: date) -> uuid.UUID:
    """Begin with a free place of a firm: its tasks, demands and hours are the first of the profile."""
    place = rows.get(session, Opening, opening_id)
    begun = open_of(session, opening_id=opening_id)
    if begun is not None:
        return begun
    return create(
        session,
        firm_id=place.firm_id,
        today=today,
        opening_id=place.id,
        title=place.title,
        tasks=place.tasks,
        musts=place.demands,
        hours=_hours(place),
        starts_on=place.from_on if place.from_on and place.from_on >= today else None,
    )


@writes("recruitment.begun")
def again(session: Session, *, recruitment_id: uuid.UUID, today: date) -> uuid.UUID:
    """The same once more, with the profile and without the people; ``again_on`` is used up."""
    before = rows.get(session, Recruitment, recruitment_id)
    kept = {name: getattr(before, name) for name in _COPIED}
    made = create(
        session,
        firm_id=before.firm_id,
        today=today,
        template=before.template or SEASON,
        positions=before.positions,
        contact_id=before.contact_id,
        follows_id=before.id,
        **kept,
    )
    before.again_on = None
    return made


@writes("recruitment.changed")
def update(session: Session, /, *, recruitment_id: uuid.UUID, **values: Any) -> None:
    """Correct fields; where the days are moved, the steps that are not done move with them.

    Raises:
        UserError: see :func:`create`.
    """
    row = rows.get(session, Recruitment, recruitment_id)
    days = row.opened_on, row.due_on
    rows.change(row, {k: v for k, v in _clean(values).items() if not _is_missing_day(k, v)}, FIELDS)
    _check(row)
    if days != (row.opened_on, row.due_on):
        due = method().template(row.template).due(row.opened_on, row.due_on)
        for step in _steps(session, row.id):
            if step.done_on is None:
                step.due_on = due.get(step.step, row.due_on)
    journal.note(session, subject=row)


@writes("recruitment.closed")
def close(
    session: Session,
    *,
    recruitment_id: uuid.UUID,
    day: date,
    filled: int | None = None,
    why: str = "",
) -> None:
    """It is over: ``filled`` got a job there, or ``why`` it came to nothing.

    Raises:
        UserError: nobody got it and nothing says why.
    """
    row = rows.get(session, Recruitment, recruitment_id)
    if not filled and not why.strip():
        raise UserError(text("services", "Write why nobody got the job."), "why")
    row.closed_on, row.filled, row.closed_why = day, round(filled or 0), why.strip()
    journal.note(session, subject=row)


@writes("recruitment.reopened")
def reopen(session: Session, *, recruitment_id: uuid.UUID) -> None:
    """It goes on after all."""
    row = rows.get(session, Recruitment, recruitment_id)
    row.closed_on, row.closed_why, row.filled = None, "", None
    journal.note(session, subject=row)


@writes("recruitment.removed")
def remove(session: Session, *, recruitment_id: uuid.UUID) -> None:
    """Take away what never was one, with its steps and candidates."""
    row = rows.get(session, Recruitment, recruitment_id)
    for model in (RecruitmentStep, RecruitmentCandidate):
        for part in session.scalars(rows.select_alive(model).where(model.recruitment_id == row.id)):
            rows.delete(session, part)
    rows.delete(session, row)
    journal.note(session, subject=row)


@writes("recruitment.step_changed")
def change_step(session: Session, /, *, step_id: uuid.UUID, **values: Any) -> None:
    """Who does a step (``owner``), by when (``due_on``), since when it is done, and a ``note``."""
    step = rows.get(session, RecruitmentStep, step_id)
    rows.change(step, rows.stripped(values), frozenset({"owner", "due_on", "done_on", "note"}))
    journal.note(session, subject=rows.get(session, Recruitment, step.recruitment_id))


def open_of(
    session: Session, *, inquiry_id: uuid.UUID | None = None, opening_id: uuid.UUID | None = None
) -> uuid.UUID | None:
    """The recruitment that was begun from an inquiry or a free place and still goes on."""
    query = rows.select_alive(Recruitment).where(Recruitment.closed_on.is_(None))
    if inquiry_id is not None:
        query = query.where(Recruitment.inquiry_id == inquiry_id)
    if opening_id is not None:
        query = query.where(Recruitment.opening_id == opening_id)
    found = session.scalars(query.order_by(Recruitment.opened_on)).first()
    return found.id if found is not None else None


def _steps(session: Session, recruitment_id: uuid.UUID) -> list[RecruitmentStep]:
    query = rows.select_alive(RecruitmentStep).where(RecruitmentStep.recruitment_id == recruitment_id)
    return list(session.scalars(query))


def _short(title: str) -> str:
    return title if len(title) <= _LINE else f"{title[:_LINE].rsplit(' ', 1)[0]} …"


def _hours(place: Opening) -> str:
    """The hours of a free place as a profile writes them, in Danish."""
    known = [each for each in (place.hours_least, place.hours_most) if each is not None]
    said = "–".join(dict.fromkeys(f"{each:g}".replace(".", ",") for each in known))
    return f"{said} timer om ugen" if said else ""


def _clean(values: dict[str, Any]) -> dict[str, Any]:
    found = rows.stripped(values)
    for name in ("positions", "filled"):
        if found.get(name) is not None:
            found[name] = round(found[name])
    if "positions" in found and found["positions"] is None:
        found["positions"] = 1
    if "needs" in found:
        found["needs"] = {key: said.strip() for key, said in found["needs"].items() if said.strip()}
    return found


def _is_missing_day(name: str, value: object) -> bool:
    return name in ("opened_on", "due_on") and value is None


def _check(row: Recruitment) -> None:
    if not row.title:
        raise UserError(text("services", "Say in a few words which job it is."), "title")
    if row.due_on < row.opened_on:
        raise UserError(text("services", "It cannot be done before it is begun."), "due_on")
    if row.positions < 1:
        raise UserError(text("services", "It is at least one job."), "positions")
    if row.apply_by and row.answer_on and row.answer_on < row.apply_by:
        raise UserError(text("services", "The answer comes after the last day to apply."), "answer_on")
