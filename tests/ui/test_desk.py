"""The desk: pages, keys, message bar, undo."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from mentor_desk.services import citizens, drafts, firms, mentor, notes
from mentor_desk.texts import text
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.dialogs.search_everything import SearchEverything
from mentor_desk.ui.guide.guide_view import GuideView
from mentor_desk.ui.page_registry import PAGES, PageSpec, page_for
from mentor_desk.ui.sidebar import Sidebar
from mentor_desk.ui.widgets.navigation_button import NavigationButton
from tests.conftest import TUESDAY
from tests.ui.note_page import NotePage, specs

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(qtbot: QtBot, context: Context) -> Iterator[Desk]:
    """The desk in a shown window, on its first page."""
    window = QMainWindow()
    made = Desk(context, specs(), sidebar=lambda _: Sidebar({"first": 3}))
    window.setCentralWidget(made)
    window.resize(1366, 768)
    qtbot.addWidget(window)
    made.go("first")
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield made
    window.close()


def shown(desk: Desk) -> NotePage:
    assert isinstance(desk.page, NotePage)
    return desk.page


def names(context: Context) -> list[str]:
    return [row.name for row in context.call(firms.register, today=TUESDAY)]


def test_a_page_is_made_when_it_is_first_shown_and_kept(desk: Desk) -> None:
    first = desk.page
    desk.go("second")
    assert desk.page is not first
    assert desk.navigation.chosen_key() == "second"
    desk.go("first")
    assert desk.page is first


def test_a_page_that_is_not_in_the_sidebar_lights_none_of_its_entries(
    qtbot: QtBot, context: Context
) -> None:
    off = PageSpec("off", text("navigation", "&Visit"), "tests.ui.note_page:NotePage", hidden=True)
    desk = Desk(context, (*specs(), off))
    qtbot.addWidget(desk)
    desk.go("second")
    desk.go("off")
    entries = desk.navigation.findChildren(NavigationButton)
    assert not any(entry.isChecked() for entry in entries)
    tabbed = [each.text() for each in entries if each.focusPolicy() == Qt.FocusPolicy.StrongFocus]
    assert tabbed == ["Second", "Lock"]
    assert desk.entry == "second"
    desk.go("second")
    assert desk.navigation.chosen_key() == "second"


def test_ctrl_and_a_number_go_to_a_page(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(desk.window(), Qt.Key.Key_2, CTRL)
    assert desk.key == "second"


def test_a_record_opens_on_the_page_that_shows_its_kind(desk: Desk, context: Context) -> None:
    desk.go("second")
    context.go("note", "0193")
    assert desk.key == "first"
    assert shown(desk).shown == ("note", "0193")
    assert desk.place() == ("note", "0193")


def test_new_and_print_belong_to_the_page_in_view(desk: Desk, qtbot: QtBot) -> None:
    desk.go("second")
    qtbot.keyClick(desk.window(), Qt.Key.Key_N, CTRL)
    qtbot.keyClick(desk.window(), Qt.Key.Key_P, CTRL)
    assert (shown(desk).made, shown(desk).printed) == (1, 1)
    desk.go("first")
    assert (shown(desk).made, shown(desk).printed) == (0, 0)


def test_ctrl_l_asks_for_the_lock(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.lock_asked):
        qtbot.keyClick(desk.window(), Qt.Key.Key_L, CTRL)


def test_a_hidden_page_is_drawn_anew_only_when_it_is_shown(desk: Desk, context: Context) -> None:
    first = shown(desk)
    desk.go("second")
    before = first.drawn
    context.call(drafts.keep, form="note", subject="Bus", values={})
    context.call(drafts.keep, form="note", subject="Tog", values={})
    assert first.drawn == before
    desk.go("first")
    assert first.drawn == before + 1
    assert first.list.text() == "Bus, Tog"


def test_a_page_is_left_alone_when_others_rows_change(desk: Desk, context: Context) -> None:
    before = shown(desk).drawn
    context.call(mentor.save, phone="86123456")
    assert shown(desk).drawn == before


def test_the_sidebar_counts_after_the_page_stands(desk: Desk, qtbot: QtBot) -> None:
    desk.count()
    first = desk.navigation.findChildren(NavigationButton)[0]
    assert "3" not in first.accessibleName()
    qtbot.waitUntil(lambda: "3" in first.accessibleName())


def test_ctrl_z_undoes_the_last_change_and_says_so(desk: Desk, context: Context, qtbot: QtBot) -> None:
    context.call(firms.create, name="Lunde VVS")
    shown(desk).field.setFocus()
    qtbot.keyClick(shown(desk).field, Qt.Key.Key_Z, CTRL)
    assert names(context) == []
    assert desk.bar.text == "Undone: Firm entered"


def test_a_field_with_typing_keeps_its_own_ctrl_z(desk: Desk, context: Context, qtbot: QtBot) -> None:
    context.call(firms.create, name="Lunde VVS")
    field = shown(desk).field
    field.setFocus()
    qtbot.keyClicks(field, "hej")
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert (field.text(), names(context)) == ("", ["Lunde VVS"])
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert names(context) == []


def test_nothing_left_to_undo_is_told(desk: Desk, context: Context) -> None:
    desk.undo()
    assert "undo" in desk.bar.text


def test_a_change_offers_undo_and_a_draft_only_tells_the_time(desk: Desk, context: Context) -> None:
    context.saved.emit("visit.recorded")
    assert desk.bar.text.startswith("Saved ")
    context.saved.emit("draft.kept")
    assert desk.bar.text.startswith("Draft saved ")


def test_the_window_title_never_names_anybody(desk: Desk) -> None:
    assert desk.window().windowTitle() in {"", "Mentor Desk"}


def test_ctrl_k_goes_to_a_page_by_its_name(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(desk.window(), Qt.Key.Key_K, CTRL)
    line = desk.window().focusWidget()
    assert line is not None
    qtbot.keyClicks(line, "seco")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert desk.key == "second"


def test_f1_opens_the_guide_beside_the_page(desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(desk.window(), Qt.Key.Key_F1)
    assert isinstance(shown(desk).drawer.body(), GuideView)


@pytest.mark.parametrize("spec", PAGES, ids=lambda spec: spec.key)
def test_every_page_of_the_registry_can_be_found(spec: PageSpec) -> None:
    assert find_spec(spec.factory.partition(":")[0]) is not None


def test_every_kind_of_record_has_its_page() -> None:
    for kind in ("case", "citizen", "firm", "contact", "note", "visit", "agreement", "paper", "today"):
        assert page_for(PAGES, kind) is not None


def test_pages_put_away_leave_the_sidebar_and_are_still_reached(context: Context, qtbot: QtBot) -> None:
    made = Desk(context, specs(), sidebar=lambda _: Sidebar({}, away=frozenset({"second"})))
    qtbot.addWidget(made)
    made.go("first")
    made.count()
    navigation = made.navigation
    qtbot.waitUntil(lambda: not navigation.away.isHidden())
    button = navigation._buttons["second"]
    assert button.isHidden()
    made.go("second")
    assert not button.isHidden()
    made.go("first")
    assert button.isHidden()


def test_what_can_be_done_comes_before_a_note_that_begins_so_and_after_a_name(
    desk: Desk, context: Context
) -> None:
    today = context.today()
    case_id = context.call(citizens.create, today=today, name="Gurli Nygaard")
    context.call(notes.add, day=today, case_id=case_id, body="New team starts on Monday")
    search = SearchEverything(context, desk)
    assert search.found("new")[0].title == "New on this page"
    context.call(citizens.create, today=today, name="Newton Prøve")
    assert search.found("new")[0].title.startswith("Newton Prøve")
