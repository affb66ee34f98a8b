"""Walks the rule cases, which a case worker can read and add to."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from mentor_desk.rules.facts import OtherPlacement, PlacementFacts
from mentor_desk.rules.placement_check import ORDER, check
from mentor_desk.rules.rulebook import Rule, Rulebook
from mentor_desk.terms import FirmKind, PlacementKind

CASES = Path(__file__).parent / "cases"
ABOUT_THE_ANSWER = {"says", "expect", "rule", "sentence", "version", "confirmed"}


def _cases() -> list[Any]:
    return [
        pytest.param(case, id=f"{path.stem}: {case['says']}")
        for path in sorted(CASES.glob("*.toml"))
        for case in tomllib.loads(path.read_text("utf-8"))["case"]
    ]


def _facts(case: Mapping[str, Any]) -> PlacementFacts:
    told = {key: value for key, value in case.items() if key not in ABOUT_THE_ANSWER}
    told["kind"] = PlacementKind(told.get("kind", "praktik"))
    told.setdefault("today", date(2026, 11, 24))
    for key in ("purposes", "supported_hours", "task_words"):
        told[key] = tuple(told.get(key, ()))
    for key in ("steps", "head_counts"):
        told[key] = tuple(tuple(pair) for pair in told.get(key, ()))
    told["others"] = tuple(_other(other) for other in told.get("others", ()))
    if "firm_kind" in told:
        told["firm_kind"] = FirmKind(told["firm_kind"])
    return PlacementFacts(**told)


def _other(told: Mapping[str, Any]) -> OtherPlacement:
    plain = {**told, "kind": PlacementKind(told["kind"]), "tasks": tuple(told.get("tasks", ()))}
    return OtherPlacement(**{"ends_on": None, **plain})


@pytest.mark.parametrize("case", _cases())
def test_the_rules_answer_as_the_case_says(case: Mapping[str, Any], rulebook: Rulebook) -> None:
    findings = {finding.rule: finding for finding in check(rulebook, _facts(case))}
    for rule, level in case["expect"].items():
        assert (str(findings[rule].level) if rule in findings else "none") == level
    chosen = findings.get(case.get("rule", "duration"))
    if "sentence" in case:
        assert chosen
        assert str(chosen.sentence) == case["sentence"]
    if "version" in case:
        assert {finding.version for finding in findings.values()} == {case["version"]}
    if "confirmed" in case:
        assert chosen
        assert chosen.confirmed is case["confirmed"]
        assert (chosen.caution is None) is case["confirmed"]


def test_every_change_has_a_case_on_its_day_and_on_the_day_before(rulebook: Rulebook) -> None:
    days = {case.values[0].get("starts_on") for case in _cases()}
    changes = {each.starts for each in rulebook.sets}
    changes |= {value.starts for rule in _placement_rules(rulebook) for value in rule.values}
    assert changes <= days
    assert {day - timedelta(days=1) for day in changes} <= days


def test_every_rule_has_a_case(rulebook: Rulebook) -> None:
    expected = {rule for case in _cases() for rule in case.values[0]["expect"]}
    assert expected == set(ORDER)


def _placement_rules(rulebook: Rulebook) -> list[Rule]:
    return [
        rule
        for name, rule in rulebook.rules.items()
        if not name.startswith(("benefits.", "wording.", "contact.", "life."))
    ]
