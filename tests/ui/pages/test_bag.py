"""The bag: read a card, pack it for a firm, and test oneself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mentor_desk.services import bag, firms, self_test
from mentor_desk.storage.database import Database
from mentor_desk.ui.context import Context
from mentor_desk.ui.pages.bag import TEST, BagPage
from mentor_desk.ui.papers.batch import Batch


def rows(page: BagPage) -> list[str]:
    return [row.key for row in page.list.rows()]


def test_cards_are_read_packed_and_printed_for_a_firm(
    qtbot: QtBot, context: Context, database: Database
) -> None:
    firm = database.write(firms.create, name="Lunde VVS", branch="VVS og blik", size_band="5-9")
    page = BagPage(context)
    qtbot.addWidget(page)
    page.resize(1180, 760)
    page.show()
    assert page.card.title.text() == "Virksomhedspraktik"
    assert rows(page)[-1] == TEST
    page.show_record("bag", f"firm:{firm}")
    page.show_record("tool_card", "noeglefolk")
    assert "Suits the branch" in page.card.kind.text()
    qtbot.mouseClick(page.card.bag, Qt.MouseButton.LeftButton)
    assert database.read(bag.packed_for, firm_id=firm) == (*bag.USUAL, "noeglefolk")
    qtbot.mouseClick(page.card.earlier, Qt.MouseButton.LeftButton)
    assert database.read(bag.packed_for, firm_id=firm)[-2:] == ("noeglefolk", bag.USUAL[-1])
    assert page.place() == ("bag", f"firm:{firm}")
    page.pane.filter.choose_chip("packed")
    page.pane.filter.set_text("ikke bekræftet zzz")
    assert rows(page) == []
    page.pane.filter.set_text("")
    assert rows(page) == list(database.read(bag.packed_for, firm_id=firm))
    page.new()
    drawer = page.drawer.body()
    assert isinstance(drawer, Batch)
    assert drawer.list.lines[0].proposal.key == "taske"
    page.drawer.dismiss()
    context.undo()
    context.undo()
    assert database.read(bag.packed_for, firm_id=firm) == bag.USUAL


def test_the_test_explains_each_answer_and_is_kept_only_on_request(
    qtbot: QtBot, context: Context, database: Database
) -> None:
    page = BagPage(context)
    qtbot.addWidget(page)
    page.resize(1180, 760)
    page.show()
    page.show_record("bag", TEST)
    test = page.test
    assert not test.keep.isEnabled()
    for key, chips in test.chips.items():
        assert chips.value() == ""
        qtbot.mouseClick(chips.chips[1], Qt.MouseButton.LeftButton)
        assert "Partly correct" in test._whys[key].text() or "others say" in test._whys[key].text()
    assert test.result.text().startswith("2 of 5")
    assert database.read(self_test.kept) is None
    qtbot.mouseClick(test.keep, Qt.MouseButton.LeftButton)
    assert database.read(self_test.kept) is not None
    qtbot.mouseClick(test.again, Qt.MouseButton.LeftButton)
    assert test.given == {}
    assert test.before.isVisible()
