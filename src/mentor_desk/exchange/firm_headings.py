"""What the columns of a list of firms are called: in the public register, in other registers, by hand.

A heading is compared by its letters and digits alone, folded, without the name of a code list in it:
``Branchekode (DB25)``, ``branche_kode`` and ``BRANCHEKODE`` are one. Of two headings that mean the
same, the one that stands first here is taken: the workplace's own before its company's.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Final, NamedTuple

from mentor_desk import resources
from mentor_desk.formats.folding import fold

FIELDS: Final = (
    "name", "p_number", "cvr", "address", "house_number", "house_letter", "floor", "door", "postcode",
    "town", "municipality_code", "branch_code", "branch", "branch_version", "phone", "email",
    "size_band", "latitude", "longitude", "closed_on", "status", "protected",
)  # fmt: skip
"""The fields a column can be, in the order in which they are shown."""

_CODE_LIST = re.compile(r"\bDB[\s_-]?(\d\d)(?!\d)", re.IGNORECASE)
_KEPT = re.compile(r"[a-z0-9]+")
_BRACKETS = re.compile(r"\s*[(\[].*?[)\]]")


class Meaning(NamedTuple):
    """What a heading says: the field, how early it stands among its like (0 first), how sure (0–1)."""

    field: str
    rank: int
    sure: float


def code_list(words: str) -> str:
    """``DB07`` or ``DB25`` where ``words`` name a Danish code list of branches, ``""`` where not."""
    found = _CODE_LIST.search(words)
    return f"DB{found[1]}" if found else ""


def key(heading: str) -> str:
    """What of ``heading`` counts when it is compared."""
    return "".join(_KEPT.findall(fold(_CODE_LIST.sub(" ", heading))))


@cache
def _known() -> Mapping[str, Meaning]:
    with resources.path("reference", "firm_headings.toml").open("rb") as file:
        table: dict[str, list[str]] = tomllib.load(file)
    known: dict[str, Meaning] = {}
    for field in FIELDS:
        for rank, alias in enumerate([*table[field], field]):
            known.setdefault(key(alias), Meaning(field, rank, 1.0))
    return known


def meaning(heading: str) -> Meaning | None:
    """The field ``heading`` names; less sure when words in brackets had to be left out for it."""
    if len(heading) > 100:
        return None
    known = _known()
    found = known.get(key(heading))
    if found is None:
        found = known.get(key(_BRACKETS.sub("", heading)))
        return found and found._replace(sure=0.8)
    return found
