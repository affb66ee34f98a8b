"""Tests of the firm register and of what the firm page reads."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mentor_desk.errors import UserError
from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import contacts, firm_entry, firm_page, firms
from mentor_desk.services.firm_entry import FirstCount, FirstPerson
from mentor_desk.storage.database import Database
from mentor_desk.terms import ContactRole
from mentor_desk.texts import Catalogue
from tests.services.making import pair, praktik, register


def test_the_page_tells_how_many_places_are_left(
    database: Database, today: date, rulebook: Rulebook, danish: Catalogue
) -> None:
    made = pair(database, today)
    running = praktik(made, today, starts_on=today - timedelta(days=7), hours=18.5)
    register(database, made, running, rulebook, danish, today)
    page = database.read(firm_page.page, firm_id=made.firm_id, today=today, rulebook=rulebook)
    assert page.room is not None
    assert (page.room.places, page.room.used, page.room.full) == (1, 0.5, False)
    assert [row.citizen for row in page.placements] == ["Ahmed Osman"]
    assert page.people[0].role is ContactRole.EMPLOYER


def test_nobody_has_counted_and_the_page_says_so(
    database: Database, today: date, rulebook: Rulebook
) -> None:
    firm_id = database.write(firms.create, name="Skovby Genbrug")
    page = database.read(firm_page.page, firm_id=firm_id, today=today, rulebook=rulebook)
    assert page.room is not None
    assert page.room.places is None
    assert not page.room.full


def test_a_firm_is_entered_with_its_first_person_and_count(database: Database, today: date) -> None:
    firm_id = database.write(
        firm_entry.enter,
        today=today,
        name="Ådal Maskinhandel",
        person=FirstPerson("Bodil Ådal", ContactRole.EMPLOYER, "86 12 34 56"),
        count=FirstCount(22, None, "Bodil Ådal"),
    )
    [row] = database.read(firms.register, today=today)
    assert (row.id, row.people, row.full_time, row.counted_on) == (firm_id, ("Bodil Ådal",), 22, today)


def test_a_wrong_number_of_the_first_person_enters_no_firm(database: Database, today: date) -> None:
    with pytest.raises(UserError) as wrong:
        database.write(
            firm_entry.enter,
            today=today,
            name="Bøg Planteskole",
            person=FirstPerson("Bo", ContactRole.EMPLOYER, "12"),
        )
    assert wrong.value.field == "person_phone"
    assert database.read(firms.register, today=today) == []


def test_a_double_is_found_by_p_number_or_by_its_name_however_spelled(database: Database) -> None:
    database.write(firms.create, name="Ådal  Maskinhandel", p_number="1003456789")
    by_number = database.read(firm_entry.double, name="Noget andet", p_number="10 03 45 67 89")
    assert by_number is not None
    assert by_number.same_place
    by_name = database.read(firm_entry.double, name="aadal maskinhandel ", p_number="")
    assert by_name is not None
    assert not by_name.same_place
    assert database.read(firm_entry.double, name="Ådal", p_number="1003") is None


def test_phone_and_mail_may_be_emptied_but_not_be_wrong(database: Database, today: date) -> None:
    firm_id = database.write(firms.create, name="Lunde VVS", phone="86123456")
    database.write(firms.update, firm_id=firm_id, phone="", email="")
    with pytest.raises(UserError) as wrong:
        database.write(firms.update, firm_id=firm_id, email="lunde")
    assert wrong.value.field == "email"


def test_a_wrong_count_is_taken_back(database: Database, today: date) -> None:
    firm_id = database.write(firms.create, name="Lunde VVS")
    database.write(firms.count_heads, firm_id=firm_id, full_time=9, counted_on=today, source="")
    wrong = database.write(
        firms.count_heads, firm_id=firm_id, full_time=90, counted_on=today, source=""
    )
    database.write(firms.uncount, head_count_id=wrong)
    view = database.read(firms.open_firm, firm_id=firm_id)
    assert [count.full_time for count in view.head_counts] == [9]


def test_a_person_leads_to_the_firm(database: Database) -> None:
    firm_id = database.write(firms.create, name="Lunde VVS")
    contact_id = database.write(
        contacts.add, firm_id=firm_id, name="Mette Sø", role=ContactRole.EMPLOYER
    )
    assert database.read(contacts.firm_of, contact_id=contact_id) == firm_id
    database.write(contacts.remove, contact_id=contact_id)
    with pytest.raises(UserError):
        database.read(contacts.firm_of, contact_id=contact_id)
