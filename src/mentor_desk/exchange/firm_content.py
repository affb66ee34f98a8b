"""What a column of a list of firms is, by what stands in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from mentor_desk.exchange.firm_numbers import CvrCheck, plain
from mentor_desk.exchange.firm_values import SIZES

_MOST: Final = 0.9
_P = re.compile(r"10\d{8}")
_POSTCODE = re.compile(r"(?:DK-)?(?:0?[89]\d\d|[1-9]\d{3})", re.IGNORECASE)
_POSTCODE_AND_TOWN = re.compile(r"(?:DK-)?(?:0?[89]\d\d|[1-9]\d{3})\s+[^\W\d].*", re.IGNORECASE)
_WHOLE_ADDRESS = re.compile(r".*[^\W\d].*[\s,]\d{4}\s+[^\W\d][^,]*")
_STREET = re.compile(r"[^\W\d][^\d,]*\s\d{1,3}\s?[A-Za-z]?(?:,.*)?")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PHONE = re.compile(r"(?:\+45|0045)?\s*[2-9]\d(?:\s?\d){6}")
_BRANCH_CODE = re.compile(r"\d{5,6}|\d\d\.\d\d\.\d\d")
_SIZE = re.compile(r"ANTAL_\d+_\d+|\d+\s?[-–]\s?\d+|\d+\+", re.IGNORECASE)
_LATITUDE = re.compile(r"5[4-7][.,]\d{3,}")
_LONGITUDE = re.compile(r"(?:[89]|1[0-5])[.,]\d{3,}")

_SHAPES: Final[Sequence[tuple[str, re.Pattern[str]]]] = (
    ("p_number", _P),
    ("email", _EMAIL),
    ("latitude", _LATITUDE),
    ("longitude", _LONGITUDE),
    ("size_band", _SIZE),
    ("postcode", _POSTCODE),
    ("postcode", _POSTCODE_AND_TOWN),
    ("address", _WHOLE_ADDRESS),
    ("address", _STREET),
    ("phone", _PHONE),
    ("branch_code", _BRANCH_CODE),
)


def field_of(values: Sequence[str], cvr: CvrCheck) -> str:
    """The field that nearly all of ``values`` look like, ``""`` when none.

    Eight digits are a CVR number when the check sums hold, which one telephone number in eleven does.
    """
    filled = [value.strip() for value in values if value.strip()]
    if not filled:
        return ""
    if _share(filled, lambda value: cvr.holds(plain(value, prefix="DK"))) >= _MOST:
        return "cvr"
    for field, shape in _SHAPES:
        if _share(filled, shape.fullmatch) >= _MOST:
            return field
    return ""


def _share(filled: Sequence[str], fits: Callable[[str], object]) -> float:
    return sum(1 for value in filled if fits(value)) / len(filled)


def is_p_numbers(values: Sequence[str]) -> bool:
    """Whether nearly all of ``values`` have ten digits."""
    filled = [plain(value, prefix="P") for value in values if value.strip()]
    return bool(filled) and _share(filled, lambda v: len(v) == 10 and v.isdigit()) >= 0.5


def is_codes(values: Sequence[str]) -> bool:
    """Whether nearly all of ``values`` are branch codes without words."""
    filled = [value.strip().removesuffix(".0") for value in values if value.strip()]
    return bool(filled) and _share(filled, lambda v: bool(_BRANCH_CODE.fullmatch(v))) >= _MOST


def wordiness(values: Sequence[str]) -> float:
    """How likely ``values`` are names: words, and hardly two alike (0–1)."""
    filled = [value.strip() for value in values if value.strip()]
    words = [value for value in filled if re.search(r"[^\W\d]{2}", value)]
    if not filled or len(words) < 0.8 * len(filled) or set(words) & set(SIZES):
        return 0.0
    return len(set(words)) / len(filled)
