"""What recruiting is worked with: steps, services, channels and questions, from ``resources``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from mentor_desk.errors import UserError
from mentor_desk.formats.working_days import is_working_day
from mentor_desk.shelf import SHELF
from mentor_desk.texts import Words, text

EIGHT: Final = "eight"
SEASON: Final = "season"
OWNERS: Final = ("mentor", "firm", "both")
"""Who does a step."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a template: who usually does it, and how many calendar days after the beginning."""

    key: str
    title: Words
    short: Words
    help: Words
    owner: str
    day: int


@dataclass(frozen=True, slots=True)
class Template:
    """The steps in their order, and the days from the first to the last."""

    key: str
    title: Words
    days: int
    steps: tuple[Step, ...]

    def due(self, opened_on: date, due_on: date) -> dict[str, date]:
        """The day of each step, stretched or shortened to end on ``due_on``.

        A step that falls on a day off is due on the working day before, but never before the beginning.
        """
        span = max(0, (due_on - opened_on).days)
        return {
            step.key: _working_day(opened_on + timedelta(days=step.day * span // self.days), opened_on)
            for step in self.steps
        }


@dataclass(frozen=True, slots=True)
class Method:
    """All of it. ``feedback_working_days`` is how soon a candidate is told what was decided."""

    version: str
    source: str
    confirmed: bool
    feedback_working_days: int
    templates: Mapping[str, Template]
    services: Mapping[str, Words]
    channels: Mapping[str, Words]
    questions: Mapping[str, Words]
    ad: Mapping[str, str]

    def template(self, key: str) -> Template:
        """The template ``key``; the eight steps where a newer program has written another."""
        return self.templates.get(key) or self.templates[EIGHT]


def method() -> Method:
    """The words in use."""
    return SHELF.load("reference/recruitment.toml", parse)


def parse(content: str) -> Method:
    """What stands in ``content``. Raises :class:`UserError` where nobody does a step."""
    table = tomllib.loads(content)
    steps = [step for template in table["template"] for step in template["step"]]
    if strangers := {step["owner"] for step in steps} - set(OWNERS):
        sentence = text("data_sets", "A step is done by {owners}, not by {names}.")
        raise UserError(sentence.fill(owners=", ".join(OWNERS), names=", ".join(sorted(strangers))))
    return Method(
        version=table["version"],
        source=table["source"],
        confirmed=table["confirmed"],
        feedback_working_days=table["feedback_working_days"],
        templates={row["key"]: _template(row) for row in table["template"]},
        services=_words(table["service"]),
        channels=_words(table["channel"]),
        questions=_words(table["question"]),
        ad=table["ad"],
    )


def _template(row: Mapping[str, Any]) -> Template:
    steps = tuple(
        Step(
            step["key"],
            Words(step["da"], step["en"]),
            Words(step["short_da"], step["short_en"]),
            Words(step["help_da"], step["help_en"]),
            step["owner"],
            step["day"],
        )
        for step in row["step"]
    )
    return Template(row["key"], Words(row["da"], row["en"]), row["days"], steps)


def _words(found: list[Mapping[str, str]]) -> dict[str, Words]:
    return {row["key"]: Words(row["da"], row["en"]) for row in found}


def _working_day(day: date, first: date) -> date:
    while day > first and not is_working_day(day):
        day -= _DAY
    return day
