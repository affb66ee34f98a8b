"""Namesakes, and the small fields that may be emptied."""

from __future__ import annotations

from datetime import date

import pytest

from mentor_desk.errors import UserError
from mentor_desk.services import cases, citizens, duplicates
from mentor_desk.storage.database import Database


@pytest.fixture
def soren(database: Database, today: date) -> cases.CaseView:
    case_id = database.write(citizens.create, today=today, name="Søren Aabo", phone="20123456")
    return database.read(cases.open_case, case_id=case_id, today=today)


@pytest.mark.parametrize("typed", ["Soeren Åbo", "åbo, søren", "SØREN  AABO"])
def test_a_namesake_is_found_however_the_name_is_written(
    database: Database, soren: cases.CaseView, typed: str
) -> None:
    found = database.read(duplicates.known, model="Citizen").like(name=typed)
    assert found is not None
    case = database.read(duplicates.case_of, citizen_id=found[0].id)
    assert case == (soren.id, False)


@pytest.mark.parametrize("typed", ["", "Søren", "Søren Dam"])
def test_half_a_name_or_another_one_finds_nobody(
    database: Database, soren: cases.CaseView, typed: str
) -> None:
    del soren
    assert database.read(duplicates.known, model="Citizen").like(name=typed) is None


def test_phone_and_mail_may_be_emptied(database: Database, soren: cases.CaseView, today: date) -> None:
    database.write(citizens.update, citizen_id=soren.citizen_id, phone="", email="")
    view = database.read(citizens.profile, citizen_id=soren.citizen_id, today=today)
    assert (view.fields["phone"], view.fields["email"]) == ("", "")


def test_a_mail_address_without_a_dot_is_told_at_its_field(
    database: Database, soren: cases.CaseView
) -> None:
    with pytest.raises(UserError) as caught:
        database.write(citizens.update, citizen_id=soren.citizen_id, email="soren@firma")
    assert caught.value.field == "email"
