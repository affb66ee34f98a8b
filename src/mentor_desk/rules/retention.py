"""How long what is about a person is kept, read from ``retention.toml``. Judgement, not law."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from mentor_desk.rules.data_file import BAD_FIELD, table_of
from mentor_desk.rules.rulebook import RulebookError
from mentor_desk.rules.shapes import Table, flag
from mentor_desk.texts import Words, text

CLOSED_CASE: Final = "closed_case"
FIRM_CONTACT: Final = "firm_contact"
LONGEST: Final = 120
"""No period the program takes is longer, in months: the journal keeps for longer, a desk does not."""


def _filled(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _months(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= LONGEST


_FIELDS = {
    "key": _filled, "months": _months, "da": _filled, "en": _filled, "from_da": _filled,
    "from_en": _filled, "about_da": _filled, "about_en": _filled, "source": _filled, "confirmed": flag,
}  # fmt: skip
_PERIOD = Table(_FIELDS, frozenset(_FIELDS))
_FILE = Table(
    {"version": _filled, "period": lambda value: isinstance(value, list) and bool(value)},
    frozenset({"version", "period"}),
)


@dataclass(frozen=True, slots=True)
class Period:
    """How long one kind is kept: ``months`` from a day told by ``counted``; 0 has none of its own.

    ``confirmed`` is false while the municipality has to say whether it is its own rule too.
    """

    key: str
    title: Words
    counted: Words
    about: Words
    months: int
    source: str
    confirmed: bool


def parse(content: str, file: str = "retention.toml") -> Mapping[str, Period]:
    """The periods in ``content`` by key, in order. Raises :class:`RulebookError`."""
    table = table_of(content, file)
    if not _FILE(table):
        raise RulebookError(file, "-", BAD_FIELD)
    found = {one.key: one for one in (_period(file, row) for row in table["period"])}
    if len(found) != len(table["period"]) or not {CLOSED_CASE, FIRM_CONTACT} <= found.keys():
        raise RulebookError(file, "-", text("rules", "a period is missing or stands twice"))
    return found


def _period(file: str, row: Any) -> Period:
    if not _PERIOD(row):
        name = str(row.get("key", "period")) if isinstance(row, dict) else "period"
        raise RulebookError(file, name, BAD_FIELD)
    return Period(
        row["key"],
        Words(row["da"], row["en"]),
        Words(row["from_da"], row["from_en"]),
        Words(row["about_da"], row["about_en"]),
        row["months"],
        row["source"],
        row["confirmed"],
    )
