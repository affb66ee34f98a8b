"""The 98 municipalities."""

from __future__ import annotations

from mentor_desk.formats.municipalities import by_code, municipalities


def test_there_are_ninety_eight_of_them_and_all_differ() -> None:
    found = municipalities()
    assert len(found) == len({each.code for each in found}) == len({each.name for each in found}) == 98
    assert found[-1].name == "Aarhus"


def test_each_goes_by_its_own_name() -> None:
    names = {each.code: each.full_name for each in municipalities()}
    assert names["101"] == "Københavns Kommune"
    assert names["400"] == "Bornholms Regionskommune"
    assert names["480"] == "Nordfyns Kommune"
    assert names["766"] == "Hedensted Kommune"


def test_a_register_code_with_a_leading_zero_is_known() -> None:
    found = by_code("0851")
    assert found is not None
    assert found.name == "Aalborg"
    assert by_code("411") is None
