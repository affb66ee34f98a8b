"""What may get in the way of a plan, and the words of a plan: data in ``resources/reference``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

from mentor_desk.shelf import SHELF
from mentor_desk.texts import Words


@dataclass(frozen=True, slots=True)
class PlanData:
    """``risks`` by key, in order; ``lines`` and ``kinds`` of placement the wording of the
    copied plan (Danish).

    ``days_back`` is how many days the record is read for early signs, ``signs`` how many different
    ones are told.
    """

    risks: Mapping[str, Words]
    lines: Mapping[str, str]
    kinds: Mapping[str, str]
    days_back: int
    signs: int


def plan_data() -> PlanData:
    """The words in use."""
    return SHELF.load("reference/plan.toml", parse)


def parse(content: str) -> PlanData:
    """The words in ``content``."""
    read = tomllib.loads(content)
    return PlanData(
        risks={each["key"]: Words(each["da"], each["en"]) for each in read["risk"]},
        lines=read["lines"],
        kinds=read["kinds"],
        days_back=read["days_back"],
        signs=read["signs"],
    )
