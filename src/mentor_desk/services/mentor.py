"""The mentor's own name, municipality and load."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Mentor
from mentor_desk.services import rows
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import WorksWith
from mentor_desk.texts import text

_EDITABLE = frozenset(
    {
        "name", "title", "phone", "email", "municipality", "letterhead", "injury_phone", "load_low",
        "load_high", "works_with", "funding_note",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class MentorView:
    """Who uses the program; ``load_low`` and ``load_high`` are the agreed band of cases.

    ``funding_note`` is what the municipality notes about how mentors are paid for.
    """

    id: uuid.UUID
    name: str
    title: str
    phone: str
    email: str
    municipality: str
    letterhead: str
    injury_phone: str
    load_low: int
    load_high: int
    works_with: WorksWith = WorksWith.BOTH
    funding_note: str = ""


def _mentor(session: Session) -> Mentor | None:
    return session.scalars(rows.select_alive(Mentor).order_by(Mentor.created_at).limit(1)).first()


@reads
def me(session: Session) -> MentorView | None:
    """The mentor of this vault; ``None`` before the first run is finished."""
    mentor = _mentor(session)
    return None if mentor is None else view(mentor)


def view(mentor: Mentor) -> MentorView:
    """The mentor as a plain value."""
    return MentorView(
        id=mentor.id,
        name=mentor.name,
        title=mentor.title,
        phone=mentor.phone,
        email=mentor.email,
        municipality=mentor.municipality,
        letterhead=mentor.letterhead,
        injury_phone=mentor.injury_phone,
        load_low=mentor.load_low,
        load_high=mentor.load_high,
        works_with=WorksWith(mentor.works_with),
        funding_note=mentor.funding_note,
    )


def required(session: Session) -> Mentor:
    """The mentor's row.

    Raises:
        UserError: the vault was made, but nobody has been entered as its mentor.
    """
    mentor = _mentor(session)
    if mentor is None:
        raise UserError(text("services", "Enter your name and municipality first."), "name")
    return mentor


@writes("mentor.saved")
def save(session: Session, /, **values: object) -> uuid.UUID:
    """Enter or correct the mentor; ``name`` and ``municipality`` are needed the first time.

    Raises:
        UserError: a name or municipality is missing, or the load band is upside down.
    """
    for field in ("name", "municipality"):
        if field in values and not str(values[field]).strip():
            raise UserError(text("services", "Write a name here."), field)
    if "works_with" in values:
        values["works_with"] = WorksWith(str(values["works_with"])).value
    mentor = _mentor(session)
    if mentor is None:
        mentor = Mentor(**values)
        session.add(mentor)
    else:
        rows.change(mentor, dict(values), _EDITABLE)
    session.flush()
    if mentor.load_low > mentor.load_high:
        sentence = text("services", "The lower end of the band must not be above the upper end.")
        raise UserError(sentence, "load_low")
    return mentor.id
