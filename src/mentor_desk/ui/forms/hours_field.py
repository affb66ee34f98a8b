"""Weekly hours that may grow: «12 → 20», or only «20»."""

from __future__ import annotations

import re
from typing import NamedTuple

from mentor_desk.formats import numbers
from mentor_desk.ui.widgets.field import shown_language
from mentor_desk.ui.widgets.parsed_field import ParsedField

_BETWEEN = re.compile(r"\s*(?:→|–|—|->|-|/|til|to|\s)\s*")
_WEEK = 168


class Hours(NamedTuple):
    """Hours a week: ``start`` first (``None`` when they stay the same), ``most`` later."""

    start: float | None
    most: float


class HoursField(ParsedField[Hours]):
    """Understands «12-20», «12 til 20», «12 20» and «20»."""

    def read(self, typed: str) -> Hours | None:
        """The hours ``typed`` means."""
        parts = [part for part in _BETWEEN.split(typed.strip().casefold()) if part]
        found = [numbers.parse(part) for part in parts]
        known = [one for one in found if one is not None and 0 < one <= _WEEK]
        if not 1 <= len(known) == len(parts) <= 2:
            return None
        return Hours(known[0] if len(known) == 2 else None, known[-1])

    def written(self, value: Hours) -> str:
        """``12 → 20``."""
        start, most = value
        language = shown_language()
        parts = [numbers.number(one, language) for one in (start, most) if one is not None]
        return " → ".join(parts)

    def explained(self, value: Hours) -> str:
        """``fra 12 til 20``, nothing for one number."""
        start, most = value
        if start is None:
            return ""
        language = shown_language()
        return self.tr("from {start} to {most}").format(
            start=numbers.number(start, language), most=numbers.number(most, language)
        )

    def complaint(self) -> str:
        """Examples of what is understood."""
        return self.tr("I do not understand the hours. Write for example 20, or 12-20.")
