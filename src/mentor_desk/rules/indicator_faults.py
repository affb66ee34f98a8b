"""What is wrong with a set of areas that somebody wants to read in, a sentence for each fault.

A set with any fault is not read in at all. Words stay as their owner wrote them: comparability is lost
where they are changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from mentor_desk.rules.indicator_sets import FEWEST_AREAS, HIGHEST, MOST_AREAS, ROOM, SHIPPED
from mentor_desk.texts import Text, text

_KEY: Final = re.compile(r"[a-z][a-z0-9_-]{0,39}")
_WORDS: Final = ("key", "version", "title", "owner", "licence")
_TOP: Final = frozenset({*_WORDS, "areas"})
_FLAGS: Final = frozenset({"optional", "short", "mentor_only", "firm", "citizen_only"})
_AREA: Final = frozenset({"key", "title", "title_other", "anchors"}) | _FLAGS


def faults(data: object) -> tuple[Text, ...]:
    """Everything that is wrong with ``data``; empty when it is a set."""
    if not isinstance(data, Mapping):
        return (text("rules", "The file holds no set: it must have key, version, title and areas."),)
    return tuple(_faults(data))


def _faults(data: Mapping[str, Any]) -> Iterator[Text]:
    for name in sorted(map(str, data.keys() - _TOP)):
        yield text("rules", "«{name}» is not known here; is it spelt right?").fill(name=name)
    for name in _WORDS:
        yield from _word(name, data.get(name))
    key = data.get("key")
    if isinstance(key, str) and key.strip() and not _KEY.fullmatch(key):
        yield _BAD_KEY.fill(key=key)
    if key == SHIPPED:
        yield text("rules", "The key «{key}» belongs to the shipped set. Give the set its own.").fill(
            key=SHIPPED
        )
    areas = data.get("areas")
    if not isinstance(areas, list):
        yield text("rules", "There are no areas: they stand as a list called «areas».")
        return
    yield from _count(areas)
    for number, area in enumerate(areas, 1):
        yield from _area(number, area)
    yield from _twice(areas)


def _word(name: str, value: object) -> Iterator[Text]:
    if value is None or (isinstance(value, str) and not value.strip()):
        yield _MISSING[name]
    elif not isinstance(value, str):
        yield text("rules", "«{name}» must be words in quotation marks.").fill(name=name)
    elif len(value) > ROOM:
        yield text("rules", "«{name}» has {count} letters; there is room for {room}.").fill(
            name=name, count=len(value), room=ROOM
        )


def _count(areas: list[Any]) -> Iterator[Text]:
    asked = sum(not (isinstance(each, Mapping) and each.get("mentor_only") is True) for each in areas)
    if not FEWEST_AREAS <= asked <= MOST_AREAS:
        yield text("rules", "There must be {low} to {high} areas; here are {count}.").fill(
            low=FEWEST_AREAS, high=MOST_AREAS, count=asked
        )
    if len(areas) - asked > 1:
        yield text("rules", "Only one question can be for the mentor alone; here are {count}.").fill(
            count=len(areas) - asked
        )


def _area(number: int, area: object) -> Iterator[Text]:
    if not isinstance(area, Mapping):
        yield text("rules", "Area {number} has no key, title and anchors.").fill(number=number)
        return
    title = area.get("title")
    name = title if isinstance(title, str) and title.strip() and len(title) <= ROOM else str(number)
    for each in sorted(map(str, area.keys() - _AREA)):
        yield text("rules", "Area «{area}»: «{name}» is not known here; is it spelt right?").fill(
            area=name, name=each
        )
    key = area.get("key")
    if not isinstance(key, str) or not key:
        yield text("rules", "Area «{area}» has no key.").fill(area=name)
    elif not _KEY.fullmatch(key):
        yield _BAD_KEY.fill(key=key)
    if not isinstance(title, str) or not title.strip():
        yield text("rules", "Area {number} has no title.").fill(number=number)
    elif len(title) > ROOM:
        yield text("rules", "Area {number}: the title has {count} letters; room is {room}.").fill(
            number=number, count=len(title), room=ROOM
        )
    yield from _others(name, area)
    yield from _anchors(name, area.get("anchors"))
    for flag in sorted(_FLAGS & area.keys()):
        if not isinstance(area[flag], bool):
            yield text("rules", "Area «{area}»: «{name}» is true or false.").fill(area=name, name=flag)


def _others(area: str, data: Mapping[str, Any]) -> Iterator[Text]:
    """What is asked of others than the citizen."""
    words = data.get("title_other", "")
    if not isinstance(words, str) or len(words) > ROOM:
        yield text("rules", "Area «{area}»: «title_other» is words of at most {room} letters.").fill(
            area=area, room=ROOM
        )
    if data.get("firm") is True and data.get("citizen_only") is True:
        yield text(
            "rules", "Area «{area}»: what only the citizen can answer is not asked of the firm."
        ).fill(area=area)


def _anchors(area: str, anchors: object) -> Iterator[Text]:
    if not isinstance(anchors, list):
        yield text("rules", "Area «{area}»: the words of the five steps are missing.").fill(area=area)
        return
    if len(anchors) != HIGHEST:
        yield text(
            "rules", "Area «{area}»: there must be words for five steps; here are {count}."
        ).fill(area=area, count=len(anchors))
    for number, words in enumerate(anchors, 1):
        if not isinstance(words, str) or not words.strip():
            yield text("rules", "Area «{area}», step {number} has no words.").fill(
                area=area, number=number
            )
        elif len(words) > ROOM:
            yield text("rules", "Area «{area}», step {number}: {count} letters; room is {room}.").fill(
                area=area, number=number, count=len(words), room=ROOM
            )


def _twice(areas: list[Any]) -> Iterator[Text]:
    seen: set[str] = set()
    told: set[str] = set()
    for area in areas:
        key = area.get("key") if isinstance(area, Mapping) else None
        if isinstance(key, str):
            if key in seen and key not in told:
                told.add(key)
                yield text("rules", "The key «{key}» stands at two areas. Each has its own.").fill(
                    key=key
                )
            seen.add(key)


_BAD_KEY: Final = text(
    "rules", "The key «{key}» may only have small letters from a to z, digits, - and _."
)
_MISSING: Final[Mapping[str, Text]] = {
    "key": text("rules", "The set has no key: a short word that never changes."),
    "version": text("rules", "The set has no version: a word that is other when its words are."),
    "title": text("rules", "The set has no title."),
    "owner": text("rules", "It does not say who owns the set."),
    "licence": text("rules", "It does not say on what terms the set may be used."),
}
