"""What holds for every paper: bytes, fonts, language, odd and long values."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentor_desk.documents import catalogue, render
from mentor_desk.documents.papers.logudtraek import LogExtract
from mentor_desk.documents.parties import Workplace
from mentor_desk.documents.praktikaftale import Praktikaftale, PraktikCitizen, Task, Term
from mentor_desk.documents.teamoversigt import TeamSummary

from . import reading, samples

ALL = {**samples.FULL, **{f"{name}_tom": content for name, content in samples.EMPTY.items()}}
A4 = {595, 842}


@pytest.fixture(params=ALL, name="content")
def _content(request: pytest.FixtureRequest) -> Any:
    return ALL[request.param]


def longest(content: Any, words: str) -> Any:
    """``content`` with every text that may be freely typed replaced by ``words``."""
    fixed = {"kind", "stage", "placement", "cpr", "municipality", "logo"}
    changed: dict[str, Any] = {}
    for field in fields(content):
        value = getattr(content, field.name)
        if is_dataclass(value):
            changed[field.name] = longest(value, words)
        elif isinstance(value, tuple) and value and is_dataclass(value[0]):
            changed[field.name] = tuple(longest(item, words) for item in value)
        elif isinstance(value, str) and field.name not in fixed:
            changed[field.name] = words
    return replace(content, **changed)


def test_another_process_gives_the_same_bytes() -> None:
    code = (
        "from mentor_desk.documents import catalogue, render\n"
        "from mentor_desk.documents.praktikaftale import Praktikaftale\n"
        "print(render.pdf(catalogue.PRAKTIKAFTALE, Praktikaftale()).sha256)"
    )
    runs = {
        subprocess.run(  # noqa: S603  our own interpreter
            [sys.executable, "-c", code], check=True, capture_output=True, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1


def _is_bare(content: Any) -> bool:
    """A paper for the wall has no numbers at its foot."""
    paper = catalogue.made_from(content)
    return paper.story(content, paper.form()).bare


def test_pages_are_counted_and_numbered(content: Any) -> None:
    paper = reading.rendered(content)
    sheets = reading.pages(content)
    assert paper.pages == len(sheets)
    if _is_bare(content):
        return
    for number, words in enumerate(sheets, start=1):
        assert f"Side {number} af {len(sheets)}" in words


def test_language_and_title_are_set_and_the_sheet_is_a4(content: Any) -> None:
    file = reading.reader(content)
    assert file.trailer["/Root"]["/Lang"] == "da-DK"
    assert file.metadata is not None
    form = catalogue.made_from(content).form()
    sampled = isinstance(content, LogExtract) and content.sample
    assert file.metadata.title == (form.texts["title_sample"] if sampled else form.title)
    assert {round(float(side)) for side in file.pages[0].mediabox[2:]} == A4


def test_no_name_stands_in_the_file_s_properties() -> None:
    assert "Østergård" not in str(reading.reader(samples.PRAKTIK).metadata)


def test_danish_letters_can_be_copied_out_of_the_file() -> None:
    assert "Ørum Håndværksbageri ApS" in reading.text(samples.PRAKTIK)


def test_what_people_type_is_never_markup() -> None:
    typed = "<b>Fed</b> & <font size=90>stor</font> <br/> &amp; ]]>"
    for content in (
        replace(samples.PRAKTIK, firm=Workplace(name=typed)),
        replace(samples.PRAKTIK, term=Term(tasks=(Task(typed + "\nlinje to", typed),))),
    ):
        assert typed in reading.flat(content)


def test_characters_the_typeface_lacks_become_squares() -> None:
    name = "Ли 李 علي 🦊 \x07\ud800 A\u030a"
    words = reading.text(replace(samples.PRAKTIK, citizen=PraktikCitizen(name=name)))
    assert "Ли □ □□□ □ □ Å" in words


@pytest.mark.parametrize(
    "words",
    [
        "Å" * 62,
        "C/O " + "Aktieselskabet Vesterbrogade og Omegns Håndværk " * 3,
        "Bære brød, " * 182,
        "Ubrudt" * 340,
        "linje\n" * 80,
    ],
    ids=["62 letters", "c/o", "2000 letters", "2000 without a blank", "80 lines"],
)
@pytest.mark.parametrize("name", samples.FULL)
def test_the_longest_values_find_their_room(name: str, words: str) -> None:
    content: Any = samples.FULL[name]
    if isinstance(content, TeamSummary):
        content = replace(content, rows=content.rows[:3])
    long = longest(content, words)
    assert 1 <= render.pdf(catalogue.made_from(long), long).pages < 150


@given(st.text(max_size=300))
@settings(max_examples=25)
def test_no_text_whatever_stops_a_paper(words: str) -> None:
    content = replace(samples.PRAKTIK, citizen=PraktikCitizen(name=words, shareable=words))
    assert render.pdf(catalogue.PRAKTIKAFTALE, content).pages >= 3


def test_an_empty_paper_has_lines_to_write_on() -> None:
    full, empty = (_strokes(content) for content in (samples.PRAKTIK, Praktikaftale()))
    assert empty > full + 25


def _strokes(content: object) -> int:
    return sum(page.get_contents().get_data().count(b" l S") for page in reading.reader(content).pages)


def test_the_catalogue_is_known_without_loading_reportlab() -> None:
    code = "import sys, mentor_desk.documents.missing as m; sys.exit('reportlab' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603  our own interpreter


def test_a_summary_repeats_its_headings_on_every_page() -> None:
    rows = tuple(samples.summary_row(number) for number in range(1, 41))
    sheets = reading.pages(replace(samples.SUMMARY, rows=rows))
    of_cases = [words for words in sheets if "Sagerne i tal" not in words]
    assert len(of_cases) == len(sheets) - 1 > 2
    assert all("Sidste kontakt" in words for words in of_cases)


def test_dates_are_read_in_one_way_only() -> None:
    term = replace(samples.PRAKTIK.term, starts_on=date(2026, 3, 2))
    assert "mandag 2. marts 2026" in reading.text(replace(samples.PRAKTIK, term=term))
