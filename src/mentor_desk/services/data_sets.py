"""Data sets and their editions: what is in use, who made it and why, and changing it (feature M6)."""

from __future__ import annotations

import hashlib
import tomllib
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from mentor_desk import shelf
from mentor_desk.errors import UserError
from mentor_desk.models import DataSetVersion
from mentor_desk.services import mentor, rows
from mentor_desk.services.data_set_catalogue import DATA_SETS, DataSet, by_path
from mentor_desk.services.data_set_changes import Difference, differences
from mentor_desk.services.data_set_faults import faults
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import text

__all__ = [
    "Difference", "Edition", "SetRow", "content", "difference", "differences", "faults", "history",
    "keep", "listing", "restore", "row_of", "unconfirmed_in",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class SetRow:
    """A data set as it is in use.

    ``number`` is the edition in use, 0 for the shipped one that was never changed; ``own`` whether it
    is the municipality's. ``shipped_moved`` says that the shipped text is another than the one it was
    made from. ``refused`` is empty, or says in English why this program cannot use it and uses the
    shipped one instead (:func:`faults` says it in any language). ``unconfirmed`` is how many of its
    values nobody has confirmed.
    """

    data_set: DataSet
    number: int = 0
    made_on: date | None = None
    who: str = ""
    why: str = ""
    own: bool = False
    shipped_moved: bool = False
    refused: str = ""
    unconfirmed: int = 0


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition of a data set; ``shipped`` where it says that the shipped one is in use again."""

    number: int
    made_on: date
    who: str
    why: str
    shipped: bool
    in_use: bool


@reads
def listing(session: Session, *, today: date) -> tuple[SetRow, ...]:
    """Every data set, in the order of the catalogue. Reads each file: not for the window's thread."""
    newest = {row.path: row for row in session.scalars(_all().order_by(DataSetVersion.number))}
    return tuple(_row(each, newest.get(each.path), today) for each in DATA_SETS)


@reads
def row_of(session: Session, *, path: str, today: date) -> SetRow:
    """One data set. Reads its file: not for the window's thread."""
    return _row(by_path(path), _newest(session, path), today)


@reads
def history(session: Session, *, path: str) -> tuple[Edition, ...]:
    """The editions of one set, newest first; empty where it was never changed."""
    found = session.scalars(_of(path).order_by(DataSetVersion.number.desc())).all()
    return tuple(
        Edition(row.number, row.made_on, row.who, row.why, not row.content, at == 0)
        for at, row in enumerate(found)
    )


@reads
def content(session: Session, *, path: str, number: int | None = None) -> str:
    """A text of the set: the newest edition's (``None``), the shipped one (0), or edition ``number``.

    Raises :class:`UserError` where there is no such edition.
    """
    if number == 0:
        return shelf.shipped(path)
    row = _newest(session, path) if number is None else _numbered(session, path, number)
    return row.content if row is not None and row.content else shelf.shipped(path)


@reads
def difference(
    session: Session, *, path: str, before: int, after: int | None = None
) -> tuple[Difference, ...]:
    """What differs from edition ``before`` to ``after``, numbered as in :func:`content`."""
    old, new = (content(session, path=path, number=each) for each in (before, after))
    return differences(old, new)


@writes("data_set.kept")
def keep(session: Session, *, path: str, content: str, why: str, today: date) -> int:
    """Take ``content`` in use as the next edition; returns its number.

    Raises:
        UserError: a fault of the text (field ``content``), there is no reason (``why``), or it is
            what is in use already.
    """
    found = faults(path, content)
    if found:
        raise UserError(found[0], "content")
    _demand(why)
    if content == _read(session, path):
        raise UserError(text("data_sets", "Nothing was changed."), "content")
    return add_edition(session, path, content, why, today)


@writes("data_set.restored")
def restore(session: Session, *, path: str, number: int, why: str, today: date) -> int:
    """Take an earlier edition in use again, or the shipped text (0), as the next edition.

    Raises:
        UserError: there is no such edition, it does not fit this program any more, there is no
            reason, or it is in use already.
    """
    _demand(why)
    wanted = _read(session, path, number)
    if wanted == _read(session, path):
        raise UserError(text("data_sets", "This edition is in use already."))
    found = faults(path, wanted)
    if found:
        raise UserError(found[0], "content")
    return add_edition(session, path, wanted, why, today)


@lru_cache(maxsize=64)
def unconfirmed_in(content: str, today: date) -> int:
    """How many parts of ``content`` nobody has confirmed; values that hold no more are not counted."""
    return _unconfirmed(tomllib.loads(content), today)


def add_edition(session: Session, path: str, content: str, why: str, today: date) -> int:
    """Write ``content``, which has no fault, as the next edition, within another use case."""
    me = mentor.me(session)
    shipped = shelf.shipped(path)
    # Numbers of what was undone are not used again: a number names one text for good.
    query = select(func.max(DataSetVersion.number)).where(DataSetVersion.path == path)
    number = (session.scalar(query) or 0) + 1
    row = DataSetVersion(
        path=path,
        number=number,
        content="" if content == shipped else content,
        based_on=_digest(shipped),
        made_on=today,
        who=me.name if me else "",
        why=why.strip(),
    )
    session.add(row)
    session.flush()
    journal.note(session, subject=row, detail={"path": path, "number": number})
    return number


def _row(data_set: DataSet, row: DataSetVersion | None, today: date) -> SetRow:
    own = row is not None and bool(row.content)
    found = faults(data_set.path, row.content) if row is not None and own else ()
    used = row.content if row is not None and own and not found else shelf.shipped(data_set.path)
    unconfirmed = unconfirmed_in(used, today)
    if row is None:
        return SetRow(data_set, unconfirmed=unconfirmed)
    moved = own and row.based_on != _digest(shelf.shipped(data_set.path))
    refused = str(found[0]) if found else ""
    return SetRow(data_set, row.number, row.made_on, row.who, row.why, own, moved, refused, unconfirmed)


def _demand(why: str) -> None:
    if not why.strip():
        raise UserError(text("data_sets", "Write why, so that others can see it later."), "why")


def _read(session: Session, path: str, number: int | None = None) -> str:
    return content(session, path=path, number=number)


def _all() -> Select[DataSetVersion]:
    return rows.select_alive(DataSetVersion)


def _of(path: str) -> Select[DataSetVersion]:
    return _all().where(DataSetVersion.path == by_path(path).path)


def _newest(session: Session, path: str) -> DataSetVersion | None:
    return session.scalars(_of(path).order_by(DataSetVersion.number.desc()).limit(1)).first()


def _numbered(session: Session, path: str, number: int) -> DataSetVersion:
    row = session.scalars(_of(path).where(DataSetVersion.number == number)).first()
    if row is None:
        raise UserError(text("data_sets", "This edition is no longer there. It may have been undone."))
    return row


def _digest(content: str) -> str:
    return hashlib.sha256(content.encode()).hexdigest()


def _unconfirmed(value: object, today: date) -> int:
    if isinstance(value, dict):
        over = isinstance(value.get("until"), date) and value["until"] < today
        own = int(value.get("confirmed") is False and not over)
        return own + sum(_unconfirmed(each, today) for each in value.values())
    if not isinstance(value, list):
        return 0
    return sum(_unconfirmed(each, today) for each in _still(value, today))


def _still(rows: list[object], today: date) -> list[object]:
    """Of dated rows the one that holds on ``today`` and those to come; of others all."""
    days = [row.get("from") if isinstance(row, dict) else None for row in rows]
    begun = [at for at, day in enumerate(days) if isinstance(day, date) and day <= today]
    return rows[begun[-1] :] if begun else rows
