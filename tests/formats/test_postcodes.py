"""Postcodes: which town, and a point that lies on land."""

from __future__ import annotations

import json
import math

import pytest

from mentor_desk import resources
from mentor_desk.formats import postcodes
from mentor_desk.formats.municipalities import by_code
from mentor_desk.formats.postcodes import Postcode

Ring = list[tuple[float, float]]

SMALLER_THAN_THE_OUTLINE = frozenset(
    {
        "4244",
        "4245",
        "4305",
        "4592",
        "4793",
        "4942",
        "4944",
        "4945",
        "5601",
        "5602",
        "5603",
        "5943",
        "5965",
        "6210",
        "6792",
        "7884",
        "8789",
        "8799",
    }
)
"""Islands the coarse coast leaves out; their points were set by hand at the village."""


def _rings() -> list[Ring]:
    coast = json.loads(resources.path("reference", "coast.json").read_text(encoding="utf-8"))
    return [list(zip(flat[::2], flat[1::2], strict=True)) for flat in coast["denmark"]]


def _inside(at: Postcode, ring: Ring) -> bool:
    odd = False
    for a, b in zip([ring[-1], *ring[:-1]], ring, strict=True):
        if (a[0] > at.latitude) != (b[0] > at.latitude):
            share = (at.latitude - a[0]) / (b[0] - a[0])
            odd ^= at.longitude < a[1] + share * (b[1] - a[1])
    return odd


def _kilometres_to(at: Postcode, ring: Ring) -> float:
    """To the nearest edge, on a map that is flat around the point."""
    narrow = math.cos(math.radians(at.latitude))
    flat = [complex((b - at.longitude) * narrow * 111.3, (a - at.latitude) * 111.3) for a, b in ring]
    best = math.inf
    for a, b in zip([flat[-1], *flat[:-1]], flat, strict=True):
        edge = b - a
        along = 0.0 if not edge else -(a * edge.conjugate()).real / abs(edge) ** 2
        best = min(best, abs(a + edge * min(1.0, max(0.0, along))))
    return best


def _every() -> list[Postcode]:
    found = (postcodes.find(f"{number:04}") for number in range(10_000))
    return [each for each in found if each is not None]


def test_no_postcode_lies_at_sea() -> None:
    rings = _rings()
    at_sea = [
        each.code
        for each in _every()
        if not any(_inside(each, ring) for ring in rings)
        and min(_kilometres_to(each, ring) for ring in rings) > 1.7
    ]
    assert set(at_sea) <= SMALLER_THAN_THE_OUTLINE


def test_a_point_set_by_hand_is_never_called_certain() -> None:
    found = [postcodes.find(code) for code in SMALLER_THAN_THE_OUTLINE]
    assert [each.code for each in found if each is not None and each.certain] == []


@pytest.mark.parametrize(
    ("code", "town", "latitude", "longitude"),
    [
        ("8722", "Hedensted", 55.770, 9.701),
        ("7130", "Juelsminde", 55.709, 10.017),
        ("6950", "Ringkøbing", 56.090, 8.244),
        ("3700", "Rønne", 55.101, 14.707),
        ("3730", "Nexø", 55.061, 15.131),
        ("3760", "Gudhjem", 55.210, 14.971),
        ("8000", "Aarhus C", 56.157, 10.211),
        ("9990", "Skagen", 57.721, 10.584),
        ("0800", "Høje Taastrup", 55.649, 12.270),
        ("5970", "Ærøskøbing", 54.888, 10.411),
        ("8305", "Samsø", 55.833, 10.597),
        ("9940", "Læsø", 57.257, 10.997),
        ("6720", "Fanø", 55.446, 8.396),
        ("6400", "Sønderborg", 54.909, 9.789),
        ("6857", "Blåvand", 55.560, 8.130),
        ("7700", "Thisted", 56.955, 8.695),
        ("9800", "Hjørring", 57.464, 9.982),
        ("4900", "Nakskov", 54.830, 11.136),
    ],
)
def test_a_postcode_lies_at_its_town(code: str, town: str, latitude: float, longitude: float) -> None:
    found = postcodes.find(code)
    assert found is not None
    assert found.town == town
    north = (found.latitude - latitude) * 111.3
    east = (found.longitude - longitude) * 111.3 * math.cos(math.radians(latitude))
    assert math.hypot(north, east) < 1.5


def test_the_inner_city_shares_one_point() -> None:
    inner = [postcodes.find(str(code)) for code in (1000, 1123, 1499)]
    assert {each.town for each in inner if each is not None} == {"København K"}
    assert len({(each.latitude, each.longitude) for each in inner if each is not None}) == 1


@pytest.mark.parametrize("written", ["800", "0800", " 0800 ", "DK-0800", "dk 0800", "0800 Høje T."])
def test_a_postcode_is_found_however_it_is_written(written: str) -> None:
    found = postcodes.find(written)
    assert found is not None
    assert found.code == "0800"


@pytest.mark.parametrize("written", ["", "12", "87220", "Hedensted", "9999", "-", "8 722"])
def test_what_is_no_postcode_is_not_found(written: str) -> None:
    assert postcodes.find(written) is None


def test_the_municipality_follows_where_the_town_is_known() -> None:
    found = postcodes.find("8722")
    assert found is not None
    assert found.municipality == "766"
    codes = {each.municipality for each in _every() if each.municipality}
    assert [code for code in codes if by_code(code) is None] == []
