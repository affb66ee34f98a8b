"""The sentences of the cards that hold a value of the rules, filled in for a day.

No number of the law stands in the words of a card: a card names a fact, and the fact is said from the
rulebook. What nobody has confirmed says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from string import Formatter
from typing import Any, Final

from mentor_desk.rules import lists
from mentor_desk.rules.data_file import BAD_FIELD, table_of
from mentor_desk.rules.rulebook import Rulebook, RulebookError, RuleValue
from mentor_desk.rules.shapes import Table, flag, words
from mentor_desk.texts import Words

_SHAPE: Final = Table(
    {
        "rule": words, "groups": flag, "da": words, "en": words,
        "missing_da": words, "missing_en": words,
    },
    frozenset({"da", "en"}),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FactWords:
    """A sentence with places for a value of ``rule``; for each length of a praktik where it is empty.

    ``missing`` is said while there is no value.
    """

    key: str
    rule: str
    sentence: Words
    missing: Words


@dataclass(frozen=True, slots=True)
class SaidFact:
    """A fact on a day. ``law`` and ``since`` are empty where there is no value to stand behind."""

    words: Words
    law: str
    source: str
    since: date | None
    confirmed: bool


def parse(content: str, file: str = "fakta.toml") -> dict[str, FactWords]:
    """The facts in ``content`` by their keys. Raises :class:`RulebookError` naming what is wrong."""
    table = table_of(content, file)
    found = {}
    for key, row in table.items():
        if not _SHAPE(row) or bool(row.get("rule")) == bool(row.get("groups")):
            raise RulebookError(file, key, BAD_FIELD)
        missing = Words(row.get("missing_da", ""), row.get("missing_en", ""))
        found[key] = FactWords(key, row.get("rule", ""), Words(row["da"], row["en"]), missing)
    return found


def said(
    fact: FactWords, rulebook: Rulebook, day: date, own: Mapping[str, RuleValue] | None = None
) -> tuple[SaidFact, ...]:
    """``fact`` as it is on ``day``; nothing where the rule does not hold then.

    ``own`` are values that the municipality has entered; they go before those of the files.
    """
    if not fact.rule:
        return tuple(_by_length(fact, rulebook, day))
    value = (own or {}).get(fact.rule) or rulebook.at(fact.rule, day)
    if value is None or value.value is False:
        return ()
    known = _known(value.value)
    if known is None or not _places(fact.sentence.da) <= known.keys():
        missing = fact.missing
        return (SaidFact(missing, "", "", None, confirmed=True),) if missing.da else ()
    filled = Words(
        fact.sentence.da.format(**{name: _written(each, ",") for name, each in known.items()}),
        fact.sentence.en.format(**{name: _written(each, ".") for name, each in known.items()}),
    )
    return (SaidFact(filled, value.law, value.source, value.starts, value.confirmed),)


def _by_length(fact: FactWords, rulebook: Rulebook, day: date) -> Iterator[SaidFact]:
    """A sentence for each length, shortest first; what is not confirmed in one of its own."""
    groups = [group for group in lists.target_groups(rulebook, day) if group.weeks is not None]
    lengths = sorted({(group.weeks or 0, not group.confirmed) for group in groups})
    for weeks, unsure in lengths:
        these = [g for g in groups if g.weeks == weeks and g.confirmed is not unsure]
        values = [group.duration for group in these]
        yield SaidFact(
            Words(
                fact.sentence.da.format(weeks=weeks, groups=", ".join(g.people.da for g in these)),
                fact.sentence.en.format(weeks=weeks, groups=", ".join(g.people.en for g in these)),
            ),
            values[0].law,
            values[0].source,
            max(value.starts for value in values),
            not unsure,
        )


def _known(value: object) -> dict[str, Any] | None:
    """What may stand in the sentence's places; ``None`` while nobody has entered a value."""
    if value == "":
        return None
    if not isinstance(value, dict):
        return {"value": value}
    numbers = [each for each in value.values() if isinstance(each, int | float)]
    return {**value, "least": min(numbers), "most": max(numbers)} if numbers else dict(value)


def _places(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def _written(value: object, comma: str) -> str:
    if isinstance(value, float):
        return f"{value:g}".replace(".", comma)
    return str(value)
