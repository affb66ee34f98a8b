"""The employer's sum of a job of few hours, counted by hand."""

from __future__ import annotations

import pytest

from mentor_desk.documents.job_sum import WHOLE, Effort, weeks, work_out
from mentor_desk.documents.papers.minifleks_content import Minifleks, Way
from mentor_desk.terms import JobSumKind

from . import reading, samples_firm


def test_pension_and_holiday_pay_come_on_top_of_the_wage() -> None:
    # 150 × (1 + 8 % + 12.5 %) = 180.75 an hour; four hours are 723 a week.
    found = work_out(Effort(4, 300, 4, WHOLE, 150, pension=8, holiday=12.5))
    assert found.hour_cost == pytest.approx(180.75)
    assert [found.cost, found.weekly] == pytest.approx([723, 477])
    # The supplement goes by the wage with pension: 4 × 162 × 52/12.
    assert found.monthly_wage == pytest.approx(2_808)


def test_a_subsidy_is_taken_off_each_hour_and_other_costs_are_spread_over_the_weeks() -> None:
    # 10 × (180 − 100) = 800, and 520 a month are 120 a week.
    found = work_out(Effort(5, 400, 10, WHOLE, 180, subsidy=100, other=520))
    assert found.cost == pytest.approx(920)
    assert found.weekly == pytest.approx(1_080)
    # It costs nothing once 2.3 hours worth 400 are set free.
    assert found.even == pytest.approx(2.3)


def test_hours_that_swing_give_a_range_and_the_freed_hours_swing_along() -> None:
    # Usual week of 10 at half intensity and 160: 3,200 − 800. Half of everything in the quiet one.
    found = weeks(Effort(8, 400, None, 50, 160), 5, None, 15)
    assert [(w.kind, w.hours, w.freed) for w in found] == [
        ("quiet", 5, 4), ("usual", 10, 8), ("busy", 15, 12),
    ]  # fmt: skip
    assert [w.outcome.weekly for w in found] == [1_200, 2_400, 3_600]


def test_only_in_a_fleksjob_does_the_intensity_count() -> None:
    way = Way(freed_hours=8, hour_value=400, hours_average=10, intensity=50, wage=160)
    assert way.weeks()[0].outcome.cost == 800
    small = Way(kind=JobSumKind.SMALL_JOB.value, hours_average=10, intensity=50, wage=160, subsidy=99)
    assert small.weeks()[0].outcome.cost == 1_600


def test_several_ways_stand_side_by_side_with_their_range() -> None:
    words = reading.flat(samples_firm.WAYS)
    assert "Få timer hos Lunde & Søn VVS" in words
    assert "Mini-fleksjob, 10 timer To eftermiddage Løntilskud" in words
    # 8 × 400 less 10 × 50 % × 160, less 6 × 180.75, less 15 × (150 − 70).
    assert "Til jer om ugen 2.400 kr. 2.116 kr. 2.000 kr." in words
    assert "1.200 til 3.600 kr. – –" in words
    assert "Arbejdsintensitet 50 % – –" in words
    assert "Løntilskud pr. time – – 70 kr." in words


def test_where_nobody_would_be_in_a_fleksjob_no_supplement_is_spoken_of() -> None:
    words = reading.flat(Minifleks(kind=JobSumKind.SMALL_JOB.value, hours_average=6, wage=180))
    assert "Fleksløntilskud" not in words
    assert "Et job på få timer" in words


@pytest.mark.parametrize(
    ("kind", "freed", "intensity", "doubtful"),
    [
        (JobSumKind.MINI_FLEKSJOB, 5, 50, False),
        (JobSumKind.MINI_FLEKSJOB, 6, 50, True),
        (JobSumKind.SMALL_JOB, 10, 50, False),
        (JobSumKind.SMALL_JOB, 11, 50, True),
        (JobSumKind.SMALL_JOB, None, None, False),
    ],
)
def test_more_hours_set_free_than_are_worked_are_told(
    kind: JobSumKind, freed: float | None, intensity: float | None, doubtful: bool
) -> None:
    way = Way(kind=kind, freed_hours=freed, hours_least=8, hours_most=12, intensity=intensity)
    assert way.frees_more_than_is_worked is doubtful
