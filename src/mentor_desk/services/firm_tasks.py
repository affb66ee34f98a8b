"""A firm's task bank: what there is to do there, and what it trains (feature C)."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy.orm import Session

from mentor_desk.models import Firm, FirmTask
from mentor_desk.services import rows
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes

_FIELDS = frozenset({"task", "trains", "position"})


class BankTask(NamedTuple):
    """One task of a firm, and what it trains (may be empty)."""

    task: str
    trains: str = ""


@reads
def at_firm(session: Session, *, firm_id: uuid.UUID) -> tuple[BankTask, ...]:
    """The firm's task bank, in its order."""
    return tuple(BankTask(row.task, row.trains) for row in _rows(session, firm_id))


@writes("firm_task.arranged")
def arrange(session: Session, *, firm_id: uuid.UUID, tasks: Sequence[tuple[str, str]]) -> None:
    """Make these the firm's tasks, in this order: adds, corrects and removes as needed.

    Raises:
        UserError: the firm is gone.
    """
    firm = rows.get(session, Firm, firm_id)
    wanted = _tidy(tasks)
    left = _rows(session, firm_id)
    kept: list[FirmTask | None] = []
    for one in wanted:
        same = next((row for row in left if _key(row.task) == _key(one.task)), None)
        if same is not None:
            left.remove(same)
        kept.append(same)
    for position, (one, same) in enumerate(zip(wanted, kept, strict=True)):
        # A task without a namesake is an old one worded anew, as long as there is one to spare.
        row = same or (left.pop(0) if left else None)
        _put(session, firm_id, row, one, position)
    for row in left:
        rows.delete(session, row)
    journal.note(session, subject=firm)


@writes("firm_task.remembered")
def remember(session: Session, *, firm_id: uuid.UUID, tasks: Iterable[tuple[str, str]]) -> int:
    """Add those of ``tasks`` that the firm's bank lacks; how many there were comes back.

    Raises:
        UserError: the firm is gone.
    """
    firm = rows.get(session, Firm, firm_id)
    known = _rows(session, firm_id)
    new = lacking((BankTask(row.task, row.trains) for row in known), tasks)
    start = max((row.position for row in known), default=-1) + 1
    for position, one in enumerate(new, start):
        _put(session, firm_id, None, one, position)
    journal.note(session, subject=firm)
    return len(new)


def lacking(bank: Iterable[tuple[str, str]], tasks: Iterable[tuple[str, str]]) -> tuple[BankTask, ...]:
    """Those of ``tasks`` that are not in ``bank``, told by the task's words, case and spaces aside."""
    known = {_key(task) for task, _ in bank}
    return tuple(one for one in _tidy(tasks) if _key(one.task) not in known)


def _rows(session: Session, firm_id: uuid.UUID) -> list[FirmTask]:
    query = rows.select_alive(FirmTask).where(FirmTask.firm_id == firm_id)
    return list(session.scalars(query.order_by(FirmTask.position, FirmTask.id)))


def _tidy(tasks: Iterable[tuple[str, str]]) -> list[BankTask]:
    """Without the empty ones, and each once."""
    found: dict[str, BankTask] = {}
    for task, trains in tasks:
        if task.strip():
            found.setdefault(_key(task), BankTask(task.strip(), trains.strip()))
    return list(found.values())


def _key(task: str) -> str:
    return " ".join(task.casefold().split())


def _put(
    session: Session, firm_id: uuid.UUID, row: FirmTask | None, one: BankTask, position: int
) -> None:
    if row is None:
        session.add(FirmTask(firm_id=firm_id, task=one.task, trains=one.trains, position=position))
    else:
        rows.change(row, {"task": one.task, "trains": one.trains, "position": position}, _FIELDS)
