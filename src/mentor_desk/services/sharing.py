"""What colleagues should know of a citizen and a firm: four points each, with the gaps (feature D4)."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from mentor_desk.models import (
    Case,
    Citizen,
    Contact,
    Experience,
    Firm,
    FirmTask,
    Opening,
    Row,
    SharedPoint,
)
from mentor_desk.rules.checklists import Item
from mentor_desk.services import checklists, rows
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import ContactRole
from mentor_desk.texts import Text, text

SHARING: Final = "videndeling"
"""The checklist: four points about the citizen, four about the firm."""
Gaps = tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class SharedLine:
    """A point: what the record lacks (``gaps``), the mentor's note, and when it was told on."""

    item: Item
    gaps: Gaps
    note: str
    told_on: date | None

    @property
    def about_firm(self) -> bool:
        """Whether the point is about the firm rather than the citizen."""
        return self.item.key.startswith("firm_")


@reads
def points(session: Session, *, case_id: uuid.UUID, firm_id: uuid.UUID) -> tuple[SharedLine, ...]:
    """The eight points for this citizen and this firm.

    Raises:
        UserError: the case or the firm is gone.
    """
    case = rows.get(session, Case, case_id)
    citizen = rows.get(session, Citizen, case.citizen_id)
    firm = rows.get(session, Firm, firm_id)
    kept = {point.point: point for point in _points(session, case_id, firm_id)}
    found = []
    for item in checklists.read(SHARING).items:
        gaps = (
            _FIRM[item.key](session, firm) if item.key in _FIRM else _CITIZEN[item.key](case, citizen)
        )
        point = kept.get(item.key)
        note, told_on = (point.note, point.told_on) if point else ("", None)
        found.append(SharedLine(item, gaps, note, told_on))
    return tuple(found)


@writes("sharing.noted")
def write(
    session: Session,
    *,
    case_id: uuid.UUID,
    firm_id: uuid.UUID,
    point: str,
    note: str | None = None,
    told_on: date | None = None,
    untold: bool = False,
) -> None:
    """Keep a note, or that the point was told on ``told_on``; ``untold`` takes the day back.

    Raises:
        UserError: the case or the firm is gone.
        ValueError: there is no such point.
    """
    if point not in _CITIZEN and point not in _FIRM:
        message = f"no such point: {point}"
        raise ValueError(message)
    case = rows.get(session, Case, case_id)
    rows.get(session, Firm, firm_id)
    kept = next((p for p in _points(session, case_id, firm_id) if p.point == point), None)
    if kept is None:
        kept = SharedPoint(case_id=case_id, firm_id=firm_id, point=point)
        session.add(kept)
    if note is not None:
        kept.note = note.strip()
    if told_on is not None or untold:
        kept.told_on = told_on
    journal.note(session, subject=case)


def _points(session: Session, case_id: uuid.UUID, firm_id: uuid.UUID) -> list[SharedPoint]:
    query = rows.select_alive(SharedPoint).where(
        SharedPoint.case_id == case_id, SharedPoint.firm_id == firm_id
    )
    return list(session.scalars(query.order_by(SharedPoint.id)))


def _lacking(*wanted: tuple[object, Text]) -> Gaps:
    return tuple(words for value, words in wanted if not value)


def _profile(case: Case, citizen: Citizen) -> Gaps:
    del case
    return _lacking(
        (citizen.own_words, text("services", "own words")),
        (citizen.job_goal, text("services", "job goal")),
        (citizen.weekly_hours, text("services", "hours a week")),
    )


def _next_place(case: Case, citizen: Citizen) -> Gaps:
    return _lacking(
        (case.next_step, text("services", "next step")),
        (citizen.ready_on, text("services", "ready from")),
    )


def _can(case: Case, citizen: Citizen) -> Gaps:
    del case
    return _lacking(
        (citizen.competences, text("services", "what the citizen can do")),
        (citizen.thrives_with, text("services", "where the citizen thrives")),
    )


def _care(case: Case, citizen: Citizen) -> Gaps:
    del case
    written = citizen.considerations or citizen.needs
    return _lacking((written, text("services", "what to bear in mind")))


def _inside(session: Session, firm: Firm) -> Gaps:
    mentor = Contact.role == ContactRole.FIRM_MENTOR.value
    return _lacking(
        (_any(session, FirmTask, FirmTask.firm_id == firm.id), text("services", "tasks")),
        (firm.tone or firm.tone_tags, text("services", "the tone")),
        (
            _any(session, Contact, Contact.firm_id == firm.id, mentor),
            text("services", "a firm mentor"),
        ),
    )


def _contact(session: Session, firm: Firm) -> Gaps:
    return _lacking(
        (_any(session, Contact, Contact.firm_id == firm.id), text("services", "somebody to talk to")),
        (firm.preferred_channel, text("services", "how it wants to be contacted")),
        (firm.preferred_when or firm.visit_grid, text("services", "when it suits")),
    )


def _experience(session: Session, firm: Firm) -> Gaps:
    learned = _any(session, Experience, Experience.firm_id == firm.id)
    return _lacking((learned, text("services", "an experience")))


def _needs(session: Session, firm: Firm) -> Gaps:
    opening = _any(session, Opening, Opening.firm_id == firm.id, Opening.closed_on.is_(None))
    return _lacking((opening, text("services", "an opening")))


def _any(session: Session, model: type[Row], *where: ColumnElement[bool]) -> bool:
    query = select(model.id).where(alive(model), *where).limit(1)
    return session.scalar(query) is not None


_CITIZEN: Final[dict[str, Callable[[Case, Citizen], Gaps]]] = {
    "citizen_profile": _profile,
    "citizen_next_place": _next_place,
    "citizen_can": _can,
    "citizen_care": _care,
}
_FIRM: Final[dict[str, Callable[[Session, Firm], Gaps]]] = {
    "firm_inside": _inside,
    "firm_contact": _contact,
    "firm_experience": _experience,
    "firm_needs": _needs,
}
