"""An idea as it lies on the table: its tasks, and each way with its sum."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk.documents.job_sum import Rates, Week, supplement
from mentor_desk.documents.papers.minifleks_content import Way
from mentor_desk.models import Case, Citizen, Firm, JobIdea, JobIdeaScenario, JobIdeaTask, Opening
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import job_ideas, rows, year_rates
from mentor_desk.services.job_idea_scenarios import NUMBERS
from mentor_desk.services.job_ideas import Task
from mentor_desk.storage.use_case import reads
from mentor_desk.terms import JobSumKind
from mentor_desk.texts import Text, Words, text

R = TypeVar("R", JobIdeaTask, JobIdeaScenario)


@dataclass(frozen=True, slots=True)
class IdeaRow:
    """A line of the list: ``hours`` is what the tasks take now, ``placed`` that it became a place."""

    id: uuid.UUID
    title: str
    relieved: str
    firm_id: uuid.UUID
    firm: str
    day: date
    tasks: int
    hours: float | None
    ways: int
    closed_on: date | None
    placed: bool


@dataclass(frozen=True, slots=True)
class WayView:
    """One way: what is entered, and what comes of it.

    ``freed`` are the hours counted with: those written, or the tasks' together (``freed_from_tasks``).
    ``supplement`` is guidance a month, ``None`` while the year's rates are missing. ``odd`` are numbers
    that cannot all be meant.
    """

    id: uuid.UUID
    title: str
    kind: JobSumKind
    numbers: Mapping[str, float | None]
    freed: float | None
    freed_from_tasks: bool
    way: Way
    weeks: tuple[Week, ...]
    supplement: float | None
    odd: tuple[Text, ...]

    @property
    def usual(self) -> Week:
        """The usual week."""
        return next(week for week in self.weeks if week.kind == "usual")

    @property
    def span(self) -> tuple[float, float] | None:
        """The least and the most that a week leaves, where there are several kinds of weeks."""
        found = [w.outcome.weekly for w in self.weeks if w.outcome.weekly is not None]
        return (min(found), max(found)) if len(found) > 1 else None


@dataclass(frozen=True, slots=True)
class IdeaView:
    """The whole idea. ``rates`` are what a supplement is worked out with, ``missing`` those of them
    that nobody has entered and confirmed: until then there is none."""

    id: uuid.UUID
    firm_id: uuid.UUID
    firm: str
    case_id: uuid.UUID | None
    citizen: str
    title: str
    day: date
    relieved: str
    areas: tuple[str, ...]
    note: str
    opening_id: uuid.UUID | None
    closed_on: date | None
    closed_why: str
    tasks: tuple[Task, ...]
    hours: float | None
    ways: tuple[WayView, ...]
    rates: Rates
    missing: tuple[Words, ...]


@reads
def listing(session: Session, *, firm_id: uuid.UUID | None = None) -> tuple[IdeaRow, ...]:
    """The ideas, of one firm or of all: the open ones first, the newest first."""
    query = rows.select_alive(JobIdea)
    if firm_id is not None:
        query = query.where(JobIdea.firm_id == firm_id)
    ideas = list(session.scalars(query))
    names = session.execute(select(Firm.id, Firm.name)) if ideas else ()
    firms = {one.id: one.name for one in names}
    tasks = _by_idea(session.scalars(rows.select_alive(JobIdeaTask))) if ideas else {}
    ways = _by_idea(session.scalars(rows.select_alive(JobIdeaScenario))) if ideas else {}
    found = [
        IdeaRow(
            id=idea.id,
            title=idea.title,
            relieved=idea.relieved,
            firm_id=idea.firm_id,
            firm=firms.get(idea.firm_id, ""),
            day=idea.day,
            tasks=len(tasks.get(idea.id, ())),
            hours=_together(tasks.get(idea.id, ())),
            ways=len(ways.get(idea.id, ())),
            closed_on=idea.closed_on,
            placed=idea.opening_id is not None,
        )
        for idea in ideas
    ]
    return tuple(sorted(found, key=_order))


@reads
def one(session: Session, *, idea_id: uuid.UUID, today: date, rulebook: Rulebook) -> IdeaView:
    """One idea.

    Raises:
        UserError: it is gone.
    """
    idea = rows.get(session, JobIdea, idea_id)
    tasks = job_ideas.tasks_of(session, idea_id)
    hours = _together(tasks)
    rates, missing = year_rates.of_supplement(session, rulebook, today)
    ways = [_way(row, hours) for row in job_ideas.scenarios_of(session, idea_id)]
    opening = rows.find(session, Opening, idea.opening_id)
    return IdeaView(
        id=idea.id,
        firm_id=idea.firm_id,
        firm=rows.get(session, Firm, idea.firm_id).name,
        case_id=idea.case_id,
        citizen=_citizen(session, idea.case_id),
        title=idea.title,
        day=idea.day,
        relieved=idea.relieved,
        areas=tuple(idea.areas),
        note=idea.note,
        opening_id=opening.id if opening is not None else None,
        closed_on=idea.closed_on,
        closed_why=idea.closed_why,
        tasks=tuple(Task(task.task, task.hours, task.area) for task in tasks),
        hours=hours,
        ways=tuple(_seen(row, way, hours, rates) for row, way in ways),
        rates=rates,
        missing=missing,
    )


def _order(row: IdeaRow) -> tuple[bool, int, str]:
    return row.closed_on is not None, -row.day.toordinal(), row.id.hex


def _way(row: JobIdeaScenario, hours: float | None) -> tuple[JobIdeaScenario, Way]:
    numbers = {name: getattr(row, name) for name in NUMBERS}
    if numbers["freed_hours"] is None:
        numbers["freed_hours"] = hours
    return row, Way(name=row.title, kind=row.kind, **numbers)


def _seen(row: JobIdeaScenario, way: Way, hours: float | None, rates: Rates) -> WayView:
    found = tuple(way.weeks())
    usual = next(week for week in found if week.kind == "usual")
    guess = supplement(usual.outcome.monthly_wage, rates) if way.is_fleksjob else None
    return WayView(
        id=row.id,
        title=row.title,
        kind=JobSumKind(row.kind),
        numbers={name: getattr(row, name) for name in NUMBERS},
        freed=way.freed_hours,
        freed_from_tasks=row.freed_hours is None and hours is not None,
        way=way,
        weeks=found,
        supplement=guess,
        odd=tuple(_odd(way)),
    )


def _odd(way: Way) -> Iterable[Text]:
    least, usual, most = way.hours_least, way.hours_average, way.hours_most
    if least is not None and most is not None and least > most:
        yield text("services", "The quiet week has more hours than the busy one.")
    elif usual is not None and (
        (least is not None and usual < least) or (most is not None and usual > most)
    ):
        yield text("services", "The usual week lies outside the quiet and the busy one.")
    if way.has_subsidy and way.subsidy is not None and way.wage is not None and way.subsidy > way.wage:
        yield text("services", "The subsidy is more than the wage.")


def _by_idea(found: Iterable[R]) -> dict[uuid.UUID, list[R]]:
    result: dict[uuid.UUID, list[R]] = {}
    for row in found:
        result.setdefault(row.idea_id, []).append(row)
    return result


def _together(tasks: Iterable[JobIdeaTask]) -> float | None:
    """The hours of all tasks; ``None`` where nobody has written any."""
    return sum(task.hours or 0.0 for task in tasks) or None


def _citizen(session: Session, case_id: uuid.UUID | None) -> str:
    case = rows.find(session, Case, case_id)
    citizen = rows.find(session, Citizen, case.citizen_id) if case is not None else None
    return citizen.name if citizen is not None else ""
