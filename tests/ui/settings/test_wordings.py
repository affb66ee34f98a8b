"""The municipality's own words on the papers, sentence by sentence."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentor_desk.documents import catalogue
from mentor_desk.services import paper_wordings
from mentor_desk.ui.context import Context
from mentor_desk.ui.pages.settings import SettingsPage
from mentor_desk.ui.papers.preview import PaperPreview
from mentor_desk.ui.settings.wordings import WordingsSection

KEY, PATH = "praktikaftale", "texts.citizen"
PLACES = "texts.footer_rules"


@pytest.fixture
def section(page: SettingsPage) -> WordingsSection:
    page.choose("wordings")
    assert isinstance(page.section, WordingsSection)
    return page.section


def own(context: Context) -> dict[str, str]:
    rows = context.call(paper_wordings.wordings, key=KEY)
    return {each.path: each.own for each in rows if each.own}


def choose(section: WordingsSection, path: str) -> None:
    section.list.setFocus()
    at = next(at for at, row in enumerate(section.list.rows()) if row.key == path)
    section.list.setCurrentIndex(section.list.model().index(at, 0))


def write(section: WordingsSection, words: str) -> None:
    field = section.form.field("words")
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Tab)


def test_every_paper_of_the_catalogue_can_be_chosen(section: WordingsSection) -> None:
    assert section.paper.count() == len(catalogue.PAPERS)


def test_a_sentence_is_kept_when_its_field_is_left(section: WordingsSection, context: Context) -> None:
    choose(section, PATH)
    assert section.form.field("words").value() == "Borgeren"
    write(section, "Den ledige")
    assert own(context) == {PATH: "Den ledige"}
    row = next(row for row in section.list.rows() if row.key == PATH)
    assert (row.title, row.badge) == ("Den ledige", "Own words")


def test_emptying_the_field_brings_the_shipped_words_back(
    section: WordingsSection, context: Context
) -> None:
    choose(section, PATH)
    write(section, "Den ledige")
    write(section, "")
    assert own(context) == {}
    assert section.form.field("words").value() == "Borgeren"


def test_a_lost_place_is_told_beneath_the_field_and_what_was_typed_stays(
    section: WordingsSection, context: Context
) -> None:
    choose(section, PLACES)
    write(section, "Regler")
    assert "{version}" in section.form.beneath("words")
    choose(section, PATH)
    assert section.list.chosen_key() == PLACES
    assert section.form.field("words").value() == "Regler"
    assert own(context) == {}


def test_a_sentence_is_found_by_a_word_of_it(section: WordingsSection) -> None:
    whole = len(section.list.rows())
    QTest.keyClicks(section.search, "forholdstal")
    found = section.list.rows()
    assert 0 < len(found) < whole
    assert all("forholdstal" in row.title.lower() for row in found)


def test_another_paper_shows_its_own_sentences(section: WordingsSection) -> None:
    before = [row.title for row in section.list.rows()]
    section.paper.setCurrentIndex(section.paper.findData("partnerskabsaftale"))
    section.paper.changed.emit()
    assert [row.title for row in section.list.rows()] != before
    assert section.form.field("words").value() == "Partnerskabsaftale"


def test_the_whole_paper_goes_back_to_its_shipped_words(
    section: WordingsSection, context: Context
) -> None:
    choose(section, PATH)
    write(section, "Den ledige")
    section.reset_button.click()
    assert own(context) == {}
    assert not section.reset_button.isEnabled()


@pytest.mark.parametrize("key", [paper.key for paper in catalogue.PAPERS])
def test_the_paper_is_shown_about_people_who_do_not_exist(
    section: WordingsSection, key: str, qtbot: QtBot
) -> None:
    section.paper.setCurrentIndex(section.paper.findData(key))
    section.paper.changed.emit()
    overlay = section.show_paper()
    view = overlay.findChild(PaperPreview)
    assert view is not None
    assert view.page == 1
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: section.window().findChild(PaperPreview) is None)
