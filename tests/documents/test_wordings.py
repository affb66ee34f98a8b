"""The municipality's own words on a paper."""

from __future__ import annotations

from typing import Any

import pytest

from mentor_desk.documents import catalogue, render
from mentor_desk.documents.forms import Form
from mentor_desk.documents.wordings import sentences, trouble, with_wordings

from . import samples

PAPER = catalogue.PRAKTIKAFTALE
FORM = PAPER.form()


@pytest.mark.parametrize("paper", catalogue.PAPERS, ids=lambda paper: paper.key)
def test_every_sentence_of_every_paper_can_be_worded_anew(paper: Any) -> None:
    form: Form = paper.form()
    found = sentences(form)
    own = {path: f"Æ{words}" for path, words in found.items()}
    assert [path for path, words in own.items() if trouble(form, path, words)] == []
    changed = with_wordings(form, own)
    assert sentences(changed) == own
    assert sentences(form) == found


def test_own_words_stand_on_the_paper_and_in_its_version() -> None:
    own = with_wordings(FORM, {"texts.citizen": "Den ledige"})
    rendered = render.pdf(PAPER, samples.PRAKTIK, own)
    assert rendered.sha256 != render.pdf(PAPER, samples.PRAKTIK).sha256
    assert own.version.startswith(f"{FORM.version}-")
    assert own.version != with_wordings(FORM, {"texts.citizen": "Personen"}).version


def test_the_same_words_make_the_same_version() -> None:
    one = with_wordings(FORM, {"title": "Aftale", "texts.citizen": "Du"})
    other = with_wordings(FORM, {"texts.citizen": "Du", "title": "Aftale"})
    assert one == other


def test_words_as_shipped_and_empty_ones_change_nothing() -> None:
    assert with_wordings(FORM, {"title": FORM.title, "texts.citizen": " "}) is FORM


def test_a_sentence_the_form_no_longer_has_is_left_out_and_told() -> None:
    assert with_wordings(FORM, {"texts.gone": "Væk", "lists.employer_confirms.99": "Væk"}) is FORM
    assert trouble(FORM, "texts.gone", "Væk") is not None


@pytest.mark.parametrize(
    "words", ["Regler", "Regler {versio}", "Regler {version!r}", "Regler {version", "{version} {x}"]
)
def test_places_that_are_filled_in_must_stay(words: str) -> None:
    told = trouble(FORM, "texts.footer_rules", words)
    assert told is not None
    assert "{version}" in str(told)
    assert with_wordings(FORM, {"texts.footer_rules": words}) is FORM


def test_brackets_are_refused_where_nothing_is_filled_in() -> None:
    assert trouble(FORM, "title", "Aftale {navn}") is not None
    assert trouble(FORM, "title", "Aftale {") is not None


def test_a_place_may_stand_anywhere_in_the_sentence() -> None:
    assert trouble(FORM, "texts.footer_rules", "{version} er de regler, vi har set på") is None


def test_words_that_have_no_room_are_refused() -> None:
    assert trouble(FORM, "title", "Aftale " * 50) is not None
