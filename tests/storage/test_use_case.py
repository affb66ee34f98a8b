"""Use cases: what reads, what writes, and how they compose."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from mentor_desk.models import Firm
from mentor_desk.storage.database import Database
from mentor_desk.storage.use_case import reads, writes
from tests.storage.desk import add_firm, entries, firm_names


@writes("firms.added")
def add_two(session: Session) -> None:
    add_firm(session, name="Bager")
    add_firm(session, name="Smed")


@reads
def read_that_calls_a_write(session: Session) -> None:
    add_firm(session, name="Bager")


@reads
def read_that_writes(session: Session) -> None:
    session.add(Firm(name="Bager"))
    session.flush()


def test_a_write_within_a_write_is_one_transaction_and_one_entry(database: Database) -> None:
    database.write(add_two)
    assert database.read(firm_names) == ["Bager", "Smed"]
    assert [entry.operation for entry in database.read(entries)] == ["firms.added"]


@pytest.mark.parametrize("use_case", [read_that_calls_a_write, read_that_writes])
def test_a_read_cannot_write(database: Database, use_case: object) -> None:
    with pytest.raises(RuntimeError, match="read"):
        database.read(use_case)
    assert database.read(firm_names) == []
