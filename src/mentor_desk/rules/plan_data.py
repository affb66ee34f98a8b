"""What may get in the way of a plan, and the words of a plan: data in ``resources/reference``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from mentor_desk import resources
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


@cache
def plan_data() -> PlanData:
    """The file as it was shipped."""
    path = resources.path("reference", "plan.toml")
    read = tomllib.loads(path.read_text(encoding="utf-8"))
    return PlanData(
        risks={each["key"]: Words(each["da"], each["en"]) for each in read["risk"]},
        lines=read["lines"],
        kinds=read["kinds"],
        days_back=read["days_back"],
        signs=read["signs"],
    )
