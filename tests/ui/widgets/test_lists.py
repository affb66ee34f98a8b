"""Lists, tables and the time line, by hand and by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mentor_desk.ui.widgets.data_table import Cell, Column, DataTable, TableRow
from mentor_desk.ui.widgets.list_rows import ListRow, RowList
from mentor_desk.ui.widgets.painting import wrapped
from mentor_desk.ui.widgets.timeline import Timeline, TimelineItem

Show = Callable[..., QWidget]
ROWS = [
    ListRow("ahmed", "Ahmed Osman", "Praktik hos Lunde VVS", "4 uger", "accent"),
    ListRow("bente", "Bente Krogh", "Ingen kontakt", "19 dage", "warning"),
    ListRow("dennis", "Dennis Lyng", "Praktik slutter fredag"),
]


@pytest.fixture
def rows(qtbot: QtBot) -> RowList:
    result = RowList("Sager")
    qtbot.addWidget(result)
    result.resize(404, 400)
    result.set_rows(ROWS)
    with qtbot.waitActive(result):
        result.show()
        result.activateWindow()
    return result


@pytest.fixture
def table(qtbot: QtBot) -> DataTable:
    result = DataTable([Column("name", "Navn"), Column("places", "Pladser", 90, "right")], "Firmaer")
    qtbot.addWidget(result)
    result.set_rows(
        [
            TableRow("holm", (Cell("Holm", second_line="Kirkeby"), Cell("2", 2))),
            TableRow("aadal", (Cell("Ådal"), Cell("12", 12))),
            TableRow("dam", (Cell("Dam"), Cell())),
        ]
    )
    return result


def test_letters_go_to_a_row_whichever_cell_was_clicked(table: DataTable, qtbot: QtBot) -> None:
    table.setCurrentIndex(table.model().index(0, 1))
    qtbot.keyClicks(table, "d")
    assert table.chosen_key() == "dam"


def _beside_fields(show: Show, middle: QWidget) -> tuple[QLineEdit, QLineEdit]:
    before, after = QLineEdit(), QLineEdit()
    show(before, middle, after)
    return before, after


def test_arrow_keys_tell_the_chosen_key_and_enter_opens_it(qtbot: QtBot, rows: RowList) -> None:
    chosen: list[str] = []
    opened: list[str] = []
    rows.choose("ahmed")
    rows.chosen.connect(chosen.append)
    rows.activated.connect(opened.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Home):
        qtbot.keyClick(rows, key)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert chosen == ["bente", "dennis", "ahmed"]
    assert opened == ["ahmed"]


def test_the_programs_own_choice_tells_nobody(rows: RowList) -> None:
    chosen: list[str] = []
    rows.chosen.connect(chosen.append)
    assert rows.choose("bente")
    assert not rows.choose("nobody")
    assert chosen == []
    assert rows.chosen_key() is None


def test_other_rows_keep_the_chosen_one_chosen(rows: RowList) -> None:
    rows.choose("bente")
    rows.set_rows(ROWS[1:])
    assert rows.chosen_key() == "bente"


def test_tab_comes_to_the_list_chooses_its_first_row_and_leaves_again(qtbot: QtBot, show: Show) -> None:
    rows = RowList("Sager")
    rows.set_rows(ROWS)
    before, after = _beside_fields(show, rows)
    before.setFocus()
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert rows.hasFocus()
    assert rows.chosen_key() == "ahmed"
    qtbot.keyClick(rows, Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_a_row_is_read_aloud_whole(rows: RowList) -> None:
    spoken = rows.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Ahmed Osman, Praktik hos Lunde VVS, 4 uger"


def test_rows_grow_with_the_text(qtbot: QtBot, rows: RowList) -> None:
    small = rows.sizeHintForRow(0)
    font = rows.font()
    font.setPointSizeF(24)
    rows.setFont(font)
    assert small >= 52
    assert rows.sizeHintForRow(0) >= 2 * QFontMetrics(font).height()


def test_a_group_has_its_heading_once(rows: RowList) -> None:
    rows.set_rows([ListRow("a", "A", group="Borgere"), ListRow("b", "B", group="Borgere")])
    assert rows.sizeHintForRow(0) > rows.sizeHintForRow(1)


def test_tab_leaves_the_table(qtbot: QtBot, table: DataTable, show: Show) -> None:
    before, after = _beside_fields(show, table)
    before.setFocus()
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert table.hasFocus()
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_the_table_is_walked_and_opened_by_keyboard(qtbot: QtBot, table: DataTable, show: Show) -> None:
    _beside_fields(show, table)
    chosen: list[str] = []
    opened: list[str] = []
    table.choose("holm")
    table.chosen.connect(chosen.append)
    table.activated.connect(opened.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Return):
        qtbot.keyClick(table, key)
    assert chosen == ["aadal", "dam", "holm"]
    assert opened == ["holm"]


def test_numbers_are_ordered_as_numbers_and_what_is_missing_comes_last(table: DataTable) -> None:
    table.sort_by("places")
    assert table.keys() == ["holm", "aadal", "dam"]
    table.sort_by("places", descending=True)
    assert table.keys() == ["aadal", "holm", "dam"]


def test_the_order_stays_when_the_rows_change_and_so_does_the_choice(table: DataTable) -> None:
    table.choose("holm")
    table.sort_by("name", descending=True)
    table.set_rows([TableRow(key, (Cell(key), Cell())) for key in ("dam", "holm", "juhl")])
    assert table.keys() == ["juhl", "holm", "dam"]
    assert table.chosen_key() == "holm"


def test_the_order_menu_sorts_without_a_mouse(table: DataTable) -> None:
    by_name = table.order_menu().actions()[0]
    by_name.trigger()
    first = table.keys()
    by_name.trigger()
    assert table.keys() == first[::-1]


def test_a_cell_is_read_with_the_name_of_its_column(table: DataTable) -> None:
    spoken = table.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Navn: Holm, Kirkeby"
    name = QAccessible.queryAccessibleInterface(table).text(QAccessible.Text.Name)
    assert name == "Firmaer"


def test_enter_and_a_click_open_an_event_of_the_time_line(qtbot: QtBot) -> None:
    line = Timeline("Tidslinje")
    qtbot.addWidget(line)
    line.resize(300, 300)
    line.set_rows(
        [
            TimelineItem("next", "I morgen", "besøg", "Lunde VVS", "planned"),
            TimelineItem("x", "I går", ""),
        ]
    )
    with qtbot.waitActive(line):
        line.show()
        line.activateWindow()
    opened: list[str] = []
    line.activated.connect(opened.append)
    line.choose("next")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.mouseClick(line.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(80, 8))
    assert opened == ["next", "next"]


def test_long_text_is_broken_into_lines_and_the_last_one_elided(qtbot: QtBot) -> None:
    probe = QWidget()
    qtbot.addWidget(probe)
    lines = wrapped("ord " * 200, probe.font(), 200, 3)
    assert len(lines) == 3
    assert lines[-1].endswith("…")
    assert wrapped("kort", probe.font(), 200, 3) == ["kort"]
