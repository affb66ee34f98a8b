"""Whether a text can stand in for a shipped data set, and where it cannot (feature M6)."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Final

from mentor_desk import shelf
from mentor_desk.errors import UserError
from mentor_desk.rules.rulebook import RulebookError
from mentor_desk.services.data_set_catalogue import DataSet, by_path
from mentor_desk.services.data_set_changes import SEPARATOR, row_name
from mentor_desk.services.data_set_links import broken
from mentor_desk.services.data_set_parsers import parse
from mentor_desk.services.data_set_shape import Shape, Trouble, troubles
from mentor_desk.shelf import SHELF
from mentor_desk.texts import Text, text

LONGEST: Final = 200_000
"""Letters in a data set: many times the longest that is shipped."""
_SENTENCE: Final = text("data_sets", "{place}: {trouble}.")
_LINE = re.compile(r"at line (\d+)")


def faults(
    path: str, content: str, beside: Mapping[str, str] = MappingProxyType({})
) -> tuple[Text, ...]:
    """What keeps ``content`` from being used at ``path``; empty when it can be.

    Held against the shipped set's fields, against what the program makes of it, and against the other
    sets in use, or those ``beside`` it that come into use with it. Raises :class:`KeyError` where
    there is no such data set.
    """
    return _alone(by_path(path), content) or tuple(broken(path, content, beside))


@lru_cache(maxsize=64)
def _alone(data_set: DataSet, content: str) -> tuple[Text, ...]:
    """What is wrong with ``content`` whatever else is in use."""
    if not content.strip():
        return (text("data_sets", "Nothing stands here."),)
    if len(content) > LONGEST:
        return (text("data_sets", "This is too long for a data set."),)
    try:
        table = tomllib.loads(content)
    except tomllib.TOMLDecodeError as trouble:
        return (_unreadable(str(trouble), content),)
    found = tuple(_sentence(each, table) for each in _shaped(data_set, table))
    return found or tuple(_used(data_set.path, content))


def refuse_unfit() -> None:
    """Have the shelf use the shipped set where an edition laid there does not fit this program.

    A refused one may have been what another one spoke of, so all are looked at until none falls away.
    """
    left = {path: content for path, content in SHELF.own.items() if path not in SHELF.refused}
    while unfit := {path: found for path, content in left.items() if (found := _unfit(path, content))}:
        for path, why in unfit.items():
            SHELF.refuse(path, str(why[0]))
            del left[path]


def _unfit(path: str, content: str) -> tuple[Text, ...]:
    try:
        return faults(path, content)
    except KeyError:
        return (text("data_sets", "This program has no such data set."),)


def _unreadable(trouble: str, content: str) -> Text:
    told = _LINE.search(trouble)
    line = int(told.group(1)) if told else content.count("\n") + 1
    if "overwrite" in trouble or "twice" in trouble or "already" in trouble:
        return text("data_sets", "Line {line}: this name stands twice.").fill(line=line)
    sentence = text(
        "data_sets",
        "Line {line} cannot be read. Often a quotation mark, a bracket or an equals sign is missing.",
    )
    return sentence.fill(line=line)


def _shaped(data_set: DataSet, table: Mapping[str, Any]) -> Iterator[Trouble]:
    if data_set.path.startswith("rules/"):
        return iter(())  # the rulebook has stricter shapes of its own
    return troubles(table, _shape(data_set.path), data_set.keys)


@lru_cache(maxsize=4)
def _shape(path: str) -> Shape:
    return Shape().learn(tomllib.loads(shelf.shipped(path)))


def _used(path: str, content: str) -> Iterator[Text]:
    """What the program's own reading says."""
    try:
        parse(path, content)
    except RulebookError as trouble:
        yield _SENTENCE.fill(place=trouble.key, trouble=trouble.trouble)
    except UserError as trouble:
        yield trouble.text
    except (ValueError, LookupError, TypeError, AttributeError) as trouble:
        sentence = text("data_sets", "The program cannot use this: {trouble}")
        yield sentence.fill(trouble=str(trouble))


def _sentence(trouble: Trouble, table: Mapping[str, Any]) -> Text:
    return _SENTENCE.fill(place=named(trouble.place, table), trouble=trouble.what.within())


def named(place: tuple[str | int, ...], table: object) -> str:
    """A place as it is told: rows by what they are known by, else by their number from 1."""
    said, here = list[str](), table
    for step in place:
        here = _inside(here, step)
        said.append(row_name(here, step) if isinstance(step, int) else step)
    return SEPARATOR.join(said) or "–"


def _inside(here: object, step: str | int) -> object:
    if isinstance(here, dict):
        return here.get(step)
    if isinstance(here, list) and isinstance(step, int) and step < len(here):
        return here[step]
    return None
