"""The Danish postcodes: which town each belongs to, and where that town lies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from mentor_desk import resources

_CODE = re.compile(r"(?:dk[-\s]?)?(\d{3,4})(?!\d)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Postcode:
    """A postcode with its ``town`` and the point the program puts everybody there at.

    ``latitude`` and ``longitude`` are degrees (WGS 84) of the town, not of an address. ``certain`` is
    false where no open source knows the town and the point was set by hand or is the middle of the
    district: it may then be some kilometres off. ``municipality`` is the three-digit code of the town's
    municipality, or empty: a district may reach into several.
    """

    code: str
    town: str
    latitude: float
    longitude: float
    municipality: str
    certain: bool


def find(code: str) -> Postcode | None:
    """The postcode written as «8722», «DK-8722» or «800» (a lost leading zero); ``None`` if unknown."""
    found = _CODE.match(code.strip())
    return _all().get(found[1].rjust(4, "0")) if found else None


@cache
def _all() -> dict[str, Postcode]:
    """Every code; read once, since the shipped file never changes."""
    lines = resources.path("reference", "postcodes.tsv").read_text(encoding="utf-8").splitlines()
    return {each.code: each for line in lines[1:] for each in _read(line)}


def _read(line: str) -> Iterator[Postcode]:
    """The codes of one line: in the inner city a span shares its point."""
    codes, town, latitude, longitude, municipality, certain = line.split("\t")
    first, _, last = codes.partition("-")
    for number in range(int(first), int(last or first) + 1):
        yield Postcode(
            f"{number:04}", town, float(latitude), float(longitude), municipality, certain == "1"
        )
