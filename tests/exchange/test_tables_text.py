"""A text list is read the same in every dress it comes in."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentor_desk.exchange.tables import open_list
from tests.exchange.lists import HEADINGS, row, write_csv

ENCODINGS = ("utf-8", "utf-8-sig", "cp1252", "latin-1", "utf-16", "utf-16-le", "utf-16-be")
CELLS = st.text(
    alphabet="abcæøåÆØÅéüß 0123456789;,\t|\"'\n&<>.-/", max_size=12
).map(str.strip)  # fmt: skip
ROWS = st.lists(st.lists(CELLS, min_size=len(HEADINGS), max_size=len(HEADINGS)), min_size=1, max_size=8)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=ROWS,
    encoding=st.sampled_from(ENCODINGS),
    separator=st.sampled_from(";,\t|"),
    end=st.sampled_from(["\r\n", "\n"]),
    told=st.booleans(),
    title=st.sampled_from(["", "Udtræk fra registeret\n\n", "Virksomheder på Ærø\n"]),
    trailing=st.integers(0, 3),
)
def test_what_went_in_comes_out(
    *,
    tmp_path: Path,
    rows: list[list[str]],
    encoding: str,
    separator: str,
    end: str,
    told: bool,
    title: str,
    trailing: int,
) -> None:
    rows = [each for each in rows if any(each)] or [["x"] * len(HEADINGS)]
    written = [[*HEADINGS, *[""] * trailing], *([*each, *[""] * trailing] for each in rows)]
    before = (f"sep={separator}\n" if told else "") + title
    path = write_csv(
        tmp_path / "liste.csv", written, encoding=encoding, separator=separator, end=end, before=before
    )
    (sheet,) = open_list(path).sheets
    assert sheet.headings == HEADINGS
    assert sheet.header_row == 1 + before.count("\n")
    read = [each[: len(HEADINGS)] for chunk in sheet.chunks() for each in chunk.rows]
    assert read == rows


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_danish_letters_are_right_in_every_encoding(
    tmp_path: Path, encoding: str, separator: str
) -> None:
    path = write_csv(
        tmp_path / "æøå.csv",
        [HEADINGS, row(1, name="Ærø Smørrebrød og Blåbær")],
        encoding=encoding,
        separator=separator,
    )
    (sheet,) = open_list(path).sheets
    assert sheet.sample[0][2] == "Ærø Smørrebrød og Blåbær"
    assert sheet.sample[0][3] == "Smedevænget 4, 1. tv, 8722 Hedensted"


def test_a_dash_of_windows_and_a_byte_windows_has_no_letter_for_are_both_read(tmp_path: Path) -> None:
    dash = tmp_path / "dash.csv"
    dash.write_bytes("Navn;CVR-nr.\nBager – Ø;13748136\n".encode("cp1252"))
    assert open_list(dash).sheets[0].sample[0][0] == "Bager – Ø"
    odd = tmp_path / "odd.csv"
    odd.write_bytes(b"Navn;CVR-nr.\nBager \x81 \xd8;13748136\n")
    assert open_list(odd).sheets[0].sample[0][0] == "Bager \x81 Ø"


def test_one_broken_byte_does_not_spoil_the_danish_letters_of_the_rest(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    good = "".join(f"Bødker Åge nr. {i};13748136\n" for i in range(20))
    path.write_bytes(f"Navn;CVR-nr.\n{good}".encode() + b"Br\xf8d;13748136\n")
    names = [each[0] for each in open_list(path).sheets[0].sample]
    assert names[0] == "Bødker Åge nr. 0"
    assert names[-1] == "Br\ufffdd"


def test_a_comma_in_the_addresses_is_not_taken_for_the_separator(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    rows = "".join(f"Bager {i};Nygade {i}, 1. tv, 8722 Hedensted\n" for i in range(30))
    path.write_text(f"Navn;Adresse\n{rows}", encoding="utf-8")
    assert open_list(path).sheets[0].headings == ("Navn", "Adresse")


def test_a_row_number_counts_rows_as_a_spreadsheet_does(tmp_path: Path) -> None:
    path = write_csv(
        tmp_path / "liste.csv", [HEADINGS, row(1, address="Torvet 1\n8722 Hedensted"), (), row(2)]
    )
    (chunk,) = open_list(path).sheets[0].chunks()
    assert list(chunk.numbers) == [2, 4]


def test_short_rows_and_long_rows_are_let_through(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_text("Navn;CVR-nr.;By\nBager\nSmed;13748136;Vejle;x;y\n", encoding="utf-8")
    (sheet,) = open_list(path).sheets
    assert [each[0] for each in sheet.sample] == ["Bager", "Smed"]


def test_a_list_without_headings_has_the_letters_of_the_columns(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_text("1003000001;13748136;Bager\n1003000002;13748136;Smed\n", encoding="utf-8")
    (sheet,) = open_list(path).sheets
    assert (sheet.header_row, sheet.headings) == (0, ("A", "B", "C"))


def test_two_headings_alike_are_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_text("Navn;Navn;CVR-nr.;\nBager;Smed;13748136;x\n", encoding="utf-8")
    assert open_list(path).sheets[0].headings == ("Navn", "Navn (2)", "CVR-nr.", "D")


def test_old_line_ends_are_line_ends(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "liste.csv", [HEADINGS, row(1), row(2)], end="\r")
    assert len(open_list(path).sheets[0].sample) == 2
