"""The Danish public holidays of a year, worked out from Easter.

The ``holidays`` library knows them too, but brings the days of every country in the world: 16 MB and
a quarter of a second before the first page. The tests compare every year with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType

from mentor_desk.texts import Words

_AFTER_EASTER: Mapping[int, Words] = MappingProxyType(
    {
        -3: Words("Skærtorsdag", "Maundy Thursday"),
        -2: Words("Langfredag", "Good Friday"),
        0: Words("Påskedag", "Easter Sunday"),
        1: Words("Anden påskedag", "Easter Monday"),
        39: Words("Kristi himmelfartsdag", "Ascension Day"),
        49: Words("Pinsedag", "Pentecost"),
        50: Words("Anden pinsedag", "Pentecost Monday"),
    }
)
_PRAYERS, _PRAYERS_AFTER = Words("Store bededag", "Great Prayer Day"), 26
_NO_PRAYERS_SINCE = 2024
"""Lov nr. 214 af 6. marts 2023: an ordinary working day from 1 January 2024."""
_PUBLIC: Mapping[tuple[int, int], Words] = MappingProxyType(
    {
        (1, 1): Words("Nytårsdag", "New Year's Day"),
        (12, 25): Words("Juledag", "Christmas Day"),
        (12, 26): Words("Anden juledag", "Second Day of Christmas"),
    }
)


@cache
def public_holidays(year: int) -> Mapping[date, Words]:
    """The public holidays of ``year`` and what they are called."""
    easter = easter_sunday(year)
    found = {easter + timedelta(days=days): words for days, words in _AFTER_EASTER.items()}
    if year < _NO_PRAYERS_SINCE:
        found[easter + timedelta(days=_PRAYERS_AFTER)] = _PRAYERS
    found |= {date(year, month, day): words for (month, day), words in _PUBLIC.items()}
    return MappingProxyType(found)


def easter_sunday(year: int) -> date:
    """Easter of the Gregorian calendar, by the rule of Meeus, Jones and Butcher."""
    century, in_century = divmod(year, 100)
    golden = year % 19
    skipped = century - century // 4 - (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + skipped + 15) % 30
    to_sunday = (32 + 2 * (century % 4) + 2 * (in_century // 4) - epact - in_century % 4) % 7
    late = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)
