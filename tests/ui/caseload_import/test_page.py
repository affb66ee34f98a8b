"""The mentor's own list is read in from the window, and nothing is done that was not seen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mentor_desk.services import caseload, citizens, column_mappings
from mentor_desk.ui.caseload_import.page import CaseloadImportPage
from mentor_desk.ui.context import Context
from mentor_desk.ui.importing.wizard import COLUMNS, DONE, FILE, PREVIEW
from tests.conftest import TUESDAY
from tests.exchange.people import AS_DANES_KEEP_THEM, write
from tests.ui.hands import Hands


@pytest.fixture
def page(qtbot: QtBot, context: Context) -> Iterator[CaseloadImportPage]:
    made = CaseloadImportPage(context)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    qtbot.waitExposed(made)
    made.came_from("cases", None)
    yield made
    qtbot.waitUntil(lambda: not made.wizard.busy())


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return write(tmp_path / "mine borgere.csv", AS_DANES_KEEP_THEM)


def rest(qtbot: QtBot, page: CaseloadImportPage) -> None:
    qtbot.waitUntil(lambda: not page.wizard.busy())


def open_file(qtbot: QtBot, page: CaseloadImportPage, file: Path) -> None:
    page.wizard.open(file)
    rest(qtbot, page)


def names(context: Context) -> list[str]:
    seen = context.call(caseload.overview, today=TUESDAY, rulebook=context.rules)
    return sorted(row.name for row in seen.rows)


def test_a_list_is_read_in_by_keyboard_alone_and_taken_back(
    qtbot: QtBot, page: CaseloadImportPage, context: Context, file: Path
) -> None:
    went: list[str] = []
    context.go_requested.connect(lambda kind, _: went.append(kind))
    wizard, hands = page.wizard, Hands()
    open_file(qtbot, page, file)
    hands.press(Qt.Key.Key_Return)
    assert wizard.step() == COLUMNS
    assert wizard.columns.grid.columns()["starts_on"] == "Praktik start"
    hands.press(Qt.Key.Key_Return)
    rest(qtbot, page)
    assert wizard.step() == PREVIEW
    assert wizard.preview.figures.accessibleName() == (
        "3 new cases, 1 with a placement, 2 new firms, 0 perhaps known, 2 rows left out"
    )
    row = wizard.preview.new.lines
    shown = [row.data(row.index(0, column)) for column in range(row.columnCount())]
    assert shown[0] == "Jens Hansen"
    assert shown[1:3] == ["5", "710190-••••"]
    assert shown[4] == "1. feb. 2026"
    assert len(wizard.preview.doubts.lines.rows) >= 6
    hands.press(Qt.Key.Key_Return)
    rest(qtbot, page)
    assert wizard.step() == DONE
    assert wizard.done.told.startswith("3 case")
    assert names(context) == ["Ali Al-Najjar", "Jens Hansen", "Mette Møller"]
    wizard.done.undo.click()
    assert names(context) == []
    hands.press(Qt.Key.Key_Escape)
    assert went == ["cases"]


def test_who_is_unticked_stays_out_and_who_is_known_is_asked_about(
    qtbot: QtBot, page: CaseloadImportPage, context: Context, file: Path
) -> None:
    context.call(citizens.create, today=TUESDAY, name="Jens Hansen", born_on=date(1990, 1, 11))
    context.call(citizens.create, today=TUESDAY, name="Ali Al-Najjar")
    wizard = page.wizard
    open_file(qtbot, page, file)
    wizard.go_on()
    wizard.columns.mappings.name.set_value("Min liste")
    wizard.columns.mappings.name.returnPressed.emit()
    wizard.go_on()
    rest(qtbot, page)
    preview = wizard.preview
    assert [len(table.lines.rows) for table in (preview.new, preview.known, preview.alike)] == [1, 1, 1]
    preview.new.lines.tick_all(False)
    preview.known.lines.tick_all(True)
    preview.alike.lines.tick_all(True)
    wizard.go_on()
    rest(qtbot, page)
    assert "1 case" in wizard.done.told
    assert names(context) == ["Ali Al-Najjar", "Ali Al-Najjar", "Jens Hansen"]
    assert [each.name for each in context.call(column_mappings.listing, scope="people")] == [
        "Min liste"
    ]
    assert context.call(column_mappings.listing) == []


def test_a_file_that_is_no_list_is_told_and_a_half_done_one_is_asked_about(
    qtbot: QtBot, page: CaseloadImportPage, file: Path, tmp_path: Path
) -> None:
    wizard = page.wizard
    wrong = tmp_path / "billede.csv"
    wrong.write_bytes(b"\x89PNG" + bytes(40))
    open_file(qtbot, page, wrong)
    assert wizard.notice.text
    assert wizard.step() == FILE
    open_file(qtbot, page, file)
    wizard.leave()
    assert wizard.question.isVisible()
    wizard.leave()
    assert not wizard.question.isVisible()
