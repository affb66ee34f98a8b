"""Days on which most Danish workplaces are closed though they are no public holidays."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from mentor_desk.texts import Words

_CUSTOMARY: Mapping[tuple[int, int], Words] = MappingProxyType(
    {
        (6, 5): Words("Grundlovsdag", "Constitution Day"),
        (12, 24): Words("Juleaftensdag", "Christmas Eve"),
        (12, 31): Words("Nytårsaften", "New Year's Eve"),
    }
)
"""The first of May is a working day in most agreements, so it is not among them."""


def customary_day_off(day: date) -> Words | None:
    """What the day is called: Christmas Eve, New Year's Eve, Constitution Day; ``None`` on others."""
    return _CUSTOMARY.get((day.month, day.day))
