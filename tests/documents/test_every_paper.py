"""What a print shop would send back, looked for on every paper of the catalogue."""

from __future__ import annotations

import hashlib
import io
import subprocess
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pypdf
import pytest

from mentor_desk.documents import catalogue, render
from mentor_desk.documents.content import from_json, to_json
from mentor_desk.documents.page import size_of
from mentor_desk.documents.parts import Part, Signatures, Story, Together
from mentor_desk.documents.styles import MARGIN

from . import glyphs, reading, samples
from .lengthening import longest

_HAIR = 1.0
_FOOT_LINES = 3  # what stands at the foot of a page below the margin


def _lengths() -> dict[str, Any]:
    """Every paper full, empty and at its longest."""
    found: dict[str, Any] = {}
    known = {paper.content_type for paper in catalogue.PAPERS}
    for name, content in samples.FULL.items():
        if type(content) not in known:
            continue
        found[f"{name}-full"] = content
        form = catalogue.made_from(content).form()
        found[f"{name}-longest"] = samples.LONGEST.get(name) or longest(content, form)
    found |= {
        f"{name}-empty": content for name, content in samples.EMPTY.items() if type(content) in known
    }
    return found


LENGTHS = _lengths()


@pytest.fixture(params=LENGTHS, name="content", scope="module")
def _content(request: pytest.FixtureRequest) -> Any:
    return LENGTHS[request.param]


@pytest.fixture(name="data", scope="module")
def _data(content: Any) -> bytes:
    return reading.rendered(content).data


@pytest.fixture(name="file", scope="module")
def _file(data: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(data))


@pytest.fixture(name="runs", scope="module")
def _runs(file: pypdf.PdfReader) -> list[list[glyphs.Run]]:
    """What stands on each page."""
    return [list(glyphs.runs(page)) for page in file.pages]


def _story(content: Any) -> Story:
    paper = catalogue.made_from(content)
    return paper.story(content, paper.form())


def test_every_paper_has_a_full_sample_and_an_empty_one() -> None:
    full = {type(content) for content in samples.FULL.values()}
    assert [paper.key for paper in catalogue.PAPERS if paper.content_type not in full] == []
    startable = [
        paper.key
        for paper in catalogue.PAPERS
        if all(f.default is not f.default_factory for f in fields(paper.content_type))
    ]
    assert [key for key in startable if key not in samples.EMPTY] == []


def test_no_word_stands_outside_the_margins(content: Any, runs: list[list[glyphs.Run]]) -> None:
    width, height = size_of(_story(content))
    for page in runs:
        for run in page:
            assert run.left > MARGIN - _HAIR, run
            assert run.right < width - MARGIN + _HAIR, run
            assert 0 < run.y < height - run.size, run


def test_no_words_stand_on_top_of_each_other(runs: list[list[glyphs.Run]]) -> None:
    for page in runs:
        shown = sorted((run for run in page if run.seen), key=lambda run: -run.y)
        clashes = [
            (a, b)
            for at, a in enumerate(shown)
            for b in shown[at + 1 : at + 60]
            if a.over(b) and a.words.strip() and b.words.strip()
        ]
        assert clashes == []


def test_the_text_stays_clear_of_the_foot(runs: list[list[glyphs.Run]]) -> None:
    for page in runs:
        below = {round(run.y, 1) for run in page if run.y < MARGIN - _HAIR and run.seen}
        assert len(below) < _FOOT_LINES


def _signatures(parts: tuple[Part, ...]) -> list[Signatures]:
    found: list[Signatures] = []
    for part in parts:
        if isinstance(part, Signatures):
            found.append(part)
        elif isinstance(part, Together):
            found += _signatures(part.parts)
    return found


def test_a_signature_block_is_never_split(content: Any) -> None:
    pages = [_bare(words) for words in reading.pages(content)]
    for block in _signatures(_story(content).parts):
        wanted = [block.declaration, block.sign_label, block.date_label]
        wanted += [signer.role for signer in block.signers]
        wanted += [signer.name for signer in block.signers]
        assert any(all(_bare(words) in page for words in wanted) for page in pages), block


def _bare(words: str) -> str:
    return "".join(words.split())


def test_language_and_title_are_there_for_whoever_listens(content: Any, file: pypdf.PdfReader) -> None:
    assert file.trailer["/Root"]["/Lang"] == "da-DK"
    assert file.metadata is not None
    assert file.metadata.title == _story(content).title


def test_fonts_are_embedded_and_known_by_their_letters(file: pypdf.PdfReader) -> None:
    for page in file.pages:
        for font in page["/Resources"]["/Font"].values():
            assert "SourceSans3" in font.get_object()["/BaseFont"]
            assert "/FontFile2" in font.get_object()["/FontDescriptor"].get_object()
            assert "/ToUnicode" in font.get_object()


def test_what_was_typed_can_be_copied_out(content: Any) -> None:
    words = _bare(" ".join(reading.pages(content)))
    assert _bare(_story(content).title) in words
    assert not any(unknown in words for unknown in "\ufffd\x00")
    assert any(letter in words for letter in "æøå")


def test_qpdf_finds_nothing_wrong(data: bytes, tmp_path: Path) -> None:
    file = tmp_path / "paper.pdf"
    file.write_bytes(data)
    found = subprocess.run(["qpdf", "--check", file], check=False, capture_output=True, text=True)  # noqa: S603, S607  a checker on our own file
    assert found.returncode == 0, found.stdout + found.stderr


def test_the_same_content_gives_the_same_bytes_again(content: Any) -> None:
    first = reading.rendered(content)
    kept = from_json(type(content), to_json(content))
    assert render.pdf(catalogue.made_from(content), kept) == first
    assert first.sha256 == hashlib.sha256(first.data).hexdigest()


def test_the_longest_content_really_is_long() -> None:
    for name, content in LENGTHS.items():
        if name.endswith("-longest") and any(
            is_dataclass(getattr(content, field.name)) for field in fields(content)
        ):
            assert len(reading.flat(content)) > len(reading.flat(LENGTHS[name[:-8] + "-full"]))
