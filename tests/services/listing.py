"""Lists of firms for the tests of the directory, and what is done with them."""

from __future__ import annotations

from datetime import date

from mentor_desk.exchange.firm_list import FirmList, Unnumbered, Workplace
from mentor_desk.services import directory_import
from mentor_desk.services.directory_import import Comparison, Counts
from mentor_desk.storage.database import Database

DAY = date(2026, 11, 24)
SOURCE = "CVR Silkeborg"

VVS = Workplace(
    p_number="1003000001",
    cvr="99000007",
    name="Sørens VVS-teknik ApS",
    branch_code="432200",
    branch_version="DB07",
    branch="VVS- og blikkenslagerforretninger",
    address="Århusvej 12",
    postcode="8600",
    town="Silkeborg",
    municipality_code="740",
    phone="86123456",
    size_band="5-9",
)
SHOP = VVS._replace(
    p_number="1003000002", name="Sørens Butik", branch="Butikker", address="Torvet 1", size_band="2-4"
)
BAKER = VVS._replace(
    p_number="1003000003", cvr="99000015", name="Åkjær Bageri A/S", branch="Fremstilling af brød",
    address="Nørregade 4", postcode="8000", town="Aarhus C", phone="", size_band="20-49",
)  # fmt: skip
COMPANY = VVS._replace(
    p_number="", cvr="99000023", name="Holm Holding", branch="Holdingselskaber", postcode="7800",
    town="Skive",
)  # fmt: skip
NAMELESS = Workplace(name="Kolonihaven Roen", address="Havevej 2", postcode="8600", town="Silkeborg")


def firm_list(*workplaces: Workplace) -> FirmList:
    numbered = [each for each in workplaces if each.p_number or each.cvr]
    others = [Unnumbered("Ark1", 7, each) for each in workplaces if not (each.p_number or each.cvr)]
    return FirmList(numbered, [], others, ("Ark1",))


def compared(
    database: Database,
    *workplaces: Workplace,
    source: str = SOURCE,
    whole: bool = True,
    unnumbered: bool = False,
) -> Comparison:
    return database.read(
        directory_import.compare,
        firm_list=firm_list(*workplaces),
        source=source,
        whole=whole,
        today=DAY,
        take_unnumbered=unnumbered,
    )


def imported(
    database: Database,
    *workplaces: Workplace,
    source: str = SOURCE,
    whole: bool = True,
    unnumbered: bool = False,
) -> Counts:
    comparison = compared(database, *workplaces, source=source, whole=whole, unnumbered=unnumbered)
    built = database.read(directory_import.build, comparison=comparison)
    return database.write(directory_import.put_in_use, built=built)


def told(comparison: Comparison | Counts) -> tuple[int, int, int, int]:
    """New, changed, unchanged, gone."""
    return comparison.new, comparison.changed, comparison.unchanged, comparison.gone
