"""Walks the rule cases, which a case worker can read and add to."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from mentor_desk.rules.facts import OtherPlacement, PlacementFacts
from mentor_desk.rules.placement_check import check
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.terms import PlacementKind

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
    for key in ("purposes", "supported_hours"):
        told[key] = tuple(told.get(key, ()))
    told["others"] = tuple(
        OtherPlacement(**{"ends_on": None, **other, "kind": PlacementKind(other["kind"])})
        for other in told.get("others", ())
    )
    return PlacementFacts(**told)


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


def test_every_change_in_the_rule_sets_has_a_case_on_its_day(rulebook: Rulebook) -> None:
    cases = tomllib.loads((CASES / "changes.toml").read_text("utf-8"))["case"]
    days = {case["starts_on"] for case in cases}
    assert {each.starts for each in rulebook.sets} <= days
