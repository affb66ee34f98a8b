"""A list of firms as the public register would export it, invented, the same every time."""

from __future__ import annotations

import csv
import random
from collections.abc import Iterator
from pathlib import Path

from mentor_desk import resources

WORKPLACES = 160_000
HEADINGS = (
    "P-nummer", "CVR-nummer", "Navn", "Reklamebeskyttet", "Startdato", "Ophørsdato", "Status",
    "Adresse", "Postnummer", "By", "Kommunekode", "Kommune", "Region", "Telefon", "Fax", "E-mail",
    "Hovedbranchekode", "Hovedbranche", "Bibranche 1", "Bibranche 2", "Virksomhedsform",
    "Ansatte interval", "Ansatte kvartal", "Årsværk interval", "Årsværk kvartal", "Hovedafdeling",
    "Livsforløb", "Bemærkning", "Kilde", "Sidst opdateret",
)  # fmt: skip
_WEIGHTS = (7, 6, 5, 4, 3, 2, 1)
_STARTS = (
    "Tømrer", "Maler", "VVS", "El", "Bageri", "Smede", "Gartner", "Auto", "Rengørings", "Murer",
    "Køkken", "Vognmands", "Transport", "Handels", "Bygge", "Kontor", "Data", "Frisør", "Slagter",
    "Blomster", "Ejendoms", "Regnskabs", "Møbel", "Cykel", "Fiske", "Landbrugs", "Skov", "Maskin",
    "Tøj", "Bog",
)  # fmt: skip
_ENDS = (
    "mester", "service", "firmaet", "forretning", "værkstedet", "gården", "huset", "hjørnet",
    "Centret",
)  # fmt: skip
_FORMS = ("ApS", "A/S", "I/S", "", "", "v/", "& Søn", "Holding ApS", "af 2019 ApS", "K/S")
_FIRST = (
    "Åse", "Søren", "Bjørn", "Kjær", "Øster", "Vester", "Nørre", "Sønder", "Holm", "Lund", "Berg",
    "Skov", "Bæk", "Dal", "Mose", "Kær", "Ager", "Toft", "Krog", "Bro",
)  # fmt: skip
_LAST = (
    "gaard", "sen", "strøm", "kær", "lund", "holt", "by", "dahl", "bæk", "toft", "vig", "skov",
    "hus", "mark", "borg", "ager", "sted", "rup", "lev", "næs",
)  # fmt: skip
_BRANCHES = (
    "virksomhed", "handel med reservedele", "fremstilling af dele", "installation", "reparation",
    "udlejning af materiel", "konsulentvirksomhed", "engroshandel", "detailhandel", "anden service",
)  # fmt: skip
_SIZES = ("1", "2-4", "5-9", "10-19", "20-49", "50-99", "100-199", "")
_CHECK = (2, 7, 6, 5, 4, 3, 2)


def write(path: Path, count: int = WORKPLACES, *, seed: int = 20261124) -> list[list[str]]:
    """Write the list as CSV with semicolons, and return its rows."""
    made = list(rows(count, seed=seed))
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(HEADINGS)
        writer.writerows(made)
    return made


def rows(count: int, *, seed: int = 20261124) -> Iterator[list[str]]:
    """The rows, 30 cells each."""
    draw = random.Random(seed)
    places = _places(draw)
    branches = _branch_list(draw)
    for number in range(count):
        code, town = draw.choice(places)
        branch_code, branch = draw.choice(branches)
        name = (
            f"{draw.choice(_STARTS)}{draw.choice(_ENDS).lower()} {surname(draw)} {draw.choice(_FORMS)}"
        )
        street = f"{draw.choice(_FIRST)}{draw.choice(_LAST)}{draw.choice(('vej', 'gade', ' Allé'))}"
        yield [
            str(1_003_000_000 + number * 17), cvr(draw), name.strip(), "Nej", "01.04.2011", "",
            "Aktiv", f"{street} {draw.randrange(1, 240)}, {code} {town}", code, town,
            f"{draw.randrange(101, 860):04}", town, "Region",
            f"{draw.randrange(20, 99)}{draw.randrange(10**6):06}", "", f"post@firma{number}.dk",
            branch_code, branch, "", "", "Anpartsselskab", draw.choice(_SIZES), "2026 3. kvartal",
            draw.choice(_SIZES), "2026 3. kvartal", "Ja", "", "", "Register", "20.11.2026",
        ]  # fmt: skip


def surname(draw: random.Random) -> str:
    """One of some thousand names."""
    return f"{draw.choice(_FIRST)}{draw.choice(_LAST)}{draw.choice(('', '', 's', 'sen'))}"


def cvr(draw: random.Random) -> str:
    """A number whose check digit (modulus 11) is right; about two workplaces share each."""
    while True:
        digits = [int(digit) for digit in str(1_000_000 + draw.randrange(80_000) * 37)]
        rest = sum(digit * weight for digit, weight in zip(digits, _CHECK, strict=True)) % 11
        if rest != 1:
            return "".join(map(str, digits)) + str(11 - rest if rest else 0)


def _places(draw: random.Random) -> list[tuple[str, str]]:
    """Postcodes and towns; those in the capital and a few cities many times, as firms lie."""
    lines = resources.path("reference", "postcodes.tsv").read_text(encoding="utf-8").splitlines()[1:]
    found: list[tuple[str, str]] = []
    for line in lines:
        code, town = line.split("\t")[:2]
        first = code.partition("-")[0]
        often = 60 if " " in town and first < "2600" else draw.choice(_WEIGHTS) * 2
        found += [(first, town)] * (often * 6 if first in {"8000", "9000", "5000", "1000"} else often)
    return found


def _branch_list(draw: random.Random) -> list[tuple[str, str]]:
    made = []
    for number in range(730):
        words = f"{draw.choice(_STARTS)}{draw.choice(_ENDS).lower()} og {draw.choice(_BRANCHES)}"
        made.append((f"{10_000 + number * 113:06}", f"{words} {draw.choice(_LAST)}"))
    return made
