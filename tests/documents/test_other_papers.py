"""The partnership agreement, the caseload summary and the recovery key on paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from mentor_desk.documents.missing import missing
from mentor_desk.documents.partnerskabsaftale import Partnerskabsaftale, Point
from mentor_desk.documents.teamoversigt import SummaryRow, TeamSummary

from . import reading, samples

DAY = date(2026, 11, 24)


def test_all_seven_points_stand_there_and_the_chosen_ones_with_both_promises() -> None:
    words = reading.text(samples.PARTNERSKAB)
    assert all(f"{number}. " in words for number in range(1, 8))
    assert "Er vært for netværket i maj." in words
    assert "Indkalder fire gange om året" in words
    assert words.count("Virksomheden\n") >= 3


def test_a_chosen_point_without_promises_has_lines_to_write_them_on() -> None:
    words = reading.text(Partnerskabsaftale(points=(Point(5, chosen=True),)))
    assert "Både ansatte og kommende ansatte" in words


def test_answer_days_are_blank_until_agreed() -> None:
    assert "inden for ________ arbejdsdage" in reading.text(Partnerskabsaftale())
    assert "inden for 5 arbejdsdage" in reading.text(samples.PARTNERSKAB)


def test_either_side_may_leave_at_any_time_in_writing() -> None:
    assert "skriftligt" in reading.text(samples.PARTNERSKAB)


def test_the_partnership_signatures_stand_with_their_declaration() -> None:
    for lines in range(0, 50, 5):
        content = replace(samples.PARTNERSKAB, tasks="en linje\n" * lines)
        [page] = [words for words in reading.pages(content) if "Vi har talt aftalen igennem" in words]
        assert "For virksomheden" in page
        assert "For kommunen" in page


def test_what_a_partnership_lacks_is_told() -> None:
    assert missing(samples.PARTNERSKAB) == ()
    assert "firm_contact" in [gap.field for gap in missing(Partnerskabsaftale())]


def test_a_summary_without_names_cannot_be_given_one() -> None:
    with pytest.raises(ValueError, match="without names"):
        TeamSummary(DAY, rows=(SummaryRow("Sag 1", name="Ali"),))


def test_a_named_summary_needs_its_reason_and_says_so_on_every_page() -> None:
    with pytest.raises(ValueError, match="reason"):
        TeamSummary(DAY, named=True)
    rows = tuple(samples.summary_row(number, f"Navn {number}") for number in range(1, 30))
    for words in reading.pages(replace(samples.NAMED_SUMMARY, rows=rows)):
        assert "Indeholder navne – opbevares og destrueres efter kommunens regler" in words


def test_a_summary_shows_the_load_between_its_bounds() -> None:
    assert "vægt 22,5 · aftalt ramme 18–28" in reading.text(samples.SUMMARY)


def test_somebody_never_talked_to_is_said_to_be_so() -> None:
    assert "ikke endnu" in reading.text(samples.SUMMARY)


def test_an_empty_caseload_says_so() -> None:
    assert "ingen åbne sager" in reading.text(TeamSummary(DAY))


def test_the_recovery_key_stands_in_lines_of_three_groups() -> None:
    words = reading.text(samples.RECOVERY)
    lines = [line.strip() for line in words.splitlines()]
    assert {"7K3M-9PQR-2W4X", "B6CD-EF8G-HJ1N", "5T7V-YZ3A-4B9C"} <= set(lines)
    assert "Ikke i computertasken" in words
