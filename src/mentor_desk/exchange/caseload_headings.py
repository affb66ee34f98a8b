"""What the columns of a mentor's own list of citizens are called."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Final

from mentor_desk import resources
from mentor_desk.exchange.firm_headings import Meaning, key

FIELDS: Final = (
    "name", "first_name", "last_name", "cpr", "born_on", "phone", "email", "address", "postcode",
    "town", "target_group", "benefit", "stage", "opened_on", "closed_on", "next_step",
    "next_step_on", "note", "kind", "firm", "starts_on", "ends_on", "hours", "contact",
    "contact_phone", "cvr", "p_number",
)  # fmt: skip
"""The fields a column can be, in the order in which they are shown."""

_BRACKETS = re.compile(r"\s*[(\[].*?[)\]]")
_LONGEST = 100


@cache
def _known() -> Mapping[str, Meaning]:
    with resources.path("reference", "caseload_headings.toml").open("rb") as file:
        table: dict[str, list[str]] = tomllib.load(file)
    known: dict[str, Meaning] = {}
    for field in FIELDS:
        for rank, alias in enumerate([*table[field], field]):
            known.setdefault(key(alias), Meaning(field, rank, 1.0))
    return known


def meaning(heading: str) -> Meaning | None:
    """The field ``heading`` names; less sure when words in brackets had to be left out for it."""
    if len(heading) > _LONGEST or not heading.strip():
        return None
    found = _known().get(key(heading))
    if found is None:
        found = _known().get(key(_BRACKETS.sub("", heading)))
        return found and found._replace(sure=0.8)
    return found
