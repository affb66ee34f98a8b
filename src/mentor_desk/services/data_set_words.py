"""What the fields of the data sets are called where a super-user changes them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from mentor_desk import shelf
from mentor_desk.texts import Language, Words

_FILE: Final = "reference/entry_words.toml"
_NAMED_BY_RULES: Final = ("rules/target_groups.toml", "rules/benefits.toml")


@dataclass(frozen=True, slots=True)
class FieldWords:
    """The names of fields, a few small words, and the fields that only the program reads."""

    fields: Mapping[str, Words]
    small: Mapping[str, Words]
    hidden: frozenset[str]

    def name(self, key: str, language: Language) -> str:
        """What the field ``key`` is called; its own name where nobody has given it another."""
        found = self.fields.get(key)
        return found.written(language) if found else key.replace("_", " ")

    def say(self, key: str, language: Language, **places: object) -> str:
        """One of the small words: yes, no, titled, whole, named, row, empty, since, between."""
        return self.small[key].written(language).format(**places)


@cache
def field_words() -> FieldWords:
    """As shipped: a municipality words its data sets, not the names of their fields."""
    table = tomllib.loads(shelf.shipped(_FILE))
    named = {key: Words(*pair) for key, pair in table.pop("field").items()}
    hidden = frozenset(table.pop("hidden"))
    rules: dict[str, Words] = {}
    for path in _NAMED_BY_RULES:
        rules |= _titles(tomllib.loads(shelf.shipped(path)))
    small = {key: Words(row["da"], row["en"]) for key, row in table.items()}
    return FieldWords({**rules, **named}, small, hidden)


def _titles(rules: Mapping[str, Any]) -> dict[str, Words]:
    return {k: Words(r["da"], r["en"]) for k, r in rules.items() if isinstance(r, dict) and "da" in r}
