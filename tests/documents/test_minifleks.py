"""The sum of a mini-fleksjob, counted by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mentor_desk.documents.job_sum import (
    Effort,
    Rates,
    average,
    freed_in,
    supplement,
    work_out,
)
from mentor_desk.documents.papers.minifleks_content import Minifleks

from . import reading, samples_firm

# The rates of 2024 (domain §2.6), used here only because their sums are known.
RATES = Rates(highest=19_952, threshold=16_323, below=30, above=55)


def test_eight_hours_at_400_less_ten_hours_at_half_intensity_and_160_leave_2400_a_week() -> None:
    found = work_out(Effort(freed=8, value=400, hours=10, intensity=50, wage=160))
    assert (found.worth, found.cost, found.weekly) == (3200, 800, 2400)
    assert found.monthly == pytest.approx(10_400)
    assert found.monthly_wage == pytest.approx(800 * 52 / 12)


def test_a_sum_can_come_out_against_the_firm() -> None:
    found = work_out(Effort(freed=1, value=300, hours=8, intensity=100, wage=150))
    assert found.weekly == -900


def test_nothing_is_guessed_where_a_figure_lacks() -> None:
    found = work_out(Effort(freed=8, value=400, hours=10, intensity=None, wage=160))
    assert (found.worth, found.cost, found.weekly, found.monthly) == (3200, None, None, None)


def test_no_hours_cost_nothing() -> None:
    assert work_out(Effort(0, 400, 0, 50, 160)).weekly == 0


@pytest.mark.parametrize(
    ("hours", "wage", "expected"),
    [(4, 2_600, 19_172), (6, 3_900, 18_782), (8, 5_200, 18_392), (10, 6_500, 18_002)],
)
def test_the_supplement_falls_by_thirty_percent_of_the_wage(
    hours: float, wage: float, expected: float
) -> None:
    monthly = work_out(Effort(None, None, hours, 100, 150)).monthly_wage
    assert monthly == pytest.approx(wage)
    assert supplement(monthly, RATES) == pytest.approx(expected)


def test_above_the_threshold_it_falls_by_fifty_five_percent_and_never_below_nothing() -> None:
    # 19,952 − 0.30 × 16,323 − 0.55 × 3,677 = 19,952 − 4,896.90 − 2,022.35
    assert supplement(20_000, RATES) == pytest.approx(13_032.75)
    assert supplement(60_000, RATES) == 0


def test_without_the_year_s_rates_there_is_no_supplement() -> None:
    assert supplement(2_600, Rates()) is None
    assert supplement(2_600, replace(RATES, above=None)) is None


def test_usual_hours_lie_halfway_until_somebody_says_otherwise() -> None:
    assert average(5, None, 15) == 10
    assert average(5, 8, 15) == 8
    assert average(None, None, 15) is None


def test_freed_hours_follow_the_hours_of_the_week() -> None:
    assert freed_in(5, 8, 10) == 4
    assert freed_in(5, 8, None) is None
    assert freed_in(5, 8, 0) is None


def test_the_paper_shows_a_quiet_a_usual_and_a_busy_week() -> None:
    words = reading.flat(samples_firm.MINIFLEKS)
    assert "Det er timerne værd 1.600 kr. 3.200 kr. 4.800 kr." in words
    assert "Det koster lønnen 400 kr. 800 kr. 1.200 kr." in words
    assert "Til jer om måneden 5.200 kr. 10.400 kr. 15.600 kr." in words


def test_one_kind_of_week_is_enough() -> None:
    content = replace(samples_firm.MINIFLEKS, hours_least=None, hours_most=None)
    words = reading.flat(content)
    assert "Til jer om ugen 2.400 kr." in words
    assert "Travl uge" not in words


def test_an_empty_sum_is_there_to_be_filled_in_by_hand() -> None:
    words = reading.flat(Minifleks())
    assert "Til jer om ugen" in words
    assert "0 kr." not in words
    assert "Kommunen regner beløbet ud" in words


def test_the_supplement_is_guidance_and_appears_with_the_rates() -> None:
    words = reading.flat(replace(samples_firm.MINIFLEKS, rates=RATES))
    assert "For medarbejderen (vejledende)" in words
    assert "Fleksløntilskud fra kommunen 18.912 kr." in words
