"""The papers about a placement: who signs, what stays together, what is asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from mentor_desk.documents import catalogue, render
from mentor_desk.documents.content import with_values
from mentor_desk.documents.papers import afslutning, forlaengelse, loentilskud, virksomhedsmentor

from . import reading, samples_placement
from .test_render import longest

SIGNED = {
    "forlaengelse": ("citizen", "employer", "representative", "mentor"),
    "afslutning": ("citizen", "employer", "mentor"),
    "virksomhedsmentor": ("firm_mentor", "employer", "citizen", "mentor"),
    "loentilskud": ("citizen", "employer", "representative", "mentor"),
}


def _signers(content: Any) -> tuple[str, ...]:
    found = render.pdf(catalogue.made_from(content), content).signers
    return tuple(signer.key for signer in found)


@pytest.mark.parametrize("key", SIGNED)
def test_everybody_who_signs_is_told_by_role(key: str) -> None:
    assert _signers(samples_placement.FULL[key]) == SIGNED[key]
    assert _signers(samples_placement.EMPTY[key]) == SIGNED[key]


@pytest.mark.parametrize("content", [samples_placement.FORLAENGELSE, samples_placement.LOENTILSKUD])
def test_nobody_signs_for_the_employees_of_a_one_person_firm(content: Any) -> None:
    alone = replace(content.about, people=replace(content.about.people, other_employees=False))
    assert "representative" not in _signers(replace(content, about=alone))


@pytest.mark.parametrize("key", SIGNED)
@pytest.mark.parametrize("words", ["Å" * 62, "Bære brød, " * 20, "linje\n" * 12])
def test_a_declaration_stands_on_the_page_of_its_signatures(key: str, words: str) -> None:
    content = longest(samples_placement.FULL[key], words)
    form = catalogue.by_key(key).form()
    begins = form.texts["declaration"][:20]
    [page] = [sheet for sheet in reading.pages(content) if begins in " ".join(sheet.split())]
    assert page.count("Underskrift\n") + page.count("Underskrift ") >= len(SIGNED[key])


@pytest.mark.parametrize("key", samples_placement.FULL)
def test_what_is_asked_for_finds_its_place_on_the_paper(key: str) -> None:
    paper, content = catalogue.by_key(key), samples_placement.EMPTY[key]
    given = {"line": "Ordet", "text": "Ordet", "number": 3.0, "day": "2027-03-01", "yes_no": True}
    for ask in paper.asks:
        choices = paper.form().choices.get(ask.choices, {})
        value = next(iter(choices)) if ask.kind == "choice" else given[ask.kind]
        assert reading.flat(with_values(content, {ask.path: value})) != reading.flat(content)


def test_the_papers_a_firm_fills_in_are_fillable() -> None:
    assert afslutning.PAPER.fillable
    assert loentilskud.PAPER.fillable
    assert not forlaengelse.PAPER.fillable
    assert not virksomhedsmentor.PAPER.fillable
