"""What an idea is called, and how far it has come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import days, numbers
from mentor_desk.services.job_idea_view import IdeaRow, IdeaView
from mentor_desk.services.job_ideas import Task
from mentor_desk.terms import label
from mentor_desk.texts import Language
from mentor_desk.ui.translate import say

translate = QCoreApplication.translate


def name(idea: IdeaRow | IdeaView) -> str:
    """Its own name, or whose time it is about, or what it is."""
    return idea.title or idea.relieved or translate("JobIdeas", "Job of few hours")


def subtitle(row: IdeaRow, language: Language) -> str:
    """The firm, and how much was found."""
    parts = [row.firm]
    if row.hours:
        parts.append(numbers.hours(row.hours, language))
    if row.ways:
        parts.append(translate("JobIdeas", "%n sum(s)", "", row.ways))
    return " · ".join(parts)


def badge(row: IdeaRow) -> str:
    """How far it has come."""
    if row.closed_on is not None:
        return translate("JobIdeas", "Put away")
    return translate("JobIdeas", "Became a place") if row.placed else ""


def hours_found(tasks: Sequence[Task], language: Language) -> str:
    """How many hours the tasks are together."""
    if not tasks:
        return translate("JobIdeas", "No tasks yet. Write the first one above.")
    together = sum(task.hours or 0.0 for task in tasks)
    if not together:
        return translate("JobIdeas", "%n task(s). How many hours do they take?", "", len(tasks))
    words = translate("JobIdeas", "%n task(s), {hours} a week together", "", len(tasks))
    return words.format(hours=numbers.hours(together, language))


def closed(idea: IdeaView, language: Language) -> str:
    """When and why it was put away."""
    if idea.closed_on is None:
        return ""
    day = days.month_day(idea.closed_on, language, idea.closed_on)
    words = translate("JobIdeas", "Put away {day}.").format(day=day)
    return f"{words} {idea.closed_why}".strip()


def without_subsidy(idea: IdeaView) -> str:
    """What is missing in the sums with a wage subsidy, and where it is written; nothing if nothing."""
    names = [
        each.title or say(label(each.kind))
        for each in idea.ways
        if each.way.has_subsidy and each.way.subsidy is None
    ]
    if not names:
        return ""
    words = translate(
        "JobIdeas",
        "{names}: the subsidy for an hour is missing. Write it in the column; new sums take it from "
        "the rates of the year once they are written and confirmed.",
    )
    return words.format(names=", ".join(names))
