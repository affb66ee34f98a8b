"""Columns are found by their headings, and by what stands in them where headings say nothing."""

from __future__ import annotations

import pytest

from mentor_desk.errors import UserError
from mentor_desk.exchange.firm_columns import FIELDS, chosen, guess, is_firms


def _fields(*headings: str) -> dict[str, str]:
    return {field: headings[index] for field, index in guess(headings, []).columns.items()}


def test_the_public_registers_own_headings_are_known() -> None:
    headings = (
        "CVR-nr.", "P-nummer", "Navn", "Adresse", "Kommune", "Branchekode", "Hovedbranche",
        "Ansatte interval", "Telefon", "E-mail", "Reklamebeskyttet", "Ophørsdato", "Status",
    )  # fmt: skip
    assert set(_fields(*headings)) == {
        "cvr", "p_number", "name", "address", "municipality_code", "branch_code", "branch", "size_band",
        "phone", "email", "protected", "closed_on", "status",
    }  # fmt: skip


def test_the_registers_older_long_headings_are_known() -> None:
    found = _fields(
        "pnr", "cvrnr", "navn_tekst", "beliggenhedsadresse_vejnavn", "belig_adresse_husnummerfra",
        "beliggenhedsadresse_bogstavfra", "beliggenhedsadresse_etage", "beliggenhedsadresse_sidedoer",
        "beliggenhedsadresse_postnr", "belig_adresse_postdistrikt", "kommune_kode", "kommune_tekst",
        "hovedbranche_kode", "hovedbranche_tekst", "telefonnummer_kontaktoplysning",
        "email_kontaktoplysning", "kvartalsbes_antansatteinterval", "livsforloeb_ophoersdato",
        "reklamebeskyttelse", "postadresse_postnr", "lat", "long",
    )  # fmt: skip
    assert found["address"] == "beliggenhedsadresse_vejnavn"
    assert found["postcode"] == "beliggenhedsadresse_postnr"
    assert found["municipality_code"] == "kommune_kode"
    assert {"house_number", "house_letter", "floor", "door", "latitude", "longitude"} <= found.keys()


def test_the_workplaces_own_column_goes_before_its_companys() -> None:
    found = _fields("Virksomhedens navn", "P-enhedens navn", "CVR-nr", "P-enhedens adresse", "Adresse")
    assert found["name"] == "P-enhedens navn"
    assert found["address"] == "P-enhedens adresse"


def test_english_and_hand_made_headings_are_known() -> None:
    english = _fields("Company name", "VAT no.", "Street address", "Zip code", "City", "Employees")
    assert english.keys() == {
        "name", "cvr", "address", "postcode", "town", "size_band"
    }  # fmt: skip
    assert set(_fields("FIRMA", "Tlf.", "Mail", "Post nr.", "By")) == {
        "name", "phone", "email", "postcode", "town"
    }  # fmt: skip


def test_of_two_code_lists_the_newer_is_taken() -> None:
    found = _fields(
        "Branchekode (DB07)", "Branchetekst (DB07)", "Branchekode (DB25)", "Branchetekst (DB25)"
    )
    assert found == {"branch_code": "Branchekode (DB25)", "branch": "Branchetekst (DB25)"}


def test_a_column_called_branche_is_codes_when_codes_stand_in_it() -> None:
    assert guess(["Branche"], [["561010"], ["11900"]]).columns == {"branch_code": 0}
    assert guess(["Branche"], [["Bagerier"]]).columns == {"branch": 0}


def test_headings_that_say_nothing_give_way_to_the_content() -> None:
    rows = [
        ["1003000001", "13748136", "Bager & Søn", "Torvet 4", "8700", "Horsens", "76251234", "a@b.dk"],
        [
            "1003000002",
            "24256790",
            "Smed ApS",
            "Nygade 12",
            "0800",
            "Høje Taastrup",
            "76251235",
            "c@d.dk",
        ],
    ]
    choice = guess(list("ABCDEFGH"), rows)
    assert choice.columns == {
        "p_number": 0, "cvr": 1, "name": 2, "address": 3, "postcode": 4, "town": 5, "phone": 6,
        "email": 7,
    }  # fmt: skip
    assert all(choice.sure[field] < 0.8 for field in choice.columns)
    assert is_firms(choice)


def test_telephone_numbers_are_not_taken_for_cvr_numbers() -> None:
    choice = guess(["A"], [["76251234"], ["20304050"], ["86128855"]])
    assert choice.columns == {"phone": 0}


def test_a_list_of_persons_is_no_list_of_firms() -> None:
    assert not is_firms(guess(["Navn", "Adresse", "Postnr", "By", "Telefon"], []))
    assert is_firms(guess(["Navn", "Adresse", "Postnr", "By", "Branche"], []))


def test_the_mentors_choice_is_taken_as_it_is() -> None:
    headings = ["CVR-nr.", "Kaldenavn", "Navn"]
    assert chosen(headings, {"name": "Kaldenavn", "cvr": "cvr nr"}).columns == {"name": 1, "cvr": 0}


def test_a_choice_that_does_not_fit_names_what_is_missing() -> None:
    with pytest.raises(UserError) as raised:
        chosen(["Navn"], {"name": "Firma", "cvr": "CVR"})
    assert "Firma, CVR" in str(raised.value.text)
    with pytest.raises(UserError) as raised:
        chosen(["Navn"], {"naem": "Navn"})
    assert "naem" in str(raised.value.text)


def test_every_field_is_known_by_its_own_name() -> None:
    assert set(_fields(*FIELDS)) == set(FIELDS)
