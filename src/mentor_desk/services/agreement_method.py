"""The numbers that partnership agreements are worked with; they lie in ``resources/reference``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from mentor_desk import resources
from mentor_desk.formats.spans import add_months
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
        """The day to talk about what follows a term that ends on ``ends_on``."""
        return ends_on - timedelta(days=self.talk_days_before)


@cache
def agreement_method() -> AgreementMethod:
    """The files as they were shipped."""
    read = _read("agreements.toml")
    measures = {each["key"]: each for each in _read("targets.toml")["measure"]}
    usual = measures["agreements"]
    return AgreementMethod(
        read["months"],
        read["talk_days_before"],
        read["prepare_days_before"],
        usual["usual_a_year"],
        Words(usual["usual_da"], usual["usual_en"]),
    )


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resources.path("reference", name).read_text(encoding="utf-8"))
