"""The wordings of a partnership agreement's points: the shipped sets, and how a set is read."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from mentor_desk.documents.forms import Clause
from mentor_desk.errors import UserError
from mentor_desk.shelf import SHELF
from mentor_desk.texts import Words, text

MOST_POINTS: Final = 12


@dataclass(frozen=True, slots=True)
class ClauseSet:
    """A wording of the points, in order (Danish, as printed).

    ``since`` is the year of the ``source`` it takes its subjects from, 0 for the municipality's own;
    ``confirmed`` whether somebody has checked it against that source.
    """

    key: str
    title: Words
    points: tuple[Clause, ...]
    since: int = 0
    source: str = ""
    confirmed: bool = False
    note: Words | None = None


def shipped() -> tuple[ClauseSet, ...]:
    """The sets of the data set in use; the first is used where none is named."""
    return SHELF.load("reference/clause_sets.toml", parse)


def parse(content: str) -> tuple[ClauseSet, ...]:
    """The sets in ``content``. Raises :class:`UserError` where one has too many points."""
    found = tuple(_set(each) for each in tomllib.loads(content)["set"])
    if any(not 1 <= len(each.points) <= MOST_POINTS for each in found):
        sentence = text("data_sets", "A set of points has from 1 to {most} of them.")
        raise UserError(sentence.fill(most=MOST_POINTS))
    return found


def own(value: object) -> tuple[ClauseSet, ...]:
    """The municipality's own sets, as they lie in a vault; one that cannot be used is left out."""
    found = value if isinstance(value, list) else []
    return tuple(_own(each) for each in found if _is_usable(each))


def _set(table: Mapping[str, Any]) -> ClauseSet:
    return ClauseSet(
        key=table["key"],
        title=Words(*table["title"]),
        points=_points(table["point"]),
        since=table["since"],
        source=table["source"],
        confirmed=table["confirmed"],
        note=Words(*table["note"]),
    )


def _own(table: Mapping[str, Any]) -> ClauseSet:
    return ClauseSet(table["key"], Words(table["title"], table["title"]), _points(table["points"]))


def _points(tables: Sequence[Mapping[str, str]]) -> tuple[Clause, ...]:
    return tuple(
        Clause(each["title"], each["text"], each.get("firm", ""), each.get("municipality", ""))
        for each in tables
    )


def _is_usable(table: object) -> bool:
    if not isinstance(table, dict):
        return False
    points = table.get("points")
    named = all(_has_words(table.get(name)) for name in ("key", "title"))
    if not named or not isinstance(points, list) or not 1 <= len(points) <= MOST_POINTS:
        return False
    return all(
        isinstance(point, dict)
        and all(_has_words(point.get(name)) for name in ("title", "text"))
        and all(isinstance(said, str) for said in point.values())
        for point in points
    )


def _has_words(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())
