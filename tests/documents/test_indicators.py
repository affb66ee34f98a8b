"""The areas of the progression sheet are data, read strictly."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import pytest

from mentor_desk.documents import indicators
from mentor_desk.documents.papers.progression import PAPER, Marks

AREA: dict[str, Any] = {"key": "belief", "title": "Tro på det", "anchors": list("abcde")}
GOOD: dict[str, Any] = {"key": "x", "version": "1", "title": "Prøve", "areas": [AREA]}


def test_the_shipped_set_has_eleven_areas_with_five_steps_each() -> None:
    areas = indicators.load().areas
    assert tuple(area.key for area in areas) == indicators.KEYS
    assert {len(area.anchors) for area in areas} == {5}


def test_every_area_has_its_figures_and_is_asked_for() -> None:
    assert tuple(field.name for field in fields(Marks)) == indicators.KEYS
    asked = {ask.path for ask in PAPER.asks}
    for key in indicators.KEYS:
        assert {f"marks.{key}.{name}" for name in ("then", "now", "goal")} <= asked


def test_a_municipality_may_leave_areas_out() -> None:
    assert [area.key for area in indicators.parse("x", GOOD).areas] == ["belief"]


@pytest.mark.parametrize(
    "wrong",
    [
        {**GOOD, "extra": 1},
        {**GOOD, "areas": []},
        {**GOOD, "areas": "a"},
        {**GOOD, "areas": [AREA, AREA]},
        {**GOOD, "areas": ["belief"]},
        {**GOOD, "areas": [{**AREA, "key": "luck"}]},
        {**GOOD, "areas": [{**AREA, "anchors": list("abcd")}]},
        {**GOOD, "areas": [{**AREA, "title": " "}]},
        {**GOOD, "areas": [{**AREA, "title": "x" * 61}]},
        {**GOOD, "title": 1},
    ],
)
def test_a_wrong_set_is_refused_by_name(wrong: dict[str, Any]) -> None:
    with pytest.raises(indicators.IndicatorError, match=r"x\.toml"):
        indicators.parse("x", wrong)
