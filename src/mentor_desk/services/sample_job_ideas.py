"""The jobs of few hours of the sample."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import job_idea_scenarios, job_ideas
from mentor_desk.services.job_idea_scenarios import NUMBERS
from mentor_desk.services.job_ideas import Task
from mentor_desk.services.sample_days import Days, Entry, read
from mentor_desk.terms import JobSumKind


def enter(
    session: Session, firms: Mapping[str, uuid.UUID], days: Days, rulebook: Rulebook
) -> list[uuid.UUID]:
    """Begin the ideas with their tasks and sums; their ids."""
    return [_begin(session, entry, firms, days, rulebook) for entry in read("job_ideas.toml")["idea"]]


def _begin(
    session: Session, entry: Entry, firms: Mapping[str, uuid.UUID], days: Days, rulebook: Rulebook
) -> uuid.UUID:
    plain = {name: entry[name] for name in ("title", "relieved", "areas")}
    day = days.day(entry["day"])
    idea_id = job_ideas.create(
        session, firm_id=firms[entry["firm"]], today=day, note=entry.get("note", ""), **plain
    )
    tasks = [Task(task, _known(hours), area) for task, hours, area in entry["tasks"]]
    job_ideas.set_tasks(session, idea_id=idea_id, tasks=tasks)
    session.flush()
    ways = []
    for way in entry["ways"]:
        made = job_idea_scenarios.add(
            session,
            idea_id=idea_id,
            kind=JobSumKind(way["kind"]),
            today=day,
            rulebook=rulebook,
            title=way["title"],
            **_numbers(way["numbers"]),
        )
        ways.append(made)
        session.flush()
    if "placed" in entry:
        chosen = ways[entry["placed"]]
        job_idea_scenarios.make_opening(session, idea_id=idea_id, scenario_id=chosen, today=day)
    if "closed" in entry:
        closed = days.day(entry["closed"])
        job_ideas.close(session, idea_id=idea_id, day=closed, why=entry["why"])
    return idea_id


def _numbers(written: Sequence[float]) -> dict[str, float | None]:
    return {name: _known(value) for name, value in zip(NUMBERS, written, strict=True)}


def _known(value: float) -> float | None:
    return None if value < 0 else float(value)
