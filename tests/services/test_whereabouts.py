"""Which case a record belongs to."""

from __future__ import annotations

import uuid
from datetime import date

import pytest

from mentor_desk.errors import UserError
from mentor_desk.services import cases, notes, promises, visits, whereabouts
from mentor_desk.storage.database import Database
from tests.services.making import Pair, pair


@pytest.fixture
def ahmed(database: Database, today: date) -> Pair:
    return pair(database, today)


def test_everything_in_a_case_leads_to_the_case(database: Database, ahmed: Pair, today: date) -> None:
    case_id = ahmed.case_id
    view = database.read(cases.open_case, case_id=case_id, today=today)
    found = {
        "case": case_id,
        "citizen": view.citizen_id,
        "visit": database.write(visits.plan, case_id=case_id, day=today),
        "note": database.write(notes.add, day=today, body="Ring", case_id=case_id),
        "promise": database.write(promises.make, today=today, what="Sko", case_id=case_id),
    }
    for kind, ref in found.items():
        assert database.read(whereabouts.case_of, kind=kind, ref=ref) == case_id


def test_a_note_about_a_firm_belongs_to_no_case(database: Database, ahmed: Pair, today: date) -> None:
    ref = database.write(notes.add, day=today, body="Nye chefer", firm_id=ahmed.firm_id)
    assert database.read(whereabouts.case_of, kind="note", ref=ref) is None


def test_a_record_that_is_gone_is_told(database: Database) -> None:
    with pytest.raises(UserError):
        database.read(whereabouts.case_of, kind="visit", ref=uuid.uuid4())
