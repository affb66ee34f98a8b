"""The days an agreement is worked with."""

from __future__ import annotations

from datetime import date

import pytest

from mentor_desk.services.agreement_method import agreement_method


@pytest.mark.parametrize(
    ("ends", "talk"),
    [
        (date(2027, 3, 1), date(2026, 12, 30)),  # sixty days before is New Year's Eve
        (date(2027, 2, 24), date(2026, 12, 23)),  # Christmas Day
        (date(2027, 3, 17), date(2027, 1, 15)),  # a Saturday
        (date(2027, 3, 19), date(2027, 1, 18)),
    ],
)
def test_the_talk_about_the_next_year_is_proposed_on_a_day_people_work(ends: date, talk: date) -> None:
    assert agreement_method().renew_on(ends) == talk
