"""Checklists as data: what there is to remember, in which kinds of placement, and where it was read.

Read as strictly as the rules: an unknown key or a missing source stops the reading, so that no point
of a list is lost to a slip.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from mentor_desk.rules.data_file import BAD_FIELD, table_of
from mentor_desk.rules.rulebook import RulebookError
from mentor_desk.rules.shapes import Table, keys, words
from mentor_desk.terms import PlacementKind
from mentor_desk.texts import Words, text

_TWICE = text("rules", "the point stands twice")
_NO_KIND = text("rules", "no such kind: {names}")


def _filled(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


_HEAD = Table(
    {"da": _filled, "en": _filled, "version": _filled, "item": lambda value: isinstance(value, list)},
    frozenset({"da", "en", "version", "item"}),
)
_ITEM = Table(
    {
        "key": _filled, "da": _filled, "en": _filled, "more_da": words, "more_en": words,
        "source": _filled, "kinds": keys,
    },
    frozenset({"key", "da", "en", "source"}),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Item:
    """One point; ``more`` says what to see to, ``kinds`` in which placements (empty: in all)."""

    key: str
    title: Words
    more: Words
    source: str
    kinds: frozenset[PlacementKind]

    def holds_for(self, kind: PlacementKind) -> bool:
        """Whether the point has to do with a placement of ``kind``."""
        return not self.kinds or kind in self.kinds


@dataclass(frozen=True, slots=True)
class Checklist:
    """A list in the order of the work."""

    key: str
    title: Words
    version: str
    items: tuple[Item, ...]


def parse(content: str, key: str) -> Checklist:
    """The list ``key`` in ``content``. Raises :class:`RulebookError` naming what is wrong."""
    file = f"{key}.toml"
    table = table_of(content, file)
    if not _HEAD(table) or not table["item"]:
        raise RulebookError(file, "-", BAD_FIELD)
    items = tuple(_item(file, row) for row in table["item"])
    seen: set[str] = set()
    for item in items:
        if item.key in seen:
            raise RulebookError(file, item.key, _TWICE)
        seen.add(item.key)
    return Checklist(key, Words(table["da"], table["en"]), table["version"], items)


def _item(file: str, row: dict[str, Any]) -> Item:
    if not _ITEM(row):
        name = str(row.get("key", "item")) if isinstance(row, dict) else "item"
        raise RulebookError(file, name, BAD_FIELD)
    unknown = set(row.get("kinds", ())) - set(PlacementKind)
    if unknown:
        raise RulebookError(file, row["key"], _NO_KIND.fill(names=", ".join(sorted(unknown))))
    return Item(
        key=row["key"],
        title=Words(row["da"], row["en"]),
        more=Words(row.get("more_da", ""), row.get("more_en", "")),
        source=row["source"],
        kinds=frozenset(PlacementKind(kind) for kind in row.get("kinds", ())),
    )
