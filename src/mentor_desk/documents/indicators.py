"""The areas of a progression talk and what their five steps mean: ``resources/indicators/*.toml``.

The set that is shipped is the program's own: a tool to talk with, not a validated instrument. A
municipality may word it anew or leave areas out; the keys are fixed, because figures are kept by them.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from mentor_desk import resources

BASE: Final = "grundsaet"
KEYS: Final = (
    "attendance", "everyday", "health", "cooperation", "direction", "labour_market", "job_search",
    "belief", "support", "skills", "danish",
)  # fmt: skip
LOWEST, HIGHEST = 1, 5
_ROOM = 60  # letters beside or beneath a scale
_HEAD, _MORE_HEAD = {"key", "version", "title", "areas"}, {"owner", "licence"}
_AREA, _MORE_AREA = {"key", "title", "anchors"}, {"optional", "short", "mentor_only"}


class IndicatorError(ValueError):
    """An indicator file is not as it should be; the sentence names the file and the trouble."""


@dataclass(frozen=True, slots=True)
class Indicator:
    """One area; ``anchors`` say in plain words what each step from 1 to 5 means."""

    key: str
    title: str
    anchors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IndicatorSet:
    """Areas in the order of the sheet."""

    key: str
    version: str
    title: str
    areas: tuple[Indicator, ...]


@cache
def load(name: str = BASE) -> IndicatorSet:
    """The set called ``name``. Raises :class:`IndicatorError`."""
    with resources.path("indicators", f"{name}.toml").open("rb") as file:
        return parse(name, tomllib.load(file))


def parse(name: str, data: dict[str, Any]) -> IndicatorSet:
    """The set written in ``data``, without what only the mentor is asked.

    Raises :class:`IndicatorError` for anything unknown or absent.
    """
    if not _has(data, _HEAD, _MORE_HEAD):
        raise _trouble(name, "the top level must be key, version, title and areas")
    if not isinstance(data["areas"], list) or not data["areas"]:
        raise _trouble(name, "there must be areas")
    areas = tuple(_area(name, entry) for entry in data["areas"] if not _for_the_mentor(entry))
    keys = [area.key for area in areas]
    if len(set(keys)) != len(keys):
        raise _trouble(name, "an area stands twice")
    return IndicatorSet(
        _sentence(name, data["key"]),
        _sentence(name, data["version"]),
        _sentence(name, data["title"]),
        areas,
    )


def _area(name: str, entry: object) -> Indicator:
    if not isinstance(entry, dict) or not _has(entry, _AREA, _MORE_AREA):
        raise _trouble(name, "an area has a key, a title and anchors")
    key, anchors = entry["key"], entry["anchors"]
    if key not in KEYS:
        raise _trouble(name, f"no such area: {key}")
    if not isinstance(anchors, list) or len(anchors) != HIGHEST:
        raise _trouble(name, f"{key} must have five anchors")
    return Indicator(
        key, _sentence(name, entry["title"]), tuple(_sentence(name, each) for each in anchors)
    )


def _has(table: dict[str, Any], needed: set[str], more: set[str]) -> bool:
    return needed <= table.keys() <= needed | more


def _for_the_mentor(entry: object) -> bool:
    return isinstance(entry, dict) and entry.get("mentor_only") is True


def _sentence(name: str, value: object) -> str:
    if not isinstance(value, str) or not value.strip() or value != value.strip():
        raise _trouble(name, f"{value!r} is no text without blanks around it")
    if len(value) > _ROOM:
        raise _trouble(name, f"{value!r} has more than {_ROOM} letters")
    return value


def _trouble(name: str, what: str) -> IndicatorError:
    return IndicatorError(f"{name}.toml: {what}")
