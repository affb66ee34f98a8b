"""Reading a list of firms in: step by step, on real files and a real vault."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mentor_desk.services import column_mappings, directory, firms
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.directory.view_switch import WHOLE
from mentor_desk.ui.directory.wizard import COLUMNS, DONE, FILE, PREVIEW, Wizard
from mentor_desk.ui.pages.firms import FirmsPage
from tests.ui.directory.lists import BAGER, HEADINGS, csv_file, p_number, xlsx_file
from tests.ui.directory.lists import firms as made_up
from tests.ui.firm.showing import firms_of, show_desk
from tests.ui.hands import Hands, focused


@pytest.fixture
def desk(qtbot: QtBot, context: Context) -> Iterator[Desk]:
    made = show_desk(qtbot, context)
    yield made
    firms_of(made).drawer.dismiss()


@pytest.fixture
def page(desk: Desk) -> FirmsPage:
    return firms_of(desk)


@pytest.fixture
def wizard(page: FirmsPage) -> Wizard:
    page.read_in()
    return page.wizard


def rest(qtbot: QtBot, wizard: Wizard) -> None:
    qtbot.waitUntil(lambda: not wizard.busy())


def come_to(
    qtbot: QtBot,
    wizard: Wizard,
    path: Path,
    step: int,
    *,
    source: str = "Kommunens",
    extent: str = "whole",
) -> None:
    """Go on with the buttons' own steps until ``step``."""
    wizard.open(path)
    rest(qtbot, wizard)
    wizard.file.form.set_values({"source": source, "extent": [extent]})
    while wizard.step() < step:
        before = wizard.step()
        wizard.go_on()
        rest(qtbot, wizard)
        assert wizard.step() > before, wizard.notice.text


def test_a_list_is_read_in_by_keyboard_alone(
    qtbot: QtBot, page: FirmsPage, wizard: Wizard, context: Context, tmp_path: Path
) -> None:
    path = csv_file(tmp_path / "Kommunens liste.csv", [BAGER, *made_up(40)])
    assert focused() is wizard.file.button
    wizard.open(path)
    rest(qtbot, wizard)
    hands = Hands()
    assert wizard.file.source() == "Kommunens liste"
    hands.press(Qt.Key.Key_Return)
    assert wizard.step() == FILE
    assert "all the firms" in wizard.file.form.beneath("extent")
    hands.press(Qt.Key.Key_Return)
    assert wizard.file.whole()
    hands.press(Qt.Key.Key_Return)
    assert wizard.step() == COLUMNS
    hands.press(Qt.Key.Key_Return)
    rest(qtbot, wizard)
    assert wizard.step() == PREVIEW
    assert wizard.preview.figures.accessibleName().startswith("41 new, 0 changed")
    hands.press(Qt.Key.Key_Return)
    rest(qtbot, wizard)
    assert wizard.step() == DONE
    assert "41 workplaces" in wizard.done.told
    summary = context.call(directory.summary)
    assert summary is not None
    assert (summary.workplaces, summary.source) == (41, "Kommunens liste")
    hands.press(Qt.Key.Key_Space)
    assert page.switch.current() == WHOLE


def test_undo_puts_everything_back(
    qtbot: QtBot, wizard: Wizard, context: Context, tmp_path: Path
) -> None:
    come_to(qtbot, wizard, csv_file(tmp_path / "a.csv", made_up(5)), DONE)
    wizard.done.undo.click()
    assert context.call(directory.summary) is None
    assert "Undone" in wizard.done.told
    assert not wizard.done.undo.isEnabled()


def test_reading_again_tells_new_changed_and_gone(
    qtbot: QtBot, page: FirmsPage, wizard: Wizard, tmp_path: Path
) -> None:
    come_to(qtbot, wizard, csv_file(tmp_path / "a.csv", [BAGER, *made_up(5)]), DONE)
    moved = (*BAGER[:3], "Havnen 3", *BAGER[4:])
    page.read_in()
    come_to(qtbot, wizard, csv_file(tmp_path / "b.csv", [moved, *made_up(5, first=3)]), PREVIEW)
    preview = wizard.preview
    told = preview.figures.accessibleName()
    assert [row.name for row in preview.new.lines.rows] == ["Firma 6", "Firma 7"]
    assert told == "2 new, 1 changed, 3 as before, 2 gone, 0 rows left out"
    cells = wizard.preview.changed.lines
    assert cells.data(cells.index(0, 2)) == "Address: Torvet 1 → Havnen 3"
    assert wizard.file.earlier.chips()[0].text() == "Kommunens"


def test_a_part_of_a_list_makes_nothing_gone(
    qtbot: QtBot, page: FirmsPage, wizard: Wizard, tmp_path: Path
) -> None:
    come_to(qtbot, wizard, csv_file(tmp_path / "a.csv", made_up(5)), DONE)
    page.read_in()
    part = csv_file(tmp_path / "b.csv", made_up(1))
    come_to(qtbot, wizard, part, PREVIEW, extent="part")
    assert "0 gone" in wizard.preview.figures.accessibleName()


def test_every_row_left_out_says_why_and_can_be_saved(
    qtbot: QtBot, wizard: Wizard, tmp_path: Path
) -> None:
    wrong = ("123", "24256790", "Forkert ApS", "", "8722", "", "", "")
    nameless = (p_number(900), "", "", "Vej 1", "8722", "Hedensted", "", "")
    come_to(qtbot, wizard, csv_file(tmp_path / "a.csv", [*made_up(3), wrong, nameless]), PREVIEW)
    pane = wizard.preview.left_out
    assert {line.row for line in pane.shown} >= {6}
    assert all(line.reason for line in pane.shown)
    whole = len(pane.shown)
    assert "Forkert ApS" in [line.who for line in pane.shown]
    pane.typed.setText("forkert")
    assert len(pane.shown) == 1
    pane.typed.setText("6")
    assert 0 < len(pane.shown) <= whole
    pane.typed.clear()
    pane.save(tmp_path / "udeladt.csv")
    written = (tmp_path / "udeladt.csv").read_text(encoding="utf-8-sig").splitlines()
    assert written[0] == "Sheet;Row;Firm;Why"
    assert len(written) == whole + 1


def test_firms_without_a_number_are_taken_only_when_ticked(
    qtbot: QtBot, wizard: Wizard, context: Context, tmp_path: Path
) -> None:
    bare = [("", "", f"Uden Nummer {n}", f"Vej {n}", "8722", "Hedensted", "", "") for n in (1, 2)]
    come_to(qtbot, wizard, csv_file(tmp_path / "a.csv", [*made_up(3), *bare]), PREVIEW)
    assert wizard.preview.tabs._bar.tabText(1) == "Without a number 2"
    assert "2 without a number – wait for your tick" in wizard.preview.figures.accessibleName()
    table = wizard.preview.unnumbered
    table.setCurrentIndex(table.lines.index(1, 0))
    table.setFocus()
    wizard.preview.tabs.choose("unnumbered")
    Hands().press(Qt.Key.Key_Space) if focused() is table else table.lines.on.add(1)
    wizard.go_on()
    rest(qtbot, wizard)
    assert wizard.step() == DONE
    found = context.call(directory.search, typed="uden nummer")
    assert [row.name for row in found] == ["Uden Nummer 2"]


def test_the_sheets_that_look_like_firms_are_chosen(
    qtbot: QtBot, wizard: Wizard, context: Context, tmp_path: Path
) -> None:
    path = xlsx_file(
        tmp_path / "a.xlsx",
        {
            "Vejledning": [("Sådan bruges listen",), ("Se fanen Firmaer",)],
            "Firmaer": [HEADINGS, BAGER],
            "Flere": [HEADINGS, *made_up(2)],
        },
    )
    wizard.open(path)
    rest(qtbot, wizard)
    assert wizard.columns.sheets.value() == ["Firmaer", "Flere"]
    come_to(qtbot, wizard, path, DONE)
    summary = context.call(directory.summary)
    assert summary is not None
    assert summary.workplaces == 3


def test_columns_nobody_can_guess_are_chosen_and_kept_for_the_next_list(
    qtbot: QtBot, page: FirmsPage, wizard: Wizard, context: Context, tmp_path: Path
) -> None:
    odd = ("Enhed", "Hvad hedder stedet", "Hvor", "Kode")
    rows = [(p_number(1), "Ådal Bageri", "Torvet 1", "8722")]
    path = csv_file(tmp_path / "a.csv", rows, odd)
    come_to(qtbot, wizard, path, COLUMNS)
    assert wizard.columns.grid.seen("name") == "guessed · Ådal Bageri"
    wizard.columns.grid.take({})
    wizard.columns.grid.changed.emit()
    assert not wizard.next.isEnabled()
    for name, heading in (("name", odd[1]), ("p_number", odd[0]), ("postcode", odd[3])):
        field = wizard.columns.grid.fields[name]
        field.set_value(heading)
        field.changed.emit()
    assert wizard.columns.grid.seen("name") == "Ådal Bageri"
    wizard.columns.mappings.name.set_value("Erhvervsråd")
    wizard.columns.mappings.name.returnPressed.emit()
    [kept] = context.call(column_mappings.listing)
    assert kept.columns == {"name": odd[1], "p_number": odd[0], "postcode": odd[3]}
    page.read_in()
    come_to(qtbot, wizard, path, COLUMNS)
    assert wizard.columns.mappings.choice.value() == str(kept.id)
    wizard.go_on()
    rest(qtbot, wizard)
    assert wizard.step() == PREVIEW
    assert wizard.preview.figures.accessibleName().startswith("1 new")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("tom.csv", b""),
        ("billede.xlsx", b"\x89PNG\r\n\x1a\n" + b"\0" * 64),
        ("klippet.xlsx", b"PK\x03\x04" + b"\0" * 40),
        ("gammel.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512),
    ],
)
def test_a_file_that_is_no_list_is_told_in_one_sentence_and_loses_nothing(
    qtbot: QtBot, wizard: Wizard, tmp_path: Path, name: str, content: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    wizard.file.form.set_values({"source": "Min liste"})
    wizard.open(path)
    rest(qtbot, wizard)
    assert wizard.step() == FILE
    assert wizard.notice.isVisible()
    assert len(wizard.notice.text) > 20
    assert not wizard.next.isEnabled()
    assert wizard.file.source() == "Min liste"


def test_esc_asks_before_a_choice_is_lost(
    qtbot: QtBot, page: FirmsPage, wizard: Wizard, tmp_path: Path
) -> None:
    wizard.open(csv_file(tmp_path / "a.csv", made_up(2)))
    rest(qtbot, wizard)
    hands = Hands()
    hands.press(Qt.Key.Key_Escape)
    assert wizard.question.isVisible()
    assert focused() is wizard.question.stay
    hands.press(Qt.Key.Key_Return)
    assert not wizard.question.isVisible()
    assert wizard.isVisible()
    hands.press(Qt.Key.Key_Escape)
    wizard.question.yes.click()
    assert not wizard.isVisible()


def test_the_undo_of_what_was_done_before_is_not_offered_while_a_list_is_read_in(
    desk: Desk, page: FirmsPage, context: Context
) -> None:
    context.call(firms.create, name="Lunde VVS")
    QTest.qWait(0)
    assert desk.bar._link.isVisible()
    page.read_in()
    assert desk.bar.text == ""
    assert not desk.bar._link.isVisible()


def test_a_list_read_in_before_is_taken_as_whole_and_a_new_one_is_asked_about(
    qtbot: QtBot, page: FirmsPage, wizard: Wizard, tmp_path: Path
) -> None:
    path = csv_file(tmp_path / "a.csv", made_up(3))
    come_to(qtbot, wizard, path, DONE)
    page.read_in()
    wizard.open(path)
    rest(qtbot, wizard)
    step = wizard.file
    assert step.extent.value() == []
    step.earlier.chips()[0].click()
    assert (step.source(), step.extent.value()) == ("Kommunens", ["whole"])
    step.form.field("source").setText("En anden")
    assert step.extent.value() == []
    step.extent.chips()[1].click()
    step.form.field("source").setText("Kommunens")
    assert step.extent.value() == ["part"]


def test_of_two_sheets_it_is_told_whose_columns_are_in_sight(
    qtbot: QtBot, wizard: Wizard, tmp_path: Path
) -> None:
    sheets = {"Firmaer": [HEADINGS, BAGER], "Flere": [HEADINGS, *made_up(2)]}
    come_to(qtbot, wizard, xlsx_file(tmp_path / "a.xlsx", sheets), COLUMNS)
    assert "«Firmaer»" in wizard.columns.whose.text()
    wizard.columns.sheets.chips()[0].click()
    assert not wizard.columns.whose.isVisible()


def test_a_workplace_gone_before_is_new_when_it_comes_back(
    qtbot: QtBot, page: FirmsPage, wizard: Wizard, tmp_path: Path
) -> None:
    come_to(qtbot, wizard, csv_file(tmp_path / "a.csv", [BAGER, *made_up(3)]), DONE)
    page.read_in()
    come_to(qtbot, wizard, csv_file(tmp_path / "b.csv", made_up(3)), DONE)
    page.read_in()
    come_to(qtbot, wizard, csv_file(tmp_path / "c.csv", [*made_up(3), BAGER]), PREVIEW)
    assert [row.name for row in wizard.preview.new.lines.rows] == ["Ådal Bageri"]


def test_esc_leaves_at_once_where_nothing_is_chosen(wizard: Wizard) -> None:
    Hands().press(Qt.Key.Key_Escape)
    assert not wizard.isVisible()


def test_a_step_back_keeps_what_was_chosen(qtbot: QtBot, wizard: Wizard, tmp_path: Path) -> None:
    come_to(qtbot, wizard, csv_file(tmp_path / "a.csv", made_up(2)), PREVIEW)
    wizard.go_back()
    wizard.go_back()
    assert wizard.step() == FILE
    assert wizard.file.source() == "Kommunens"
    assert wizard.next.isEnabled()


def test_cancelling_changes_nothing(
    qtbot: QtBot, wizard: Wizard, context: Context, tmp_path: Path
) -> None:
    come_to(qtbot, wizard, csv_file(tmp_path / "a.csv", made_up(30_000)), PREVIEW)
    wizard.go_on()
    assert wizard.busy()
    wizard.leave()
    rest(qtbot, wizard)
    assert wizard.notice.text == "Stopped. Nothing was changed."
    assert wizard.step() == PREVIEW
    assert context.call(directory.summary) is None
    assert context.call(firms.register, today=context.today()) == []


def test_a_file_dropped_on_the_page_opens_the_wizard(
    qtbot: QtBot, page: FirmsPage, tmp_path: Path
) -> None:
    path = csv_file(tmp_path / "Fra kommunen.csv", made_up(2))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.dropEvent(event)
    rest(qtbot, page.wizard)
    assert page.wizard.isVisible()
    assert page.wizard.file.source() == "Fra kommunen"


def test_the_dialog_asks_for_lists(wizard: Wizard) -> None:
    dialog = wizard.file.ask()
    assert any("csv" in each for each in dialog.nameFilters())
    dialog.reject()
