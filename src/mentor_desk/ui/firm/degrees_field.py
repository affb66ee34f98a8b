"""A line for degrees: with comma or point, and with all their decimals."""

from __future__ import annotations

import re

from mentor_desk.ui.widgets.field import shown_language
from mentor_desk.ui.widgets.number_field import NumberField

_DEGREES = re.compile(r"(-?\d{1,3})(?:[.,](\d+))?\s*°?")


class DegreesField(NumberField):
    """A point is no thousands' mark here: maps write 55.8642."""

    def read(self, typed: str) -> float | None:
        """The degrees, ``None`` when they are none or lie outside the limits."""
        found = _DEGREES.fullmatch(typed.strip())
        if found is None:
            return None
        degrees = float(f"{found[1]}.{found[2] or 0}")
        return degrees if self._low <= degrees <= self._high else None

    def written(self, value: float) -> str:
        """``55,8642``."""
        plain = f"{value:.6f}".rstrip("0").rstrip(".")
        return plain.replace(".", ",") if shown_language() == "da" else plain
