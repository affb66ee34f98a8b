"""Entering a firm by hand."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from mentor_desk.services import drafts, firms
from mentor_desk.storage.database import Database
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.firm import new_firm
from mentor_desk.ui.firm.new_firm import NewFirm
from tests.ui.firm.showing import firms_of, show_desk
from tests.ui.hands import Hands


@pytest.fixture
def desk(qtbot: QtBot, context: Context) -> Iterator[Desk]:
    made = show_desk(qtbot, context)
    yield made
    firms_of(made).drawer.dismiss()


def opened(desk: Desk) -> NewFirm:
    desk.new_here()
    form = firms_of(desk).drawer.body()
    assert isinstance(form, NewFirm)
    return form


def test_a_firm_is_entered_with_person_and_count(desk: Desk, database: Database, today: date) -> None:
    form, hands = opened(desk), Hands()
    hands.fill("Lunde VVS")
    for name, words in (
        ("cvr", "24 25 67 90"),
        ("person_name", "Torben Lunde"),
        ("person_phone", "86 12 34 56"),
        ("full_time", "9,5"),
        ("source", "Torben"),
    ):
        form.form.focus(name)
        hands.fill(words)
    hands.finish()
    [row] = database.read(firms.register, today=today)
    assert (row.name, row.cvr, row.full_time, row.people) == (
        "Lunde VVS", "24256790", 9.5, ("Torben Lunde",)
    )  # fmt: skip
    page = firms_of(desk)
    assert page.place() == ("firm", str(row.id))
    assert not page.drawer.is_open()
    assert database.read(drafts.subjects, form="new_firm") == []


def test_a_name_alone_is_enough(desk: Desk, database: Database, today: date) -> None:
    opened(desk)
    hands = Hands()
    hands.fill("Bøg Planteskole")
    hands.finish()
    assert [row.full_time for row in database.read(firms.register, today=today)] == [None]
    assert hands.actions == 2


def test_a_firm_without_a_name_is_not_created(desk: Desk, database: Database, today: date) -> None:
    form = opened(desk)
    Hands().finish()
    assert "name" in form.form.beneath("name")
    assert database.read(firms.register, today=today) == []


def test_a_wrong_number_is_told_at_its_field(desk: Desk, database: Database, today: date) -> None:
    form, hands = opened(desk), Hands()
    hands.fill("Lunde VVS")
    form.form.focus("person_phone")
    hands.fill("12")
    hands.finish()
    assert "name" in form.form.beneath("person_name")
    form.form.focus("person_name")
    hands.fill("Torben")
    hands.finish()
    assert "eight digits" in form.form.beneath("person_phone")
    assert database.read(firms.register, today=today) == []


def test_a_firm_that_is_there_already_is_said_while_typing_and_can_be_used(
    qtbot: QtBot, desk: Desk, context: Context, database: Database
) -> None:
    firm_id = database.write(firms.create, name="Ådal Maskinhandel", town="Ådal")
    form = opened(desk)
    Hands().fill("aadal maskinhandel")
    assert form.warning.isVisible()
    assert "Ådal Maskinhandel (Ådal)" in form.warning.text
    form.warning._link.click()
    assert firms_of(desk).place() == ("firm", str(firm_id))
    assert not firms_of(desk).drawer.is_open()


def test_the_same_p_number_is_said_before_it_is_refused(
    desk: Desk, database: Database, today: date
) -> None:
    database.write(firms.create, name="Lunde VVS", p_number="1003456789")
    form, hands = opened(desk), Hands()
    hands.fill("Lunde Blik")
    form.form.focus("p_number")
    hands.fill("10 0345 6789")
    assert "P number" in form.warning.text
    hands.finish()
    assert "already has this P number" in form.form.beneath("p_number")


def test_the_draft_survives_closing_the_drawer(desk: Desk) -> None:
    opened(desk)
    Hands().fill("Skovby Genbrug")
    firms_of(desk).drawer.dismiss()
    form = opened(desk)
    assert form.form.field("name").value() == "Skovby Genbrug"


def test_whoever_asked_for_the_firm_is_handed_it(
    desk: Desk, context: Context, database: Database, today: date
) -> None:
    handed: list[uuid.UUID] = []
    new_firm.present(firms_of(desk).drawer, context, name="Holm Tømrer", then=handed.append)
    Hands().finish()
    assert handed == [row.id for row in database.read(firms.register, today=today)]
