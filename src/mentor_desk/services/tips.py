"""Small things worth knowing, one a day (feature M3): ``resources/reference/tips.toml``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date

from mentor_desk.shelf import SHELF
from mentor_desk.texts import Words

_PATH = "reference/tips.toml"


@dataclass(frozen=True, slots=True)
class Tip:
    """One tip. ``goes`` is the page that shows it and ``ref`` the part of it, both empty at times."""

    key: str
    words: Words
    goes: str = ""
    ref: str = ""


def of_day(day: date, passed: int = 0) -> Tip:
    """The tip of ``day``: another one each day, all of them in turn, ``passed`` further on."""
    found = tips()
    return found[(day.toordinal() + passed) % len(found)]


def tips() -> tuple[Tip, ...]:
    """All tips, in their order."""
    return SHELF.load(_PATH, parse)


def parse(source: str) -> tuple[Tip, ...]:
    """The tips written in ``source`` (TOML). Raises :class:`ValueError`, :class:`KeyError`."""
    table = tomllib.loads(source)
    found = tuple(
        Tip(row["key"], Words(da=row["da"], en=row["en"]), row.get("page", ""), row.get("part", ""))
        for row in table["tip"]
    )
    if not found or len({tip.key for tip in found}) != len(found):
        raise ValueError("each tip has a key of its own, and there is at least one")
    return found
