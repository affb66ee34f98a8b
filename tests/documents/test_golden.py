"""The words of every paper, in the order of the page. ``MENTOR_DESK_GOLDEN=write`` writes them anew."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from mentor_desk.documents import catalogue

from . import reading, samples

GOLDEN = Path(__file__).parent / "golden"


def _written(content: object) -> str:
    sheets = enumerate(reading.pages(content), start=1)
    return "".join(f"===== {number} =====\n{words}\n" for number, words in sheets)


@pytest.mark.parametrize("name", samples.FULL)
def test_a_paper_reads_as_it_did(name: str) -> None:
    found, file = _written(samples.FULL[name]), GOLDEN / f"{name}.txt"
    if os.environ.get("MENTOR_DESK_GOLDEN") == "write":
        file.write_text(found, encoding="utf-8")
    assert found == file.read_text(encoding="utf-8")


def test_every_paper_of_the_catalogue_has_its_golden_text() -> None:
    assert all((GOLDEN / f"{paper.key}.txt").exists() for paper in catalogue.PAPERS)


def test_every_catalogue_key_is_found_and_used_once() -> None:
    assert [catalogue.by_key(paper.key) for paper in catalogue.PAPERS] == list(catalogue.PAPERS)
    assert len({paper.key for paper in catalogue.PAPERS}) == len(catalogue.PAPERS)
