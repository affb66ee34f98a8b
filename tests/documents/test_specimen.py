"""An invented content for looking at a wording."""

from __future__ import annotations

from typing import Any

import pytest

from mentor_desk.documents import catalogue, render, specimen
from mentor_desk.documents.content import from_json, to_json


@pytest.mark.parametrize("paper", catalogue.PAPERS, ids=lambda paper: paper.key)
def test_every_paper_can_be_shown_before_there_is_a_case(paper: Any) -> None:
    content = specimen.content(paper)
    assert 1 <= render.pdf(paper, content).pages <= 5
    assert from_json(paper.content_type, to_json(content)) == content


def test_nobody_has_a_cpr_number_in_it() -> None:
    assert specimen.content(catalogue.PRAKTIKAFTALE).citizen.cpr is None
