"""The ways of an idea side by side, and what is made of the one that is chosen."""

from __future__ import annotations

import uuid
from datetime import date
from typing import Any, Final

from sqlalchemy.orm import Session

from mentor_desk.documents.papers.minifleks_content import MOST
from mentor_desk.errors import UserError
from mentor_desk.models import Firm, JobIdea, JobIdeaScenario, Opening
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import job_ideas, openings, rows, task_bank, year_rates
from mentor_desk.storage import journal
from mentor_desk.storage.use_case import writes
from mentor_desk.terms import FirmKind, JobSumKind, OpeningKind
from mentor_desk.texts import text

NUMBERS: Final = (
    "freed_hours", "hour_value", "hours_least", "hours_average", "hours_most", "intensity", "wage",
    "pension", "holiday", "subsidy", "other_costs",
)  # fmt: skip
FIELDS: Final = frozenset({"title", "kind", "position", *NUMBERS})
_CARRIED: Final = ("hour_value", "freed_hours", "wage", "pension", "holiday")
"""What a further way begins with: the firm and its work are the same."""
_SUBSIDY: Final = {
    FirmKind.PRIVATE: "wage_subsidy_private",
    FirmKind.PUBLIC: "wage_subsidy_public",
}
_OPENING: Final = {
    JobSumKind.MINI_FLEKSJOB: OpeningKind.FLEKSJOB,
    JobSumKind.SMALL_JOB: OpeningKind.SMALL_JOB,
    JobSumKind.WAGE_SUBSIDY: OpeningKind.WAGE_SUBSIDY,
}


@writes("job_idea.scenario_added")
def add(
    session: Session,
    /,
    *,
    idea_id: uuid.UUID,
    kind: JobSumKind,
    today: date,
    rulebook: Rulebook,
    **values: Any,
) -> uuid.UUID:
    """A further way, at first with what the one before says of the firm, and with the year's rate.

    Raises:
        UserError: no more have room side by side.
    """
    idea = rows.get(session, JobIdea, idea_id)
    known = job_ideas.scenarios_of(session, idea_id)
    if len(known) >= MOST:
        sentence = text("services", "{most} ways have room side by side. Take one away first.")
        raise UserError(sentence.fill(most=MOST))
    begin: dict[str, Any] = {}
    if known:
        begin = {name: getattr(known[-1], name) for name in _CARRIED}
    if kind is JobSumKind.WAGE_SUBSIDY:
        begin["subsidy"] = _subsidy(session, idea, rulebook, today)
    place = max((row.position for row in known), default=-1) + 1
    scenario = JobIdeaScenario(
        idea_id=idea.id, kind=kind.value, position=place, **(begin | rows.stripped(values))
    )
    session.add(scenario)
    session.flush()
    journal.note(session, subject=idea)
    return scenario.id


@writes("job_idea.scenario_changed")
def change(session: Session, /, *, scenario_id: uuid.UUID, **values: Any) -> None:
    """Correct a way.

    Raises:
        UserError: a number cannot be: negative, or an intensity over a hundred.
    """
    scenario = rows.get(session, JobIdeaScenario, scenario_id)
    cleaned = rows.stripped(values)
    if "kind" in cleaned:
        cleaned["kind"] = JobSumKind(cleaned["kind"]).value
    for name in NUMBERS:
        if (cleaned.get(name) or 0) < 0:
            raise UserError(text("services", "This cannot be less than nothing."), name)
    if (cleaned.get("intensity") or 0) > 100:
        raise UserError(text("services", "More than 100 % cannot be."), "intensity")
    rows.change(scenario, cleaned, FIELDS)
    journal.note(session, subject=rows.get(session, JobIdea, scenario.idea_id))


@writes("job_idea.scenario_removed")
def remove(session: Session, *, scenario_id: uuid.UUID) -> None:
    """Take a way away."""
    scenario = rows.get(session, JobIdeaScenario, scenario_id)
    rows.delete(session, scenario)
    journal.note(session, subject=rows.get(session, JobIdea, scenario.idea_id))


@writes("job_idea.made_opening")
def make_opening(
    session: Session, *, idea_id: uuid.UUID, scenario_id: uuid.UUID, today: date
) -> uuid.UUID:
    """Make the chosen way a place at the firm that somebody can be found for.

    Raises:
        UserError: there is a place of this idea already.
    """
    idea = rows.get(session, JobIdea, idea_id)
    scenario = rows.get(session, JobIdeaScenario, scenario_id)
    if rows.find(session, Opening, idea.opening_id) is not None:
        raise UserError(text("services", "This idea is a place at the firm already."))
    tasks = [task.task for task in job_ideas.tasks_of(session, idea_id)]
    opening_id = openings.create(
        session,
        firm_id=idea.firm_id,
        today=today,
        kind=_OPENING[JobSumKind(scenario.kind)],
        title=idea.title or ", ".join(tasks[:2]),
        tasks="\n".join(tasks),
        hours_least=scenario.hours_least or scenario.hours_average,
        hours_most=scenario.hours_most or scenario.hours_average,
    )
    session.flush()
    idea.opening_id = opening_id
    journal.note(session, subject=idea)
    return opening_id


@writes("job_idea.made_tasks")
def make_tasks(session: Session, *, idea_id: uuid.UUID) -> int:
    """Put the tasks into the firm's task bank, with their hours and the post they come from.

    A task that the bank has already only learns what it did not know. Tells how many were new.
    """
    idea = rows.get(session, JobIdea, idea_id)
    known, added = task_bank.rows_of(session, idea.firm_id), 0
    for task in job_ideas.tasks_of(session, idea_id):
        found = next((row for row in known if task_bank.same(row.task, task.task)), None)
        if found is None:
            task_bank.add(
                session,
                firm_id=idea.firm_id,
                task=task.task,
                hours=task.hours,
                carved_from=idea.relieved,
            )
            session.flush()
            added += 1
        else:
            learned = {
                "hours": task.hours if found.hours is None else found.hours,
                "carved_from": found.carved_from or idea.relieved,
            }
            rows.change(found, learned, task_bank.FIELDS)
    journal.note(session, subject=idea)
    return added


def _subsidy(session: Session, idea: JobIdea, rulebook: Rulebook, today: date) -> float | None:
    """The year's rate for this kind of employer; ``None`` while nobody has confirmed it."""
    firm = rows.get(session, Firm, idea.firm_id)
    key = _SUBSIDY.get(FirmKind(firm.kind)) if firm.kind else None
    found = year_rates.rate(session, rulebook, key, today) if key else None
    return found.value if found is not None and found.confirmed else None
