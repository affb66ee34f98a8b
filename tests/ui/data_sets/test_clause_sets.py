"""Own sets of points: copied, changed as fields are left, and shown on the paper."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentor_desk.documents.clause_sets import shipped
from mentor_desk.services import own_clauses
from mentor_desk.ui.context import Context
from mentor_desk.ui.data_sets.clause_sets import ClauseSetsPage
from mentor_desk.ui.papers.preview import PaperPreview


@pytest.fixture
def page(shown: Callable[[type[ClauseSetsPage]], ClauseSetsPage]) -> ClauseSetsPage:
    return shown(ClauseSetsPage)


def points(context: Context) -> list[str]:
    own = [each for each in context.call(own_clauses.listing) if each.own]
    return [point.title for each in own for point in each.content.points]


def test_a_shipped_set_is_read_only_until_it_is_copied(page: ClauseSetsPage, context: Context) -> None:
    assert not page.form.isEnabled()
    assert not page.rows.isVisible()
    page.copy_button.click()
    assert page.form.isEnabled()
    assert points(context) == [point.title for point in shipped()[0].points]
    field = page.form.field("title")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Vi mødes")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert points(context)[0] == "Vi mødes"
    assert page.list.rows()[0].title == "Vi mødes"


def test_points_are_added_moved_and_taken_away(page: ClauseSetsPage, context: Context) -> None:
    page.copy_button.click()
    before = points(context)
    page.rows.add.click()
    assert points(context) == [*before, "A new point"]
    assert page.list.chosen_key() == str(len(before))
    page.rows.up.click()
    assert points(context) == [*before[:-1], "A new point", before[-1]]
    page.rows.remove.click()
    assert points(context) == before
    page.remove_button.click()
    assert points(context) == []
    assert not page.form.isEnabled()


def test_an_empty_point_is_told_at_its_field(page: ClauseSetsPage, context: Context) -> None:
    page.copy_button.click()
    page.form.field("text").setFocus()
    page.form.field("text").selectAll()
    QTest.keyClick(page.form.field("text"), Qt.Key.Key_Delete)
    QTest.keyClick(page.form.field("text"), Qt.Key.Key_Tab)
    assert page.form.beneath("text") == "A point has a title and a text."
    assert points(context) == [point.title for point in shipped()[0].points]


def test_the_paper_is_shown_with_these_points(page: ClauseSetsPage, qtbot: QtBot) -> None:
    overlay = page.show_paper()
    view = overlay.findChild(PaperPreview)
    assert view is not None
    assert view.page == 1
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
