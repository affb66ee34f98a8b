"""The whole list beside one's own firms, and the lists that were read in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mentor_desk.services import directory, directory_import, firms, prospects
from mentor_desk.terms import LeadSource
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.directory.view_switch import OWN, WHOLE
from mentor_desk.ui.pages.firms import FirmsPage
from tests.ui.directory.lists import BAGER, csv_file
from tests.ui.directory.lists import firms as made_up
from tests.ui.firm.showing import firms_of, show_desk
from tests.ui.hands import Hands, focused

_FAR = ("1009999999", "", "Nordre Bageri", "Havnen 1", "9990", "Skagen", "107120", "Bagerier")


def bring_in(context: Context, path: Path, source: str = "Kommunens") -> None:
    """Read a list in without the wizard."""
    today = context.today()
    found = directory_import.read(path, today=today)
    compared = context.call(
        directory_import.compare, firm_list=found, source=source, whole=True, today=today
    )
    built = context.call(directory_import.build, comparison=compared)
    context.call(directory_import.put_in_use, built=built)


@pytest.fixture
def desk(qtbot: QtBot, context: Context, tmp_path: Path) -> Iterator[Desk]:
    bring_in(context, csv_file(tmp_path / "a.csv", [BAGER, _FAR, *made_up(20)]))
    made = show_desk(qtbot, context)
    yield made
    firms_of(made).drawer.dismiss()


@pytest.fixture
def page(desk: Desk) -> FirmsPage:
    page = firms_of(desk)
    page.switch._clicked(WHOLE)
    return page


def names(page: FirmsPage) -> list[str]:
    return [row.title for row in page.whole.pane.list.rows()]


def test_without_a_list_the_page_teaches_what_it_is_for(qtbot: QtBot, context: Context) -> None:
    page = firms_of(show_desk(qtbot, context))
    page.switch._clicked(WHOLE)
    empty = page.whole.pane.empty
    assert empty.isVisible()
    assert empty.accessibleName().startswith("No list read in yet")
    empty.button.click()
    assert page.wizard.isVisible()


def test_typing_finds_workplaces_nobody_knows_yet(page: FirmsPage) -> None:
    page.whole.pane.filter.focus_line()
    Hands().fill("bageri")
    assert sorted(names(page)) == ["Nordre Bageri", "Ådal Bageri"]


def test_a_postcode_puts_the_nearest_first(page: FirmsPage) -> None:
    page.whole.pane.filter.set_text("bageri")
    page.whole.pane.postcode.setText("9990")
    assert names(page) == ["Nordre Bageri", "Ådal Bageri"]
    assert page.whole.pane.list.rows()[0].subtitle.startswith("Skagen · under 1 km")
    page.whole.pane.postcode.setText("8722")
    assert names(page) == ["Ådal Bageri", "Nordre Bageri"]


def test_a_workplace_is_taken_into_the_register_and_opened(page: FirmsPage, context: Context) -> None:
    page.whole.pane.filter.focus_line()
    hands = Hands()
    hands.fill("ådal")
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    assert focused() is page.whole.card.button
    hands.press(Qt.Key.Key_Space)
    [firm] = context.call(firms.register, today=context.today())
    assert (firm.name, firm.p_number) == ("Ådal Bageri", BAGER[0])
    assert page.switch.current() == OWN
    assert page.place() == ("firm", str(firm.id))
    assert page.workspace.profile.listed.isVisible() or page.workspace.profile.listed.keys() == []


def test_a_workplace_is_put_among_those_to_welcome_once(page: FirmsPage, context: Context) -> None:
    page.whole.pane.filter.set_text("ådal")
    page.whole.pane.list.choose(BAGER[0])
    page.whole.pane.chosen.emit(page.whole.pane.row(BAGER[0]))
    page.whole.card.inbox.click()
    page.whole.card.inbox.click()
    [row] = context.call(prospects.listing)
    assert (row.name, row.source, row.waits) == ("Ådal Bageri", LeadSource.DIRECTORY, True)


def test_the_list_is_narrowed_to_firms_that_are_not_in_the_register(
    page: FirmsPage, context: Context
) -> None:
    context.call(directory.adopt, workplace_id=BAGER[0])
    page.whole.pane.filter.set_text("bageri")
    page.whole.pane.filter.choose_chip("unknown")
    page.whole.pane.redraw()
    assert names(page) == ["Nordre Bageri"]


def test_a_workplace_that_is_a_firm_already_opens_it(page: FirmsPage, context: Context) -> None:
    firm_id = context.call(directory.adopt, workplace_id=BAGER[0])
    page.whole.pane.filter.set_text("ådal")
    assert page.whole.pane.list.rows()[0].badge == "In your register"
    page.whole.pane.list.choose(BAGER[0])
    row = page.whole.pane.row(BAGER[0])
    page.whole.pane.chosen.emit(row)
    assert page.whole.card.button.text() == "&Open the firm"
    page.whole.card.act()
    assert page.place() == ("firm", str(firm_id))


def test_the_lists_read_in_stand_beside_and_the_newest_can_be_undone(
    page: FirmsPage, context: Context, tmp_path: Path
) -> None:
    bring_in(context, csv_file(tmp_path / "b.csv", [BAGER]))
    keys = page.whole.overview.card.keys()
    assert len(keys) == 2
    first = page.whole.overview.card.row(keys[0])
    assert first is not None
    assert "1 workplaces · 0 new · 0 changed · 21 gone" in first.accessibleName()
    page.whole.overview.card.acted.emit(keys[0])
    assert page.whole.overview.card.keys() == keys[1:]
    summary = context.call(directory.summary)
    assert summary is not None
    assert summary.workplaces == 22


def test_a_firm_asked_for_from_elsewhere_shows_your_own_firms(
    page: FirmsPage, context: Context
) -> None:
    firm_id = context.call(firms.create, name="Lunde VVS")
    context.go("firm", str(firm_id))
    assert page.switch.current() == OWN
    assert page.place() == ("firm", str(firm_id))


def test_more_than_the_nearest_sixty_can_be_shown(
    page: FirmsPage, context: Context, tmp_path: Path
) -> None:
    bring_in(context, csv_file(tmp_path / "b.csv", made_up(150)))
    pane = page.whole.pane
    pane.filter.set_text("firma")
    assert len(names(page)) == 60
    pane.more.click()
    assert len(names(page)) == 120
    pane.more.click()
    assert len(names(page)) == 150
    assert not pane.more.isVisible()
    pane.postcode.setText("8722")
    assert len(names(page)) == 60
    pane.more.click()
    pane.more.click()
    assert len(names(page)) == 150
    assert not pane.more.isVisible()
