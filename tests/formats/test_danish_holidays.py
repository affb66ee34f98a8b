"""The Danish holidays, against the library that knows those of all countries."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from holidays import country_holidays

from mentor_desk.formats.customary_days import customary_day_off
from mentor_desk.formats.danish_holidays import easter_sunday, public_holidays
from mentor_desk.formats.holiday_names import holiday_name
from mentor_desk.formats.working_days import is_holiday

_YEARS = range(1990, 2081)
_MAY = 5


@pytest.mark.parametrize(("language", "at"), [("da", "da"), ("en_US", "en")])
def test_every_year_is_as_the_library_has_it(language: str, at: str) -> None:
    theirs = country_holidays("DK", years=_YEARS, language=language)
    ours = {day: getattr(words, at) for year in _YEARS for day, words in public_holidays(year).items()}
    assert ours == dict(theirs.items())
    customary = country_holidays("DK", years=_YEARS, language=language, categories=("optional",))
    days = [date(_YEARS[0], 1, 1) + timedelta(days=n) for n in range(366 * len(_YEARS))]
    found = {day: getattr(words, at) for day in days if (words := customary_day_off(day))}
    last = date(_YEARS[-1], 12, 31)
    assert {day: name for day, name in found.items() if day <= last} == {
        day: name for day, name in customary.items() if day.month != _MAY
    }


def test_easter_is_right_at_its_edges() -> None:
    assert [easter_sunday(year) for year in (1818, 1943, 1954, 1981, 2026, 2038)] == [
        date(1818, 3, 22), date(1943, 4, 25), date(1954, 4, 18), date(1981, 4, 19), date(2026, 4, 5),
        date(2038, 4, 25),
    ]  # fmt: skip


def test_a_holiday_on_a_sunday_is_one() -> None:
    assert is_holiday(date(2027, 12, 26))
    assert holiday_name(date(2027, 12, 27)) is None
