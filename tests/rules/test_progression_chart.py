"""Then, now and the next goal of each side, joined by area and never put together."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from mentor_desk.rules.indicator_sets import Area, shipped
from mentor_desk.rules.progression_chart import Goal, Series, Talk, chart, rows
from mentor_desk.terms import MeasurementOccasion, ScoreSide

CITIZEN, MENTOR, FIRM = ScoreSide.CITIZEN, ScoreSide.MENTOR, ScoreSide.FIRM
CASE = uuid.UUID(int=1)
DAY = date(2026, 5, 1)


def _talk(
    days: int,
    scores: Mapping[ScoreSide, Mapping[str, float | None]],
    areas: tuple[Area, ...] = shipped().areas,
    version: str = "1",
) -> Talk:
    return Talk(
        uuid.UUID(int=days + 2),
        CASE,
        DAY + timedelta(days=days),
        MeasurementOccasion.QUARTER,
        "grundsaet",
        version,
        (*areas, shipped().belief),
        scores,
    )


def test_the_first_and_the_last_value_of_each_side_stand_beside_each_other() -> None:
    goal = Goal(uuid.UUID(int=99), CASE, "attendance", 4, "", DAY)
    series = Series(
        CASE,
        (
            _talk(0, {CITIZEN: {"attendance": 2, "health": None}}),
            _talk(30, {CITIZEN: {"attendance": 3}, FIRM: {"attendance": 5}}),
            _talk(60, {CITIZEN: {"attendance": None}, MENTOR: {"attendance": 2.5}}),
        ),
        (goal,),
    )
    found = chart(series, shipped().areas)
    assert [row.key for row in found.rows] == ["attendance", "health"]
    row = found.rows[0]
    citizen, mentor, firm = row.points
    assert (citizen.then, citizen.now, citizen.skipped) == (2, 3, True)
    assert (mentor.then, mentor.now, firm.then, firm.now) == (None, 2.5, None, 5)
    assert row.goal is goal
    assert row.differs
    passed = found.rows[1].points[0]
    assert (passed.now, passed.skipped) == (None, True)
    assert found.sides == (CITIZEN, MENTOR, FIRM)
    assert (found.began, found.latest) == (DAY, DAY + timedelta(days=60))
    assert found.changes == ()


def test_areas_are_joined_by_key_when_the_set_was_changed_and_the_change_is_told() -> None:
    other = (
        Area("attendance", "Møder frem", tuple("abcde")),
        Area("mood", "Humør", tuple("abcde")),
    )
    series = Series(
        CASE,
        (
            _talk(0, {CITIZEN: {"attendance": 2, "health": 3}}),
            _talk(9, {CITIZEN: {"attendance": 4, "mood": 2}}, other, "2"),
        ),
    )
    found = chart(series, other)
    assert [(row.key, row.title) for row in found.rows] == [
        ("attendance", "Møder frem"),
        ("mood", "Humør"),
        ("health", "Jeg kan passe på mig selv på arbejde"),
    ]
    assert (found.rows[0].points[0].then, found.rows[0].points[0].now) == (2, 4)
    change = found.changes[0]
    assert (change.day, change.before[1], change.after[1]) == (DAY + timedelta(days=9), "1", "2")


_VALUES = st.none() | st.integers(2, 10).map(lambda step: step / 2)
_SCORES = st.dictionaries(
    st.sampled_from(ScoreSide),
    st.dictionaries(st.sampled_from([area.key for area in shipped().areas]), _VALUES, max_size=5),
)


@settings(max_examples=60)
@given(st.lists(_SCORES, max_size=5))
def test_every_value_told_is_one_that_somebody_gave(
    talks: list[dict[ScoreSide, dict[str, float]]],
) -> None:
    series = Series(CASE, tuple(_talk(number, scores) for number, scores in enumerate(talks)))
    found = rows(series)
    for row in found:
        assert row.points
        for point in row.points:
            given_values = [
                scores[point.side][row.key] for scores in talks if row.key in scores.get(point.side, ())
            ]
            said = [value for value in given_values if value is not None]
            assert point.now == (said[-1] if said else None)
            assert point.then == (said[0] if len(said) > 1 else None)
            assert point.skipped is (given_values[-1] is None)
    assert {row.key for row in found} == {
        area for scores in talks for side in scores.values() for area in side
    }
