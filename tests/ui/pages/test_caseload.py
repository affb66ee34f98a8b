"""The caseload page: who is shown, in which order, and what opens."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mentor_desk.errors import UserError
from mentor_desk.services import cases, citizens, history, promises, saved_filters
from mentor_desk.services import today as today_page
from mentor_desk.storage.database import Database
from mentor_desk.ui.case.reading import STAY_MS
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.pages.caseload import CaseloadPage
from mentor_desk.ui.pages.caseload_rows import Group
from mentor_desk.ui.widgets.chips import Chip
from mentor_desk.ui.widgets.data_table import DataTable
from tests.ui.case.showing import cases_of, citizen, planned_visit, show_desk
from tests.ui.hands import Hands, focused, until_read

NAMES = {"Åse Bæk": 19, "Sørine Aagaard": 3, "Zenia Dam": 8}


@pytest.fixture
def ids(database: Database, today: date) -> dict[str, uuid.UUID]:
    return {name: citizen(database, today, name, days_ago=days) for name, days in NAMES.items()}


@pytest.fixture
def desk(qtbot: QtBot, context: Context, ids: dict[str, uuid.UUID]) -> Iterator[Desk]:
    made = show_desk(qtbot, context)
    yield made
    cases_of(made).drawer.dismiss()
    made.close()


@pytest.fixture
def page(desk: Desk) -> CaseloadPage:
    return cases_of(desk)


def names(page: CaseloadPage) -> list[str]:
    return [row.title for row in page.list.rows.rows()]


def test_an_empty_caseload_says_what_to_do_first(qtbot: QtBot, context: Context) -> None:
    desk = show_desk(qtbot, context)
    page = cases_of(desk)
    assert page.list.empty.isVisible()
    assert "caseload begins here" in page.list.empty.accessibleName()
    desk.close()


def test_cases_stand_in_the_order_of_a_danish_index(page: CaseloadPage) -> None:
    assert names(page) == ["Sørine Aagaard", "Zenia Dam", "Åse Bæk"]


def test_the_first_case_is_open_from_the_start(page: CaseloadPage, ids: dict[str, uuid.UUID]) -> None:
    assert page.workspace.case_id == ids["Sørine Aagaard"]


@pytest.mark.parametrize("typed", ["sorine", "soerine", "SØR aag", "sørine aagaard"])
def test_typing_finds_danish_letters_however_they_are_written(page: CaseloadPage, typed: str) -> None:
    page.list.filter.focus_line()
    Hands().fill(typed)
    assert names(page) == ["Sørine Aagaard"]


def test_what_the_filter_hides_is_said(
    page: CaseloadPage, context: Context, ids: dict[str, uuid.UUID], today: date
) -> None:
    context.call(cases.close, case_id=ids["Zenia Dam"], today=today)
    page.redraw()
    page.list.filter.set_text("åse")
    assert names(page) == ["Åse Bæk"]
    said = page.list.told
    assert said.startswith("1 of 3")
    assert "1 closed" in said
    assert "1 hidden by the filter" in said


def test_the_list_follows_a_write(
    qtbot: QtBot, page: CaseloadPage, context: Context, ids: dict[str, uuid.UUID], today: date
) -> None:
    context.call(cases.close, case_id=ids["Zenia Dam"], today=today)
    qtbot.waitUntil(lambda: "Zenia Dam" not in names(page))


def test_a_filter_that_leaves_nothing_says_so(page: CaseloadPage) -> None:
    page.list.filter.set_text("qwerty")
    assert page.list.empty.isVisible()
    assert "No case fits" in page.list.empty.accessibleName()


def test_needing_action_is_the_same_as_on_the_today_page(
    page: CaseloadPage, context: Context, ids: dict[str, uuid.UUID], today: date
) -> None:
    lines = context.call(today_page.day, today=today, rulebook=context.rules)
    page.list.filter.choose_chip(Group.WAITING)
    page.redraw()
    assert {ids[name] for name in names(page)} == {line.case_id for line in lines}
    assert "Åse Bæk" in names(page)


def test_a_long_silence_is_told_by_number_and_word(page: CaseloadPage) -> None:
    row = page.list.rows.rows()[2]
    assert (row.badge, row.tone) == ("19 day(s) ago", "warning")
    assert row.subtitle.startswith("last spoke 5. nov.")


def test_the_longest_silence_comes_first_when_asked(page: CaseloadPage) -> None:
    page.list.filter.order_chosen.emit("contact")
    assert names(page) == ["Åse Bæk", "Zenia Dam", "Sørine Aagaard"]


def test_the_next_thing_to_do_comes_first_when_asked(
    page: CaseloadPage, database: Database, ids: dict[str, uuid.UUID], today: date
) -> None:
    planned_visit(database, ids["Zenia Dam"], today + timedelta(days=1))
    page.redraw()
    page.list.filter.order_chosen.emit("next_step")
    assert names(page)[0] == "Zenia Dam"
    assert "visit i morgen" in page.list.rows.rows()[0].subtitle


def test_arrow_keys_walk_from_case_to_case(page: CaseloadPage, ids: dict[str, uuid.UUID]) -> None:
    page.list.rows.setFocus()
    Hands().press(Qt.Key.Key_Down)
    assert page.workspace.case_id == ids["Zenia Dam"]


def test_enter_leads_from_the_list_into_the_case(page: CaseloadPage) -> None:
    page.list.rows.setFocus()
    hands = Hands()
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Right)
    assert page.workspace.tabs.current() == "profile"


def test_a_case_that_is_stayed_on_is_a_reading_in_the_journal(
    qtbot: QtBot, page: CaseloadPage, context: Context, ids: dict[str, uuid.UUID]
) -> None:
    def readings(name: str) -> int:
        entries = context.call(history.entries, subject_id=ids[name])
        return sum(entry.operation == "case.read" for entry in entries)

    page.list.rows.setFocus()
    hands = Hands()
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Down)
    qtbot.wait(STAY_MS + 200)
    assert (readings("Zenia Dam"), readings("Åse Bæk")) == (0, 1)
    hands.press(Qt.Key.Key_Up)
    hands.press(Qt.Key.Key_Down)
    qtbot.wait(STAY_MS + 200)
    assert readings("Åse Bæk") == 1


def test_a_reading_offers_nothing_to_undo(qtbot: QtBot, desk: Desk, page: CaseloadPage) -> None:
    before = desk.bar.text
    qtbot.wait(STAY_MS + 200)
    assert desk.bar.text == before


def test_the_table_shares_the_filter_and_enter_opens_the_case(
    page: CaseloadPage, ids: dict[str, uuid.UUID]
) -> None:
    page.list.filter.set_text("z")
    hands = Hands()
    hands.click(page.list.switch)
    assert page.shows_table
    assert not page.list.isVisible()
    assert page.table.filter.text == "z"
    assert page.table.rows.model().rowCount() == 1
    hands.press(Qt.Key.Key_Return)
    assert not page.shows_table
    assert page.workspace.case_id == ids["Zenia Dam"]


def test_the_choice_stays_when_something_is_saved(
    page: CaseloadPage, context: Context, ids: dict[str, uuid.UUID]
) -> None:
    page.show_record("case", str(ids["Zenia Dam"]))
    context.call(cases.update, case_id=ids["Åse Bæk"], next_step="Ring")
    assert page.list.rows.chosen_key() == str(ids["Zenia Dam"])
    assert page.place() == ("case", str(ids["Zenia Dam"]))


def test_a_record_that_the_filter_hides_is_shown_all_the_same(
    page: CaseloadPage, ids: dict[str, uuid.UUID]
) -> None:
    page.list.filter.set_text("åse")
    page.show_record("case", str(ids["Zenia Dam"]))
    assert page.workspace.case_id == ids["Zenia Dam"]
    assert page.list.rows.chosen_key() == str(ids["Zenia Dam"])


def test_a_closed_case_is_shown_at_once_and_its_row_a_moment_after(
    qtbot: QtBot, page: CaseloadPage, context: Context, ids: dict[str, uuid.UUID], today: date
) -> None:
    context.call(cases.close, case_id=ids["Zenia Dam"], today=today)
    page.redraw()
    page.list.filter.set_text("åse")
    page.show_record("case", str(ids["Zenia Dam"]))
    assert page.workspace.case_id == ids["Zenia Dam"]
    qtbot.waitUntil(lambda: page.list.rows.chosen_key() == str(ids["Zenia Dam"]))


def test_closed_cases_are_counted_at_once_and_read_when_they_are_asked_for(
    qtbot: QtBot, page: CaseloadPage, context: Context, ids: dict[str, uuid.UUID], today: date
) -> None:
    context.call(cases.close, case_id=ids["Zenia Dam"], today=today)
    page.redraw()
    assert names(page) == ["Sørine Aagaard", "Åse Bæk"]
    chip = next(each for each in page.list.findChildren(Chip) if each.text() == "Closed 1")
    chip.click()
    qtbot.waitUntil(lambda: names(page) == ["Zenia Dam"])
    assert page.list.told.startswith("1 of 3")


def test_a_promise_opens_in_its_case(
    page: CaseloadPage, context: Context, ids: dict[str, uuid.UUID], today: date
) -> None:
    promise_id = context.call(promises.make, today=today, what="Værnesko", case_id=ids["Zenia Dam"])
    page.show_record("promise", str(promise_id))
    assert page.workspace.case_id == ids["Zenia Dam"]
    assert page.drawer.is_open()


def test_a_citizens_field_is_where_the_keyboard_goes(
    page: CaseloadPage, context: Context, ids: dict[str, uuid.UUID], today: date
) -> None:
    view = context.call(cases.open_case, case_id=ids["Zenia Dam"], today=today)
    page.show_record("citizen", f"{view.citizen_id}#address")
    assert page.workspace.tabs.current() == "profile"
    assert focused().accessibleName() == "Address"


def test_a_record_that_is_gone_is_told(page: CaseloadPage) -> None:
    with pytest.raises(UserError):
        page.show_record("case", str(uuid.uuid4()))


def test_the_load_stands_against_the_agreed_band(page: CaseloadPage) -> None:
    assert "of 18–28" in page._subtitle.text()
    assert "room for more" in page._subtitle.text()


def test_undoing_a_new_case_takes_it_off_the_page(
    qtbot: QtBot, page: CaseloadPage, context: Context, today: date
) -> None:
    new = context.call(citizens.create, today=today, name="Yrsa Dam")
    page.show_record("case", str(new))
    context.undo()
    until_read(context)
    assert page.workspace.case_id is None
    qtbot.waitUntil(lambda: "Yrsa Dam" not in names(page))


def test_the_load_opens_the_cases_with_the_heaviest_first(
    desk: Desk, page: CaseloadPage, context: Context, ids: dict[str, uuid.UUID]
) -> None:
    context.call(cases.update, case_id=ids["Zenia Dam"], weight=2.0)
    context.call(cases.update, case_id=ids["Åse Bæk"], weight=1.5)
    desk.navigation.load.click()
    assert page.shows_table
    assert isinstance(page.table.rows, DataTable)
    wanted = [str(ids[name]) for name in ("Zenia Dam", "Åse Bæk", "Sørine Aagaard")]
    assert page.table.rows.keys() == wanted
    page.redraw()
    assert "weight 4,5 of 18–28" in page._subtitle.text()


def test_an_own_filter_is_saved_taken_renamed_and_removed(page: CaseloadPage, context: Context) -> None:
    hands, saver = Hands(), page.saved.savers[page.list]
    page.list.filter.order_chosen.emit("contact")
    page.list.filter.set_text("a")
    hands.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert focused() is saver.name
    hands.fill(" ")
    hands.press(Qt.Key.Key_Return)
    assert saver.error.isVisible()
    hands.fill("Busser & skole")
    hands.press(Qt.Key.Key_Return)
    [kept] = context.call(saved_filters.listing)
    assert (kept.group, kept.typed, kept.order) == ("mine", "a", "contact")
    own = f"own:{kept.key}"
    assert page.list.filter.chip() == own

    page.list.filter.set_text("zenia")
    assert page.list.filter.chip() == Group.MINE
    page.list.filter.order_chosen.emit("name")
    page.list.filter.choose_chip(own)
    page.list.filter.chip_chosen.emit(own)
    assert (page.list.filter.text, page.list.order) == ("a", "contact")
    assert names(page) == ["Åse Bæk", "Zenia Dam", "Sørine Aagaard"]

    saver.other_name_asked.emit()
    hands.fill("Ring nu")
    hands.press(Qt.Key.Key_Return)
    assert [each.name for each in context.call(saved_filters.listing)] == ["Ring nu"]
    context.undo()
    context.undo()
    page.redraw()
    assert page.list.filter.chip() == Group.MINE
    assert context.call(saved_filters.listing) == []


def test_the_table_keeps_its_own_order_with_a_filter(page: CaseloadPage, context: Context) -> None:
    page.list.switch.click()
    table = page.table.rows
    assert isinstance(table, DataTable)
    table.sort_by("weight", descending=True)
    page.saved.savers[page.table].named.emit("Tunge")
    table.sort_by("name")
    [kept] = context.call(saved_filters.listing)
    page.table.filter.chip_chosen.emit(f"own:{kept.key}")
    assert page.table.order() == ("weight", True)
    page.saved.savers[page.table].removal_asked.emit()
    assert context.call(saved_filters.listing) == []
    assert page.table.filter.chip() == Group.MINE
