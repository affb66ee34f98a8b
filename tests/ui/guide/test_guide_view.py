"""The guide's viewer: finding, going from link to link, back and forward, beside a form or alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mentor_desk.ui.context import Context
from mentor_desk.ui.guide.book import Book, read
from mentor_desk.ui.guide.finding import Finder
from mentor_desk.ui.guide.guide_view import GuideView
from mentor_desk.ui.guide.links import Link, link
from mentor_desk.ui.guide.printing import document_of
from mentor_desk.ui.guide.trail import Place, Trail
from mentor_desk.ui.guide.writing import book_of


@pytest.fixture
def book(context: Context) -> Book:
    context.language = "en"
    return book_of(context)


@pytest.fixture
def view(qtbot: QtBot, book: Book) -> GuideView:
    made = GuideView(book, wide=True)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def test_headings_have_names_that_do_not_show() -> None:
    page = read(
        "x", "# A page\n\nSome *words*.\n\n## The board {#board}\n\n![A picture](picture:board)\n"
    )
    assert "{#" not in page.markdown
    assert page.section("board").title == "The board"
    assert page.section("none of that name").title == page.title == "A page"
    assert page.sections[0].text == "Some words."
    assert "*A picture*" in page.markdown  # the picture's words stand beneath it


def test_a_link_leads_only_where_the_program_is() -> None:
    assert link("guide:cases#board") == Link("guide", "cases", "board")
    assert link("desk:settings/look") == Link("desk", "settings", "look")
    assert link("do:note") == Link("do", "note")
    assert link("https://example.org") is None


def test_finding_takes_beginnings_in_any_spelling_headings_first(book: Book) -> None:
    finder = Finder(book)
    found = finder.find("board")
    assert found[0].section.anchor == "board"
    assert {"cases"} <= {each.section.page for each in found}
    first = finder.find("calend file")[0]
    assert (first.section.page, first.section.anchor) == ("week", "calendar")
    assert "Calendar file" in first.excerpt
    assert finder.find("no such word anywhere") == ()
    assert finder.find("  ") == ()


def test_back_and_forward_follow_the_way_one_came() -> None:
    trail = Trail()
    for page in ("start", "week", "week", "cases"):
        trail.go(Place(page))
    assert trail.step(-1) == Place("week")
    assert trail.step(-1) == Place("start")
    assert trail.step(-1) is None
    assert trail.step(1) == Place("week")
    trail.go(Place("law"))
    assert not trail.can(1)


def test_the_keyboard_finds_reads_and_goes_back(qtbot: QtBot, view: GuideView) -> None:
    view.show_place(Place("start"))
    view.search.setFocus()
    qtbot.keyClicks(view.search, "recovery key")
    assert len(view.contents.rows()) > 1
    QTest.keyClick(view.search, Qt.Key.Key_Return)
    first = view.place
    assert first.page != "start"
    view.next_hit()
    assert view.place != first
    QTest.keyClick(view.search, Qt.Key.Key_Escape)
    assert view.search.text() == ""
    view._step(-1)
    view._step(-1)
    assert view.place == Place("start")


def test_a_heading_is_put_on_top_and_links_are_reached_by_arrows(view: GuideView) -> None:
    view.show_place(Place("cases", "alike"))
    assert view.reader.verticalScrollBar().value() > 0
    assert view.reader.textCursor().block().text() == "When two look alike"
    view.show_place(Place("start"))
    left: list[Link] = []
    view.left.connect(left.append)
    QTest.keyClick(view.reader, Qt.Key.Key_Right)
    QTest.keyClick(view.reader, Qt.Key.Key_Return)
    assert left == [Link("desk", "cases")]


def test_a_link_of_the_guide_stays_in_the_guide(view: GuideView) -> None:
    view.show_place(Place("thanks"))
    view._follow(Link("guide", "licence-lucide"))
    assert "ISC License" in view.reader.toPlainText()
    view._step(-1)
    assert view.place.page == "thanks"
    view.show_place(Place("no such page"))
    assert view.place.page == view.book.pages[0]


def test_what_is_known_to_the_program_is_written_in(view: GuideView) -> None:
    view.show_place(Place("keys"))
    assert "Ctrl+K" in view.reader.toPlainText()
    view.show_place(Place("law"))
    words = view.reader.toPlainText()
    assert "LAB § 61" in words
    assert "Not confirmed" in words
    view.show_place(Place("thanks"))
    assert "SQLAlchemy" in view.reader.toPlainText()


def test_a_page_is_printed_with_its_pictures_dark_on_light(book: Book) -> None:
    document = document_of(book.page("today"), "en")
    assert document.toPlainText().startswith("Today")
    assert "\ufffc" in document.toPlainText()
