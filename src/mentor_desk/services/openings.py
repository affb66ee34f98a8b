"""The places a firm wants somebody in, once or again and again (features C7 and D5)."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Firm, Opening
from mentor_desk.services import rows
from mentor_desk.services.opening_slots import Slot, Vacancy, slots_of, vacancy
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import OpeningKind
from mentor_desk.texts import text

FIELDS: Final = frozenset(
    {
        "kind", "title", "tasks", "demands", "hours_least", "hours_most", "told_on", "from_on",
        "until", "slot_weeks", "departments",
    }
)  # fmt: skip
LONGEST_SLOT: Final = 52
"""A recurring place in which everybody stays longer than a year is no recurring place."""


@dataclass(frozen=True, slots=True)
class OpeningRow:
    """An opening with those who are, come or were in it.

    ``vacancy`` is ``None`` while somebody is there without a last day, and when it is closed.
    ``lapsed`` tells that its last day is past and nobody has closed it.
    """

    id: uuid.UUID
    firm_id: uuid.UUID
    kind: OpeningKind
    title: str
    tasks: str
    demands: str
    hours_least: float | None
    hours_most: float | None
    told_on: date
    from_on: date | None
    until: date | None
    slot_weeks: int | None
    departments: str
    closed_on: date | None
    closed_why: str
    lapsed: bool
    slots: tuple[Slot, ...]
    vacancy: Vacancy | None

    @property
    def is_open(self) -> bool:
        """Whether the firm still wants somebody."""
        return self.closed_on is None and not self.lapsed

    @property
    def recurring(self) -> bool:
        """Whether one follows the other in it (blækspruttestilling)."""
        return self.slot_weeks is not None

    @property
    def here(self) -> Slot | None:
        """Who is there now."""
        return next((slot for slot in self.slots if slot.state.running), None)

    @property
    def coming(self) -> tuple[Slot, ...]:
        """Who is agreed to come."""
        return tuple(slot for slot in self.slots if slot.state.upcoming)

    @property
    def taken(self) -> bool:
        """Whether an opening for one person has found that person."""
        return not self.recurring and bool(self.here or self.coming)


@writes("opening.created")
def create(session: Session, /, *, firm_id: uuid.UUID, today: date, **values: Any) -> uuid.UUID:
    """Enter an opening; told today unless ``told_on`` says otherwise.

    Raises:
        UserError: the title is missing, or hours, days or the slot cannot be right; names the field.
    """
    firm = rows.get(session, Firm, firm_id)
    opening = Opening(firm_id=firm.id, **{"told_on": today, "title": "", **_clean(values)})
    _check(opening)
    session.add(opening)
    journal.note(session, subject=opening)
    return opening.id


@writes("opening.changed")
def update(session: Session, /, *, opening_id: uuid.UUID, **values: Any) -> None:
    """Correct fields of an opening.

    Raises:
        UserError: see :func:`create`.
    """
    opening = rows.get(session, Opening, opening_id)
    rows.change(opening, _clean(values), FIELDS)
    _check(opening)
    journal.note(session, subject=opening)


@writes("opening.closed")
def close(session: Session, *, opening_id: uuid.UUID, day: date, why: str = "") -> None:
    """The firm wants nobody any more, or somebody was found; ``why`` is what became of it."""
    opening = rows.get(session, Opening, opening_id)
    opening.closed_on, opening.closed_why = day, why.strip()
    journal.note(session, subject=opening)


@writes("opening.reopened")
def reopen(session: Session, *, opening_id: uuid.UUID) -> None:
    """The firm wants somebody after all; a last day that is past is taken away."""
    opening = rows.get(session, Opening, opening_id)
    if (
        opening.until is not None
        and opening.closed_on is not None
        and opening.until < opening.closed_on
    ):
        opening.until = None
    opening.closed_on, opening.closed_why = None, ""
    journal.note(session, subject=opening)


@writes("opening.removed")
def remove(session: Session, *, opening_id: uuid.UUID) -> None:
    """Take away an opening that never was one."""
    opening = rows.get(session, Opening, opening_id)
    rows.delete(session, opening)
    journal.note(session, subject=opening)


@reads
def at_firm(session: Session, *, firm_id: uuid.UUID, today: date) -> tuple[OpeningRow, ...]:
    """The firm's openings: recurring places and open ones first, the newest first."""
    query = rows.select_alive(Opening).where(Opening.firm_id == firm_id)
    found = _views(session, session.scalars(query), today)
    return tuple(sorted(found, key=_order))


@reads
def one(session: Session, *, opening_id: uuid.UUID, today: date) -> OpeningRow:
    """One opening.

    Raises:
        UserError: it is gone.
    """
    [found] = _views(session, [rows.get(session, Opening, opening_id)], today)
    return found


@reads
def to_choose(
    session: Session, *, firm_id: uuid.UUID, today: date, chosen: uuid.UUID | None = None
) -> tuple[OpeningRow, ...]:
    """The openings that a placement at the firm can be put into; ``chosen`` also when it is closed."""
    found = at_firm(session, firm_id=firm_id, today=today)
    return tuple(row for row in found if row.is_open or row.id == chosen)


def _views(session: Session, found: Iterable[Opening], today: date) -> list[OpeningRow]:
    openings = list(found)
    slots = slots_of(session, [opening.id for opening in openings], today) if openings else {}
    return [_view(opening, slots.get(opening.id, ()), today) for opening in openings]


def _view(opening: Opening, slots: tuple[Slot, ...], today: date) -> OpeningRow:
    plain = {name: getattr(opening, name) for name in FIELDS - {"kind"}}
    first = max(today, opening.from_on or today)
    return OpeningRow(
        id=opening.id,
        firm_id=opening.firm_id,
        kind=OpeningKind(opening.kind),
        closed_on=opening.closed_on,
        closed_why=opening.closed_why,
        lapsed=opening.closed_on is None and opening.until is not None and opening.until < today,
        slots=slots,
        vacancy=vacancy(slots, first) if opening.closed_on is None else None,
        **plain,
    )


def _order(row: OpeningRow) -> tuple[bool, bool, int, str]:
    return not row.is_open, not row.recurring, -row.told_on.toordinal(), row.id.hex


def _clean(values: dict[str, Any]) -> dict[str, Any]:
    result = rows.stripped(values)
    if "kind" in result:
        result["kind"] = OpeningKind(result["kind"]).value
    if result.get("slot_weeks") is not None:
        result["slot_weeks"] = round(result["slot_weeks"])
    if "told_on" in result and result["told_on"] is None:
        del result["told_on"]
    return result


def _check(opening: Opening) -> None:
    if not opening.title:
        raise UserError(text("services", "Say in a few words what the place is."), "title")
    least, most = opening.hours_least, opening.hours_most
    if least is not None and most is not None and most < least:
        raise UserError(text("services", "At most is less than at least."), "hours_most")
    if opening.from_on and opening.until and opening.until < opening.from_on:
        raise UserError(text("services", "The last day lies before the first."), "until")
    weeks = opening.slot_weeks
    if weeks is not None and not 1 <= weeks <= LONGEST_SLOT:
        sentence = text("services", "A slot lasts from 1 to {most} weeks.").fill(most=LONGEST_SLOT)
        raise UserError(sentence, "slot_weeks")
