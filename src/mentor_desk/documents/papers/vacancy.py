"""A job at a firm, as the recruitment profile and the job ad both want it (feature H18)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from mentor_desk.documents.paper import Ask
from mentor_desk.documents.required import Required
from mentor_desk.texts import text

JOB, TERMS = "job", "terms"


@dataclass(frozen=True, slots=True)
class Vacancy:
    """What the firm says of the job. ``tasks``, ``musts``, ``nice`` and ``offers`` hold one thing a
    line; ``answer_on`` is when whoever applies hears from the firm."""

    title: str = ""
    tasks: str = ""
    musts: str = ""
    nice: str = ""
    hours: str = ""
    starts_on: date | None = None
    wage: str = ""
    offers: str = ""
    how: str = ""
    apply_by: date | None = None
    answer_on: date | None = None


_LINES = text("terms", "One a line.")

ASKS: Final = (
    Ask(
        "about",
        text("terms", "How the firm describes itself"),
        hint=text("terms", "In the firm’s own words; what you think of it stays with you."),
    ),
    Ask("vacancy.title", text("terms", "Job title"), "line"),
    Ask("vacancy.tasks", text("terms", "Tasks"), hint=_LINES),
    Ask("vacancy.musts", text("terms", "What somebody must be able to do"), hint=_LINES),
    Ask("vacancy.nice", text("terms", "What would be nice"), hint=_LINES),
    Ask("vacancy.hours", text("terms", "Hours and times"), "line"),
    Ask("vacancy.starts_on", text("terms", "First day"), "day"),
    Ask("vacancy.wage", text("terms", "Wage and terms"), "line"),
    Ask("vacancy.offers", text("terms", "What the firm offers"), hint=_LINES),
    Ask("vacancy.how", text("terms", "How to apply")),
    Ask("vacancy.apply_by", text("terms", "Apply by"), "day"),
    Ask("vacancy.answer_on", text("terms", "Answer to those who apply"), "day"),
)
REQUIRED: Final = (
    Required("firm.name", "firm.name", text("terms", "The firm’s name"), JOB),
    Required("vacancy.title", "vacancy.title", text("terms", "Job title"), JOB),
    Required("vacancy.tasks", "vacancy.tasks", text("terms", "Tasks"), JOB),
    Required("vacancy.musts", "vacancy.musts", text("terms", "What somebody must be able to do"), JOB),
    Required("vacancy.hours", "vacancy.hours", text("terms", "Hours and times"), TERMS),
    Required("vacancy.how", "vacancy.how", text("terms", "How to apply"), TERMS),
)


def lines(words: str) -> tuple[str, ...]:
    """The things of a text that holds one a line, without dashes in front."""
    found = (line.strip().lstrip("-–•*").strip() for line in words.splitlines())
    return tuple(line for line in found if line)
