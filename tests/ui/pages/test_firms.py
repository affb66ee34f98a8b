"""The Firms page: who is shown, and what opens."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import agreements, contacts, firms
from mentor_desk.storage.database import Database
from mentor_desk.terms import ContactRole
from mentor_desk.texts import Catalogue
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.firm.firm_rows import Group
from mentor_desk.ui.firm.new_person import NewPerson
from mentor_desk.ui.firm.person_form import PersonForm
from mentor_desk.ui.pages.firms import FirmsPage
from tests.services.making import Pair, pair, praktik, register
from tests.ui.firm.showing import firms_of, show_desk
from tests.ui.hands import Hands, focused


@pytest.fixture
def lunde(database: Database, today: date, rulebook: Rulebook, danish: Catalogue) -> Pair:
    made = pair(database, today)
    running = praktik(made, today, starts_on=today - timedelta(days=7))
    register(database, made, running, rulebook, danish, today)
    return made


@pytest.fixture
def adal(database: Database, today: date) -> uuid.UUID:
    firm_id = database.write(firms.create, name="Ådal Maskinhandel", town="Ådal", branch="Maskiner")
    database.write(agreements.create, firm_id=firm_id, starts_on=today)
    return firm_id


@pytest.fixture
def desk(qtbot: QtBot, context: Context, lunde: Pair, adal: uuid.UUID) -> Iterator[Desk]:
    made = show_desk(qtbot, context)
    yield made
    firms_of(made).drawer.dismiss()


@pytest.fixture
def page(desk: Desk) -> FirmsPage:
    return firms_of(desk)


def names(page: FirmsPage) -> list[str]:
    return [row.title for row in page.list.rows()]


def test_an_empty_register_says_what_to_do_first(qtbot: QtBot, context: Context) -> None:
    page = firms_of(show_desk(qtbot, context))
    assert page.pane.empty.isVisible()
    assert page.pane.empty.accessibleName().startswith("No firms yet")


def test_a_row_tells_town_branch_employees_and_who_is_there(page: FirmsPage) -> None:
    rows = {row.title: row for row in page.list.rows()}
    assert rows["Lunde VVS"].subtitle == "Silkeborg · VVS og blik · 9 ansatte" or (
        rows["Lunde VVS"].subtitle == "Silkeborg · VVS og blik · 9 employees"
    )
    assert rows["Lunde VVS"].badge.startswith("1")
    assert rows["Ådal Maskinhandel"].badge == "Agreement"


@pytest.mark.parametrize("typed", ["aadal", "adal mask", "ÅDAL"])
def test_typing_finds_danish_letters_however_they_are_written(page: FirmsPage, typed: str) -> None:
    page.pane.filter.focus_line()
    Hands().fill(typed)
    assert names(page) == ["Ådal Maskinhandel"]


@pytest.mark.parametrize("typed", ["mette so", "24 25 67", "vvs silkeborg", "9900000001"])
def test_a_firm_is_found_by_a_person_a_number_or_its_town(page: FirmsPage, typed: str) -> None:
    page.pane.filter.set_text(typed)
    assert names(page) == ["Lunde VVS"]


def test_a_chip_shows_its_firms_and_the_line_says_what_is_hidden(page: FirmsPage) -> None:
    page.pane.filter.choose_chip(Group.ALONE)
    page.pane.filter.chip_chosen.emit(Group.ALONE)
    assert names(page) == ["Ådal Maskinhandel"]
    assert page._shown_line(1) == "1 of 2 firms are shown – the filter hides 1"


def test_a_filter_without_firms_is_not_offered(page: FirmsPage, context: Context) -> None:
    context.call(contacts.add, firm_id=page._rows[1].id, name="Bo", role=ContactRole.EMPLOYER)
    assert Group.ALONE not in page.pane.filter._chips


def test_a_field_of_the_firm_is_mended_where_a_paper_sends_you(
    desk: Desk, context: Context, adal: uuid.UUID
) -> None:
    context.go("firm", f"{adal}#cvr")
    page, hands = firms_of(desk), Hands()
    assert focused() is page.workspace.profile.form.field("cvr")
    hands.fill("24256790")
    hands.tab()
    assert context.call(firms.open_firm, firm_id=adal).fields["cvr"] == "24256790"
    assert page.workspace.profile.form.field("cvr").value() == "24 25 67 90"


def test_a_wrong_cvr_is_told_at_the_field_and_the_rest_is_saved(
    page: FirmsPage, context: Context, adal: uuid.UUID
) -> None:
    page.show_record("firm", f"{adal}#cvr")
    hands, form = Hands(), page.workspace.profile.form
    hands.fill("12345678")
    assert "cannot exist" in form.beneath("cvr")
    form.focus("branch_code")
    hands.fill("281100")
    hands.tab()
    fields = context.call(firms.open_firm, firm_id=adal).fields
    assert (fields["cvr"], fields["branch_code"]) == ("", "281100")
    assert form.field("cvr").value() == "12345678"


def test_what_is_typed_is_saved_when_another_firm_is_opened(
    page: FirmsPage, context: Context, lunde: Pair, adal: uuid.UUID
) -> None:
    page.show_record("firm", f"{adal}#town")
    Hands().fill(" by")
    page.show_record("firm", str(lunde.firm_id))
    assert "by" in context.call(firms.open_firm, firm_id=adal).fields["town"]
    assert page.workspace.profile.form.field("town").value() == "Silkeborg"


def test_a_missing_role_opens_the_form_for_a_new_person(
    page: FirmsPage, context: Context, lunde: Pair
) -> None:
    page.show_record("firm", f"{lunde.firm_id}#stand_in")
    form = page.drawer.body()
    assert isinstance(form, NewPerson)
    assert form.form.field("role").value() == ["stand_in"]
    hands = Hands()
    hands.fill("Ida Ravn")
    hands.finish()
    people = context.call(contacts.at_firm, firm_id=lunde.firm_id)
    assert ("Ida Ravn", ContactRole.STAND_IN) in [(one.name, one.role) for one in people]
    assert not page.drawer.is_open()


def test_a_role_that_is_filled_opens_the_person(page: FirmsPage, lunde: Pair) -> None:
    page.show_record("firm", f"{lunde.firm_id}#representative")
    form = page.drawer.body()
    assert isinstance(form, PersonForm)
    assert form.form.field("name").value() == "Jens Ø. Bæk"


def test_a_contact_is_shown_at_the_firm(page: FirmsPage, context: Context, lunde: Pair) -> None:
    person = context.call(contacts.at_firm, firm_id=lunde.firm_id)[1]
    page.show_record("contact", str(person.id))
    assert page.place() == ("firm", str(lunde.firm_id))
    assert page.workspace.tabs.current() == "people"


def test_a_firm_that_the_filter_hides_is_shown_when_asked_for(page: FirmsPage, adal: uuid.UUID) -> None:
    page.pane.filter.set_text("lunde")
    page.show_record("firm", str(adal))
    assert page.list.chosen_key() == str(adal)
    assert page.pane.filter.text == ""


def test_a_firm_that_is_gone_is_said_and_nothing_breaks(
    page: FirmsPage, context: Context, qtbot: QtBot
) -> None:
    before = page.place()
    with qtbot.waitSignal(context.warned):
        page.show_record("firm", str(uuid.uuid4()))
    page.redraw()
    assert page.place() == before


def test_enter_goes_from_the_list_into_the_workspace(page: FirmsPage) -> None:
    page.list.setFocus(Qt.FocusReason.TabFocusReason)
    Hands().press(Qt.Key.Key_Return)
    field = focused()
    assert isinstance(field, QLineEdit)
    assert field is page.workspace.profile.form.field("name")


def test_undoing_the_only_firm_leaves_an_empty_page(qtbot: QtBot, context: Context) -> None:
    page = firms_of(show_desk(qtbot, context))
    context.call(firms.create, name="Lunde VVS")
    assert page.place() is not None
    context.undo()
    assert page.place() is None
    assert page.pane.empty.isVisible()
