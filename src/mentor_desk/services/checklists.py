"""Checklists and their ticks: what is seen to, and since when (feature E8)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import ChecklistTick, Placement
from mentor_desk.rules import checklists as checklist_file
from mentor_desk.rules.checklists import Checklist, Item
from mentor_desk.services import rows
from mentor_desk.shelf import SHELF
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import PlacementKind
from mentor_desk.texts import text

HIRE: Final = "ansaettelse"
"""What there is to see to when somebody is hired."""
CONTRACT: Final = "contract"
"""The point that is the placement's ``contract_given_on``: known here when it is written there."""


@dataclass(frozen=True, slots=True)
class Point:
    """A point of a list; ``done_on`` is ``None`` while it is not ticked."""

    item: Item
    done_on: date | None
    remark: str


def read(key: str) -> Checklist:
    """The list in use. Raises :class:`UserError` when the file is damaged."""
    return SHELF.load(f"checklists/{key}.toml", checklist_file.parse, key)


@reads
def points(session: Session, *, placement_id: uuid.UUID, checklist: Checklist) -> tuple[Point, ...]:
    """The points that have to do with this placement, each with its tick.

    Raises:
        UserError: the placement is gone.
    """
    placement = rows.get(session, Placement, placement_id)
    query = rows.select_alive(ChecklistTick).where(
        ChecklistTick.subject_id == placement_id, ChecklistTick.checklist == checklist.key
    )
    ticks = {tick.item: tick for tick in session.scalars(query)}
    found = []
    for item in checklist.items:
        if item.holds_for(PlacementKind(placement.kind)):
            done = ticks.get(item.key)
            day = done.done_on if done else None
            if item.key == CONTRACT:
                day = placement.contract_given_on
            found.append(Point(item, day, done.remark if done else ""))
    return tuple(found)


@writes("checklist.ticked")
def tick(
    session: Session,
    *,
    placement_id: uuid.UUID,
    checklist: str,
    item: str,
    day: date,
    remark: str = "",
) -> None:
    """Tick a point; a point that is ticked already gets the new day and remark.

    Raises:
        UserError: the placement is gone.
    """
    placement = rows.get(session, Placement, placement_id)
    row = _tick(session, placement_id, checklist, item)
    if row is None:
        row = ChecklistTick(subject_id=placement_id, checklist=checklist, item=item, done_on=day)
        session.add(row)
    row.done_on, row.remark = day, remark.strip()
    if item == CONTRACT:
        placement.contract_given_on = day
    journal.note(session, subject=placement)


@writes("checklist.unticked")
def untick(session: Session, *, placement_id: uuid.UUID, checklist: str, item: str) -> None:
    """Take a tick back.

    Raises:
        UserError: it is not ticked any more.
    """
    placement = rows.get(session, Placement, placement_id)
    row = _tick(session, placement_id, checklist, item)
    given = item == CONTRACT and placement.contract_given_on is not None
    if row is None and not given:
        raise UserError(text("services", "The tick is gone already."))
    if item == CONTRACT:
        placement.contract_given_on = None
    if row is not None:
        rows.delete(session, row)
    journal.note(session, subject=placement)


def _tick(session: Session, placement_id: uuid.UUID, checklist: str, item: str) -> ChecklistTick | None:
    query = rows.select_alive(ChecklistTick).where(
        ChecklistTick.subject_id == placement_id,
        ChecklistTick.checklist == checklist,
        ChecklistTick.item == item,
    )
    return session.scalars(query).first()
