"""Points in UTM zone 32 and the straight line between them."""

from __future__ import annotations

import pytest

from mentor_desk.matching.distance import Point, from_degrees, kilometres


@pytest.mark.parametrize(
    ("degrees", "metres"),
    [
        ((56.1567, 10.2108), (575206.996, 6224180.146)),
        ((55.1009, 14.7066), (863917.836, 6120903.692)),
        ((55.56, 8.13), (445125.920, 6157454.141)),
        ((57.7209, 10.5839), (594345.258, 6398740.409)),
        ((54.5764, 11.93), (689370.144, 6051602.442)),
    ],
)
def test_a_point_is_where_the_land_survey_has_it(
    degrees: tuple[float, float], metres: tuple[float, float]
) -> None:
    point = from_degrees(*degrees)
    assert point == pytest.approx(metres, abs=0.01)


def test_the_distance_is_the_straight_line() -> None:
    assert kilometres(Point(500_000, 6_200_000), Point(503_000, 6_204_000)) == pytest.approx(5.0)


def test_from_aarhus_to_copenhagen_is_157_kilometres() -> None:
    aarhus, copenhagen = from_degrees(56.1567, 10.2108), from_degrees(55.6759, 12.5655)
    assert kilometres(aarhus, copenhagen) == pytest.approx(156.9, abs=0.5)
