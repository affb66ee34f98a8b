"""The firm's task bank."""

from __future__ import annotations

from datetime import date

import pytest

from mentor_desk.services import firm_tasks
from mentor_desk.services.firm_tasks import BankTask
from mentor_desk.storage.database import Database
from tests.services.making import Pair, pair


@pytest.fixture
def two(database: Database, today: date) -> Pair:
    return pair(database, today)


def _bank(database: Database, two: Pair) -> list[tuple[str, str]]:
    return list(database.read(firm_tasks.at_firm, firm_id=two.firm_id))


def test_a_firm_begins_with_no_tasks(database: Database, two: Pair) -> None:
    assert _bank(database, two) == []


def test_tasks_are_remembered_once_whatever_their_case_and_spaces(
    database: Database, two: Pair
) -> None:
    tasks = [("Modtage varer", "overblik"), (" ", "intet"), ("Feje", "")]
    assert database.write(firm_tasks.remember, firm_id=two.firm_id, tasks=tasks) == 2
    again = [("modtage  VARER", "andet"), ("Pakke ordrer", "omhu"), ("pakke ordrer", "")]
    assert database.write(firm_tasks.remember, firm_id=two.firm_id, tasks=again) == 1
    assert _bank(database, two) == [
        ("Modtage varer", "overblik"),
        ("Feje", ""),
        ("Pakke ordrer", "omhu"),
    ]


def test_the_bank_is_corrected_sorted_and_cut_in_one_go(database: Database, two: Pair) -> None:
    first = [("Feje", ""), ("Pakke", "omhu"), ("Vaske", "rutine")]
    database.write(firm_tasks.arrange, firm_id=two.firm_id, tasks=first)
    then = [("Vaske", "rutine, ansvar"), ("Pakke ordrer", "omhu")]
    database.write(firm_tasks.arrange, firm_id=two.firm_id, tasks=then)
    assert _bank(database, two) == then
    database.write(firm_tasks.arrange, firm_id=two.firm_id, tasks=[])
    assert _bank(database, two) == []


def test_what_a_bank_lacks_is_told_by_the_words_of_the_task() -> None:
    bank = [BankTask("Feje", "rutine")]
    assert firm_tasks.lacking(bank, [("FEJE", "tempo"), ("Male", "")]) == (BankTask("Male", ""),)
    assert firm_tasks.lacking(bank, []) == ()
