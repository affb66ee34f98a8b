"""How a workplace is written in the directory's own file.

Sixteen workplaces share one stored line of text: the file is written once and then only read, and a
row of its own for each would cost the import more than all its other work (``docs/decisions``, 12).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, NamedTuple

FORMAT: Final = 1
PER_PAGE: Final = 16
FIELD: Final = "\x1f"
ROW: Final = "\x1e"
TEXTS: Final = 13
"""So many of the fields of a workplace are text; latitude and longitude follow."""


class Entry(NamedTuple):
    """One workplace as it lies in the directory.

    ``id`` is its number in this one file and means nothing in the next; ``key`` is its P-number, or
    what stands for it where there is none, and stays the same from list to list. ``gone_on`` is an ISO
    day once the list it came from no longer had it. The other fields are those of the list.
    """

    id: int
    key: str
    p_number: str
    cvr: str
    name: str
    branch_code: str
    branch_version: str
    branch: str
    address: str
    postcode: str
    town: str
    municipality_code: str
    phone: str
    email: str
    size_band: str
    latitude: float | None
    longitude: float | None
    source: str
    gone_on: str

    @property
    def workplace(self) -> tuple[Any, ...]:
        """The fields of the list alone, in their order."""
        return self[2:17]


def facts(workplace: Sequence[Any]) -> str:
    """All that a list says of a workplace, as one string; equal strings are equal workplaces."""
    latitude = workplace[TEXTS]
    if latitude is None:
        return f"{FIELD.join(workplace[:TEXTS])}{FIELD}{FIELD}"
    return FIELD.join((*workplace[:TEXTS], repr(latitude), repr(workplace[TEXTS + 1])))


def workplace(parts: Sequence[str]) -> tuple[Any, ...]:
    """The fields again, from the parts of :func:`facts`."""
    latitude, longitude = parts[TEXTS], parts[TEXTS + 1]
    return (
        *parts[:TEXTS],
        float(latitude) if latitude else None,
        float(longitude) if longitude else None,
    )
