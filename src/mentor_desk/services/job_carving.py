"""Job carving: a post is broken down to its tasks, and some of them become somebody else's (C7)."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Firm, FirmTask
from mentor_desk.services import openings, rows, task_bank
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import writes
from mentor_desk.terms import OpeningKind
from mentor_desk.texts import text


@dataclass(frozen=True, slots=True)
class Piece:
    """A task of the post: weekly ``hours``, who does it now, and whether somebody else could."""

    task: str
    hours: float | None = None
    done_by: str = ""
    other: bool = True


@dataclass(frozen=True, slots=True)
class Carved:
    """The tasks that went into the bank, their hours together, and the opening made of them."""

    task_ids: tuple[uuid.UUID, ...]
    hours: float
    opening_id: uuid.UUID | None


def hours_of(pieces: Iterable[Piece]) -> float:
    """The weekly hours of what could be somebody else's."""
    return sum(piece.hours or 0.0 for piece in pieces if piece.other and piece.task.strip())


@writes("firm_task.carved")
def carve(
    session: Session,
    *,
    firm_id: uuid.UUID,
    post: str,
    pieces: Sequence[Piece],
    today: date,
    opening: OpeningKind | None = None,
) -> Carved:
    """Put what could be somebody else's into the task bank; with ``opening`` also make it a place.

    A task that the bank has already learns its hours and the post it was taken out of.

    Raises:
        UserError: the post has no name, or no task could be somebody else's.
    """
    firm = rows.get(session, Firm, firm_id)
    post = post.strip()
    if not post:
        raise UserError(text("services", "Which post do you look at?"), "post")
    chosen = [piece for piece in pieces if piece.other and piece.task.strip()]
    if not chosen:
        raise UserError(
            text("services", "Tick at least one task that could be somebody else's."), "pieces"
        )
    ids = tuple(_keep(session, firm_id, post, piece) for piece in chosen)
    hours = hours_of(chosen)
    opening_id = None
    if opening is not None:
        opening_id = openings.create(
            session,
            firm_id=firm_id,
            today=today,
            kind=opening,
            title=", ".join(piece.task.strip() for piece in chosen[:2]),
            tasks="\n".join(piece.task.strip() for piece in chosen),
            hours_most=hours or None,
        )
    journal.note(session, subject=firm)
    return Carved(ids, hours, opening_id)


def _keep(session: Session, firm_id: uuid.UUID, post: str, piece: Piece) -> uuid.UUID:
    known = task_bank.rows_of(session, firm_id)
    found = next((row for row in known if task_bank.same(row.task, piece.task)), None)
    if found is None:
        position = max((row.position for row in known), default=-1) + 1
        found = FirmTask(firm_id=firm_id, task=piece.task.strip(), position=position)
        session.add(found)
        session.flush()
    values = {"carved_from": post, "done_by": piece.done_by.strip() or found.done_by}
    hours = {"hours": piece.hours} if piece.hours is not None else {}
    rows.change(found, values | hours, task_bank.FIELDS)
    return found.id
