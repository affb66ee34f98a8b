"""Contents go to JSON and come back the same; anything else is refused."""

from __future__ import annotations

import json
from typing import Any

import pytest

from mentor_desk.documents import catalogue
from mentor_desk.documents.content import ContentError, from_json, is_empty, to_json
from mentor_desk.documents.parties import Person
from mentor_desk.documents.praktikaftale import Praktikaftale, Task, Term
from mentor_desk.documents.teamoversigt import TeamSummary

from . import samples


@pytest.mark.parametrize("name", [*samples.FULL, *(f"{name} empty" for name in samples.EMPTY)])
def test_a_content_comes_back_from_json_as_it_was(name: str) -> None:
    content: Any = samples.EMPTY[name[:-6]] if name.endswith(" empty") else samples.FULL[name]
    stored = json.loads(json.dumps(to_json(content)))
    assert from_json(type(content), stored) == content


def test_days_are_stored_as_iso_text() -> None:
    assert to_json(samples.SUMMARY)["on"] == "2026-11-24"


def test_values_added_since_take_their_default() -> None:
    stored = to_json(samples.PRAKTIK)
    del stored["rule_version"]
    assert from_json(Praktikaftale, stored).rule_version == ""


@pytest.mark.parametrize(
    "stored",
    [
        {"tasks": [{"task": "Bage", "unknown": 1}]},
        {"tasks": "Bage"},
        {"starts_on": "i morgen"},
        {"weeks": "13"},
        {"weeks": True},
        {"purposes": [1]},
        {"hours": None, "nonsense": 1},
    ],
)
def test_anything_else_is_refused(stored: dict[str, Any]) -> None:
    with pytest.raises(ContentError):
        from_json(Term, stored)


def test_a_value_that_must_be_there_is_asked_for() -> None:
    with pytest.raises(ContentError, match="on"):
        from_json(TeamSummary, {})


def test_whole_numbers_are_taken_for_hours() -> None:
    assert from_json(Term, {"hours": 12}).hours == 12.0


def test_a_person_of_whom_nothing_is_known_is_empty() -> None:
    assert is_empty(Person())
    assert is_empty("  ")
    assert not is_empty(Person(phone="12345678"))
    assert not is_empty(0)
    assert not is_empty((Task(),))


def test_a_stranger_has_no_paper() -> None:
    with pytest.raises(KeyError):
        catalogue.made_from(Person())
    with pytest.raises(KeyError):
        catalogue.by_key("no such paper")
