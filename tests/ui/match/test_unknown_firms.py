"""Firms of the directory that nobody has met yet, on the Match page."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mentor_desk.services import directory_import, firms
from mentor_desk.storage.database import Database
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.pages.match import MatchPage
from tests.ui.hands import Hands, focused

_LIST = """P-nummer;CVR-nr;Navn;Adresse;Postnr;By;Branche;Antal ansatte
1000000023;;Hedensted Autolak;Smedevej 2;8722;Hedensted;Autolakering;5
1000000037;;Løsning Blomster;Torvet 1;8723;Løsning;Blomsterbutik;3
1000000054;;Skagen Is;Havnen 4;9990;Skagen;Iskiosk;2
"""


@pytest.fixture
def listed(database: Database, tmp_path: Path, today: date) -> None:
    """A directory with two firms near Ahmed and one far away."""
    path = tmp_path / "liste.csv"
    path.write_text(_LIST, encoding="utf-8")
    found = directory_import.read(path, today=today)
    assert len(found.workplaces) == 3
    compared = database.read(
        directory_import.compare, firm_list=found, source="Listen", whole=True, today=today
    )
    built = database.read(directory_import.build, comparison=compared)
    database.write(directory_import.put_in_use, built=built)


@pytest.fixture
def near_by(listed: None, page: MatchPage) -> MatchPage:
    """The page with the chip for unknown firms on."""
    page.redraw()
    page.pane.chips.nearby.click()
    return page


def titles(page: MatchPage) -> list[str]:
    return [row.title for row in page.pane.rows.rows()]


def test_without_a_directory_there_is_no_chip_for_it(page: MatchPage) -> None:
    assert not page.pane.chips.nearby.isVisible()


def test_unknown_firms_stand_under_their_own_heading(near_by: MatchPage) -> None:
    assert titles(near_by) == [
        "Hedensted Bageri",
        "Løsning Lager",
        "Hedensted Autolak",
        "Løsning Blomster",
    ]
    groups = [row.group for row in near_by.pane.rows.rows()]
    assert groups[1:3] == ["In the register", "Not in the register yet"]
    looks = [marker.look for marker in near_by.pane.map.markers()]
    assert looks[2:] == ["new", "new"]
    assert "2 unknown" in near_by.pane.hidden.text()


def test_an_unknown_firm_is_taken_into_the_register_and_laid_beside_the_citizen(
    near_by: MatchPage, context: Context, today: date, qtbot: QtBot
) -> None:
    near_by.pane.rows.setFocus(Qt.FocusReason.TabFocusReason)
    hands = Hands()
    for _ in range(2):
        hands.press(Qt.Key.Key_Down)
    qtbot.waitUntil(near_by.unknown.isVisible)
    assert near_by.unknown.accessibleName() == "Hedensted Autolak"
    hands.press(Qt.Key.Key_Return)
    assert focused() is near_by.unknown.button
    hands.press(Qt.Key.Key_Space)
    assert "Hedensted Autolak" in [row.name for row in context.call(firms.register, today=today)]
    assert near_by.pair.isVisible()
    assert near_by.pair.pair is not None
    assert near_by.pair.pair.firm == "Hedensted Autolak"
    assert titles(near_by).count("Hedensted Autolak") == 1


def test_undoing_puts_it_back_among_the_unknown(
    near_by: MatchPage, context: Context, qtbot: QtBot
) -> None:
    near_by.pane.choose("new:" + _key(near_by, "Løsning Blomster"))
    near_by.pane.chosen.emit("new:" + _key(near_by, "Løsning Blomster"))
    qtbot.waitUntil(near_by.unknown.isVisible)
    near_by.unknown.button.click()
    context.undo()
    assert _key(near_by, "Løsning Blomster")


def test_the_size_chip_holds_for_unknown_firms_too(near_by: MatchPage) -> None:
    size = near_by.pane.chips.staff
    size.take(size.titles().index("50+ employees"))
    assert "Løsning Blomster" not in titles(near_by)


def test_the_desk_stays_whole_when_the_directory_changes(
    desk: Desk, near_by: MatchPage, context: Context
) -> None:
    context.undo()
    assert desk.page is near_by
    assert "Hedensted Autolak" not in titles(near_by)


def _key(page: MatchPage, title: str) -> str:
    row = next(row for row in page.pane.rows.rows() if row.title == title)
    key: str = row.key
    assert key.startswith("new:")
    return key.removeprefix("new:")
