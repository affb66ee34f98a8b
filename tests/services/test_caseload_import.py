"""The mentor's own list becomes cases in one step, and nobody known is merged silently."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from time import process_time

import pytest

from mentor_desk.errors import ConflictError
from mentor_desk.exchange.caseload_records import CaseloadList
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import (
    case_page,
    caseload,
    caseload_import,
    citizens,
    firms,
    notes,
    placements,
    undo,
)
from mentor_desk.services.caseload_import import Answers, Comparison, Counts
from mentor_desk.storage.database import Database
from mentor_desk.terms import Stage
from tests.exchange.people import AS_DANES_KEEP_THEM, TODAY, read


def compared(database: Database, found: CaseloadList) -> Comparison:
    return database.read(caseload_import.compare, found=found, today=TODAY)


def brought(database: Database, found: CaseloadList, **answers: frozenset[int]) -> Counts:
    return database.write(
        caseload_import.bring_in,
        comparison=compared(database, found),
        answers=Answers(**answers),
        today=TODAY,
        intro="Fra min egen liste:",
    )


def names(database: Database, rulebook: Rulebook) -> list[str]:
    seen = database.read(caseload.overview, today=TODAY, rulebook=rulebook)
    return sorted(row.name for row in seen.rows)


def test_a_list_becomes_cases_and_one_undo_takes_them_back(
    database: Database, rulebook: Rulebook, tmp_path: Path
) -> None:
    counts = brought(database, read(tmp_path, AS_DANES_KEEP_THEM))
    assert counts == Counts(cases=3, filled=0, left_out=2, firms=2, placements=1, notes=3)
    assert names(database, rulebook) == ["Ali Al-Najjar", "Jens Hansen", "Mette Møller"]
    seen = database.read(caseload.overview, today=TODAY, rulebook=rulebook)
    jens = next(row for row in seen.rows if row.name == "Jens Hansen")
    page = database.read(case_page.page, case_id=jens.id, today=TODAY)
    assert (page.view.opened_on, page.view.stage) == (date(2026, 2, 1), Stage.STARTED)
    assert (page.view.next_step, page.view.next_step_on) == ("Næste samtale", date(2026, 12, 3))
    group = page.view.target_group
    assert group is not None
    assert (group.target_group, group.benefit) == ("sygedagpenge", "sygedagpenge")
    [note] = database.read(notes.listing, case_id=jens.id)
    assert note.text == "Fra min egen liste:\nKan lide orden\nSagsbehandler: Lone"
    database.write(undo.undo_last)
    assert names(database, rulebook) == []
    assert database.read(firms.register, today=TODAY, rulebook=rulebook) == []


def test_the_log_names_nobody_and_no_file(database: Database, tmp_path: Path) -> None:
    from mentor_desk.storage import journal
    from mentor_desk.storage.use_case import reads

    brought(database, read(tmp_path, AS_DANES_KEEP_THEM))
    [entry] = database.read(reads(journal.entries), limit=1)
    assert entry.operation == "caseload.imported"
    assert entry.detail == {"cases": 3, "filled": 0, "left_out": 2}


def test_known_persons_stay_as_they_are_or_get_what_is_empty(
    database: Database, rulebook: Rulebook, tmp_path: Path
) -> None:
    mine = database.write(
        citizens.create, today=TODAY, name="Jens P. Hansen", cpr="710190-1234", phone="99887766"
    )
    found = read(tmp_path, AS_DANES_KEEP_THEM)
    seen = compared(database, found)
    assert seen.new == (1, 2)
    [known] = seen.known
    assert (known.index, known.case_id, known.sure) == (0, mine, True)
    assert set(known.fills) == {
        "address", "postcode", "town", "next_step", "target_group", "placement", "note",
    }  # fmt: skip
    assert brought(database, found).filled == 0
    database.write(undo.undo_last)
    counts = brought(database, found, skip=frozenset({1, 2}), fill=frozenset({0}))
    assert (counts.cases, counts.filled, counts.placements) == (0, 1, 1)
    page = database.read(case_page.page, case_id=mine, today=TODAY)
    assert (page.view.name, page.view.phone) == ("Jens P. Hansen", "99887766")
    assert page.view.next_step == "Næste samtale"
    again = compared(database, found)
    assert [each.fills for each in again.known] == [()]
    database.write(undo.undo_last)
    assert names(database, rulebook) == ["Jens P. Hansen"]
    assert database.read(notes.listing, case_id=mine) == []


def test_the_same_name_alone_is_asked_about(
    database: Database, rulebook: Rulebook, tmp_path: Path
) -> None:
    database.write(citizens.create, today=TODAY, name="Bo Lund")
    found = read(tmp_path, "Navn;Tlf\nLund, Bo;20123456\nIda Holm;20123457\n")
    [known] = compared(database, found).known
    assert (known.index, known.sure) == (0, False)
    assert brought(database, found).cases == 1
    database.write(undo.undo_last)
    assert brought(database, found, anew=frozenset({0})).cases == 2
    assert names(database, rulebook) == ["Bo Lund", "Bo Lund", "Ida Holm"]


def test_the_same_name_with_another_birthday_is_somebody_else(
    database: Database, tmp_path: Path
) -> None:
    database.write(citizens.create, today=TODAY, name="Bo Lund", born_on=date(1970, 1, 1))
    found = read(tmp_path, "Navn;Cpr\nBo Lund;710190-1234\n")
    assert compared(database, found).known == ()


def test_firms_are_found_by_number_or_a_name_only_one_has(
    database: Database, rulebook: Rulebook, tmp_path: Path
) -> None:
    one = database.write(firms.create, name="Føtex A/S", p_number="1003000001")
    for town in ("Vejle", "Horsens"):
        database.write(firms.create, name="Netto", town=town)
    content = (
        "Navn;Virksomhed;P-nr;Tilbud;Start\n"
        "Bo Lund;føtex;;praktik;01-10-26\n"
        "Ida Holm;Noget andet;1003000001;praktik;01-10-26\n"
        "Ea Bro;Netto;;praktik;01-10-26\n"
        "Kim Dal;Bilka;;praktik;01-10-26\n"
        "Per Kok;Bilka;;praktik;01-10-26\n"
    )
    found = read(tmp_path, content)
    seen = compared(database, found)
    assert (seen.new_firms, seen.known_firms, seen.unclear_firms) == (("Bilka",), 1, (2,))
    counts = brought(database, found)
    assert (counts.firms, counts.placements, counts.notes) == (1, 4, 1)
    here = database.read(placements.listing, today=TODAY)
    assert sum(row.firm_id == one for row in here) == 2


def test_nothing_is_read_in_when_the_caseload_changed_meanwhile(
    database: Database, rulebook: Rulebook, tmp_path: Path
) -> None:
    seen = compared(database, read(tmp_path, "Navn;Cpr\nBo Lund;710190-1234\n"))
    database.write(citizens.create, today=TODAY, name="Bo Lund", cpr="7101901234")
    with pytest.raises(ConflictError):
        database.write(caseload_import.bring_in, comparison=seen, answers=Answers(), today=TODAY)
    assert names(database, rulebook) == ["Bo Lund"]


def test_a_hundred_rows_take_a_moment(database: Database, tmp_path: Path) -> None:
    head = "Navn;Cpr;Tlf;Målgruppe;Oprettet;Næste skridt;Virksomhed;Tilbud;Start;Noter;Andet felt\n"
    rows = [
        f"Person {n} Prøve{n};{60 + n % 28 + 1:02}{n % 12 + 1:02}85{1000 + n};{20_000_000 + n};"
        f"jobparat;01-{n % 12 + 1:02}-25;Ring;Firma {n % 20};praktik;01-10-26;Lidt tekst;mere\n"
        for n in range(100)
    ]
    found = read(tmp_path, head + "".join(rows))
    began = process_time()
    counts = brought(database, found)
    assert (counts.cases, counts.firms, counts.placements, counts.notes) == (100, 20, 100, 100)
    assert process_time() - began < 2
