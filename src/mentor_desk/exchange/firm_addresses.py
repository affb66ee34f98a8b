"""Addresses: one text or many columns, made street, postcode and town."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import repeat

from mentor_desk.exchange.firm_values import Memo

_TAIL = re.compile(r"\s*(?:DK-?\s?)?(\d{4})\s+([^\d,;][^,;\n]*?)\s*", re.IGNORECASE)
_WITHIN = re.compile(
    r"(.+?)[\s,;]+(?:DK-?\s?)?(\d{4})\s+([^\d,;\s][^,;]*?)(?:,\s*(?:Danmark|Denmark|DK))?\s*",
    re.IGNORECASE,
)


def split(addresses: Sequence[str]) -> tuple[list[str], list[str], list[str]]:
    """``Smedevænget 4, 1. tv, 8722 Hedensted`` as street, postcode and town, for a whole column.

    What does not end with a postcode and a town stays a street.
    """
    parts = [address.rpartition(",") for address in addresses]
    memo: Memo[tuple[str, str] | None] = Memo(_place)
    streets, _, tails = (list(each) for each in zip(*parts, strict=True))
    places = [memo[tail] for tail in tails]
    if None in places or "" in streets:
        for index, (street, place) in enumerate(zip(streets, places, strict=True)):
            if place is None or not street:
                streets[index], places[index] = _split_hard(addresses[index])
    found = [place or ("", "") for place in places]
    return streets, [postcode for postcode, _ in found], [town for _, town in found]


def _place(tail: str) -> tuple[str, str] | None:
    found = _TAIL.fullmatch(tail)
    return (found[1], found[2]) if found else None


def _split_hard(address: str) -> tuple[str, tuple[str, str]]:
    found = _WITHIN.fullmatch(address)
    if found:
        return found[1].rstrip(" ,;"), (found[2], found[3])
    alone = _place(address)
    return ("", alone) if alone else (address.strip(" ,;"), ("", ""))


def without_place(addresses: Sequence[str], postcodes: Sequence[str]) -> list[str]:
    """The addresses without the postcode and town at their end, which stand in other columns too."""
    return [
        _cut(address, postcode) if postcode and postcode in address else address
        for address, postcode in zip(addresses, postcodes, strict=True)
    ]


def _cut(address: str, postcode: str) -> str:
    street, place = _split_hard(address)
    return street if place[0] == postcode and street else address


def composed(
    streets: Sequence[str],
    numbers: Sequence[str] | None,
    letters: Sequence[str] | None,
    floors: Sequence[str] | None,
    doors: Sequence[str] | None,
) -> list[str]:
    """Addresses of columns of their own: ``Smedevænget``, ``4``, ``B``, ``1``, ``tv``."""
    rest = zip(
        *(repeat("", len(streets)) if column is None else column
          for column in (numbers, letters, floors, doors)),
        strict=True,
    )  # fmt: skip
    memo: dict[tuple[str, ...], str] = {}
    ends = [memo[each] if each in memo else memo.setdefault(each, _end(*each)) for each in rest]
    return [(street + end).strip(" ,") for street, end in zip(streets, ends, strict=True)]


def _end(number: str, letter: str, floor: str, door: str) -> str:
    number = number.removesuffix(".0").lstrip("0")
    floor = floor.removesuffix(".0")
    house = f" {number}{letter}" if number or letter else ""
    if floor.isdigit():
        floor = f"{floor}."
    inside = f"{floor} {door}".strip()
    return f"{house}, {inside}" if inside else house
