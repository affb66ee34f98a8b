"""Single values of a list are understood however they are written."""

from __future__ import annotations

import pytest

from mentor_desk.exchange import firm_addresses, firm_coordinates, firm_values
from tests.exchange.lists import TODAY


@pytest.mark.parametrize(
    ("written", "band"),
    [
        ("1", "1"), ("ANTAL_1_1", "1"), ("ANTAL_0_0", "0"), ("0", "0"), ("ANTAL_2_4", "2-4"),
        ("2 - 4", "2-4"), ("2–4", "2-4"), ("3", "2-4"), ("7,5", "5-9"), ("5 til 9", "5-9"),
        ("10-19 ansatte", "10-19"), ("20 - 49", "20-49"), ("50-99", "50-99"), ("99.0", "50-99"),
        ("100-199", "100+"), ("ANTAL_1000_999999", "100+"), ("1.250", "100+"), ("100+", "100+"),
        ("over 100", "100+"), ("1000-", "100+"), ("02-apr", "2-4"), ("05-sep", "5-9"),
        ("okt-19", "10-19"), ("1-4", ""), ("10-49", ""), ("", ""), ("ukendt", ""), ("2024-01-07", ""),
    ],
)  # fmt: skip
def test_a_size_falls_in_one_band_or_none(written: str, band: str) -> None:
    assert firm_values.size_band(written) == band


@pytest.mark.parametrize(
    ("written", "code", "words"),
    [
        ("11900", "011900", ""),
        ("561010", "561010", ""),
        ("561010.0", "561010", ""),
        ("56.10.10", "561010", ""),
        ("56.10.10 Restauranter", "561010", "Restauranter"),
        ("561110: Servering af mad", "561110", "Servering af mad"),
        ("Restauranter", "", "Restauranter"),
        ("", "", ""),
    ],
)
def test_a_branch_is_code_words_or_both(written: str, code: str, words: str) -> None:
    assert firm_values.branch(written) == (code, words)


@pytest.mark.parametrize(
    ("written", "place"),
    [("800", ("0800", "")), ("8722 Hedensted", ("8722", "Hedensted")), ("DK-8722", ("8722", "")),
     ("8722.0", ("8722", "")), ("SE-211 20", ("SE-211 20", ""))],
)  # fmt: skip
def test_a_postcode_keeps_its_zero_and_leaves_its_town(written: str, place: tuple[str, str]) -> None:
    assert firm_values.place(written) == place


@pytest.mark.parametrize(
    ("whole", "parts"),
    [
        ("Smedevænget 4, 1. tv, 8722 Hedensted", ("Smedevænget 4, 1. tv", "8722", "Hedensted")),
        ("Torvet 1 8700 Horsens", ("Torvet 1", "8700", "Horsens")),
        ("Torvet 1, DK-8700 Horsens, Danmark", ("Torvet 1", "8700", "Horsens")),
        ("Løsningvej 1200, Løsning, 8723 Løsning", ("Løsningvej 1200, Løsning", "8723", "Løsning")),
        ("8723 Løsning", ("", "8723", "Løsning")),
        ("Vejen er lang", ("Vejen er lang", "", "")),
        ("", ("", "", "")),
    ],
)
def test_an_address_in_one_text_is_taken_apart(whole: str, parts: tuple[str, str, str]) -> None:
    streets, postcodes, towns = firm_addresses.split([whole])
    assert (streets[0], postcodes[0], towns[0]) == parts


def test_a_municipality_is_known_by_code_and_by_name() -> None:
    code = firm_values.municipality_codes()
    written = ["0766", "766", "766.0", "Hedensted", "HEDENSTED KOMMUNE", "766 Hedensted", "Malmø", ""]
    assert list(map(code, written)) == ["766"] * 6 + ["", ""]


@pytest.mark.parametrize(
    ("written", "over"),
    [("23-11-2026", True), ("24-11-2026", False), ("2026-11-23T00:00:00", True), ("01.01.2030", False),
     ("20200101", True), ("ophørt", True), ("", False), ("nej", False), ("31-02-2020", False)],
)  # fmt: skip
def test_a_workplace_is_over_the_day_after_its_last(written: str, over: bool) -> None:
    assert firm_values.ended(TODAY)(written) is over


def test_a_place_outside_denmark_is_no_place() -> None:
    got = firm_coordinates.degrees(["55,77", "0", "x", "56.1"], ["9,70", "0", "9.7", "10.2"], 4)
    assert got == ([55.77, None, None, 56.1], [9.7, None, None, 10.2])


def test_of_several_telephone_numbers_the_first_is_kept() -> None:
    written = ["86 12 88 55 / 20 12 34 56", "+45 86128855", "12", ""]
    assert list(map(firm_values.phone_number, written)) == [
        "86128855", "86128855", "", ""
    ]  # fmt: skip
