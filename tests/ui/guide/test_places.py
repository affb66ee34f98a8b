"""F1 opens the guide where it is about what is in view."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import mentor_desk.ui
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.guide import places
from mentor_desk.ui.guide.beside import Beside
from mentor_desk.ui.guide.guide_view import GuideView
from mentor_desk.ui.guide.links import Link
from mentor_desk.ui.guide.opening import open_help
from mentor_desk.ui.guide.trail import Place
from mentor_desk.ui.guide.writing import book_of
from mentor_desk.ui.page_registry import PAGES
from mentor_desk.ui.pages.settings import _SECTIONS
from mentor_desk.ui.settings.about import AboutSection
from mentor_desk.ui.widgets.drawer import Drawer

_ROOT = Path(mentor_desk.ui.__file__).parent
_PLAIN = ("dialogs", "guide", "pages", "widgets")
"""Packages whose forms are about the page they stand on."""


def shown(desk: Desk) -> GuideView | None:
    """The guide beside the page in view."""
    assert desk.page is not None
    bodies = [each.body() for each in desk.page.findChildren(Drawer) if each.isVisible()]
    return next((each for each in bodies if isinstance(each, GuideView)), None)


def desk_of(qtbot: QtBot, context: Context) -> Desk:
    desk = Desk(context)
    context.go_requested.connect(desk.go)
    qtbot.addWidget(desk)
    desk.resize(1366, 768)
    desk.show()
    return desk


def test_each_page_tab_section_and_form_has_a_place_that_exists(context: Context) -> None:
    book = book_of(context)
    assert {spec.key for spec in PAGES} <= set(places.PAGES)
    assert set(_SECTIONS) <= set(places.SECTIONS)
    written = {*places.PAGES.values(), *places.SECTIONS.values()}
    written |= {*places.TABS.values(), *places.FORMS.values()}
    for each in written:
        found = places.place(each)
        assert found.anchor in {section.anchor for section in book.page(found.page).sections}, each


def test_each_form_that_a_drawer_shows_has_a_place() -> None:
    modules = {
        ".".join(path.relative_to(_ROOT).with_suffix("").parts)
        for path in _ROOT.rglob("*.py")
        if re.search(r"drawer\.present\(", path.read_text("utf-8"))
    }
    lost = {
        each
        for each in modules
        if not places.of_form(f"mentor_desk.ui.{each}") and not each.startswith(_PLAIN)
    }
    assert len(modules) > 15
    assert not lost


def test_the_longest_name_of_a_form_counts() -> None:
    assert places.of_form("mentor_desk.ui.forms.turn_extend") == "placements#longer"
    assert places.of_form("mentor_desk.ui.forms.turn_stop") == "gone-wrong"
    assert places.of_form("mentor_desk.ui.widgets.form") == ""


def test_f1_opens_at_the_page_and_again_follows_to_what_is_in_view(
    qtbot: QtBot, context: Context
) -> None:
    desk = desk_of(qtbot, context)
    desk.go("absence")
    open_help(context, desk)
    guide = shown(desk)
    assert guide is not None
    assert guide.place == Place("away", "page")
    guide.show_place(Place("law"))
    open_help(context, desk)
    assert shown(desk) is guide
    assert guide.place == Place("away", "page")


def test_f1_keeps_a_form_and_stands_beside_it(qtbot: QtBot, context: Context) -> None:
    desk = desk_of(qtbot, context)
    desk.go("bag")
    assert desk.page is not None
    form = QWidget()
    QVBoxLayout(form)
    desk.page.drawer.present("A form", form)
    open_help(context, desk)
    assert desk.page.drawer.body() is form
    beside = desk.page.findChild(Beside)
    assert beside is not None
    assert beside.geometry().right() < desk.page.drawer.mapTo(desk.page, form.rect().topLeft()).x()
    desk.page.drawer.dismiss()
    assert not beside.is_open()


def test_the_guide_comes_along_where_it_leads(qtbot: QtBot, context: Context) -> None:
    desk = desk_of(qtbot, context)
    desk.go("absence")
    open_help(context, desk)
    guide = shown(desk)
    assert guide is not None
    guide.left.emit(Link("desk", "bag"))
    qtbot.waitUntil(lambda: shown(desk) is not None)
    assert desk.key == "bag"
    along = shown(desk)
    assert along is not None
    assert along.place == Place("away", "page")


def test_about_leads_to_the_licences_and_the_law(qtbot: QtBot, context: Context) -> None:
    section = AboutSection(context)
    qtbot.addWidget(section)
    asked: list[tuple[str, object]] = []
    context.go_requested.connect(lambda kind, ref: asked.append((kind, ref)))
    section.thanks.click()
    section.law.click()
    assert asked == [("guide", "thanks"), ("guide", "law")]
