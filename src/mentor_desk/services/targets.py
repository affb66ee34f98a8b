"""Targets (måltal) of one's own: how many it should come to, and how many it is (feature J1)."""

from __future__ import annotations

import tomllib
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from sqlalchemy.orm import Session

from mentor_desk.errors import UserError
from mentor_desk.models import Target
from mentor_desk.rules.figures import Counted, Definition, data
from mentor_desk.rules.periods import Period, week_of
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import rows
from mentor_desk.services.figures.gathering import COUNTING, Figures, of_world
from mentor_desk.services.figures.world import World
from mentor_desk.shelf import SHELF
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import reads, writes
from mentor_desk.texts import Words, text

_DAYS_A_YEAR = 365.25


@dataclass(frozen=True, slots=True)
class Measure:
    """Something a target can be set for; see the head of ``targets.toml``."""

    key: str
    per: Literal["period", "week"]
    five: bool
    usual_a_year: int | None = None
    usual: Words | None = None


@dataclass(frozen=True, slots=True)
class TargetRow:
    """A target as it was set."""

    id: uuid.UUID
    measure: str
    period: Period
    goal: int
    note: str


@dataclass(frozen=True, slots=True)
class Meter:
    """How far one measure has come.

    ``goal`` is one's own where ``target`` is set, else what is usual elsewhere, else ``None``.
    ``period`` is what is counted: the target's own, the week, or the period in view. ``gone`` is how
    much of it has gone: it says what the number can be held against, not how good it is.
    """

    measure: Measure
    definition: Definition
    period: Period
    counted: Counted
    goal: int | None
    target: TargetRow | None
    gone: float


def measures() -> tuple[Measure, ...]:
    """What targets can be set for."""
    return SHELF.load("reference/targets.toml", parse)


def parse(content: str) -> tuple[Measure, ...]:
    """The measures in ``content``. Raises :class:`UserError` for a span that is not known."""
    table = tomllib.loads(content)
    if strangers := {row["per"] for row in table["measure"]} - {"period", "week"}:
        sentence = text("data_sets", "A target is for each week or period, not {names}.")
        raise UserError(sentence.fill(names=", ".join(sorted(strangers))))
    return tuple(
        Measure(
            row["key"],
            row["per"],
            row["five"],
            row.get("usual_a_year"),
            Words(row["usual_da"], row["usual_en"]) if "usual_da" in row else None,
        )
        for row in table["measure"]
    )


@writes("target.set")
def put(
    session: Session,
    *,
    measure: str,
    starts_on: date | None,
    ends_on: date | None,
    goal: float | None,
    note: str = "",
    target_id: uuid.UUID | None = None,
) -> uuid.UUID:
    """Set a target, or change the one called ``target_id``.

    Raises:
        UserError: a day or the number is missing, it ends before it begins, or another target for the
            same holds on some of the days.
    """
    if starts_on is None or ends_on is None:
        where = "starts_on" if starts_on is None else "ends_on"
        raise UserError(text("services", "Write from when to when."), where)
    if ends_on < starts_on:
        raise UserError(text("services", "The last day lies before the first."), "ends_on")
    if goal is None or goal < 1 or goal != int(goal):
        raise UserError(text("services", "Write a whole number of at least 1."), "goal")
    period = Period(starts_on, ends_on)
    for each in listing(session):
        if (
            each.measure == measure
            and each.id != target_id
            and period.overlaps(each.period.first, each.period.last)
        ):
            sentence = text("services", "There is a target for some of these days already.")
            raise UserError(sentence, "starts_on")
    row = rows.get(session, Target, target_id) if target_id else Target(measure=measure)
    row.starts_on, row.ends_on, row.goal, row.note = starts_on, ends_on, int(goal), note.strip()
    session.add(row)
    journal.note(session, subject=row)
    return row.id


@writes("target.removed")
def remove(session: Session, *, target_id: uuid.UUID) -> None:
    """Take a target away."""
    row = rows.get(session, Target, target_id)
    rows.delete(session, row)
    journal.note(session, subject=row)


@reads
def listing(session: Session) -> list[TargetRow]:
    """Every target, the newest on top."""
    query = rows.select_alive(Target).order_by(Target.starts_on.desc(), Target.id)
    return [
        TargetRow(row.id, row.measure, Period(row.starts_on, row.ends_on), row.goal, row.note)
        for row in session.scalars(query)
    ]


@reads
def meters(session: Session, *, period: Period, today: date, rulebook: Rulebook) -> tuple[Meter, ...]:
    """All measures as they stand within ``period``, the five on top."""
    return _meters(World(session, today, rulebook), period)


@reads
def with_figures(
    session: Session, *, period: Period, today: date, rulebook: Rulebook
) -> tuple[Figures, tuple[Meter, ...]]:
    """The figures of ``period`` and the meters beside them, read in one go."""
    world = World(session, today, rulebook)
    return of_world(world, period), _meters(world, period)


@reads
def meter(session: Session, *, measure: str, period: Period, today: date, rulebook: Rulebook) -> Meter:
    """One measure. Raises :class:`KeyError` for a measure that no target can be set for."""
    found = {each.key: each for each in measures()}[measure]
    return _meter(World(session, today, rulebook), found, listing(session), period)


def _meters(world: World, period: Period) -> tuple[Meter, ...]:
    own = listing(world.session)
    return tuple(_meter(world, each, own, period) for each in measures())


def _meter(world: World, measure: Measure, own: Sequence[TargetRow], period: Period) -> Meter:
    """The target that holds on the last day in view, else the last one that touches the period."""
    day = period.until(world.today).last
    mine = [each for each in own if each.measure == measure.key]
    target = next((each for each in mine if day in each.period), None)
    target = target or next(
        (each for each in mine if period.overlaps(each.period.first, each.period.last)), None
    )
    own_period = target.period if target else period
    over = week_of(day) if measure.per == "week" else own_period
    goal = target.goal if target else None
    if goal is None and measure.usual_a_year is not None:
        goal = max(1, round(measure.usual_a_year * over.days / _DAYS_A_YEAR))
    counted = COUNTING[measure.key](world, over)
    definition = data().of(measure.key)
    return Meter(measure, definition, over, counted, goal, target, over.gone(world.today))
