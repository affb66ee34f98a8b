"""The columns a match reads of firms, and of what is kept beside them.

Ids and lists come as the text they are kept as, and rows as plain tuples: a list is asked for at every
key typed, and making objects of hundreds of rows took most of the time.
"""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable
from datetime import date, time
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Select, String, func, select, type_coerce
from sqlalchemy.orm import Session

from mentor_desk.models import Firm, FirmSeason, FirmTask, HeadCount, Opening
from mentor_desk.services.rows import alive


class FirmRow(NamedTuple):
    """A firm. ``can_meet``, ``cannot_meet`` and ``tone_tags`` are JSON."""

    key: str
    name: str
    town: str
    postcode: str
    latitude: float | None
    longitude: float | None
    branch: str
    about: str
    size_band: str
    hours_least: float | None
    hours_most: float | None
    day_starts: time | None
    day_ends: time | None
    flexible_start: bool | None
    can_meet: str | None
    cannot_meet: str | None
    customer_contact: str
    tone_tags: str | None
    leave_alone_until: date | None
    leave_alone_why: str
    relation: str
    most_at_once: int | None
    rest_weeks: int | None


class TaskRow(NamedTuple):
    """A line of a task bank."""

    firm_key: str
    task: str
    trains: str
    skills: str


class OpeningRow(NamedTuple):
    """An opening, filled or not."""

    firm_key: str
    key: str
    kind: str
    title: str
    tasks: str
    demands: str
    hours_least: float | None
    hours_most: float | None
    from_on: date | None
    until: date | None
    closed_on: date | None


class SeasonRow(NamedTuple):
    """A season; ``months`` is JSON."""

    firm_key: str
    kind: str
    months: str
    lead_weeks: int
    note: str


class CountRow(NamedTuple):
    """A count of the ordinary employees."""

    firm_key: str
    counted_on: date
    full_time: float


class Kept(NamedTuple):
    """What is kept of firms beside their own row, by the id of the firm as it is kept.

    Of all firms ``words`` has the words of the task banks; of one firm ``tasks`` has the lines.
    """

    tasks: dict[str, list[TaskRow]]
    words: dict[str, str]
    openings: dict[str, list[OpeningRow]]
    seasons: dict[str, list[SeasonRow]]
    counts: dict[str, list[Any]]


R = TypeVar("R", FirmRow, TaskRow, OpeningRow, SeasonRow, CountRow)
_AS_KEPT = frozenset({"id", "firm_id", "can_meet", "cannot_meet", "tone_tags", "months"})
_KEYS = {"key": "id", "firm_key": "firm_id"}


def _columns(model: Any, shape: type[Any]) -> list[Any]:
    """The columns of ``model`` that ``shape`` names."""
    found = [getattr(model, _KEYS.get(name, name)) for name in shape._fields]
    return [type_coerce(each, String) if each.key in _AS_KEPT else each for each in found]


def _beside(model: Any, shape: type[Any], order: Any) -> Select[Any]:
    return select(*_columns(model, shape)).where(alive(model)).order_by(order, model.id)


_FIRMS = select(*_columns(Firm, FirmRow)).where(alive(Firm))
_TASKS = _beside(FirmTask, TaskRow, FirmTask.position)
_WORDS = (
    select(
        type_coerce(FirmTask.firm_id, String),
        func.group_concat(FirmTask.task + " " + FirmTask.trains + " " + FirmTask.skills, " "),
    )
    .where(alive(FirmTask))
    .group_by(FirmTask.firm_id)
)
_OPENINGS = _beside(Opening, OpeningRow, Opening.told_on)
_SEASONS = _beside(FirmSeason, SeasonRow, FirmSeason.created_at)
_COUNTS = _beside(HeadCount, CountRow, HeadCount.counted_on)


def firms(session: Session, firm_id: uuid.UUID | None) -> list[FirmRow]:
    """The firms, or the one with ``firm_id``."""
    query = _FIRMS if firm_id is None else _FIRMS.where(Firm.id == firm_id)
    return _rows(session, query, FirmRow)


def kept(session: Session, firm_id: uuid.UUID | None) -> Kept:
    """What is kept beside all firms, or beside one."""
    tasks, words = list[TaskRow](), dict[str, str]()
    if firm_id is None:
        words.update(session.connection().execute(_WORDS).all())
    else:
        tasks = _rows(session, _TASKS.where(FirmTask.firm_id == firm_id), TaskRow)
    return Kept(
        _by_firm(tasks),
        words,
        _by_firm(_rows(session, _of(_OPENINGS, Opening, firm_id), OpeningRow)),
        _by_firm(_rows(session, _of(_SEASONS, FirmSeason, firm_id), SeasonRow)),
        _by_firm(_rows(session, _of(_COUNTS, HeadCount, firm_id), CountRow)),
    )


def _of(query: Select[Any], model: Any, firm_id: uuid.UUID | None) -> Select[Any]:
    return query if firm_id is None else query.where(model.firm_id == firm_id)


def _rows(session: Session, query: Select[Any], shape: type[R]) -> list[R]:
    found: Iterable[Any] = session.connection().execute(query).all()
    return list(map(shape._make, found))


def _by_firm(found: Iterable[Any]) -> dict[str, list[Any]]:
    result: dict[str, list[Any]] = defaultdict(list)
    for row in found:
        result[row[0]].append(row)
    return result
