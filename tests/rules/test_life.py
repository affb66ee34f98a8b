"""When somebody asks again after a placement."""

from __future__ import annotations

from datetime import date

from mentor_desk.rules.life import Step, after_care_steps, outcome_steps, signature_reminder_days
from mentor_desk.rules.rulebook import Rulebook


def test_the_outcome_is_asked_for_four_times(rulebook: Rulebook, today: date) -> None:
    steps = outcome_steps(rulebook, today)
    assert [step.key for step in steps] == ["end", "m3", "m6", "m12"]
    assert [step.due(date(2026, 11, 30)) for step in steps] == [
        date(2026, 11, 30), date(2027, 2, 28), date(2027, 5, 30), date(2027, 11, 30),
    ]  # fmt: skip
    assert [str(step.label) for step in steps] == [
        "At the end", "After 3 months", "After 6 months", "After a year",
    ]  # fmt: skip


def test_after_care_is_closest_in_the_first_weeks(rulebook: Rulebook, today: date) -> None:
    steps = after_care_steps(rulebook, today)
    assert [step.key for step in steps] == ["w1", "w4", "w12", "w26", "y1"]
    assert [step.due(date(2026, 11, 2)) for step in steps] == [
        date(2026, 11, 9), date(2026, 11, 30), date(2027, 1, 25), date(2027, 5, 3), date(2027, 11, 2),
    ]  # fmt: skip
    assert str(steps[0].label) == "After 1 week"


def test_a_step_on_the_last_of_a_month_keeps_to_the_month() -> None:
    assert Step("m3", months=3).due(date(2026, 11, 30)) == date(2027, 2, 28)
    assert str(Step("y2", months=24).label) == "After 2 years"


def test_a_signature_is_missed_after_a_week(rulebook: Rulebook, today: date) -> None:
    assert signature_reminder_days(rulebook, today) == 7
    assert signature_reminder_days(rulebook, date(2021, 12, 31)) is None
