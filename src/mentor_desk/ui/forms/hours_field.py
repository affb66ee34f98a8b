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
    """Understands «12-20», «12 til 20», «12 20» and «20»; where hours do not grow only «20»."""

    _growing = True

    def set_growing(self, growing: bool) -> None:
        """Whether the hours may grow; where they may not, a start once typed is kept out of sight."""
        if growing != self._growing:
            self._growing = growing
            self.setPlaceholderText(self.tr("12 → 20") if growing else self.tr("20"))
            if self.value() is not None or not self.text():
                self.set_value(self.value())

    def read(self, typed: str) -> Hours | None:
        """The hours ``typed`` means."""
        parts = [part for part in _BETWEEN.split(typed.strip().casefold()) if part]
        found = [numbers.parse(part) for part in parts]
        known = [one for one in found if one is not None and 0 < one <= _WEEK]
        if not 1 <= len(known) == len(parts) <= (2 if self._growing else 1):
            return None
        return Hours(known[0] if len(known) == 2 else None, known[-1])

    def written(self, value: Hours) -> str:
        """``12 → 20``."""
        start, most = value if self._growing else (None, value.most)
        language = shown_language()
        parts = [numbers.number(one, language) for one in (start, most) if one is not None]
        return " → ".join(parts)

    def explained(self, value: Hours, /) -> str:
        """``fra 12 til 20``, nothing for one number."""
        start, most = value
        if start is None or not self._growing:
            return ""
        language = shown_language()
        return self.tr("from {start} to {most}").format(
            start=numbers.number(start, language), most=numbers.number(most, language)
        )

    def complaint(self) -> str:
        """Examples of what is understood."""
        if not self._growing:
            return self.tr("I do not understand the hours. Write for example 20.")
        return self.tr("I do not understand the hours. Write for example 20, or 12-20.")
