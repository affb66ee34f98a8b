"""The people around a citizen: who they are, and who has taken over what."""

from __future__ import annotations

import uuid
from datetime import date

import pytest

from mentor_desk.errors import UserError
from mentor_desk.services import case_page, caseworkers, citizens, people_around, undo
from mentor_desk.services.gathering.overlevering import MAKER
from mentor_desk.storage.database import Database
from mentor_desk.terms import AroundRole
from tests.services.gathering.making import gathered


@pytest.fixture
def case_id(database: Database, today: date) -> uuid.UUID:
    return database.write(citizens.create, today=today, name="Åse Bæk")


@pytest.fixture
def citizen_id(database: Database, today: date, case_id: uuid.UUID) -> uuid.UUID:
    return database.read(case_page.page, case_id=case_id, today=today).citizen.id


def test_a_task_has_one_owner_and_giving_it_on_can_be_undone(
    database: Database, citizen_id: uuid.UUID
) -> None:
    first = database.write(
        people_around.add, citizen_id=citizen_id, name=" Mette Sø ", role="firm_consultant",
        phone="86 12 34 56", owns_firm_contact=True,
    )  # fmt: skip
    second = database.write(
        people_around.add, citizen_id=citizen_id, name="Lars Holm", role=AroundRole.CASEWORKER
    )
    database.write(people_around.update, person_id=second, owns_firm_contact=True)
    owners = {row.name: row.owns_firm_contact for row in _of(database, citizen_id)}
    assert owners == {"Lars Holm": True, "Mette Sø": False}
    database.write(undo.undo_last)
    row = next(row for row in _of(database, citizen_id) if row.id == first)
    assert row.owns_firm_contact
    assert (row.name, row.phone) == ("Mette Sø", "86123456")


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"name": " ", "role": "doctor"}, "name"),
        ({"name": "Lars", "role": ""}, "role"),
        ({"name": "Lars", "role": "doctor", "phone": "12"}, "phone"),
        ({"name": "Lars", "role": "doctor", "email": "lars"}, "email"),
    ],
)
def test_what_cannot_be_right_is_told_at_its_field(
    database: Database, citizen_id: uuid.UUID, values: dict[str, str], field: str
) -> None:
    with pytest.raises(UserError) as told:
        database.write(people_around.add, citizen_id=citizen_id, **values)
    assert told.value.field == field


def test_they_stand_on_the_case_and_on_the_hand_over(
    database: Database, today: date, case_id: uuid.UUID, citizen_id: uuid.UUID
) -> None:
    person_id = database.write(
        people_around.add, citizen_id=citizen_id, name="Noor", role="family", owns_follow_up=True
    )
    [row] = database.read(case_page.page, case_id=case_id, today=today).around
    assert row.owns_follow_up
    [around] = gathered(database, MAKER, case_id, today).around
    assert (around.who.name, around.role, around.owns_follow_up) == ("Noor", "family", True)
    database.write(people_around.remove, person_id=person_id)
    assert gathered(database, MAKER, case_id, today).around == ()


def _of(database: Database, citizen_id: uuid.UUID) -> tuple[people_around.AroundRow, ...]:
    return database.read(people_around.of, citizen_id=citizen_id)


def test_a_new_caseworker_ends_the_one_before_and_the_changes_are_counted(
    database: Database, citizen_id: uuid.UUID
) -> None:
    first = database.write(
        people_around.add, citizen_id=citizen_id, name="Lars Holm", role="caseworker",
        since=date(2025, 3, 3), owns_follow_up=True,
    )  # fmt: skip
    database.write(
        people_around.add, citizen_id=citizen_id, name="Ida Juul", role="caseworker",
        since=date(2026, 9, 1),
    )  # fmt: skip
    around = _of(database, citizen_id)
    assert [(row.name, row.until) for row in around] == [
        ("Ida Juul", None),
        ("Lars Holm", date(2026, 9, 1)),
    ]
    assert not around[1].owns_follow_up
    counted = caseworkers.counted(around)
    assert (counted.count, counted.changes, counted.since) == (2, 1, date(2025, 3, 3))
    with pytest.raises(UserError):
        database.write(people_around.update, person_id=first, until=date(2025, 1, 1))
