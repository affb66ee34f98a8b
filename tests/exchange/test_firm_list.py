"""Firms are cleaned, and what is left out is told with its row and reason."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentor_desk.errors import CancelledError, UserError
from mentor_desk.exchange import firm_list
from mentor_desk.exchange.firm_records import FirmList
from tests.exchange.lists import CVRS, HEADINGS, TODAY, read_csv, row, write_csv


def _told(found: FirmList) -> list[tuple[int, str]]:
    return [(each.row, str(each.reason)) for each in found.left_out]


def test_a_row_of_the_register_becomes_a_workplace(tmp_path: Path) -> None:
    (found,) = read_csv(
        tmp_path, [HEADINGS, row(1, branch=("11900", "Dyrkning af blomster"))]
    ).workplaces
    assert found == (
        "1003000001", "13748136", "Bager nr. 1 & Søn", "011900", "DB25", "Dyrkning af blomster",
        "Smedevænget 4, 1. tv", "8722", "Hedensted", "", "", "", "2-4", None, None,
    )  # fmt: skip


def test_a_code_list_that_nobody_names_stays_unknown(tmp_path: Path) -> None:
    rows = [("P-nummer", "Navn", "Branchekode"), ("1003000001", "Bager", "107120")]
    assert read_csv(tmp_path, rows).workplaces[0].branch_version == ""
    titled = read_csv(tmp_path, rows, before="Udtræk, brancher efter DB07\n")
    assert titled.workplaces[0].branch_version == "DB07"


def test_columns_of_an_address_are_put_together(tmp_path: Path) -> None:
    headings = ("Pnr", "Navn", "Vejnavn", "Husnr", "Bogstav", "Etage", "Dør", "Postnr", "Postdistrikt")
    rows = [headings, ("1003000001", "Bager", "Torvet", "4", "B", "1", "tv", "800", "Høje Taastrup")]
    (found,) = read_csv(tmp_path, rows).workplaces
    assert (found.address, found.postcode, found.town) == ("Torvet 4B, 1. tv", "0800", "Høje Taastrup")


def test_what_is_left_out_is_told_by_row_and_reason(tmp_path: Path) -> None:
    rows = [
        HEADINGS,
        row(1),
        row(2, name=" "),
        ("123", CVRS[0], "Kort", "", "", "", ""),
        row(4, cvr="24256791"),
        row(1),
        row(1, name="En anden"),
        ("", "", "", "", "", "", ""),
        HEADINGS,
        ("I alt", "", "6 virksomheder", "", "", "", ""),
    ]
    found = read_csv(tmp_path, rows)
    assert [each.name for each in found.workplaces] == ["Bager nr. 1 & Søn"]
    assert _told(found) == [
        (3, "The firm has no name here."),
        (4, "The P-number 123 does not have ten digits."),
        (5, "The CVR number 24256791 cannot exist: look for a wrong digit."),
        (6, "The firm stands twice: the same is in row 2."),
        (7, "Row 2 has the same number but tells other things; that row is the one taken."),
        (9, "The headings stand here once more."),
        (10, "This row is a total or a note and no firm."),
    ]


def test_a_company_beside_its_own_workplaces_is_left_out(tmp_path: Path) -> None:
    rows = [HEADINGS, row(0, name="Hovedkontor"), row(1), row(2), row(0, cvr=CVRS[1], name="Alene")]
    found = read_csv(tmp_path, rows)
    assert [each.name for each in found.workplaces] == [
        "Bager nr. 1 & Søn",
        "Bager nr. 2 & Søn",
        "Alene",
    ]
    assert [each.row for each in found.left_out] == [2]
    assert "company itself" in str(found.left_out[0].reason)


def test_a_firm_without_numbers_is_asked_about(tmp_path: Path) -> None:
    found = read_csv(tmp_path, [HEADINGS, row(0, cvr="", name="Uden nummer"), row(1)])
    assert [(each.row, each.workplace.name) for each in found.unnumbered] == [(2, "Uden nummer")]
    assert len(found.workplaces) == 1


def test_a_protected_firm_is_kept_without_its_telephone_and_mail(tmp_path: Path) -> None:
    rows = [
        ("P-nummer", "Navn", "Telefon", "E-mail", "Reklamebeskyttet"),
        ("1003000001", "Bager", "86128855", "a@bager.dk", "Ja"),
        ("1003000002", "Smed", "86128856", "b@smed.dk", "Nej"),
    ]
    first, second = read_csv(tmp_path, rows).workplaces
    assert (first.phone, first.email) == ("", "")
    assert (second.phone, second.email) == ("86128856", "b@smed.dk")


def test_a_closed_workplace_is_left_out_by_its_status(tmp_path: Path) -> None:
    rows = [
        ("P-nummer", "Navn", "Status"),
        ("1003000001", "Bager", "Ophørt"),
        ("1003000002", "Smed", "NORMAL"),
    ]
    found = read_csv(tmp_path, rows)
    assert ([each.name for each in found.workplaces], _told(found)) == (
        ["Smed"], [(2, "The workplace has closed.")]
    )  # fmt: skip


def test_an_address_over_two_lines_is_one_address(tmp_path: Path) -> None:
    (found,) = read_csv(tmp_path, [HEADINGS, row(1, address="Torvet 1,\n 8722  Hedensted")]).workplaces
    assert (found.address, found.postcode, found.town) == ("Torvet 1", "8722", "Hedensted")


def test_the_mentors_own_columns_are_used(tmp_path: Path) -> None:
    path = write_csv(
        tmp_path / "l.csv", [("Nr", "Kaldenavn", "Navn"), ("1003000001", "Bageren", "X ApS")]
    )
    found = firm_list.read(path, today=TODAY, columns={"p_number": "Nr", "name": "Kaldenavn"})
    assert found.workplaces[0][:3] == ("1003000001", "", "Bageren")
    with pytest.raises(UserError, match="no column called"):
        firm_list.read(path, today=TODAY, columns={"name": "Firma"})


def test_reading_can_be_ended_and_tells_how_far_it_is(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "l.csv", [HEADINGS, *(row(i) for i in range(1, 20_000))])
    told: list[tuple[int, float | None]] = []
    firm_list.read(path, today=TODAY, progress=lambda rows, part: told.append((rows, part)))
    assert told == sorted(told)
    assert told[-1] == (20_000, 1.0)
    with pytest.raises(CancelledError):
        firm_list.read(path, today=TODAY, cancelled=lambda: True)


NAMES = st.text(alphabet="abcæøåÆØÅ &.-,;\"'", min_size=1, max_size=20).map(
    lambda name: " ".join(f"F {name}".split())
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    names=st.lists(NAMES, min_size=1, max_size=12),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "cp1252", "latin-1", "utf-16", "utf-16-le"]),
    separator=st.sampled_from(";,\t|"),
    short=st.booleans(),
)
def test_every_firm_with_its_number_comes_through(
    tmp_path: Path, names: list[str], encoding: str, separator: str, short: bool
) -> None:
    rows = [row(i, name=name)[: 4 if short else 7] for i, name in enumerate(names, 1)]
    found = read_csv(tmp_path, [HEADINGS, *rows], encoding=encoding, separator=separator)
    assert [each.name for each in found.workplaces] == names
    assert {each.town for each in found.workplaces} == {"Hedensted"}
    assert not found.left_out
