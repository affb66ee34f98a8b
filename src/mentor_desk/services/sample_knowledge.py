"""What the sample's mentor knows of the firms from inside, and what both sides said afterwards."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from sqlalchemy.orm import Session

from mentor_desk.models import Placement
from mentor_desk.services import evaluations, experiences, firms, openings, rows, task_bank
from mentor_desk.services.sample_days import Days, Entry, read
from mentor_desk.services.sample_firms import SampleFirm
from mentor_desk.services.sample_people import SamplePerson
from mentor_desk.terms import EvaluationAnswer, EvaluationSide, ExperienceKind

_FILE = "knowledge.toml"
_LISTS = frozenset({"key", "opening", "task", "experience", "count"})
_DAYS = {"told": "told_on", "from": "from_on", "until": "until"}
_NO_COLUMN = frozenset({*_DAYS, "closed", "closed_why", "taken_by"})


def write(
    session: Session,
    people: Mapping[str, SamplePerson],
    entered: Mapping[str, SampleFirm],
    days: Days,
) -> None:
    """Tell what is known of the firms; people and placements must be there already."""
    told = read(_FILE)
    for entry in told["firm"]:
        firm_id = entered[entry["key"]].id
        plain = {name: value for name, value in entry.items() if name not in _LISTS}
        firms.update(session, firm_id=firm_id, **plain)
        _count(session, firm_id, entry, days)
        for task in entry.get("task", ()):
            _know_task(session, firm_id, task)
        for opening in entry.get("opening", ()):
            _open(session, firm_id, opening, people, days)
        for each in entry.get("experience", ()):
            experiences.add(
                session,
                firm_id=firm_id,
                day=days.day(each["day"]),
                kind=ExperienceKind(each["kind"]),
                words=each["text"],
            )
    for each in told["evaluation"]:
        _evaluate(session, people[each["citizen"]], each, days)


def _count(session: Session, firm_id: uuid.UUID, entry: Entry, days: Days) -> None:
    for count in entry.get("count", ()):
        firms.count_heads(
            session,
            firm_id=firm_id,
            full_time=count["full_time"],
            counted_on=days.day(count["day"]),
            source=count["source"],
        )


def _know_task(session: Session, firm_id: uuid.UUID, entry: Entry) -> None:
    known = task_bank.rows_of(session, firm_id)
    found = next((row for row in known if task_bank.same(row.task, entry["task"])), None)
    if found is None:
        task_bank.add(session, firm_id=firm_id, **entry)
    else:
        task_bank.change(session, task_id=found.id, **entry)


def _open(
    session: Session,
    firm_id: uuid.UUID,
    entry: Entry,
    people: Mapping[str, SamplePerson],
    days: Days,
) -> None:
    values: dict[str, Any] = {k: v for k, v in entry.items() if k not in _NO_COLUMN}
    for name, column in _DAYS.items():
        if name in entry:
            values[column] = days.day(entry[name])
    opening_id = openings.create(session, firm_id=firm_id, today=days.today, **values)
    for key in entry.get("taken_by", ()):
        for placement in _placements(session, people[key].case_id):
            if placement.firm_id == firm_id:
                placement.opening_id = opening_id
    if "closed" in entry:
        openings.close(
            session, opening_id=opening_id, day=days.day(entry["closed"]), why=entry["closed_why"]
        )


def _evaluate(session: Session, person: SamplePerson, entry: Entry, days: Days) -> None:
    """Said of the citizen's first placement, and never before it was over."""
    placement = _placements(session, person.case_id)[0]
    end = placement.stopped_on or placement.ends_on or days.today
    evaluations.record(
        session,
        placement_id=placement.id,
        side=EvaluationSide(entry["side"]),
        day=min(max(days.day(entry["day"]), end + timedelta(days=1)), days.today),
        answers={key: EvaluationAnswer(given) for key, given in entry["answers"].items()},
        went_well=entry.get("went_well", ""),
        differently=entry.get("differently", ""),
    )


def _placements(session: Session, case_id: uuid.UUID) -> list[Placement]:
    query = rows.select_alive(Placement).where(Placement.case_id == case_id)
    return list(session.scalars(query.order_by(Placement.starts_on, Placement.id)))
