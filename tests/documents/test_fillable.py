"""A paper that the firm fills in on a screen."""

from __future__ import annotations

import io
import subprocess
from pathlib import Path
from typing import Any

import pypdf
import pytest

from mentor_desk.documents import catalogue, render
from mentor_desk.documents.parts import Field, FieldRow, Part, Tick, Ticks, Together
from mentor_desk.documents.praktikaftale import Praktikaftale

from . import glyphs, samples, spoken

_MULTILINE = 1 << 12
EMPTY = {name: samples.EMPTY[name] for name in samples.EMPTY}


def _data(content: Any) -> bytes:
    return render.pdf(catalogue.made_from(content), content, fillable=True).data


def _file(content: Any) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(_data(content)))


def _fields(file: pypdf.PdfReader) -> dict[str, Any]:
    return file.get_fields() or {}


def _asked(parts: tuple[Part, ...]) -> tuple[list[Field], list[Tick]]:
    """The empty fields and all the boxes of a story."""
    fields: list[Field] = []
    ticks: list[Tick] = []
    for part in parts:
        if isinstance(part, Together):
            more = _asked(part.parts)
            fields += more[0]
            ticks += more[1]
        elif isinstance(part, FieldRow):
            fields += [each for each in part.fields if not each.value.strip() and not each.ticks]
            ticks += [tick for each in part.fields for tick in each.ticks]
        elif isinstance(part, Ticks):
            ticks += part.ticks
    return fields, ticks


def test_every_empty_field_and_every_box_can_be_filled_in() -> None:
    paper = catalogue.PRAKTIKAFTALE
    fields, ticks = _asked(paper.story(Praktikaftale(), paper.form()).parts)
    kinds = [field["/FT"] for field in _fields(_file(Praktikaftale())).values()]
    assert kinds.count("/Btn") == len(ticks)
    cells = 4 * 2  # the lines of the task table
    assert kinds.count("/Tx") == len(fields) + cells


def test_what_is_known_is_printed_and_not_asked() -> None:
    names = set(_fields(_file(samples.PRAKTIK)))
    assert "citizen_name" not in names
    assert "decision_vitas_on" in names
    assert "Ali Hasan Østergård" in _file(samples.PRAKTIK).pages[0].extract_text()


def test_a_paper_for_a_pen_has_no_fields() -> None:
    data = render.pdf(catalogue.PRAKTIKAFTALE, Praktikaftale()).data
    assert not _fields(pypdf.PdfReader(io.BytesIO(data)))


@pytest.mark.parametrize("name", [n for n, c in EMPTY.items() if isinstance(c, Praktikaftale)])
def test_names_are_used_once_and_a_tooltip_tells_the_label(name: str) -> None:
    file = _file(EMPTY[name])
    widgets = [note.get_object() for page in file.pages for note in page.get("/Annots", [])]
    names = [widget["/T"] for widget in widgets]
    assert len(names) == len(set(names)) > 0
    told = {widget["/T"]: widget["/TU"] for widget in widgets}
    assert told["citizen_name"] == "Navn"
    assert told["citizen_self_found_yes"].endswith(": Ja")
    assert all(told.values())


def test_several_lines_make_a_field_of_several_lines() -> None:
    fields = _fields(_file(Praktikaftale()))
    many = [name for name, field in fields.items() if field.get("/Ff", 0) & _MULTILINE]
    paper = catalogue.PRAKTIKAFTALE
    asked, _ = _asked(paper.story(Praktikaftale(), paper.form()).parts)
    assert len(many) == sum(field.lines > 1 for field in asked)


def test_what_is_filled_in_can_be_read_back_with_danish_letters() -> None:
    writer = pypdf.PdfWriter(clone_from=_file(Praktikaftale()))
    typed = {"citizen_name": "Åse Bjørnø Æbelø", "citizen_self_found_yes": "/Ja"}
    for page in writer.pages:
        writer.update_page_form_field_values(page, typed, auto_regenerate=False)
    target = io.BytesIO()
    writer.write(target)
    fields = _fields(pypdf.PdfReader(target))
    assert fields["citizen_name"]["/V"] == "Åse Bjørnø Æbelø"
    assert fields["citizen_self_found_yes"]["/V"] == "/Ja"
    assert fields["citizen_self_found_no"]["/V"] == "/Off"


def test_tab_goes_through_the_fields_in_the_order_of_the_paper() -> None:
    file = _file(Praktikaftale())
    order = [note.get_object()["/T"] for page in file.pages for note in page.get("/Annots", [])]
    heard = [name for each in spoken.said(file) for name in each.fields]
    assert heard == order
    assert order.index("citizen_name") < order.index("firm_name") < order.index("decision_vitas_on")


def test_a_field_stands_where_its_line_was() -> None:
    page = _file(Praktikaftale()).pages[0]
    name = next(
        note.get_object() for note in page["/Annots"] if note.get_object()["/T"] == "citizen_name"
    )
    left, low, right, top = map(float, name["/Rect"])
    label = next(run for run in glyphs.runs(page) if run.words == "Navn")
    assert label.left == pytest.approx(left, abs=0.1)
    assert top < label.y < top + 10
    assert right - left > 100
    assert top - low > 12


def test_signatures_stay_lines_for_a_pen() -> None:
    told = [field.get("/TU", "") for field in _fields(_file(Praktikaftale())).values()]
    say = catalogue.PRAKTIKAFTALE.form().texts
    assert say["sign"] not in told


@pytest.mark.parametrize("name", EMPTY)
def test_qpdf_finds_nothing_wrong(name: str, tmp_path: Path) -> None:
    file = tmp_path / "paper.pdf"
    file.write_bytes(_data(EMPTY[name]))
    found = subprocess.run(["qpdf", "--check", file], check=False, capture_output=True, text=True)  # noqa: S603, S607  a checker on our own file
    assert found.returncode == 0, found.stdout + found.stderr


def test_the_same_content_gives_the_same_bytes() -> None:
    assert _data(Praktikaftale()) == _data(Praktikaftale())
