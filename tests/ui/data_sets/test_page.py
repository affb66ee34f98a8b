"""A data set: changed row by row, taken in use with a reason, and brought back."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mentor_desk import shelf
from mentor_desk.services import data_sets
from mentor_desk.ui.context import Context
from mentor_desk.ui.data_sets.page import EDITIONS, SHOWN, TEXT, DataSetPage
from mentor_desk.ui.data_sets.take_form import TakeForm

RULES, LIST = "rules/praktik.toml", "checklists/ansaettelse.toml"
HOURS = ("max_weekly_hours", "value", 0)
Shown = Callable[[type[DataSetPage]], DataSetPage]


@pytest.fixture
def page(shown: Shown, context: Context) -> DataSetPage:
    context.language = "en"
    made = shown(DataSetPage)
    made.show_record("data_set", RULES)
    return made


def used(context: Context, path: str = RULES) -> dict[str, object]:
    return tomllib.loads(context.call(data_sets.content, path=path))


def hours(table: object) -> object:
    return table["max_weekly_hours"]["value"][-1]["value"]  # type: ignore[index]


def write(page: DataSetPage, label: str, words: str) -> None:
    """Type ``words`` into the field called ``label`` and leave it."""
    form = page.contents.form
    field = next(f for f in map(form.field, form.names()) if f.accessibleName() == label)
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Tab)


def looked(form: TakeForm) -> bool:
    return "Looking" not in form.touched.words.text()


def take(page: DataSetPage, why: str, qtbot: QtBot) -> TakeForm:
    form = page.drawer.body()
    assert isinstance(form, TakeForm)
    form.form.set_values({"why": why})
    assert form.buttons[0].isEnabled() == looked(form)
    qtbot.waitUntil(form.buttons[0].isEnabled)
    form.buttons[0].click()
    return form


def judged(page: DataSetPage, qtbot: QtBot, *, faults: bool) -> None:
    qtbot.waitUntil(lambda: bool(page.candidate.faults) == faults)


def test_a_change_waits_as_a_draft_is_taken_in_use_with_a_reason_and_undone(
    page: DataSetPage, context: Context, shown: Shown, qtbot: QtBot
) -> None:
    page.contents.choose(HOURS)
    past = page.contents.past
    assert past.notice.text.startswith("This has held since 1 January 2022.")
    assert not past.rewrites
    write(page, "Value", "36")
    assert past.rewrites
    assert past.notice.text.startswith("You are changing what has held since 1 January 2022.")
    page.contents.choose(("ratio", "value", 0))
    assert not past.rewrites
    assert page.head.draft.isVisible()
    assert hours(used(context)) == 37
    page.save_drafts()
    again = shown(DataSetPage)
    again.show_record("data_set", RULES)
    assert hours(tomllib.loads(again.candidate.text)) == 36

    judged(again, qtbot, faults=False)
    again.head.take.click()
    form = take(again, "", qtbot)
    assert form.form.beneath("why") == "Write why, so that others can see it later."
    assert "held against it" in form.touched.words.text()
    assert form.past.text == "It changes the past too: Longest working week from 1 January 2022."
    assert "Longest working week: from 01/01/2022: Value" in form.changes.text()
    take(again, "A decision of the board", qtbot)
    assert hours(used(context)) == 36
    assert not again.head.draft.isVisible()
    qtbot.waitUntil(lambda: "A decision of the board" in again.head.state.text())
    context.undo()
    qtbot.waitUntil(lambda: hours(tomllib.loads(again.candidate.text)) == 37)


def test_a_fault_is_told_at_its_field_and_nothing_can_be_taken_in_use(
    page: DataSetPage, qtbot: QtBot
) -> None:
    page.contents.choose(HOURS)
    write(page, "Law", "")
    judged(page, qtbot, faults=True)
    form = page.contents.form
    law = next(name for name in form.names() if form.field(name).accessibleName() == "Law")
    assert "Law is unknown, empty" in form.beneath(law)
    assert page.head.faults.isVisible()
    assert not page.head.take.isEnabled()
    page.head.away.click()
    judged(page, qtbot, faults=False)
    assert not page.head.draft.isVisible()
    assert page.head.gone.text == "The changes are discarded."
    page.head.back_wanted.emit()
    judged(page, qtbot, faults=True)
    assert not page.head.gone.isVisible()
    page.contents.rows.remove.click()
    assert page.head.gone.text == "The value is removed."
    page.head.back_wanted.emit()
    assert hours(tomllib.loads(page.candidate.text)) == 37


def test_a_new_value_holds_from_a_day_and_is_confirmed_by_who_has_seen_it(page: DataSetPage) -> None:
    page.contents.choose(HOURS)
    law = page.contents.law
    law.fresh.click()
    law.day_form.save.click()
    assert law.day_form.form.beneath("day") == "Write the first day it holds."
    law.day_form.form.set_values({"day": date(2027, 1, 1)})
    law.day_form.save.click()
    rows = tomllib.loads(page.candidate.text)["max_weekly_hours"]["value"]
    assert [row["from"] for row in rows] == [date(2022, 1, 1), date(2027, 1, 1)]
    chosen = page.contents.chosen()
    assert chosen is not None
    assert (chosen.place[-1], chosen.confirmed) == (1, False)
    assert not page.contents.past.isVisible()
    law.sure.click()
    law.seen_form.form.set_values({"source": "retsinformation.dk"})
    law.seen_form.save.click()
    row = tomllib.loads(page.candidate.text)["max_weekly_hours"]["value"][1]
    assert row["confirmed"]
    assert row["source"] == "retsinformation.dk; checked 24/11/2026"


def test_rows_that_are_not_confirmed_are_found_by_a_tick(page: DataSetPage) -> None:
    contents = page.contents
    contents.unsure.click()
    rows = contents.list.rows()
    assert rows
    assert all(str(row.badge) == "Not confirmed" for row in rows)
    page.show_record("data_set", LIST)
    assert not contents.unsure.isVisible()


def test_rows_of_a_list_are_found_added_moved_and_taken_away(page: DataSetPage) -> None:
    page.show_record("data_set", LIST)
    contents = page.contents
    assert contents.title.text() == "The written contract is given"
    QTest.keyClicks(contents.search, "tax card")
    assert [row.title for row in contents.list.rows()] == ["Tax card and account are in place"]
    contents.search.set_value("")
    contents.choose(())
    assert contents.title.text() == "Title and version"
    assert not contents.rows.up.isEnabled()
    assert contents.rows.add.isEnabled()
    contents.choose(("item", 0))
    contents.rows.add.click()
    write(page, "Danish", "Nøglen er kvitteret for")
    titles = [row["da"] for row in tomllib.loads(page.candidate.text)["item"]]
    assert titles.index("Nøglen er kvitteret for") == 1
    contents.rows.up.click()
    assert tomllib.loads(page.candidate.text)["item"][0]["da"] == "Nøglen er kvitteret for"
    contents.rows.remove.click()
    assert tomllib.loads(page.candidate.text) == tomllib.loads(shelf.shipped(LIST))


def test_the_text_tells_the_line_that_cannot_be_read(page: DataSetPage, qtbot: QtBot) -> None:
    page.tabs._bar.setCurrentIndex(3)
    assert page.tabs.current() == TEXT
    text = page.text.text
    text.setPlainText('title = "Praktik"\nhours = \n')
    text.document().setModified(True)
    page.contents.search.setFocus()
    page.text.flush()
    judged(page, qtbot, faults=True)
    assert "Line 2" in page.head.faults.text
    page.head.fault_wanted.emit(2)
    assert page.text.line.text() == "Line 2"
    assert page.contents.title.text() == "Nothing is found"


def test_the_shipped_set_comes_back_from_the_editions(
    page: DataSetPage, context: Context, qtbot: QtBot
) -> None:
    content = shelf.shipped(LIST).replace("Ansættelsesbevis er givet", "Kontrakten er givet")
    context.call(data_sets.keep, path=LIST, content=content, why="Vores ord", today=context.today())
    page.show_record("data_set", LIST)
    page.tabs._bar.setCurrentIndex(1)
    assert page.tabs.current() == SHOWN
    assert "☐" in page.shown.page.toPlainText()
    page.tabs._bar.setCurrentIndex(2)
    assert page.tabs.current() == EDITIONS
    editions = page.editions
    assert [row.title for row in editions.list.rows()] == ["Edition 1", "The shipped set"]
    assert editions.why.text() == "Vores ord"
    assert "Kontrakten er givet" in editions.changes.text()
    assert not editions.back.isVisible()
    editions.choose(0)
    editions.back.click()
    take(page, "Det var bedre før", qtbot)
    assert context.call(data_sets.content, path=LIST) == shelf.shipped(LIST)


def test_what_it_has_locked_is_read_and_not_changed(context: Context, shown: Shown) -> None:
    context.policy = replace(context.policy, edit_data_sets=False)
    page = shown(DataSetPage)
    page.show_record("data_set", RULES)
    page.contents.choose(HOURS)
    form = page.contents.form
    assert not any(form.field(name).isEnabled() for name in form.names())
    assert not page.contents.law.isVisible()
    assert page.text.text.isReadOnly()
    assert page.head.locked.text() == "Decided by the municipality’s IT."
