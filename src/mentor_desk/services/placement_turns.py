"""Turns in a placement: longer, on pause, on again, stopped, and problems (feature E5).

Each says why, what the citizen and the firm were told, and what happens next: both shall be in good
hands on the same day.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Case, Citizen, Placement, PlacementEvent
from mentor_desk.services import placements, promises, rows
from mentor_desk.services.placement_pauses import pause_on
from mentor_desk.services.placement_state import last_day
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.terms import PlacementEventKind, PlacementStatus
from mentor_desk.texts import text

_WORDS = frozenset({"reason", "told_citizen", "told_firm"})


@dataclass(frozen=True, slots=True)
class Turn:
    """A turn as it is shown; see :class:`mentor_desk.models.PlacementEvent`."""

    id: uuid.UUID
    placement_id: uuid.UUID
    kind: PlacementEventKind
    day: date
    until: date | None
    ended_before: date | None
    reason: str
    told_citizen: str
    told_firm: str
    next_step: str
    next_step_on: date | None
    settled_on: date | None
    settled_how: str

    @property
    def open(self) -> bool:
        """Whether it is a problem that is not settled."""
        return self.kind is PlacementEventKind.PROBLEM and self.settled_on is None


@dataclass(frozen=True, slots=True)
class Told:
    """What goes with a turn: what both sides were told, and what happens now."""

    citizen: str = ""
    firm: str = ""
    next_step: str = ""
    next_step_on: date | None = None


NOTHING_TOLD: Final = Told()


@writes("placement.paused")
def pause(
    session: Session,
    *,
    placement_id: uuid.UUID,
    day: date,
    until: date | None,
    reason: str,
    told: Told = NOTHING_TOLD,
    today: date,
) -> uuid.UUID:
    """Put a running placement on pause from ``day`` to ``until``, both counted; open where ``None``.

    Raises:
        UserError: it does not run that day or is on pause already, the days are the wrong way round,
            or no reason is given.
    """
    placement = running(session, placement_id, day)
    if placement_id in pause_on(session, day, [placement_id]):
        raise UserError(text("services", "It is on pause already."), "day")
    if until is not None and until < day:
        raise UserError(text("services", "The pause ends before it begins."), "until")
    _must(reason, "reason")
    turn = PlacementEvent(kind=PlacementEventKind.PAUSED.value, day=day, until=until)
    return keep(session, placement, turn, reason, told, today)


@writes("placement.resumed")
def resume(session: Session, *, placement_id: uuid.UUID, day: date) -> uuid.UUID:
    """A placement on pause goes on from ``day``.

    Raises:
        UserError: it is not on pause that day.
    """
    placement = rows.get(session, Placement, placement_id)
    if placement_id not in pause_on(session, day, [placement_id]):
        raise UserError(text("services", "It is not on pause on {day}.").fill(day=day), "day")
    turn = PlacementEvent(kind=PlacementEventKind.RESUMED.value, day=day)
    return keep(session, placement, turn, "", NOTHING_TOLD, day)


@writes("placement.stopped")
def stop(
    session: Session,
    *,
    placement_id: uuid.UUID,
    day: date,
    reason: str,
    told: Told = NOTHING_TOLD,
    today: date,
) -> uuid.UUID:
    """Stop a placement before its time (the mentor: «og det er med det samme»).

    Raises:
        UserError: see :func:`mentor_desk.services.placements.stop`; or it has stopped already.
    """
    placement = not_over(session, placement_id)
    placements.stop(session, placement_id=placement_id, day=day, reason=reason)
    turn = PlacementEvent(kind=PlacementEventKind.STOPPED.value, day=day)
    return keep(session, placement, turn, reason, told, today)


@writes("placement.problem")
def problem(
    session: Session,
    *,
    placement_id: uuid.UUID,
    day: date,
    reason: str = "",
    told: Told = NOTHING_TOLD,
    today: date,
) -> uuid.UUID:
    """Something is wrong. Registered first and worded later: it is open until it is settled.

    Raises:
        UserError: the placement has not begun that day, or the day is still to come.
    """
    placement = rows.get(session, Placement, placement_id)
    if day < placement.starts_on:
        raise UserError(text("services", "It has not begun on {day}.").fill(day=day), "day")
    if day > today:
        raise UserError(text("services", "Write the day on which it happened."), "day")
    turn = PlacementEvent(kind=PlacementEventKind.PROBLEM.value, day=day)
    return keep(session, placement, turn, reason, told, today)


@writes("placement.settled")
def settle(session: Session, /, *, event_id: uuid.UUID, how: str, day: date, **words: Any) -> None:
    """A problem is settled; ``how`` is for the next time. ``words`` correct it as in :func:`reword`.

    Raises:
        UserError: nothing is written, or the day lies before the problem.
    """
    turn = rows.get(session, PlacementEvent, event_id)
    if not how.strip():
        raise UserError(text("services", "Write how it was settled."), "how")
    if day < turn.day:
        raise UserError(text("services", "The day lies before the problem."), "day")
    turn.settled_on, turn.settled_how = day, how.strip()
    reword(session, event_id=event_id, **words)


@writes("placement.turn_changed")
def reword(session: Session, /, *, event_id: uuid.UUID, **words: Any) -> None:
    """Correct why a turn was taken, or what the two sides were told."""
    turn = rows.get(session, PlacementEvent, event_id)
    rows.change(turn, {name: value.strip() for name, value in words.items()}, _WORDS)
    journal.note(session, subject=turn)


@reads
def listing(session: Session, *, placement_id: uuid.UUID) -> list[Turn]:
    """The turns of a placement, the newest first."""
    query = rows.select_alive(PlacementEvent).where(PlacementEvent.placement_id == placement_id)
    newest = query.order_by(PlacementEvent.day.desc(), PlacementEvent.created_at.desc())
    return [turn_of(row) for row in session.scalars(newest)]


@reads
def one(session: Session, *, event_id: uuid.UUID) -> Turn:
    """One turn.

    Raises:
        UserError: it is gone.
    """
    return turn_of(rows.get(session, PlacementEvent, event_id))


def not_over(session: Session, placement_id: uuid.UUID) -> Placement:
    """The placement. Raises :class:`UserError` when it is stopped or carried through."""
    placement = rows.get(session, Placement, placement_id)
    if placement.status in (PlacementStatus.STOPPED, PlacementStatus.COMPLETED):
        raise UserError(text("services", "This placement is over. Make a new one instead."))
    return placement


def running(session: Session, placement_id: uuid.UUID, day: date) -> Placement:
    """The placement. Raises :class:`UserError` when it does not run on ``day``."""
    placement = not_over(session, placement_id)
    end = last_day(placement)
    if day < placement.starts_on or (end is not None and day > end):
        raise UserError(text("services", "It does not run on {day}.").fill(day=day), "day")
    return placement


def keep(
    session: Session, placement: Placement, turn: PlacementEvent, reason: str, told: Told, today: date
) -> uuid.UUID:
    """Keep ``turn`` with its words; its next step becomes the case's, or a promise beside that."""
    turn.placement_id, turn.reason = placement.id, reason.strip()
    turn.told_citizen, turn.told_firm = told.citizen.strip(), told.firm.strip()
    turn.next_step, turn.next_step_on = told.next_step.strip(), told.next_step_on
    session.add(turn)
    if turn.next_step:
        _go_on(session, placement.case_id, turn, today)
    journal.note(session, subject=placement)
    return turn.id


def turn_of(row: PlacementEvent) -> Turn:
    """``row`` as it is shown."""
    names: Sequence[str] = tuple(Turn.__dataclass_fields__)
    values = {name: getattr(row, name) for name in names}
    return Turn(**{**values, "kind": PlacementEventKind(row.kind)})


def _go_on(session: Session, case_id: uuid.UUID, turn: PlacementEvent, today: date) -> None:
    case = rows.get(session, Case, case_id)
    if not case.next_step:
        case.next_step, case.next_step_on = turn.next_step, turn.next_step_on
        return
    promises.make(
        session,
        today=today,
        what=turn.next_step,
        to_whom=rows.get(session, Citizen, case.citizen_id).name,
        due_on=turn.next_step_on,
        case_id=case_id,
    )


def _must(reason: str, field: str) -> None:
    if not reason.strip():
        raise UserError(text("services", "Write why."), field)
