"""What firms say of the cooperation, and where it may be shown (domain §6.7, feature I5)."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Firm, Testimonial
from mentor_desk.services import rows
from mentor_desk.services.rows import alive
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import ShownIn
from mentor_desk.texts import text

_FIELDS: Final = frozenset({"day", "person", "text", "may_use", "shown_in", "use_until"})


@dataclass(frozen=True, slots=True)
class TestimonialRow:
    """A quotation. ``shown_in`` is where the firm allows it to be shown."""

    id: uuid.UUID
    firm_id: uuid.UUID
    firm: str
    day: date
    person: str
    text: str
    may_use: bool
    shown_in: tuple[ShownIn, ...]
    use_until: date | None
    withdrawn_on: date | None

    @property
    def by(self) -> str:
        """Who said it, and of which firm."""
        named = self.firm in self.person
        return self.person if named else ", ".join(filter(None, (self.person, self.firm)))

    def usable(self, today: date, where: ShownIn | None = None) -> bool:
        """Whether it may be shown ``where`` on ``today`` (``None``: anywhere at all)."""
        if not self.may_use or self.withdrawn_on is not None:
            return False
        if self.use_until is not None and self.use_until < today:
            return False
        return bool(self.shown_in) if where is None else where in self.shown_in


@writes("testimonial.added")
def add(session: Session, /, *, firm_id: uuid.UUID, day: date, words: str, **values: Any) -> uuid.UUID:
    """Write down what somebody at the firm said.

    Raises:
        UserError: there are no words, or it may be used but nobody said where.
    """
    firm = rows.get(session, Firm, firm_id)
    row = Testimonial(firm_id=firm_id, day=day, text=_said(words))
    rows.change(row, _clean(values), _FIELDS)
    session.add(row)
    journal.note(session, subject=firm)
    return row.id


@writes("testimonial.changed")
def update(session: Session, /, *, testimonial_id: uuid.UUID, **values: Any) -> None:
    """Correct it. Giving permission anew takes a withdrawal back.

    Raises:
        UserError: there are no words left.
    """
    row = rows.get(session, Testimonial, testimonial_id)
    if "text" in values:
        values["text"] = _said(values["text"] or "")
    rows.change(row, _clean(values), _FIELDS)
    if values.get("may_use"):
        row.withdrawn_on = None
    journal.note(session, subject=rows.get(session, Firm, row.firm_id))


@writes("testimonial.withdrawn")
def withdraw(session: Session, *, testimonial_id: uuid.UUID, day: date) -> None:
    """The firm took its permission back: it is shown nowhere from now on."""
    row = rows.get(session, Testimonial, testimonial_id)
    row.withdrawn_on, row.may_use = day, False
    journal.note(session, subject=rows.get(session, Firm, row.firm_id))


@writes("testimonial.removed")
def remove(session: Session, *, testimonial_id: uuid.UUID) -> None:
    """Take it away."""
    row = rows.get(session, Testimonial, testimonial_id)
    rows.delete(session, row)
    journal.note(session, subject=rows.get(session, Firm, row.firm_id))


@reads
def at_firm(session: Session, *, firm_id: uuid.UUID) -> tuple[TestimonialRow, ...]:
    """What was said at the firm, the newest first."""
    return tuple(_all(session, Testimonial.firm_id == firm_id))


@reads
def one(session: Session, *, testimonial_id: uuid.UUID) -> TestimonialRow:
    """One quotation. Raises :class:`UserError` when it is gone."""
    row = rows.get(session, Testimonial, testimonial_id)
    return _row(row, rows.get(session, Firm, row.firm_id).name)


@reads
def to_show(
    session: Session, *, where: ShownIn, today: date, to_firm: uuid.UUID | None = None
) -> TestimonialRow | None:
    """The words to show a firm: of its own branch or town where there are some, else the newest.

    Never the firm's own.
    """
    found = [
        row
        for row in _all(session, Testimonial.may_use.is_(True))
        if row.usable(today, where) and row.firm_id != to_firm
    ]
    reader = rows.find(session, Firm, to_firm)
    if reader is None or not found:
        return found[0] if found else None
    speakers = {
        firm.id: (bool(firm.branch) and firm.branch == reader.branch, firm.town == reader.town)
        for firm in _firms(session, {row.firm_id for row in found})
    }
    return max(found, key=lambda row: (*speakers[row.firm_id], row.day))


def _firms(session: Session, ids: Iterable[uuid.UUID]) -> Iterable[Firm]:
    return session.scalars(select(Firm).where(Firm.id.in_(list(ids))))


def _all(session: Session, *which: ColumnElement[bool]) -> list[TestimonialRow]:
    query = (
        select(Testimonial, Firm.name)
        .join(Firm, Firm.id == Testimonial.firm_id)
        .where(alive(Testimonial), alive(Firm), *which)
        .order_by(Testimonial.day.desc(), Testimonial.id.desc())
    )
    return [_row(row, firm) for row, firm in session.execute(query)]


def _row(row: Testimonial, firm: str) -> TestimonialRow:
    allowed = row.shown_in.split()
    return TestimonialRow(
        id=row.id,
        firm_id=row.firm_id,
        firm=firm,
        day=row.day,
        person=row.person,
        text=row.text,
        may_use=row.may_use,
        shown_in=tuple(each for each in ShownIn if each.value in allowed),
        use_until=row.use_until,
        withdrawn_on=row.withdrawn_on,
    )


def _clean(values: dict[str, Any]) -> dict[str, Any]:
    result = rows.stripped(values)
    if "shown_in" in result:
        result["shown_in"] = " ".join(ShownIn(each).value for each in result["shown_in"])
    return result


def _said(words: str) -> str:
    if not words.strip():
        raise UserError(text("services", "Write what was said."), "text")
    return words.strip()
