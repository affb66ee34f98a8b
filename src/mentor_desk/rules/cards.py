"""The cards in the mentor's bag as data: tools of the law, arguments, fact sheets (feature I6).

Read as strictly as the rules. A card's lines are plain sentences; what a rule says stands in them only
by the name of a fact (:mod:`.card_facts`).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from mentor_desk.rules.data_file import BAD_FIELD, table_of
from mentor_desk.rules.rulebook import RulebookError
from mentor_desk.rules.shapes import Rows, Table, flag, keys, number, words
from mentor_desk.terms import FirmKind, Relation
from mentor_desk.texts import Words, text

_TWICE: Final = text("rules", "a card stands twice")
_HEADING: Final = text("rules", "a heading needs both languages")
_NO_KIND: Final = text("rules", "no such kind of firm")
_PAIRS: Final = text("rules", "{key}: an unknown heading, or lines that do not pair")


class CardKind(StrEnum):
    """What a card is for."""

    TOOL = "tool"
    ARGUMENT = "argument"
    SHEET = "sheet"
    CHECKLIST = "checklist"


def _filled(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


_SECTION: Final = Table(
    {"key": _filled, "da": keys, "en": keys, "facts": keys, "numbered": flag}, frozenset({"key"})
)
_CARD: Final = Table(
    {
        "key": _filled, "da": _filled, "en": _filled, "lead_da": _filled, "lead_en": _filled,
        "short_da": words, "short_en": words, "law": words, "source": _filled, "confirmed": flag,
        "private": flag, "kinds": keys, "relations": keys, "branches": keys, "least": number,
        "most": number, "section": Rows(_SECTION),
    },
    frozenset({"key", "da", "en", "lead_da", "lead_en", "source", "confirmed", "section"}),
)  # fmt: skip
_NAMES: Final = Table({"da": _filled, "en": _filled}, frozenset({"da", "en"}))


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a card under its heading; ``facts`` are said after the lines."""

    key: str
    title: Words
    lines: tuple[Words, ...]
    facts: tuple[str, ...]
    numbered: bool


@dataclass(frozen=True, slots=True)
class Fits:
    """The firms a card is meant for; what is empty narrows nothing. ``least`` to ``most`` employees,
    ``branches`` are parts of the branch's name in small letters."""

    kinds: frozenset[str] = frozenset()
    relations: frozenset[str] = frozenset()
    branches: tuple[str, ...] = ()
    least: float | None = None
    most: float | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """One card. ``lead`` says it in a breath, ``short`` is its line where several stand together.

    ``law`` and ``source`` are those of its plain lines; ``confirmed`` is false while nobody has
    checked them. ``for_small`` is false where a small private firm cannot use it.
    """

    key: str
    kind: CardKind
    title: Words
    lead: Words
    short: Words
    sections: tuple[Section, ...]
    law: str
    source: str
    confirmed: bool
    for_small: bool
    fits: Fits
    version: str

    def section(self, key: str) -> Section | None:
        """The part called ``key``."""
        return next((each for each in self.sections if each.key == key), None)


def parse(content: str, kind: CardKind, file: str) -> tuple[Card, ...]:
    """The cards in ``content``, in its order. Raises :class:`RulebookError` naming what is wrong."""
    table = table_of(content, file)
    head = table.get("heading")
    if table.keys() != {"version", "heading", "card"} or not isinstance(head, dict):
        raise RulebookError(file, "-", BAD_FIELD)
    headings = {key: _heading(file, key, row) for key, row in head.items()}
    found = tuple(_card(file, row, kind, headings, table["version"]) for row in table["card"])
    if len({card.key for card in found}) != len(found):
        raise RulebookError(file, "card", _TWICE)
    return found


def _heading(file: str, key: str, row: object) -> Words:
    if not _NAMES(row) or not isinstance(row, dict):
        raise RulebookError(file, key, _HEADING)
    return Words(row["da"], row["en"])


def _card(
    file: str, row: dict[str, Any], kind: CardKind, headings: dict[str, Words], version: str
) -> Card:
    name = str(row.get("key", "card")) if isinstance(row, dict) else "card"
    if not _CARD(row):
        raise RulebookError(file, name, BAD_FIELD)
    fits = Fits(
        frozenset(row.get("kinds", ())), frozenset(row.get("relations", ())),
        tuple(row.get("branches", ())), row.get("least"), row.get("most"),
    )  # fmt: skip
    if not fits.kinds <= set(FirmKind) or not fits.relations <= set(Relation):
        raise RulebookError(file, name, _NO_KIND)
    return Card(
        key=row["key"],
        kind=kind,
        title=Words(row["da"], row["en"]),
        lead=Words(row["lead_da"], row["lead_en"]),
        short=Words(row.get("short_da", ""), row.get("short_en", "")),
        sections=tuple(_section(file, name, each, headings) for each in row["section"]),
        law=row.get("law", ""),
        source=row["source"],
        confirmed=row["confirmed"],
        for_small=row.get("private", True),
        fits=fits,
        version=version,
    )


def _section(file: str, card: str, row: dict[str, Any], headings: dict[str, Words]) -> Section:
    danish, english = row.get("da", []), row.get("en", [])
    if row["key"] not in headings or len(danish) != len(english) or not (danish or row.get("facts")):
        raise RulebookError(file, card, _PAIRS.fill(key=row["key"]))
    lines = tuple(Words(*pair) for pair in zip(danish, english, strict=True))
    return Section(
        row["key"], headings[row["key"]], lines, tuple(row.get("facts", ())), row.get("numbered", False)
    )
