"""What a Danish holiday is called."""

from __future__ import annotations

from datetime import date

from mentor_desk.formats.holiday_names import holiday_name
from mentor_desk.texts import Words


def test_a_holiday_has_a_name_in_both_languages() -> None:
    assert holiday_name(date(2026, 12, 25)) == Words("Juledag", "Christmas Day")


def test_an_ordinary_day_has_none_and_store_bededag_is_one() -> None:
    assert holiday_name(date(2026, 11, 24)) is None
    assert holiday_name(date(2026, 5, 1)) is None
