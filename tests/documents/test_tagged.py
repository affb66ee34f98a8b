"""A paper that is heard instead of seen: every word in the order of the story, each what it is."""

from __future__ import annotations

import io
from dataclasses import replace

import pypdf
import pytest

from mentor_desk.documents import catalogue, render
from mentor_desk.documents.praktikaftale import Task
from mentor_desk.documents.styles import MARGIN

from . import glyphs, reading, samples, spoken
from .test_every_paper import LENGTHS


def _heard(content: object) -> list[spoken.Said]:
    return spoken.said(reading.reader(content))


@pytest.mark.parametrize("name", LENGTHS)
def test_every_word_between_the_margins_is_in_the_tree(name: str) -> None:
    file = reading.reader(LENGTHS[name])
    assert spoken.untagged(file) == []
    words = " ".join(each.words for each in spoken.said(file))
    for page in file.pages:
        high = float(page.mediabox.height) - MARGIN
        body = [run.words for run in glyphs.runs(page) if MARGIN < run.y < high]
        assert [each for each in body if each.strip() not in words] == []


def test_head_and_foot_are_not_read_aloud() -> None:
    words = " ".join(each.words for each in _heard(samples.PRAKTIK))
    assert "Side 1 af" not in words
    assert "Rådhusstræde 4" not in words


def test_the_file_says_that_it_is_tagged_and_shows_its_title() -> None:
    root = reading.reader(samples.PRAKTIK).trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]


def test_headings_are_headings_in_the_order_of_the_paper() -> None:
    heard = _heard(samples.PRAKTIK)
    titles = [each.words for each in heard if each.tag == "H1"]
    assert titles[0] == "Praktikaftale"
    headings = [each.words for each in heard if each.tag == "H2"]
    assert headings[0] == "A Borgeren"
    assert [words[0] for words in headings if words[1] == " "] == list("ABCDEFG")


def test_a_label_is_read_before_its_value() -> None:
    words = [each.words for each in _heard(samples.PRAKTIK)]
    assert words[words.index("Navn") + 1] == "Ali Hasan Østergård"


def test_a_tick_is_read_with_its_word() -> None:
    words = [each.words for each in _heard(samples.PRAKTIK)]
    assert "☑ privat" in words
    assert "☐ Nej" in words


def test_a_table_has_rows_of_as_many_cells_as_it_has_headings() -> None:
    heard = _heard(samples.SUMMARY)
    assert sum(each.tag == "Table" for each in heard) == 1
    cells = [each.tag for each in heard if each.tag in {"TH", "TD"}]
    assert cells.count("TH") == 7
    assert cells.count("TD") == 7 * sum(each.tag == "TR" for each in heard) - 7
    assert cells.count("TD") == 7 * len(samples.SUMMARY.rows)


def test_headings_repeated_on_the_next_page_are_not_read_again() -> None:
    rows = tuple(samples.summary_row(number) for number in range(1, 41))
    heard = _heard(replace(samples.SUMMARY, rows=rows))
    assert sum(each.words == "Sidste kontakt" for each in heard) == 1


def test_a_text_that_goes_on_over_the_page_is_one_paragraph() -> None:
    long = " ".join(f"ord{number}" for number in range(900))
    term = replace(samples.PRAKTIK.term, tasks=(Task("Bage", long),), practical=long)
    heard = _heard(replace(samples.PRAKTIK, term=term))
    pieces = [each for each in heard if "ord0 " in each.words]
    assert len(pieces) == 2
    assert all(each.words.split() == long.split() for each in pieces)
    assert {each.tag for each in pieces} == {"TD", "P"}


def test_every_mark_leads_back_to_its_element() -> None:
    file = reading.reader(samples.PRAKTIK)
    root = file.trailer["/Root"]["/StructTreeRoot"]
    numbers = root["/ParentTree"]["/Nums"]
    parents = dict(zip(numbers[::2], numbers[1::2], strict=True))
    for page in file.pages:
        for mark, node in enumerate(parents[page["/StructParents"]]):
            kids = node.get_object()["/K"]
            assert mark in [kid if isinstance(kid, int) else kid.get("/MCID") for kid in kids]


def test_the_tree_is_as_fixed_as_the_rest_of_the_file() -> None:
    paper = catalogue.PRAKTIKAFTALE
    first, second = (render.pdf(paper, samples.PRAKTIK).data for _ in range(2))
    assert first == second
    assert pypdf.PdfReader(io.BytesIO(first)).pages[0]["/Tabs"] == "/S"
