"""Gathers the sum of a job of few hours: from an idea, or from the firm alone."""

from __future__ import annotations

from mentor_desk.documents.papers.minifleks_content import FIELDS, MOST, Minifleks, Way
from mentor_desk.models import Firm, JobIdea, JobIdeaScenario
from mentor_desk.services import job_ideas, rows, year_rates
from mentor_desk.services.gathering.maker import Gathering, Maker, Subject
from mentor_desk.services.job_idea_data import prompts
from mentor_desk.services.paper_parties import sender, workplace


def gather(g: Gathering) -> Minifleks:
    """The idea and the year's rates; about a firm, its newest idea that is open.

    What lacks is entered beside the preview. Nobody who might get the job is named.
    """
    idea = rows.find(g.session, JobIdea, g.subject_id) or job_ideas.newest(g.session, g.subject_id)
    firm = rows.get(g.session, Firm, idea.firm_id if idea else g.subject_id)
    rates = year_rates.supplement_rates(g.session, g.rulebook, g.today)
    plain = Minifleks(sender=sender(g.session), firm=workplace(firm), rates=rates)
    return plain if idea is None else _filled(g, plain, idea)


def _filled(g: Gathering, plain: Minifleks, idea: JobIdea) -> Minifleks:
    tasks = job_ideas.tasks_of(g.session, idea.id)
    found = sum(task.hours or 0.0 for task in tasks) or None
    ways = [_way(each, found) for each in job_ideas.scenarios_of(g.session, idea.id)[:MOST]]
    first = {name: getattr(ways[0], name) for name in FIELDS} if ways else {"freed_hours": found}
    return Minifleks(
        sender=plain.sender,
        firm=plain.firm,
        employee=idea.relieved,
        tasks="\n".join(task.task for task in tasks),
        areas=prompts().names(idea.areas, "da"),
        beside=tuple(ways[1:]),
        rates=plain.rates,
        **first,
    )


def _way(scenario: JobIdeaScenario, found: float | None) -> Way:
    """A scenario as the paper knows it; hours nobody has written are those of the tasks."""
    values = {name: getattr(scenario, name) for name in FIELDS if name != "name"}
    if values["freed_hours"] is None:
        values["freed_hours"] = found
    return Way(name=scenario.title, **values)


MAKER = Maker("minifleks", Subject.FIRM, gather)
