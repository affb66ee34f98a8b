"""What comes out of a list of firms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from mentor_desk.texts import Text


class Workplace(NamedTuple):
    """One workplace as a list has it; ``""`` and ``None`` are what the list does not tell.

    ``p_number`` (ten digits) and ``cvr`` (eight) are digits only. ``branch_code`` belongs to the code
    list ``branch_version`` (``DB07``, ``DB25``), which is ``""`` unless the list itself says it.
    ``municipality_code`` has three digits. ``size_band`` is 0, 1, 2-4, 5-9, 10-19, 20-49, 50-99 or
    100+ employees. ``latitude`` and ``longitude`` are degrees (WGS 84).

    Of a firm that is protected against advertising (reklamebeskyttet, CVR-loven § 19) and marked so in
    the list, ``phone`` and ``email`` stay empty; the firm itself is kept.
    """

    p_number: str = ""
    cvr: str = ""
    name: str = ""
    branch_code: str = ""
    branch_version: str = ""
    branch: str = ""
    address: str = ""
    postcode: str = ""
    town: str = ""
    municipality_code: str = ""
    phone: str = ""
    email: str = ""
    size_band: str = ""
    latitude: float | None = None
    longitude: float | None = None


class LeftOut(NamedTuple):
    """A row that is not taken in, and why. ``row`` is 1-based; 0 means the whole sheet.

    ``name`` and ``town`` are what the row itself says, as far as it does.
    """

    sheet: str
    row: int
    reason: Text
    name: str = ""
    town: str = ""


class Unnumbered(NamedTuple):
    """A firm with neither P-number nor CVR number: shown to the mentor and asked about."""

    sheet: str
    row: int
    workplace: Workplace


@dataclass(frozen=True)
class FirmList:
    """A list of firms, cleaned. ``sheets`` are the names of the sheets that were read.

    No two ``workplaces`` have the same P-number, and of those without one no two the same CVR number.
    """

    workplaces: list[Workplace]
    left_out: list[LeftOut]
    unnumbered: list[Unnumbered]
    sheets: tuple[str, ...]
