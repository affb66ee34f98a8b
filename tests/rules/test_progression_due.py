"""A talk is waiting at the start, halfway and at the end of a placement, else every third month."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import pytest

from mentor_desk.rules.progression_due import Due, Span, due
from mentor_desk.terms import MeasurementOccasion as When

TODAY = date(2026, 11, 24)


def _due(
    *, opened: int = 200, talked: Sequence[int] = (), spans: Sequence[tuple[int, int | None]] = ()
) -> Due | None:
    """Days are counted back from today; negative ones lie ahead."""

    def day(back: int) -> date:
        return TODAY - timedelta(days=back)

    placements = [Span(day(first), None if last is None else day(last)) for first, last in spans]
    days = [day(back) for back in talked]
    return due(today=TODAY, opened_on=day(opened), talked=days, placements=placements)


@pytest.mark.parametrize(
    ("talked", "spans", "occasion"),
    [
        ((), (), When.START),
        ((30,), (), None),
        ((93,), (), When.QUARTER),
        ((93,), ((3, -80),), When.START),
        ((10,), ((3, -80),), None),
        ((50,), ((50, -30),), When.MIDDLE),
        ((20,), ((50, -30),), None),
        ((50,), ((50, -70),), None),
        ((40,), ((80, -5),), When.END),
        ((3,), ((80, -5),), None),
        ((40,), ((80, 10),), When.END),
        ((40,), ((80, 30),), None),
        ((20,), ((20, -6),), When.END),
        ((50,), ((50, None),), None),
        ((30,), ((-9, -90),), None),
    ],
)
def test_what_is_waiting(
    talked: Sequence[int], spans: Sequence[tuple[int, int | None]], occasion: When | None
) -> None:
    found = _due(talked=talked, spans=spans)
    assert (found.occasion if found else None) is occasion


def test_the_first_talk_waits_until_they_have_come_to_know_each_other() -> None:
    assert _due(opened=13) is None
    assert _due(opened=20) == Due(When.START, TODAY - timedelta(days=6))
