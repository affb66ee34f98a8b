"""The Placements page: who is where until when, over a real vault."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import cases, citizens, placements
from mentor_desk.storage.database import Database
from mentor_desk.texts import Catalogue
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.forms.placement_new import NewPlacement
from mentor_desk.ui.pages.placements import PlacementsPage
from mentor_desk.ui.timeline.new_placement import WhosePlacement
from mentor_desk.ui.widgets.gantt_rows import GanttRow
from tests.services.making import Pair, pair, praktik, register
from tests.ui.firm.showing import show_desk
from tests.ui.hands import Hands, settle


@pytest.fixture
def both(database: Database, today: date) -> Pair:
    return pair(database, today)


@pytest.fixture
def placement_id(
    database: Database, both: Pair, rulebook: Rulebook, danish: Catalogue, today: date
) -> uuid.UUID:
    return register(database, both, praktik(both, today), rulebook, danish, today)


@pytest.fixture
def desk(qtbot: QtBot, context: Context, placement_id: uuid.UUID) -> Desk:
    context.language = "en"
    return show_desk(qtbot, context, "placements")


@pytest.fixture
def page(desk: Desk) -> PlacementsPage:
    return page_of(desk)


def page_of(desk: Desk) -> PlacementsPage:
    assert isinstance(desk.page, PlacementsPage)
    return desk.page


def rows(page: PlacementsPage) -> list[GanttRow]:
    return list(page.gantt.rows.rows())


def by_firm(page: PlacementsPage) -> None:
    page.bar.group.chips[1].click()


def test_an_empty_page_teaches_and_leads_on(qtbot: QtBot, context: Context) -> None:
    desk = show_desk(qtbot, context, "placements")
    page = page_of(desk)
    assert page.empty.isVisible()
    assert page.empty.accessibleName().startswith("No placements yet")
    by_firm(page)
    assert page.empty.accessibleName().startswith("No firm to show yet")
    page.empty.button.click()
    assert desk.key == "firms"


def test_a_citizens_row_says_where_and_until_when(page: PlacementsPage) -> None:
    [row] = rows(page)
    [bar] = row.bars
    assert (row.title, row.subtitle) == ("Ahmed Osman", "begins in 6 days")
    assert bar.words == "Lunde VVS · praktik"
    assert row.spoken() == (
        "Ahmed Osman: praktik at Lunde VVS, 30 November to 26 February 2027, begins in 6 days"
    )
    assert "20 hours a week" in bar.tip


def test_a_firms_row_says_how_many_places_are_free(page: PlacementsPage) -> None:
    by_firm(page)
    [row] = rows(page)
    assert (row.title, row.subtitle, row.aside) == ("Lunde VVS", "Silkeborg", "1 free place(s)")
    assert [span.words for span in row.spans] == [
        "1 free place(s)", "Room for 17 hours", "1 free place(s)",
    ]  # fmt: skip
    assert row.bars[0].words == "Ahmed Osman · praktik"


def test_typing_narrows_by_name_firm_and_kind(page: PlacementsPage) -> None:
    for typed, shown in (("osman", 1), ("lunde prak", 1), ("ordinary", 0), ("", 1)):
        page.bar.line.setText(typed)
        assert len(rows(page)) == shown
        assert page.empty.isVisible() == (shown == 0)


def test_the_empty_state_of_the_filter_shows_all_again(page: PlacementsPage) -> None:
    page.bar.line.setText("nobody")
    page.empty.button.click()
    assert len(rows(page)) == 1
    assert page.gantt.isVisible()


def test_enter_opens_the_placement(page: PlacementsPage, desk: Desk, placement_id: uuid.UUID) -> None:
    asked: list[tuple[str, object]] = []
    page.context.go_requested.connect(lambda kind, ref: asked.append((kind, ref)))
    page.bar.line.setFocus()
    hands = Hands()
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    assert asked == [("placement", str(placement_id))]
    assert desk.key == "cases"


def test_a_row_without_a_placement_opens_its_case(
    page: PlacementsPage, desk: Desk, context: Context, today: date
) -> None:
    context.call(citizens.create, today=today, name="Bente Krogh")
    assert [row.subtitle for row in rows(page)] == ["begins in 6 days", "no placement yet"]
    page.gantt.rows.setFocus(Qt.FocusReason.TabFocusReason)
    Hands().press(Qt.Key.Key_End)
    Hands().press(Qt.Key.Key_Return)
    assert desk.key == "cases"


def test_the_chart_follows_a_change_made_elsewhere(
    page: PlacementsPage, context: Context, placement_id: uuid.UUID, today: date
) -> None:
    day = today + timedelta(days=20)
    context.call(placements.stop, placement_id=placement_id, day=day, reason="Flytter")
    assert rows(page)[0].bars[0].last == day


def test_closed_cases_are_shown_when_they_are_asked_for(
    page: PlacementsPage, context: Context, both: Pair, today: date
) -> None:
    context.call(cases.close, case_id=both.case_id, today=today)
    assert rows(page) == []
    page.bar.closed.click()
    assert [row.title for row in rows(page)] == ["Ahmed Osman"]


def test_weeks_months_and_today(page: PlacementsPage, today: date) -> None:
    page.bar.zoom.chips[1].click()
    assert page.gantt.scale.week == 20.0
    page.gantt.zoom(1)
    assert page.bar.zoom.value() == ""
    page.bar.zoom.chips[0].click()
    page.gantt.scroll_by(900)
    page.bar.today.click()
    assert 0 < page.gantt.scale.x(today) < 500


def test_the_table_says_the_same(page: PlacementsPage, desk: Desk, placement_id: uuid.UUID) -> None:
    page.bar.table.click()
    assert page.table.isVisible()
    assert not page.bar.zoom.isVisible()
    assert page.table.keys() == [f"placement:{placement_id}"]
    model = page.table.model()
    words = [model.index(0, column).data() for column in range(model.columnCount())]
    assert words[:3] == ["Ahmed Osman", "Lunde VVS", "Praktik"]
    assert words[-1] == "begins in 6 days"
    page.table.setFocus(Qt.FocusReason.TabFocusReason)
    Hands().press(Qt.Key.Key_Return)
    assert desk.key == "cases"


def test_the_firms_table_tells_the_free_places(page: PlacementsPage) -> None:
    by_firm(page)
    page.bar.table.click()
    [row] = [page.table.model().index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)]
    assert "1 free place(s)" in row


def test_a_new_placement_asks_for_the_citizen_first(page: PlacementsPage) -> None:
    page.new()
    body = page.drawer.body()
    assert isinstance(body, WhosePlacement)
    hands = Hands()
    hands.finish()
    assert "Choose the citizen." in body.form.beneath("case_id")
    body.citizen.setFocus()
    hands.fill("Ahmed")
    hands.press(Qt.Key.Key_Return)
    settle()
    form = page.drawer.body()
    assert isinstance(form, NewPlacement)
    page.drawer.dismiss()


def test_the_page_stands_on_its_own_language(
    qtbot: QtBot, page: PlacementsPage, context: Context
) -> None:
    context.language = "da"
    page.redraw()
    assert rows(page)[0].spoken().count("30. november") == 1


def test_the_page_fits_a_small_window_with_the_drawer_open(page: PlacementsPage, desk: Desk) -> None:
    desk.resize(1024, 640)
    page.new()
    settle()
    assert page.drawer.mapTo(desk, page.drawer.rect().topRight()).x() < 1024
    page.drawer.dismiss()
