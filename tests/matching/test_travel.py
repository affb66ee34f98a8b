"""How far one comes in a given time."""

from __future__ import annotations

import pytest

from mentor_desk.matching.distance import reach_km
from mentor_desk.matching.travel import estimates
from mentor_desk.terms import Transport


def test_every_way_to_get_about_has_an_estimate() -> None:
    assert {each.value for each in Transport} == set(estimates()[0].paces)


def test_the_estimate_says_that_nobody_has_checked_it() -> None:
    assert estimates()[0].confirmed is False
    assert estimates()[0].source


def test_the_same_half_hour_reaches_farther_by_car_than_on_foot() -> None:
    walk, bicycle, car = (reach_km(each, 30) or 0.0 for each in ("walk", "bicycle", "car"))
    assert 0.0 < walk < bicycle < car
    assert bicycle == pytest.approx(5.4, abs=0.1)


def test_waiting_for_the_bus_takes_its_time() -> None:
    assert reach_km("bus", 10) == 0.0


@pytest.mark.parametrize(("transport", "minutes"), [(None, 30), ("", 30), ("bus", None), ("boat", 9)])
def test_what_is_unknown_has_no_reach(transport: str | None, minutes: float | None) -> None:
    assert reach_km(transport, minutes) is None
