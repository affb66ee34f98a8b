"""The shelf: what is in use, and what becomes of an edition that cannot be read."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest

from mentor_desk import shelf
from mentor_desk.shelf import Shelf

_PATH = "reference/plan.toml"


def _strict(source: str) -> dict[str, Any]:
    found = tomllib.loads(source)
    if "wanted" not in found and source != shelf.shipped(_PATH):
        raise ValueError("wanted is missing")
    return found


def test_the_shipped_text_is_in_use_until_an_edition_is_laid() -> None:
    here = Shelf()
    before = here.load(_PATH, _strict)
    here.lay({_PATH: "wanted = 1"})
    assert before == tomllib.loads(shelf.shipped(_PATH))
    assert here.load(_PATH, _strict) == {"wanted": 1}
    assert here.text(_PATH) == "wanted = 1"
    here.lay({})
    assert here.load(_PATH, _strict) == before


def test_a_text_is_parsed_once() -> None:
    here, seen = Shelf(), list[str]()

    def noting(source: str) -> int:
        seen.append(source)
        return len(seen)

    assert [here.load(_PATH, noting) for _ in range(3)] == [1, 1, 1]
    here.lay({_PATH: "wanted = 2"})
    assert [here.load(_PATH, noting) for _ in range(2)] == [2, 2]


@pytest.mark.parametrize("broken", ["= nonsense", "other = 1"])
def test_an_edition_that_cannot_be_read_is_refused_and_the_shipped_one_used(broken: str) -> None:
    here = Shelf()
    here.lay({_PATH: broken})
    assert here.load(_PATH, _strict) == tomllib.loads(shelf.shipped(_PATH))
    assert list(here.refused) == [_PATH]
    assert here.text(_PATH) == shelf.shipped(_PATH)
