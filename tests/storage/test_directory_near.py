"""The look around a point finds what looking at every workplace would find."""

from __future__ import annotations

import math
import random
from pathlib import Path

import pytest

from mentor_desk.formats.folding import tokens
from mentor_desk.storage import directory_build
from mentor_desk.storage.directory import Directory
from mentor_desk.storage.directory_build import Content
from mentor_desk.storage.directory_near import Wanted, near
from tests.services.listing import VVS
from tests.storage.desk import KEY

NAMES = ("Sørens VVS", "Maler Lund", "Åkjær Bageri", "Lunds Maskiner", "VVS Bro", "Q")
SIZES = ("1", "2-4", "5-9", "")
COUNT = 6_000


@pytest.fixture(scope="module")
def places() -> list[tuple[float, float] | None]:
    """Some hundred towns, one of them large, single places between them, and some unknown."""
    draw = random.Random(24)  # noqa: S311  places, nothing secret
    towns = [(draw.uniform(450e3, 890e3), draw.uniform(6.05e6, 6.4e6)) for _ in range(120)]
    towns += [towns[0]] * 90
    made: list[tuple[float, float] | None] = []
    for _ in range(COUNT):
        kind = draw.random()
        if kind < 0.7:
            made.append(draw.choice(towns))
        elif kind < 0.98:
            made.append((draw.uniform(450e3, 890e3), draw.uniform(6.05e6, 6.4e6)))
        else:
            made.append(None)
    return made


@pytest.fixture(scope="module")
def opened(
    places: list[tuple[float, float] | None], tmp_path_factory: pytest.TempPathFactory
) -> Directory:
    draw = random.Random(25)  # noqa: S311  names, nothing secret
    rows = [
        VVS._replace(
            p_number=f"{1_003_000_000 + number}",
            name=f"{draw.choice(NAMES)} {draw.choice(NAMES)}",
            size_band=draw.choice(SIZES),
        )
        for number in range(COUNT)
    ]
    folder: Path = tmp_path_factory.mktemp("near")
    name = directory_build.build(folder, KEY, Content(rows, places, ["list"] * COUNT))
    return Directory(folder / name, KEY)


def every(opened: Directory, wanted: Wanted) -> list[float]:
    """The metres of all that fit, nearest first, by looking at each."""
    found = []
    for entry in opened.get(range(COUNT)):
        place = opened.place(entry.id)
        if place is None or (wanted.sizes and entry.size_band not in wanted.sizes):
            continue
        said = tokens(f"{entry.name} {entry.branch} {entry.town} {entry.postcode}")
        if not all(any(one.startswith(word) for one in said) for word in tokens(wanted.typed)):
            continue
        metres = math.hypot(place[0] - wanted.x, place[1] - wanted.y)
        if metres <= wanted.metres:
            found.append(metres)
    return sorted(found)


@pytest.mark.parametrize("typed", ["", "s", "vvs", "lund maler", "q", "silkeborg åk", "nobody"])
@pytest.mark.parametrize("sizes", [(), ("1", "5-9")])
@pytest.mark.parametrize("metres", [3_000.0, 40_000.0, 400_000.0])
def test_the_nearest_are_the_nearest(
    opened: Directory,
    places: list[tuple[float, float] | None],
    typed: str,
    sizes: tuple[str, ...],
    metres: float,
) -> None:
    for centre in (places[0], places[1], (550e3, 6.2e6)):
        assert centre is not None
        wanted = Wanted(*centre, metres, typed, sizes)
        expected = every(opened, wanted)
        found = near(opened, wanted, 50)
        assert [metres for _, metres in found.rows] == pytest.approx(expected[:50], abs=1)
        assert found.total == len(expected) if found.counted else found.total <= len(expected)
