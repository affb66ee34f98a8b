"""What mentors write in their lists, as keys: target groups, benefits, stages, kinds of placement."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from typing import cast

from mentor_desk import resources
from mentor_desk.formats import folding

TABLES = ("target_group", "benefit", "stage", "kind")


def key_of(table: str, *written: str) -> str:
    """The key in ``table`` that the words together are known to mean, ``""`` when not."""
    return _known()[table].get(_plain(" ".join(written)), "")


def kind_in(heading: str) -> str:
    """The kind of placement that a heading such as «Praktik start» names, ``""`` when it names none."""
    found = {
        key
        for word in folding.tokens(heading)
        for begins, key in _IN_HEADINGS
        if word.startswith(begins)
    }
    return found.pop() if len(found) == 1 else ""


_IN_HEADINGS = (("praktik", "praktik"), ("lontilskud", "wage_subsidy"), ("fleksjob", "fleksjob"))


def names_something(written: str) -> bool:
    """Whether the words are of one of the tables: then they are nobody's name."""
    return any(key_of(table, written) for table in TABLES)


def _plain(written: str) -> str:
    words = folding.tokens(written)
    idle = _idle()
    return " ".join(sorted([word for word in words if word not in idle] or words))


@cache
def _file() -> Mapping[str, object]:
    with resources.path("reference", "caseload_words.toml").open("rb") as file:
        return tomllib.load(file)


@cache
def _idle() -> frozenset[str]:
    return frozenset(map(folding.fold, cast("Sequence[str]", _file()["idle"])))


@cache
def _known() -> Mapping[str, Mapping[str, str]]:
    return {
        table: {_plain(word): key for key, words in _table(table).items() for word in words}
        for table in TABLES
    }


def _table(table: str) -> Mapping[str, Sequence[str]]:
    return cast("Mapping[str, Sequence[str]]", _file()[table])
