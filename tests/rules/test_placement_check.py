"""All rules together, half-filled forms included."""

from __future__ import annotations

import json
import string
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from mentor_desk import resources
from mentor_desk.rules.facts import OtherPlacement, PlacementFacts
from mentor_desk.rules.findings import Level
from mentor_desk.rules.placement_check import ORDER, check, shown
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.rules.rulebook_file import load
from mentor_desk.terms import FirmKind, PlacementKind
from tests.speed import seconds

TUESDAY = date(2026, 11, 24)
RULES = load(resources.path("rules"))
DAYS = st.dates(date(2015, 1, 1), date(2035, 1, 1))
MAYBE_DAY = st.none() | DAYS
MAYBE = st.none() | st.booleans()
WORDS = st.sampled_from(["", "Modtage varer", "modtager varer, feje", "Rydde op", "og i på", "Ærø 12"])
MAYBE_HOURS = st.none() | st.floats(0, 60)
GROUPS = st.sampled_from([None, "", "gone", *(r.name[14:] for r in RULES.of_file("target_groups"))])
OTHERS = st.builds(
    OtherPlacement,
    starts_on=DAYS,
    ends_on=st.none() | DAYS,
    kind=st.sampled_from(PlacementKind),
    firm_name=st.just("Lunde VVS"),
    same_firm=st.booleans(),
    hours=MAYBE_HOURS,
    tasks=st.lists(WORDS, max_size=2).map(tuple),
)
FACTS = st.builds(
    PlacementFacts,
    today=DAYS,
    kind=st.sampled_from(PlacementKind),
    starts_on=st.none() | DAYS,
    ends_on=st.none() | DAYS,
    target_group=GROUPS,
    hours_start=MAYBE_HOURS,
    hours=MAYBE_HOURS,
    ordinary_full_time=st.none() | st.floats(0, 500),
    counted_on=st.none() | DAYS,
    supported_hours=st.lists(MAYBE_HOURS, max_size=4).map(tuple),
    others=st.lists(OTHERS, max_size=3).map(tuple),
    last_employer=st.booleans(),
    employed_here=st.booleans(),
    decided_on=st.none() | DAYS,
    has_representative=st.none() | st.booleans(),
    other_employees=st.none() | st.booleans(),
    purposes=st.lists(st.sampled_from(["skills", "goal", "retention"]), unique=True).map(tuple),
    tasks=st.integers(0, 5),
    daily_responsible=st.booleans(),
    weeks_at_firm_before=st.integers(0, 400),
    target_group_since=MAYBE_DAY,
    extended_from=MAYBE_DAY,
    extension_decided_on=MAYBE_DAY,
    steps=st.lists(st.tuples(st.integers(1, 60), st.floats(0, 60)), max_size=3).map(tuple),
    hours_least=MAYBE_HOURS,
    hours_most=MAYBE_HOURS,
    firm_kind=st.none() | st.sampled_from(FirmKind),
    head_counts=st.lists(st.tuples(DAYS, st.floats(0, 500)), max_size=4).map(tuple),
    task_words=st.lists(WORDS, max_size=3).map(tuple),
    paid_tasks=WORDS,
    paid_weekly_hours=MAYBE_HOURS,
    representative_stated_on=MAYBE_DAY,
    representative_agrees=MAYBE,
    fair_competition=MAYBE,
    replaces_nobody=MAYBE,
    not_seasonal=MAYBE,
    net_extension=MAYBE,
    vacated_post=MAYBE,
    unemployed_since=MAYBE_DAY,
    monthly_cost=MAYBE_HOURS,
    work_intensity=MAYBE_HOURS,
    mentor_support=st.booleans(),
    mentor_support_until=MAYBE_DAY,
    contract_given_on=MAYBE_DAY,
)


@settings(max_examples=300)
@given(FACTS)
def test_every_half_filled_form_gets_whole_sentences(facts: PlacementFacts) -> None:
    findings = check(RULES, facts)
    told = [ORDER.index(each.rule) for each in findings]
    assert told == sorted(set(told))
    for each in findings:
        places = {name for _, name, _, _ in string.Formatter().parse(each.sentence.source) if name}
        assert places <= each.sentence.values.keys()
        assert json.loads(json.dumps(dict(each.facts))) == dict(each.facts)
        assert each.law
        assert each.source
        assert each.confirmed is (each.caution is None)


@given(FACTS)
def test_from_2027_on_nothing_is_said_without_a_caution(facts: PlacementFacts) -> None:
    for each in check(RULES, facts):
        assert each.confirmed is False or facts.day < date(2027, 1, 1)


@given(DAYS, st.integers(1, 300), st.integers(0, 300))
def test_a_longer_praktik_is_never_judged_more_mildly(start: date, length: int, more: int) -> None:
    order = [Level.OK, Level.WARNING, Level.REASON]

    def level(days: int) -> int:
        facts = PlacementFacts(
            today=TUESDAY,
            target_group="kontanthjaelp_aktivitetsparat",
            starts_on=start,
            ends_on=start + timedelta(days=days),
        )
        found = [each for each in check(RULES, facts) if each.rule == "duration"]
        return order.index(found[0].level) if found else 0

    assert level(length) <= level(length + more)


def test_an_empty_form_is_not_scolded(rulebook: Rulebook) -> None:
    facts = PlacementFacts(today=TUESDAY)
    assert [each.rule for each in shown(check(rulebook, facts))] == ["ratio"]


def test_a_complete_praktik_shows_its_length_and_its_place(rulebook: Rulebook) -> None:
    findings = check(rulebook, _complete())
    assert {each.level for each in findings} == {Level.OK}
    assert [each.rule for each in shown(findings)] == ["duration", "ratio"]
    duration = next(each for each in findings if each.rule == "duration")
    assert duration.facts["latest_end"] == "2027-02-28"
    assert duration.facts["max_weeks"] == 13


def test_a_check_is_fast_enough_for_every_key(rulebook: Rulebook) -> None:
    facts = _complete()
    check(rulebook, facts)
    assert seconds(lambda: check(rulebook, facts), rounds=50) < 0.005


def _complete() -> PlacementFacts:
    return PlacementFacts(
        today=TUESDAY,
        target_group="kontanthjaelp_aktivitetsparat",
        starts_on=date(2026, 11, 30),
        ends_on=date(2026, 12, 31),
        hours_start=12.0,
        hours=20.0,
        ordinary_full_time=27.0,
        counted_on=date(2026, 11, 1),
        supported_hours=(20.0, 37.0),
        decided_on=date(2026, 11, 23),
        has_representative=True,
        other_employees=True,
        purposes=("skills",),
        tasks=3,
        daily_responsible=True,
        not_seasonal=True,
        fair_competition=True,
        replaces_nobody=True,
    )
