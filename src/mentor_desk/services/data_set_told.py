"""What differs between two texts of a data set, in the words a person knows its rows by."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Final

from mentor_desk.formats import days
from mentor_desk.services.data_set_changes import SEPARATOR, Difference, differences, row_name
from mentor_desk.services.data_set_words import field_words
from mentor_desk.texts import Language, Text

_TITLES: Final = ("title", "name")
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
_FLAGS: Final = {"true": "yes", "false": "no"}


def told(before: str, after: str, language: Language) -> tuple[Difference, ...]:
    """What differs, in the order of the text: «Højeste ugentlige arbejdstid: Værdi», 37, 36."""
    titles = _titles(before, language) | _titles(after, language)
    found = (_told(each, titles, language) for each in differences(before, after))
    return tuple(each for each in found if each is not None and each.before != each.after)


def fault_told(fault: Text, content: str, language: Language) -> Text:
    """A fault with its place in the words of the rows: «Noget nyt: Dansk» for «item › own_1 › da»."""
    titles = _titles(content, language)
    return fault.fill(
        **{key: _named(key, said, titles, language) for key, said in fault.values.items()}
    )


def _named(key: str, said: object, titles: Mapping[str, str], language: Language) -> object:
    if isinstance(said, Text) and said.context == "rules" and isinstance(said.values.get("name"), str):
        return said.fill(name=field_words().name(str(said.values["name"]), language))
    return _place(said, titles, language) if key == "place" and isinstance(said, str) else said


def _told(each: Difference, titles: Mapping[str, str], language: Language) -> Difference | None:
    if each.place.split(SEPARATOR)[-1] in field_words().hidden:
        return None
    place = _place(each.place, titles, language)
    before, after = (_value(each.place, said, titles, language) for said in (each.before, each.after))
    return Difference(place, before, after)


def _place(place: str, titles: Mapping[str, str], language: Language) -> str:
    steps = place.split(SEPARATOR)
    said: list[str] = []
    for at, step in enumerate(steps):
        title = titles.get(SEPARATOR.join(steps[: at + 1]))
        if title is not None:
            said.append(title)
        elif at == len(steps) - 1:
            said.append(field_words().name(step, language))
    return ": ".join(said)


def _value(place: str, value: str, titles: Mapping[str, str], language: Language) -> str:
    if value in _FLAGS:
        return field_words().say(_FLAGS[value], language)
    # The rows of a list in their order are told by their keys.
    rows = [titles.get(f"{place}{SEPARATOR}{key}") for key in value.split(", ")]
    if all(rows):
        return " · ".join(filter(None, rows))
    is_day = _DAY.fullmatch(value) is not None
    return days.numeric(date.fromisoformat(value), language) if is_day else value


def _titles(content: str, language: Language) -> dict[str, str]:
    try:
        return dict(_walk(tomllib.loads(content), (), language))
    except tomllib.TOMLDecodeError:
        return {}


def _walk(value: object, place: tuple[str, ...], language: Language) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        if place and (title := _title(value, language)):
            yield SEPARATOR.join(place), title
        for key, one in value.items():
            yield from _walk(one, (*place, key), language)
    elif isinstance(value, list):
        for at, one in enumerate(value):
            if isinstance(one, dict):
                yield from _walk(one, (*place, row_name(one, at)), language)


def _title(table: Mapping[str, Any], language: Language) -> str:
    for name in (language, *_TITLES):
        said = table.get(name)
        if isinstance(said, list) and said:
            said = said[-1] if language == "en" and len(said) == 2 else said[0]
        if isinstance(said, str) and said.strip():
            return said
    day = table.get("from")
    if not isinstance(day, date):
        return ""
    # A value of a rule is known by the day it holds from.
    return field_words().say("since", language, day=days.numeric(day, language))
