"""The inquiries of the sample hold on whatever day it is made."""

from __future__ import annotations

from datetime import date, timedelta

from mentor_desk.services.sample_days import Days, read
from mentor_desk.services.sample_outreach import asked_and_answered


def test_an_answer_lies_between_its_question_and_today_on_every_day_of_two_years() -> None:
    told = read("outreach.toml")["inquiry"]
    assert any("answered" in entry for entry in told)
    for number in range(730):
        days = Days(date(2026, 11, 20) + timedelta(days=number))
        for entry in told:
            asked, answered = asked_and_answered(entry, days)
            assert asked.date() < days.today
            assert answered is None or asked < answered
            assert answered is None or answered.date() < days.today
