"""A data set as a person changes it: its rows, and the fields of each (feature M6)."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from mentor_desk.formats import days, numbers
from mentor_desk.services.data_set_edits import PAIR
from mentor_desk.services.data_set_parts import Place
from mentor_desk.services.data_set_values import Kind, is_row, is_rows, is_sure, kind_of
from mentor_desk.services.data_set_words import field_words
from mentor_desk.texts import Language

_TITLES: Final = ("da", "title", "name", "key")
_AMOUNT: Final = "value"
_LISTED: Final = 3
_NOTHING: Final[Mapping[Kind, str | bool | tuple[str, ...] | None]] = {
    "text": "", "long_text": "", "number": None, "flag": False, "day": None, "lines": (),
}  # fmt: skip
_ABOUT_ALL: Final = frozenset({"title", "da", "en", "version", "source", "key"})
_UNTIL: Final = {"until": date.max}


@dataclass(frozen=True, slots=True)
class Entry:
    """One value. ``place`` leads to it; ``None`` stands for a day or number nobody has given.

    ``optional`` is a value that may be missing; ``hidden`` one that only the program reads.
    """

    place: Place
    label: str
    value: str | float | bool | date | tuple[str, ...] | None
    kind: Kind
    group: tuple[str, ...]
    optional: bool = False
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A row of a list, a rule, a value of a rule, or what stands above them all (``place`` empty).

    ``group`` are the titles of what it belongs to. ``row`` tells whether it is one of several alike
    that can be moved, added to and taken away; ``value`` whether it is the value of a rule from a day.
    """

    place: Place
    title: str
    detail: str
    group: tuple[str, ...]
    entries: tuple[Entry, ...] = field(default=())
    row: bool = False
    value: bool = False
    confirmed: bool = True

    @property
    def unsure(self) -> Place:
        """Where that which nobody has confirmed stands: the row, or a table in line with its fields."""
        flags = [e.place for e in self.entries if e.place[-1] == "confirmed" and e.value is False]
        return flags[0][:-1] if flags else self.place


def entries(content: str, language: Language = "da") -> tuple[Entry, ...]:
    """Every value of ``content``, in the order of the file. Raises ``ValueError`` for broken text."""
    return tuple(entry for block in blocks(content, language) for entry in block.entries)


def blocks(content: str, language: Language = "da") -> tuple[Block, ...]:
    """The rows of ``content``, in the order of the file. Raises ``ValueError`` for broken text."""
    table = tomllib.loads(content)
    reader = _Reader(language, _headings(table, language))
    top = {key: value for key, value in table.items() if not is_row(value)}
    whole = reader.entries(top, (), ())
    found = [_top(whole, language, sure=bool(table.get("confirmed", True)))] if whole else []
    for key, value in table.items():
        if isinstance(value, dict):
            found.extend(reader.table(value, (key,), ()))
        elif is_rows(value):
            found.extend(reader.rows(value, (key,), ()))
    return tuple(found)


def _top(own: tuple[Entry, ...], language: Language, *, sure: bool) -> Block:
    """What stands above all rows: most often a title and a version, and nothing else."""
    words, names = field_words(), {str(each.place[0]) for each in own}
    title = words.say("titled" if names <= _ABOUT_ALL else "whole", language)
    if len(own) == 1:
        title = own[0].label
    return Block((), title, _told(own), (), own, confirmed=sure)


def _headings(table: Mapping[str, Any], language: Language) -> dict[str, str]:
    rows = table.get("heading", {})
    return {
        key: row[language] for key, row in rows.items() if isinstance(row, dict) and language in row
    }


class _Reader:
    def __init__(self, language: Language, headings: Mapping[str, str]) -> None:
        self._language = language
        self._headings = headings
        self._words = field_words()

    def table(self, table: Mapping[str, Any], place: Place, group: tuple[str, ...]) -> Iterator[Block]:
        """A table with a name: a rule with its values, or a few lines that belong together."""
        title = self._title(table) or self._words.name(str(place[-1]), self._language)
        values: Any = table.get(_AMOUNT)
        if is_rows(values) and "from" in values[0]:
            within = (*group, title)
            yield from self._values(values, table, (*place, _AMOUNT), within)
            rest = {k: v for k, v in table.items() if k != _AMOUNT}
            own, named = self.entries(rest, place, within), self._words.say("named", self._language)
            yield Block(place, named, _told(own), within, own, confirmed=is_sure(rest))
        else:
            yield from self._block(
                table, place, group, title, row=False, known=table, spare=frozenset()
            )

    def rows(self, rows: Sequence[Any], place: Place, group: tuple[str, ...]) -> Iterator[Block]:
        """Rows that are alike: each has a field for whatever one of them has."""
        known: dict[str, Any] = {}
        for row in rows:
            known = {**known, **{key: value for key, value in row.items() if key not in known}}
        spare = frozenset(key for key in known if any(key not in row for row in rows))
        for number, row in enumerate(rows):
            where = (*place, number)
            title = self._title(row) or self._words.say("row", self._language, number=number + 1)
            yield from self._block(row, where, group, title, row=True, known=known, spare=spare)

    def _block(
        self,
        table: Mapping[str, Any],
        place: Place,
        group: tuple[str, ...],
        title: str,
        *,
        row: bool,
        known: Mapping[str, Any],
        spare: frozenset[str],
    ) -> Iterator[Block]:
        beneath = {k: v for k, v in table.items() if is_rows(v)}
        within = (*group, title) if any(is_rows(v) for v in known.values()) else group
        own = self.entries(table, place, within, known=known, spare=spare)
        sure = is_sure(table)
        yield Block(place, title, self._detail(own, title), within, own, row=row, confirmed=sure)
        for key, value in beneath.items():
            yield from self.rows(value, (*place, key), within)

    def _values(
        self, rows: Sequence[Any], rule: Mapping[str, Any], place: Place, group: tuple[str, ...]
    ) -> Iterator[Block]:
        for number, row in enumerate(rows):
            where = (*place, number)
            own = self.entries(
                row, where, group, known={"from": row["from"], **_UNTIL, **row}, spare=frozenset(_UNTIL)
            )
            unit = str(rule.get("unit", ""))
            title, since = self._amount(row.get(_AMOUNT), unit), self._since(row)
            detail = " · ".join(part for part in (since, str(row.get("law", ""))) if part)
            sure = bool(row.get("confirmed"))
            yield Block(where, title, detail, group, own, row=True, value=True, confirmed=sure)
            if is_rows(row.get(_AMOUNT)):
                yield from self.rows(row[_AMOUNT], (*where, _AMOUNT), (*group, since))

    def entries(
        self,
        table: Mapping[str, Any],
        place: Place,
        group: tuple[str, ...],
        known: Mapping[str, Any] | None = None,
        spare: frozenset[str] = frozenset(),
        prefix: str = "",
    ) -> tuple[Entry, ...]:
        """The values of ``table``; tables within it follow in line.

        ``known`` are the fields it may have, those in ``spare`` may be missing.
        """
        found: list[Entry] = []
        for key, other in {**(known or {}), **table}.items():
            value = table.get(key)
            model = other if value is None else value
            label = f"{prefix}{self._words.name(key, self._language)}"
            if isinstance(model, dict):
                if isinstance(value, dict):
                    before = f"{self._headings.get(key) or label}: " if key != _AMOUNT else ""
                    found.extend(self.entries(value, (*place, key), group, prefix=before))
            elif not is_rows(model):
                found.append(
                    self._entry((*place, key), label, value, model, group, optional=key in spare)
                )
        return tuple(found)

    def _entry(
        self,
        place: Place,
        label: str,
        value: Any,
        model: Any,
        group: tuple[str, ...],
        *,
        optional: bool,
    ) -> Entry:
        name = str(place[-1])
        amount = model == "" and name == _AMOUNT
        kind: Kind = "number" if amount else kind_of(model)
        shown = None if amount and value == "" else _shown(value, kind)
        hidden = name in self._words.hidden
        return Entry(place, label, shown, kind, group, optional=optional, hidden=hidden)

    def _title(self, table: Mapping[str, Any]) -> str:
        if (known := self._headings.get(str(table.get("key")))) is not None:
            return known
        own = (self._language, *_TITLES)
        for name in own:
            said = table.get(name)
            if isinstance(said, list) and said:
                said = said[-1] if self._language == "en" and len(said) == 2 else said[0]
            if isinstance(said, str) and said.strip():
                return said
        return ""

    def _detail(self, own: Sequence[Entry], title: str) -> str:
        shown = [each for each in own if not each.hidden and each.value not in (None, "", (), title)]
        for each in shown:
            if isinstance(each.value, str | tuple):
                text = each.value if isinstance(each.value, str) else " · ".join(each.value)
                if title not in text or len(text) > 2 * len(title):
                    return text
        return ", ".join(self._small(each) for each in shown[:_LISTED])

    def _small(self, entry: Entry) -> str:
        return f"{entry.label} {self._amount(entry.value, '')}"

    def _amount(self, value: Any, unit: str) -> str:
        words, language = self._words, self._language
        if isinstance(value, bool):
            return words.say("yes" if value else "no", language)
        if isinstance(value, int | float):
            return f"{numbers.number(value, language)} {unit}".strip()
        if isinstance(value, date):
            return days.numeric(value, language)
        if isinstance(value, dict):
            seen = {k: v for k, v in value.items() if k not in words.hidden}
            parts = (f"{words.name(k, language)} {self._amount(v, '')}" for k, v in seen.items())
            return ", ".join(parts) or words.say("yes", language)
        if isinstance(value, list | tuple):
            return self._listed(value) or words.say("empty", language)
        return str(value) if value else words.say("empty", language)

    def _listed(self, rows: Sequence[Any]) -> str:
        said = [self._words.name(row, self._language) for row in rows if isinstance(row, str)]
        if said:
            more = f" + {len(said) - _LISTED}" if len(said) > _LISTED else ""
            return ", ".join(said[:_LISTED]) + more
        return " · ".join(self._amount(row, "") for row in rows)

    def _since(self, row: Mapping[str, Any]) -> str:
        day, until = row["from"], row.get("until")
        if not isinstance(day, date):
            return ""
        first = days.numeric(day, self._language)
        if not isinstance(until, date):
            return self._words.say("since", self._language, day=first)
        last = days.numeric(until, self._language)
        return self._words.say("between", self._language, day=first, until=last)


def _shown(value: Any, kind: Kind) -> str | float | bool | date | tuple[str, ...] | None:
    if value is None:
        return _NOTHING[kind]
    if kind == "lines":
        return tuple(PAIR.join(each) if isinstance(each, list) else str(each) for each in value)
    shown: str | float | bool | date = value
    return shown


def _told(own: Sequence[Entry]) -> str:
    said = [
        each.value for each in own if not each.hidden and isinstance(each.value, str) and each.value
    ]
    return " · ".join(said[:_LISTED])
