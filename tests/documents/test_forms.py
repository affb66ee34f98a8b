"""The wording files are read strictly, and every word in them is used."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from mentor_desk import resources
from mentor_desk.documents import catalogue, forms
from mentor_desk.documents.partnerskabsaftale import points
from mentor_desk.documents.teamoversigt import TeamSummary

GOOD: dict[str, Any] = {"version": "1.0", "title": "Prøve"}


@pytest.mark.parametrize(
    "wrong",
    [
        {"version": "1.0"},
        {**GOOD, "surprise": 1},
        {**GOOD, "title": ""},
        {**GOOD, "title": " Prøve"},
        {**GOOD, "labels": {"no.such.value": "Navn"}},
        {**GOOD, "labels": {"load": 1}},
        {**GOOD, "lists": {"facts": []}},
        {**GOOD, "lists": {"facts": "en"}},
        {**GOOD, "choices": {"kind": "en"}},
        {**GOOD, "clauses": {"terms": [{"title": "Kun titel"}]}},
        {**GOOD, "clauses": {"terms": [{"title": "T", "text": "t", "extra": "x"}]}},
        {**GOOD, "clauses": {"terms": []}},
        {**GOOD, "texts": []},
    ],
)
def test_a_wrong_form_is_refused_by_name(wrong: dict[str, Any]) -> None:
    with pytest.raises(forms.FormError, match=r"sample\.toml"):
        forms.parse("sample", wrong, TeamSummary)


def test_every_form_belongs_to_a_paper_and_every_paper_has_one() -> None:
    files = {path.stem for path in resources.path("forms").glob("*.toml")}
    assert {paper.key for paper in catalogue.PAPERS} <= files


@pytest.mark.parametrize("paper", catalogue.PAPERS, ids=lambda paper: paper.key)
def test_every_word_of_a_form_is_used(paper: Any) -> None:
    form = forms.load(paper.key, paper.content_type)
    package = Path(forms.__file__).parent.parent
    code = "".join(
        path.read_text(encoding="utf-8")
        for folder in ("documents", "exchange")
        for path in (package / folder).rglob("*.py")
    )
    names = [*form.labels, *form.texts, *form.lists, *form.choices, *form.clauses]
    assert [name for name in names if f'"{name}"' not in code] == []


@pytest.mark.parametrize("paper", catalogue.PAPERS, ids=lambda paper: paper.key)
def test_a_paper_says_kommunen_and_never_jobcenter(paper: Any) -> None:
    with resources.path("forms", f"{paper.key}.toml").open("rb") as file:
        assert "jobcent" not in str(tomllib.load(file)).lower()


def test_the_agreement_words_every_purpose_of_the_rules() -> None:
    paper = catalogue.PRAKTIKAFTALE
    with resources.path("rules", "purposes.toml").open("rb") as file:
        keys = {key for key, entry in tomllib.load(file).items() if isinstance(entry, dict)}
    assert set(forms.load(paper.key, paper.content_type).choices["purposes"]) == keys


def test_the_partnership_has_seven_points_with_promises_to_begin_from() -> None:
    found = points()
    assert len(found) == 7
    assert all(point.firm and point.municipality for point in found)
