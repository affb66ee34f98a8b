"""The numbers that partnership agreements are worked with; they lie in ``resources/reference``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, timedelta

from mentor_desk.formats.customary_days import customary_day_off
from mentor_desk.formats.spans import add_months
from mentor_desk.formats.working_days import is_working_day
from mentor_desk.shelf import SHELF
from mentor_desk.texts import Words


@dataclass(frozen=True, slots=True)
class AgreementMethod:
    """A term is ``months`` long, and the next one is talked about ``talk_days_before`` its end.

    The talk is made ready ``prepare_days_before`` it is held. ``goal`` is how many new agreements a
    year are usual, ``goal_source`` who says so.
    """

    months: int
    talk_days_before: int
    prepare_days_before: int
    goal: int
    goal_source: Words

    def ends_on(self, starts_on: date) -> date:
        """The last day of a term that begins on ``starts_on``."""
        return add_months(starts_on, self.months) - timedelta(days=1)

    def renew_on(self, ends_on: date) -> date:
        """The day to talk about what follows a term that ends on ``ends_on``: one people work on."""
        day = ends_on - timedelta(days=self.talk_days_before)
        while not is_working_day(day) or customary_day_off(day):
            day -= timedelta(days=1)
        return day


def agreement_method() -> AgreementMethod:
    """The numbers in use."""
    return SHELF.made(_method)


def parse(content: str) -> tuple[int, int, int]:
    """The months of a term, the days before the talk and before its preparation."""
    read = tomllib.loads(content)
    return read["months"], read["talk_days_before"], read["prepare_days_before"]


def usual(content: str) -> tuple[int, Words]:
    """How many new agreements a year are usual, and who says so, in the targets of ``content``."""
    measures = {each["key"]: each for each in tomllib.loads(content)["measure"]}
    found = measures["agreements"]
    return found["usual_a_year"], Words(found["usual_da"], found["usual_en"])


def _method() -> AgreementMethod:
    spans = SHELF.load("reference/agreements.toml", parse)
    return AgreementMethod(*spans, *SHELF.load("reference/targets.toml", usual))
