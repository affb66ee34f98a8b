"""The firm directory: found while typing and around a point, and taken into the register."""

from __future__ import annotations

import pytest

from mentor_desk.errors import UserError
from mentor_desk.matching.distance import Point, from_degrees
from mentor_desk.services import directory, firms
from mentor_desk.storage.database import Database
from tests.services.listing import BAKER, COMPANY, SHOP, SOURCE, VVS, imported

SILKEBORG = from_degrees(56.17, 9.55)
ALL = (VVS, SHOP, BAKER, COMPANY)


def found(database: Database, typed: str) -> list[str]:
    return [each.name for each in database.read(directory.search, typed=typed)]


def near(database: Database, km: float, centre: Point = SILKEBORG, **more: object) -> list[str]:
    around = database.read(directory.around, centre=centre, km=km, **more)
    return [each.name for each in around.rows]


def test_without_a_list_everything_is_empty_and_nothing_fails(database: Database) -> None:
    assert database.read(directory.search, typed="vvs") == []
    assert database.read(directory.around, centre=SILKEBORG, km=50).total == 0
    assert database.read(directory.summary) is None
    with pytest.raises(UserError):
        database.write(directory.adopt, workplace_id="1003000001")


def test_a_workplace_is_found_by_any_word_however_it_is_spelled(database: Database) -> None:
    imported(database, *ALL)
    for typed in (
        "sørens v",
        "SOERENS teknik",
        "vvs-teknik",
        "blikkenslager silkeborg",
        "8600 sor aps",
    ):
        assert found(database, typed)[0] == VVS.name, typed
    assert found(database, "aakjaer") == [BAKER.name]
    assert found(database, "brød aarhus") == [BAKER.name]


def test_what_begins_as_typed_stands_before_what_only_has_the_word(database: Database) -> None:
    other = BAKER._replace(p_number="1003000009", name="Anders Butik")
    imported(database, SHOP, other, VVS._replace(name="Butik Nord"))
    assert found(database, "butik") == ["Butik Nord", "Anders Butik", "Sørens Butik"]


def test_five_digits_or_more_find_a_p_number_and_a_cvr_number(database: Database) -> None:
    imported(database, *ALL)
    assert found(database, "1003000003") == [BAKER.name]
    assert found(database, "99000007") == [VVS.name, SHOP.name]
    assert found(database, "9900002") == [COMPANY.name]
    assert (
        found(database, "10030") == [BAKER.name, VVS.name, SHOP.name]
        or len(found(database, "10030")) == 3
    )


@pytest.mark.parametrize(
    "typed", ['"', "a/s", "NOT", "*", "- –", "AND OR", "'; --", "\x00", "»", "|", "²"]
)
def test_nothing_that_is_typed_breaks_the_search(database: Database, typed: str) -> None:
    imported(database, *ALL)
    database.read(directory.search, typed=typed)
    database.read(directory.around, centre=SILKEBORG, km=500, typed=typed)


def test_the_nearest_stand_first_and_the_circle_is_kept(database: Database) -> None:
    imported(database, *ALL)
    assert near(database, 500) == [SHOP.name, VVS.name, BAKER.name, COMPANY.name]
    assert near(database, 10) == [SHOP.name, VVS.name]
    around = database.read(directory.around, centre=SILKEBORG, km=500, limit=1)
    assert (len(around.rows), around.total, around.counted) == (1, 4, True)


def test_the_circle_may_be_searched_by_words_size_and_branch(database: Database) -> None:
    imported(database, *ALL)
    assert near(database, 500, typed="sor") == [SHOP.name, VVS.name]
    assert near(database, 500, sizes=("2-4", "20-49")) == [SHOP.name, BAKER.name]
    assert near(database, 500, branch="blikken") == [VVS.name]
    assert near(database, 500, branch="4322") == [SHOP.name, VVS.name, BAKER.name, COMPANY.name]
    assert near(database, 500, typed="sor", sizes=("20-49",)) == []


def test_an_exact_place_counts_before_the_postcode(database: Database) -> None:
    imported(database, VVS._replace(latitude=57.0488, longitude=9.9217), SHOP)
    assert near(database, 5, from_degrees(57.05, 9.92)) == [VVS.name]
    listed = database.read(directory.workplace, p_or_id=VVS.p_number)
    assert listed.point is not None


def test_a_workplace_without_a_known_place_is_found_by_name_only(database: Database) -> None:
    imported(database, VVS._replace(postcode=""), SHOP)
    assert near(database, 5000) == [SHOP.name]
    assert found(database, "vvs") == [VVS.name]
    assert database.read(directory.workplace, p_or_id=VVS.p_number).point is None


def test_an_adopted_workplace_is_a_firm_and_is_adopted_once(database: Database) -> None:
    imported(database, *ALL)
    firm_id = database.write(directory.adopt, workplace_id=VVS.p_number)
    assert database.write(directory.adopt, workplace_id=VVS.p_number) == firm_id
    fields = database.read(firms.open_firm, firm_id=firm_id).fields
    assert (fields["name"], fields["branch_version"], fields["size_band"]) == (VVS.name, "DB07", "5-9")
    [listed] = database.read(directory.search, typed="vvs")
    assert listed.firm_id == firm_id
    company = database.write(directory.adopt, workplace_id="cvr:99000023")
    assert database.write(directory.adopt, workplace_id="cvr:99000023") == company


def test_a_firm_entered_by_hand_is_known_by_its_p_number(database: Database) -> None:
    firm_id = database.write(firms.create, name="Min VVS", p_number=VVS.p_number)
    imported(database, *ALL)
    assert database.read(directory.workplace, p_or_id=VVS.p_number).firm_id == firm_id
    assert database.write(directory.adopt, workplace_id=VVS.p_number) == firm_id


def test_the_summary_says_how_many_from_which_list_and_when(database: Database) -> None:
    imported(database, *ALL)
    summary = database.read(directory.summary)
    assert summary is not None
    assert (summary.workplaces, summary.source, summary.trouble) == (4, SOURCE, None)
    assert ("432200", "DB07", VVS.branch) in summary.branches
