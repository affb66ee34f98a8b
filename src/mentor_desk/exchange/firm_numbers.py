"""P-numbers and CVR numbers, a column at a time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

_WEIGHTS: Final = (2, 7, 6, 5, 4, 3, 2, 1)
_NOISE = re.compile(r"[\s\-–.]")
_WRITTEN_AS_NUMBER = re.compile(r"(\d+)[.,]0+")
_NONE: Final = frozenset({"", "0", "-", "–", "ingen", "n/a"})
P_LENGTH: Final = 10
CVR_LENGTH: Final = 8


def _sums(weights: Sequence[int]) -> dict[str, int]:
    """The weighted sum of every four digits, by the digits."""
    a, b, c, d = weights
    ten = range(10)
    sums = [a * i + b * j + c * k + d * m for i in ten for j in ten for k in ten for m in ten]
    return dict(zip(map("{:04}".format, range(10_000)), sums, strict=True))


class CvrCheck:
    """The check sum of CVR numbers (modulus 11) by two table look-ups instead of eight products."""

    def __init__(self) -> None:
        self._first = _sums(_WEIGHTS[:4])
        self._last = _sums(_WEIGHTS[4:])

    def holds(self, digits: str) -> bool:
        """Whether ``digits`` can be a CVR number: eight, the first not 0, the check sum right."""
        if len(digits) != CVR_LENGTH or digits[0] == "0":
            return False
        try:
            return (self._first[digits[:4]] + self._last[digits[4:]]) % 11 == 0
        except KeyError:
            return False

    def fails(self, column: Sequence[str]) -> set[str]:
        """Those of the values, each empty or eight digits, that cannot be CVR numbers."""
        return {digits for digits in set(column) if digits and not self.holds(digits)}


def all_digits(column: Sequence[str], length: int) -> bool:
    """Whether every value has exactly ``length`` digits, or nothing at all."""
    if not set(map(len, column)) <= {0, length}:
        return False
    joined = "".join(column)
    return not joined or (joined.isascii() and joined.isdigit())


def plain(value: str, *, prefix: str) -> str:
    """The digits of a number as people and programs write it: ``DK 13 74 81 36``, ``13748136.0``.

    What is no number comes back with its noise taken out; what says «none» comes back empty.
    """
    value = value.strip()
    as_number = _WRITTEN_AS_NUMBER.fullmatch(value)
    if as_number is not None and len(as_number[1]) in {P_LENGTH, CVR_LENGTH}:
        return as_number[1]
    if value.lower() in _NONE:
        return ""
    digits = _NOISE.sub("", value.lstrip("'")).upper()
    return digits.removeprefix("CVR:").removeprefix("CVR").removeprefix(prefix).removeprefix(":")
