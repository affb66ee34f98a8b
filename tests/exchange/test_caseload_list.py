"""A mentor's own list is read as it is, and nothing in it is guessed or lost."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentor_desk import resources
from mentor_desk.errors import UserError
from mentor_desk.exchange import caseload_days, caseload_list, caseload_words
from mentor_desk.exchange.caseload_headings import FIELDS, meaning
from mentor_desk.formats import folding
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.terms import PlacementKind, Stage
from tests.exchange.people import AS_DANES_KEEP_THEM, TODAY, doubts, one, read, write


def test_a_list_as_danes_keep_it_is_read_whole(tmp_path: Path) -> None:
    found = read(tmp_path, AS_DANES_KEEP_THEM)
    jens, mette, ali = found.people
    assert (jens.name, jens.cpr, jens.born_on) == ("Jens Hansen", "7101901234", date(1990, 1, 11))
    assert (jens.phone, jens.address) == ("20123456", "Smedevænget 4, 1. tv")
    assert (jens.postcode, jens.town) == ("8722", "Hedensted")
    assert (jens.target_group, jens.benefit, jens.stage) == ("sygedagpenge", "sygedagpenge", "started")
    assert jens.opened_on == date(2026, 2, 1)
    assert (jens.next_step, jens.next_step_on) == ("Næste samtale", date(2026, 12, 3))
    assert jens.placement.kind == "praktik"
    assert jens.placement.starts_on == date(2026, 10, 1)
    assert jens.note == "Kan lide orden\nSagsbehandler: Lone"
    assert (mette.target_group, mette.phone) == ("ung_aktivitetsparat", "30111222")
    assert mette.opened_on == date(2025, 12, 1)
    assert "Tlf.: (mor) 30111222" in mette.note
    assert (ali.cpr, ali.target_group, ali.stage, ali.opened_on) == ("", "", "", None)
    assert doubts(ali) == ["cpr", "opened_on", "target_group", "stage", "firm"]
    assert "Målgruppe: Kontanthjælp" in ali.note
    assert "Opstart: medio marts" in ali.note
    assert [(left.row, left.reason.source) for left in found.left_out] == [
        (4, "It looks like a heading between the rows."),
        (9, "It looks like a total or a note, not a citizen."),
    ]


@pytest.mark.parametrize(
    ("written", "group"),
    [
        ("jobparat", "kontanthjaelp_jobparat"),
        ("AKTIVITETSPARAT", "kontanthjaelp_aktivitetsparat"),
        ("kontanthjælp, aktivitetsparat", "kontanthjaelp_aktivitetsparat"),
        ("Sygedagpengemodtager", "sygedagpenge"),
        ("ressourceforløb", "ressourceforloeb"),
        ("Ressource-forløb", "ressourceforloeb"),
        ("Jobafklaringsforløb", "jobafklaring"),
        ("§ 6, nr. 3", "kontanthjaelp_aktivitetsparat"),
        ("visiteret til fleksjob", "fleksjobvisiteret"),
        ("fleksjob", ""),
        ("kontanthjælp", ""),
        ("parat til lidt af hvert", ""),
    ],
)
def test_target_groups_in_everyday_words_and_none_of_them_guessed(written: str, group: str) -> None:
    assert caseload_words.key_of("target_group", written) == group


def test_every_word_leads_to_one_key_that_exists(rulebook: Rulebook) -> None:
    with resources.path("reference", "caseload_words.toml").open("rb") as file:
        tables = tomllib.load(file)
    for name in ("target_group", "benefit"):
        assert {f"{name}s.{key}" for key in tables[name]} <= rulebook.rules.keys()
    assert set(tables["stage"]) == set(Stage)
    assert set(tables["kind"]) == set(PlacementKind)
    for name in caseload_words.TABLES:
        wrong = [
            (word, key, found)
            for key, words in tables[name].items()
            for word in words
            if (found := caseload_words.key_of(name, word)) != key
        ]
        assert wrong == []


def test_every_heading_leads_to_its_own_field() -> None:
    with resources.path("reference", "caseload_headings.toml").open("rb") as file:
        table = tomllib.load(file)
    assert set(table) == set(FIELDS)
    for field, aliases in table.items():
        for alias in aliases:
            found = meaning(alias)
            assert found is not None, alias
            assert found.field == field, alias


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("01-02-26", date(2026, 2, 1)),
        ("1/2 2026", date(2026, 2, 1)),
        ("d. 1.2.2026", date(2026, 2, 1)),
        ("2026-02-01", date(2026, 2, 1)),
        ("2026-02-01 00:00:00", date(2026, 2, 1)),
        ("46054", date(2026, 2, 1)),
        ("010226", date(2026, 2, 1)),
        ("1. februar 2026", date(2026, 2, 1)),
        ("31-02-26", None),
        ("+3u", None),
        ("snart", None),
        ("", None),
    ],
)
def test_days_are_day_first(written: str, day: date | None) -> None:
    found = caseload_days.understood(written, TODAY)
    assert (found and found.day) == day


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("110190", date(1990, 1, 11)),
        ("11-01-90", date(1990, 1, 11)),
        ("11.01.05", date(2005, 1, 11)),
        ("10190", date(1990, 1, 1)),
        ("11-01-2025", None),
        ("ukendt", None),
    ],
)
def test_birthdays_lie_in_the_past(written: str, day: date | None) -> None:
    assert caseload_days.born(written, TODAY) == day


@pytest.mark.parametrize(
    ("written", "number", "born"),
    [
        ("711290-1234", "7112901234", date(1990, 12, 11)),
        ("701290 1234", "7012901234", date(1990, 12, 10)),
        ("112901234", "0112901234", date(1990, 12, 1)),
        ("111290-xxxx", "", date(1990, 12, 11)),
        ("111290", "", date(1990, 12, 11)),
        ("991390-1234", "", None),
        ("1.1E+08", "", None),
    ],
)
def test_cpr_numbers_in_every_dress(
    tmp_path: Path, written: str, number: str, born: date | None
) -> None:
    person = one(tmp_path, ["Cpr-nr"], [written])
    assert (person.cpr, person.born_on) == (number, born)
    assert (doubts(person) == ["cpr"]) is (born is None)
    assert all(not doubt.written for doubt in person.doubts)


def test_a_firm_without_kind_or_day_makes_no_placement_and_stays_in_the_note(tmp_path: Path) -> None:
    person = one(tmp_path, ["Virksomhed", "Start", "Timer"], ["Føtex", "01-09-26", "15 timer"])
    assert not person.placement.whole
    assert person.note == "Virksomhed: Føtex\nStart: 01-09-26\nTimer: 15 timer"
    person = one(tmp_path, ["Virksomhed", "Tilbud", "Start"], ["Føtex", "VP", "01-09-26"])
    assert person.placement.whole
    assert person.note == ""


def test_headings_may_take_two_rows(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        "Mine borgere 2026;;;;;\n"
        "Navn;Cpr-nr.;Virksomhed;Praktik;;Noter\n"
        ";;;Start;Slut;\n"
        "Bo Lund;710190-1234;Netto;01-10-26;31-12-26;Glad\n",
    )
    [person] = found.people
    assert person.placement.kind == "praktik"
    assert person.placement.starts_on == date(2026, 10, 1)
    assert person.placement.ends_on == date(2026, 12, 31)
    assert person.note == "Glad"
    assert found.left_out == ()


def test_the_same_person_twice_is_taken_once(tmp_path: Path) -> None:
    found = read(tmp_path, "Navn;Cpr\nAnna Blå;710190-1234\nAnna B.;7101901234\nAnna Blå;\n")
    assert [person.name for person in found.people] == ["Anna Blå", "Anna Blå"]
    [left] = found.left_out
    assert (left.row, left.reason.values["row"]) == (3, 2)


def test_several_sheets_are_asked_about_and_other_sheets_told(tmp_path: Path) -> None:
    path = tmp_path / "borgere.xlsx"
    book = xlsxwriter.Workbook(str(path))
    rows = {
        "Aktive": [["Mine borgere"], [], ["Fornavn", "Efternavn", "Mobil"], ["Bo", "Lund", 20123456]],
        "Afsluttede": [["Navn", "Cpr", "Afsluttet"], ["Ida Holm", "7101901234", "01-05-26"]],
        "Koder": [["A", "Aktiv"], ["B", "Venter"]],
    }
    for name, lines in rows.items():
        sheet = book.add_worksheet(name)
        for number, line in enumerate(lines):
            sheet.write_row(number, 0, line)
    book.close()
    with pytest.raises(UserError) as refused:
        caseload_list.read(path, today=TODAY)
    assert refused.value.text.values["names"] == "Aktive, Afsluttede"
    found = caseload_list.read(path, today=TODAY, all_sheets=True)
    assert [person.name for person in found.people] == ["Bo Lund", "Ida Holm"]
    assert found.people[0].phone == "20123456"
    assert found.people[1].closed_on == date(2026, 5, 1)
    assert [left.sheet for left in found.left_out] == ["Koder"]
    alone = caseload_list.read(path, today=TODAY, sheets=["aktive"])
    assert len(alone.people) == 1


def test_a_list_without_names_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="names"):
        read(tmp_path, "Cpr;Tlf\n7101901234;20123456\n7201901234;20123457\n")


def test_own_columns_are_taken_and_the_rest_can_be_left(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", "Hvem;Ring;Hund\nBo Lund;20123456;ja\n")
    columns = {"name": "Hvem", "phone": "Ring"}
    with_rest = caseload_list.read(path, today=TODAY, columns=columns)
    without = caseload_list.read(path, today=TODAY, columns=columns, rest=False)
    assert (with_rest.people[0].note, without.people[0].note) == ("Hund: ja", "")
    with pytest.raises(UserError, match="no column"):
        caseload_list.read(path, today=TODAY, columns={"name": "Kat"})


HOSTILE = st.text(max_size=60) | st.sampled_from(
    ["=HYPERLINK(1)", "00-00-00", "99999", "31-02-2026", "\x00\x1b[2J", "\u202e1234", "٣٤٥", "+" * 50,
     "0101011234", "-" * 300, "1e400", "\ud800", "9999999999", "2026-13-45", "x" * 5000, "²²²²²²²²"]
)  # fmt: skip


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cells=st.lists(HOSTILE, min_size=len(FIELDS), max_size=len(FIELDS)))
def test_no_cell_stops_the_reading_and_whatever_is_made_is_sound(cells: list[str]) -> None:
    from mentor_desk.exchange.caseload_person import PersonReader

    reader = PersonReader("Ark", FIELDS, {name: at for at, name in enumerate(FIELDS)}, TODAY)
    person = reader.read(2, cells)
    assert len(person.cpr) in (0, 10)
    assert person.phone == "" or len(folding.fold(person.phone)) >= 8
    assert "\x00" not in person.name + person.note
    person.note.encode()
    person.name.encode()
    assert person.opened_on is None or person.opened_on <= TODAY
