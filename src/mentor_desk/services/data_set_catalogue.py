"""The data sets that a super-user can see and change (feature M6): where each lies, what it is for."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from mentor_desk import shelf
from mentor_desk.texts import Words

CATALOGUE: Final = "reference/data_sets.toml"


@dataclass(frozen=True, slots=True)
class DataSet:
    """One data set; ``path`` is the shipped file it lies in, ``group`` a key of :data:`GROUPS`.

    ``keys`` says what may become of rows that have a key: see the head of the catalogue's file.
    """

    path: str
    group: str
    title: Words
    purpose: Words
    keys: Literal["open", "kept", "fixed"] = "fixed"


def _read() -> dict[str, Any]:
    return tomllib.loads(shelf.shipped(CATALOGUE))


def _groups(table: Mapping[str, Any]) -> dict[str, Words]:
    return {key: Words(row["da"], row["en"]) for key, row in table["group"].items()}


def _sets(table: Mapping[str, Any]) -> tuple[DataSet, ...]:
    groups = list(table["group"])
    found = [
        DataSet(
            row["path"],
            row["group"],
            Words(row["da"], row["en"]),
            Words(row["for_da"], row["for_en"]),
            row["keys"],
        )
        for row in table["set"]
    ]
    return tuple(sorted(found, key=lambda each: groups.index(each.group)))


_TABLE: Final = _read()
GROUPS: Final[Mapping[str, Words]] = _groups(_TABLE)
"""What the groups are called, in the order they are shown."""
DATA_SETS: Final[tuple[DataSet, ...]] = _sets(_TABLE)
"""Every data set, in the order of the groups."""
_BY_PATH: Final = {each.path: each for each in DATA_SETS}


def by_path(path: str) -> DataSet:
    """The data set at ``path``. Raises :class:`KeyError`."""
    return _BY_PATH[path]
