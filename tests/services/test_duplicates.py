"""Which records look alike, while typing and in the whole caseload."""

from __future__ import annotations

import uuid
from datetime import date
from time import perf_counter
from typing import Any

import pytest

from mentor_desk.services import citizens, contacts, duplicates, firms, likeness
from mentor_desk.services.duplicates import Known
from mentor_desk.services.likeness import Looks
from mentor_desk.services.undo import undo_last
from mentor_desk.storage.database import Database
from mentor_desk.storage.vault import Vault
from mentor_desk.terms import ContactRole

BORN = date(1990, 5, 3)


def looks(name: str, **values: Any) -> Looks:
    return Looks(uuid.uuid4(), name, **values)


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        (looks("Anna Holm", cpr="6305900001"), looks("A. Holm", cpr="6305900001"), likeness.SAME_CPR),
        (looks("Anna Holm", born_on=BORN), looks("Holm, Anna", born_on=BORN), likeness.SAME_BIRTHDAY),
        (looks("Søren Åbo"), looks("Soeren Aabo", born_on=BORN), likeness.SAME_NAME),
        (looks("Anna Holm"), looks("Anna Marie Holm"), likeness.NEAR_NAME),
        (looks("Kirsten Møller"), looks("Kristen Møller"), likeness.NEAR_NAME),
        (looks("Ali D", phone="20 12 34 56"), looks("Ali", phone="+4520123456"), likeness.SAME_PHONE),
        (looks("Ali Demir", phone="20123456"), looks("Sara Demir", phone="20123456"), None),
        (looks("Anna Holm", cpr="6305900001"), looks("Anna Holm", cpr="6305900002"), None),
        (looks("Anna Holm", born_on=BORN), looks("Anna Holm", born_on=date(1991, 5, 3)), None),
        (looks("Anna"), looks("Anna"), None),
        (looks("Jens Hansen"), looks("Jørn Hansen"), None),
    ],
)  # fmt: skip
def test_people_look_alike_by_plain_reasons(one: Looks, other: Looks, why: object) -> None:
    assert likeness.people(one, other) == why
    assert likeness.people(other, one) == why


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        (looks("Bøg", p_number="1"), looks("Bøg Planteskole", p_number="1"), likeness.SAME_P_NUMBER),
        (
            looks("X", cvr="12345678", address="Åvej 4", postcode="8653"),
            looks("Y", cvr="12345678", address="Aavej  4", postcode="8653"),
            likeness.SAME_PLACE,
        ),
        (looks("Ådal A/S", postcode="8653"), looks("Aadal ApS", postcode="8653"), likeness.SAME_TOWN),
        (looks("Thems Smedie", town="Them"), looks("Them Smedie", town="Them"), likeness.NEAR_TOWN),
        (looks("Rema", town="Them", p_number="1"), looks("Rema", town="Them", p_number="2"), None),
        (looks("Rema", town="Them"), looks("Rema", town="Vejle"), None),
    ],
)
def test_firms_look_alike_by_plain_reasons(one: Looks, other: Looks, why: object) -> None:
    assert likeness.firms(one, other) == why


def test_pairs_are_listed_until_they_are_said_to_be_two(database: Database, today: date) -> None:
    for values in ({"name": "Anna Holm", "cpr": "6305901234"}, {"name": "Anna M Holm", "cpr": ""}):
        database.write(citizens.create, today=today, **values)
    firm_id = database.write(firms.create, name="Ådal Smedie", town="Them")
    database.write(firms.create, name="Aadal Smedie ApS", town="Them")
    for name in ("Bodil Ådal", "Bodil Aadal"):
        database.write(contacts.add, firm_id=firm_id, name=name, role=ContactRole.EMPLOYER)
    found = database.read(duplicates.pairs)
    assert [pair.model for pair in found] == ["Citizen", "Firm", "Contact"]
    assert found[0].one.name == "Anna Holm", "the older one is proposed to be kept"
    assert found[2].place == "Ådal Smedie"

    one, other = found[1].one.id, found[1].other.id
    for _ in range(2):
        database.write(duplicates.not_same, model="Firm", one_id=other, other_id=one, today=today)
    assert [pair.model for pair in database.read(duplicates.pairs)] == ["Citizen", "Contact"]


def test_saying_so_can_be_undone(database: Database, today: date) -> None:
    ids = [database.write(firms.create, name="Bøg", town="Them") for _ in range(2)]
    database.write(duplicates.not_same, model="Firm", one_id=ids[0], other_id=ids[1], today=today)
    assert database.read(duplicates.pairs) == []
    database.write(undo_last)
    assert len(database.read(duplicates.pairs)) == 1


def test_what_is_typed_is_held_against_two_thousand_within_a_frame() -> None:
    first = ("Anna", "Bo", "Carla", "Dan", "Else", "Finn", "Grethe", "Hans", "Ida", "Jens")
    last = ("Holm", "Bæk", "Lund", "Skov", "Dahl")
    people = [
        looks(f"{first[n % 10]} {chr(97 + n % 26)}{n} {last[n % 5]}", born_on=BORN) for n in range(2000)
    ]
    known = Known("Citizen", (*people, looks("Søren Åbo", phone="20 12 34 56")))
    known.like(name="Ki")
    began = perf_counter()
    for typed in ("S", "Sør", "Soeren Aabo"):
        found = known.like(name=typed)
    # A generous bound: a slow machine is no fault of the program's.
    assert perf_counter() - began < 0.3
    assert found is not None
    assert (found[0].name, found[1]) == ("Søren Åbo", likeness.SAME_NAME)
    assert known.like(name="Søren A", phone="20123456") is not None


def test_the_sample_has_nobody_twice(sampled: Vault) -> None:
    assert sampled.database.read(duplicates.pairs) == []
