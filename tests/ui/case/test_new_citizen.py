"""Taking a citizen in: a name is enough, a draft is kept, a namesake is told of."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mentor_desk.services import citizens
from mentor_desk.ui.case.new_citizen import NewCitizen
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from tests.ui.case.showing import cases_of
from tests.ui.hands import Hands, focused

CTRL = Qt.KeyboardModifier.ControlModifier


def begin(desk: Desk) -> NewCitizen:
    QTest.keyClick(desk.window(), Qt.Key.Key_N, CTRL)
    QApplication.processEvents()
    body = cases_of(desk).drawer.body()
    assert isinstance(body, NewCitizen)
    return body


def test_a_name_is_enough_and_the_case_opens(desk: Desk, context: Context) -> None:
    begin(desk)
    hands = Hands()
    hands.fill("Yrsa Dam")
    hands.finish()
    page = cases_of(desk)
    assert not page.drawer.is_open()
    assert page.workspace.page is not None
    assert page.workspace.page.view.name == "Yrsa Dam"
    assert hands.actions == 2


def test_without_a_name_the_field_says_so(desk: Desk) -> None:
    form = begin(desk).form
    Hands().finish()
    assert form.beneath("name") == "Write the citizen's name."
    assert focused() is form.field("name")


def test_a_wrong_cpr_number_is_told_at_its_field(desk: Desk) -> None:
    form = begin(desk).form
    hands = Hands()
    hands.fill("Yrsa Dam")
    form.focus("cpr")
    hands.fill("123")
    hands.finish()
    assert "ten digits" in form.beneath("cpr")


def test_a_namesake_is_told_of_and_stops_nothing(desk: Desk, context: Context, today: date) -> None:
    context.call(citizens.create, today=today, name="Søren Åbo", town="Vejle")
    body = begin(desk)
    hands = Hands()
    hands.fill("Soeren Abo")
    assert body.alike.isVisible()
    assert "Søren Åbo, Vejle" in body.alike.text
    hands.finish()
    assert not cases_of(desk).drawer.is_open()


def test_a_half_written_citizen_is_a_draft(desk: Desk) -> None:
    begin(desk)
    hands = Hands()
    hands.fill("Yrsa")
    hands.tab()
    cases_of(desk).drawer.dismiss()
    assert begin(desk).form.field("name").value() == "Yrsa"
