"""What the shipped rules say on a day."""

from __future__ import annotations

from datetime import date

import pytest

from mentor_desk.rules.lists import benefit, benefits, purposes, target_group, target_groups
from mentor_desk.rules.rates import missing, rate
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.terms import PlacementKind


def test_the_day_decides_the_word_for_the_authority(rulebook: Rulebook) -> None:
    before, after = (rulebook.at("wording.authority", date(2026, *day)) for day in ((1, 31), (2, 1)))
    assert before
    assert before.value == "jobcenteret"
    assert after
    assert after.value == "kommunen"


def test_a_rule_nobody_knows_is_a_bug(rulebook: Rulebook, today: date) -> None:
    with pytest.raises(KeyError):
        rulebook.at("praktik.colour", today)


def test_the_draft_is_announced_from_the_first_of_december(rulebook: Rulebook) -> None:
    assert rulebook.draft_notice(date(2026, 11, 30)) is None
    announced = rulebook.draft_notice(date(2026, 12, 1))
    arrived = rulebook.draft_notice(date(2027, 1, 1))
    assert announced
    assert arrived
    assert "is expected" in str(announced)
    assert "was expected" in str(arrived)


def test_the_set_of_a_day_has_a_name(rulebook: Rulebook, today: date) -> None:
    assert rulebook.version(today) == "LAB 1. juli 2026"
    assert rulebook.version(date(2027, 1, 1)) == "LAB 1. januar 2027 (ikke bekræftet)"
    assert rulebook.version(date(2021, 12, 31)) == ""


def test_closed_groups_are_kept_as_history_only(rulebook: Rulebook, today: date) -> None:
    open_now = {each.key for each in target_groups(rulebook, today)}
    every = {each.key for each in target_groups(rulebook, today, closed=True)}
    assert every - open_now == {"ressourceforloeb", "revalidering"}
    assert {each.number for each in target_groups(rulebook, today, closed=True)} >= {
        str(number) for number in range(1, 14)
    }


def test_a_group_has_its_name_in_both_languages(rulebook: Rulebook, today: date) -> None:
    group = target_group(rulebook, "kontanthjaelp_aktivitetsparat", today)
    assert group
    assert group.name_da == "Kontanthjælp, aktivitetsparat"
    assert group.name_en == "Kontanthjælp, ready for activity"
    assert (group.weeks, group.extended_weeks, group.further_weeks) == (13, 26, 13)
    assert target_group(rulebook, "gone", today) is None
    assert rulebook.target_group_name("sygedagpenge", "da") == "Sygedagpenge"
    assert rulebook.target_group_name("gone", "da") == "gone"


def test_benefits_open_and_close_with_the_law(rulebook: Rulebook) -> None:
    before = {each.key for each in benefits(rulebook, date(2025, 6, 30))}
    after = {each.key for each in benefits(rulebook, date(2025, 7, 1))}
    assert before - after == {"kontanthjaelp", "uddannelseshjaelp", "overgangsydelse"}
    assert after - before == {
        "kontanthjaelp_mindstesats", "kontanthjaelp_grundsats",
        "kontanthjaelp_forhoejet", "kontanthjaelp_hjemmeboende",
    }  # fmt: skip
    assert benefit(rulebook, "uddannelseshjaelp")
    assert rulebook.benefit_name("ledighedsydelse", "da") == "Ledighedsydelse"


def test_there_are_three_purposes_and_one_for_the_sick_listed(rulebook: Rulebook, today: date) -> None:
    found = purposes(rulebook, today)
    assert [each.key for each in found] == ["paid_hours", "skills", "goal", "retention"]
    assert [bool(each.only_groups) for each in found] == [False, False, False, True]


def test_every_group_named_by_a_rule_exists(rulebook: Rulebook, today: date) -> None:
    named = {key for purpose in purposes(rulebook, today) for key in purpose.only_groups}
    for rule in (
        "praktik.ratio_own_workplace",
        "praktik.ratio_not_tested",
        "wage_subsidy.public_months",
        "wage_subsidy.qualifying_exempt",
        "fleksjob.target_groups",
    ):
        value = rulebook.at(rule, today)
        assert value
        assert isinstance(value.value, list | dict)
        named |= set(value.value)
    assert named <= {each.key for each in target_groups(rulebook, today, closed=True)}


def test_every_pair_that_goes_together_is_a_pair_of_kinds(rulebook: Rulebook, today: date) -> None:
    value = rulebook.at("praktik.beside", today)
    assert value
    assert isinstance(value.value, list)
    assert {kind for pair in value.value for kind in pair} <= set(PlacementKind)


def test_no_rate_is_shipped_and_each_is_asked_for(rulebook: Rulebook, today: date) -> None:
    rates = rulebook.of_file("rates")
    assert [rate(rulebook, each.name.partition(".")[2], today) for each in rates] == [None] * len(rates)
    asked = [str(each) for each in missing(rulebook, today)]
    assert len(asked) == len(rates)
    assert asked[0] == "Wage subsidy to private employers: enter the rate of the year (kr. i timen)"
