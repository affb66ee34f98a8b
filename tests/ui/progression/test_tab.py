"""The progression of a case: a picture to walk, the same figures as a table, and its forms."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mentor_desk.services import case_page, caseload, progression, progression_goals, small_steps
from mentor_desk.storage.vault import Vault
from mentor_desk.terms import MeasurementOccasion, ScoreSide
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.papers.prepare_dialog import PrepareDialog
from mentor_desk.ui.progression.goal_form import KeptGoal
from mentor_desk.ui.progression.own_form import OwnThoughts
from mentor_desk.ui.progression.tab import ProgressionTab
from mentor_desk.ui.progression.talk_form import KeptTalk, NewTalk
from mentor_desk.ui.progression.together import TogetherPage
from mentor_desk.ui.widgets.data_table import DataTable

ShowCase = Callable[[str], ProgressionTab]


@pytest.fixture
def vault(sampled: Vault) -> Vault:
    """The sample in place of an empty vault."""
    return sampled


@pytest.fixture
def cases(context: Context) -> dict[str, uuid.UUID]:
    """The cases by the first name."""
    rows = context.call(caseload.caseload, today=context.today())
    return {row.name.split()[0]: row.id for row in rows}


@pytest.fixture
def show(qtbot: QtBot, context: Context, cases: dict[str, uuid.UUID]) -> Iterator[ShowCase]:
    """Show somebody's progression, or what has become of it."""
    page = DeskPage(context, "Sager")
    tab = ProgressionTab(context, page.drawer)
    page.set_content(tab)
    qtbot.addWidget(page)
    page.resize(1170, 768)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()

    def of(name: str) -> ProgressionTab:
        tab.update_page(context.call(case_page.page, case_id=cases[name], today=context.today()))
        return tab

    yield of
    page.drawer.dismiss()


def _words(widget: QWidget) -> str:
    labels = [each.text() for each in widget.findChildren(QLabel) if each.isVisible()]
    return "\n".join(labels)


def _body(tab: ProgressionTab, kind: type[Any]) -> Any:
    body = tab.drawer.body()
    assert isinstance(body, kind)
    return body


def test_the_picture_is_walked_by_keyboard_and_says_each_row(show: ShowCase) -> None:
    tab = show("Ahmed")
    rows = tab.chart.lines.list
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    assert rows.chosen_key() == "attendance"
    spoken = rows.rows()[0].spoken()
    assert spoken == (
        "Jeg kommer og holder aftaler: Citizen when we began 2, now 4, "
        "Mentor when we began 1,5, now 2,5, Firm when we began 4, now 4,5, next goal 4,5"
    )
    QTest.keyClick(rows, Qt.Key.Key_Down)
    QTest.keyClick(rows, Qt.Key.Key_Down)
    assert rows.chosen_key() == "health"
    assert "passed over last time" in rows.rows()[2].spoken()
    QTest.mouseMove(rows.viewport(), QPoint(rows.viewport().width() - 40, 12))
    assert tab.grab().width() > 0
    assert "not a validated instrument" in _words(tab)
    assert "You see it differently: Jeg kommer og holder aftaler" in _words(tab)


def test_the_table_holds_the_same_figures(show: ShowCase) -> None:
    tab = show("Ahmed")
    tab.chart.as_table.click()
    table = tab.chart.findChild(DataTable)
    assert table is not None
    assert tab.chart.lines.isHidden()
    model = table.model()
    heads = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert heads == ["Area", "Citizen", "Mentor", "Firm", "Next goal"]
    assert table.keys()[:2] == ["attendance", "everyday"]
    assert QApplication.focusWidget() is table
    tab.chart.as_table.click()
    assert not tab.chart.lines.isHidden()


def test_a_goal_is_set_from_its_row_and_reached(show: ShowCase, context: Context) -> None:
    tab = show("Ahmed")
    rows = tab.chart.lines.list
    rows.choose("attendance")
    rows.open_current()
    assert isinstance(tab.drawer.body(), KeptGoal)
    rows.choose("skills")
    rows.open_current()
    form = _body(tab, DrawerForm)
    assert form.form.values()["area"] == "skills"
    form.form.set_values({"value": 4.5, "text": "Viser en ny, hvordan man pakker"})
    form.buttons[0].click()
    case_id = tab.page.view.id if tab.page else None
    goals = context.call(progression_goals.listing, case_id=case_id)
    assert (goals[0].area, goals[0].value) == ("skills", 4.5)
    show("Ahmed")
    tab.goals.acted.emit(str(goals[0].id))
    goals = context.call(progression_goals.listing, case_id=case_id)
    assert next(goal for goal in goals if goal.area == "skills").reached


def test_the_mentors_belief_is_kept_back_until_it_is_asked_for(show: ShowCase) -> None:
    tab = show("Ahmed")
    assert "Jeg ringer til Torben" not in _words(tab)
    tab.belief.show_button.click()
    assert "Jeg ringer til Torben" in _words(tab)
    show("Samira")
    assert not tab.belief.show_button.isChecked()
    assert "Torben" not in _words(tab.belief)


def test_a_case_without_a_talk_says_how_to_begin(show: ShowCase) -> None:
    tab = show("Hans")
    assert "Begin with a talk" in _words(tab)
    assert tab.goals.isHidden()
    assert tab.belief.isHidden()


def test_a_talk_is_answered_by_keyboard_and_ones_own_thoughts_come_afterwards(
    show: ShowCase, context: Context
) -> None:
    tab = show("Dennis")
    assert "time for the closing talk" in _words(tab.waiting)
    tab.new_talk()
    form = _body(tab, NewTalk)
    assert form.form.values()["occasion"] == MeasurementOccasion.END
    scale = QApplication.focusWidget()
    assert scale is form.scores.blocks()["attendance"].fields()["citizen"]
    QTest.keyClick(scale, Qt.Key.Key_3)
    QTest.keyClick(scale, Qt.Key.Key_Left)
    QTest.keyClick(scale, Qt.Key.Key_Down)
    mentor = QApplication.focusWidget()
    assert mentor is form.scores.blocks()["attendance"].fields()["mentor"]
    QTest.keyClick(mentor, Qt.Key.Key_S)
    assert "belief" not in form.form.names()
    case_id = tab.page.view.id if tab.page else None
    before = len(context.call(progression.series, case_id=case_id).talks)
    told: list[str] = []
    context.message.connect(told.append)
    form.buttons[0].click()
    assert tab.drawer.body() is None
    assert "when you are alone" in told[-1]
    talks = context.call(progression.series, case_id=case_id).talks
    assert len(talks) == before + 1
    assert talks[-1].scores == {
        ScoreSide.CITIZEN: {"attendance": 2.5}, ScoreSide.MENTOR: {"attendance": None},
    }  # fmt: skip
    assert talks[-1].placement_id is not None
    show("Dennis")
    assert tab.waiting.isHidden()

    tab.belief.write_asked.emit()
    own = _body(tab, OwnThoughts)
    own.belief.set_value(2.0)
    own.buttons[0].click()
    assert "differently yourself" in _words(own.question)
    assert own.buttons[0].text() == "Keep without an answer"
    own.form.set_values({"belief_differently": "Jeg ringer hver mandag"})
    own.buttons[0].click()
    kept = context.call(progression.one, measurement_id=talks[-1].id)
    assert (kept.belief, kept.belief_differently) == (2, "Jeg ringer hver mandag")
    assert kept.scores == talks[-1].scores


def test_a_further_side_is_added_to_a_kept_talk_and_saved_as_it_is_left(
    show: ShowCase, context: Context
) -> None:
    tab = show("Karen")
    tab.talks.opened.emit(tab.talks.keys()[0])
    form = _body(tab, KeptTalk)
    assert form.form.values()["sides"] == ["citizen"]
    form.sides.chips()[2].click()
    firm = form.scores.blocks()["cooperation"].fields()["firm"]
    assert firm.isVisibleTo(form)
    firm.setFocus()
    QTest.keyClick(firm, Qt.Key.Key_4)
    QTest.keyClick(firm, Qt.Key.Key_Tab)
    case_id = tab.page.view.id if tab.page else None
    talk = context.call(progression.series, case_id=case_id).talks[0]
    assert talk.scores[ScoreSide.FIRM] == {"cooperation": 4.0}
    assert len(talk.scores[ScoreSide.CITIZEN]) == 10
    assert firm.accessibleName().startswith("Karen kan samarbejde med andre, Firm")
    assert "firm" not in form.scores.blocks()["health"].fields()
    assert set(form.scores.blocks()["belief"].fields()) == {"citizen"}
    own = form.scores.blocks()["cooperation"].fields()["citizen"]
    assert form.scores.why("attendance") is None
    own.setFocus()
    QTest.keyClick(own, Qt.Key.Key_1)
    asked = form.scores.why("cooperation")
    assert asked is not None
    asked.field.setFocus()
    QTest.keyClicks(asked.field, "Firmaet ser pauserne")
    QTest.keyClick(asked.field, Qt.Key.Key_Tab)
    talk = context.call(progression.series, case_id=case_id).talks[0]
    assert talk.words == {ScoreSide.FIRM: {"cooperation": "Firmaet ser pauserne"}}
    assert talk.why("cooperation") == "Firmaet ser pauserne"
    form.sides.chips()[0].click()
    assert form.sides.value() == ["citizen", "firm"]


def test_a_small_step_is_noted(show: ShowCase, context: Context) -> None:
    tab = show("Ahmed")
    tab.new_step()
    form = _body(tab, DrawerForm)
    form.buttons[0].click()
    assert tab.drawer.body() is form
    form.form.set_values({"text": "Sagde godmorgen først"})
    form.buttons[0].click()
    case_id = tab.page.view.id if tab.page else None
    assert context.call(small_steps.listing, case_id=case_id)[0].text == "Sagde godmorgen først"


def test_the_picture_alone_is_looked_at_together_and_esc_goes_back(show: ShowCase) -> None:
    tab = show("Ahmed")
    tab.chart.together_button.click()
    cover = tab.window().findChild(TogetherPage)
    assert cover is not None
    assert cover.isVisible()
    assert not tab.isVisible()
    told = _words(cover)
    assert "Ahmed, this is where you are" in told
    assert "Ahmed ringer selv før kl. 7.30" in told
    assert "Tog selv imod en palle" in told
    assert "Torben" not in told
    assert [row.key for row in cover.lines.list.rows()] == [
        row.key for row in tab.chart.lines.list.rows()
    ]
    focus = QApplication.focusWidget()
    assert focus is cover.lines.list
    QTest.keyClick(focus, Qt.Key.Key_End)
    last = cover.lines.list.visualRect(cover.lines.list.currentIndex())
    assert cover.lines.list.viewport().visibleRegion().contains(last.center())
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert tab.isVisible()


def test_the_sheet_is_opened_from_the_picture(show: ShowCase) -> None:
    tab = show("Ahmed")
    tab.chart.print_button.click()
    dialog = tab.window().findChild(PrepareDialog)
    assert dialog is not None
    dialog.close()
