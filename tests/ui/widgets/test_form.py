"""A form says what it needs beside the field it needs it for."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget

from mentor_desk.ui import theme
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.password_field import PasswordField
from mentor_desk.ui.widgets.pick_field import Pick, PickField
from mentor_desk.ui.widgets.rows_editor import RowsEditor
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField
from mentor_desk.ui.widgets.time_field import TimeField


@pytest.fixture
def form(qtbot, qapp: QApplication, today: date) -> Form:
    theme.apply(qapp, "light")
    form = Form()
    start = DateField(lambda: today)
    end = DateField(lambda: today, relative_to=start.value)
    form.add("name", "&Navn", TextField())
    form.add_pair(
        FormCell("start", "Start", start),
        FormCell("end", "Slut", end),
        FormCell("hours", "Timer", NumberField(high=37)),
    )
    form.add("kind", "Slags", ChoiceField([("praktik", "Praktik"), ("fleksjob", "Fleksjob")]))
    form.add("why", "Hvorfor", TextArea(), optional=True, hint="Med egne ord.")
    form.add("aims", "Formål", Chips([("train", "Træne"), ("clear", "Afklare")]))
    form.add("firm", "Virksomhed", PickField(lambda _: [Pick(1, "Lunde VVS")]))
    form.add("tasks", "Opgaver", RowsEditor(("Opgave", "Træner")))
    form.add("at", "Klokken", TimeField())
    form.add("secret", "Kodeord", PasswordField())
    form.add("agreed", "", CheckField("Borgeren har sagt ja"))
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    return form


def test_values_go_in_and_come_out_unchanged(form: Form) -> None:
    values = {
        "name": "Ahmed Osman",
        "start": date(2026, 11, 30),
        "end": date(2027, 2, 28),
        "hours": 12.5,
        "kind": "fleksjob",
        "why": "To linjer\nmed tekst",
        "aims": ["clear"],
        "firm": Pick(1, "Lunde VVS"),
        "tasks": [("Modtage varer", "overblik")],
        "secret": " med mellemrum ",
        "agreed": True,
    }
    form.set_values({**values, "unknown": 1})
    got = form.values()
    assert {name: got[name] for name in values} == values


def test_setting_values_tells_nobody(form: Form) -> None:
    told: list[str] = []
    form.changed.connect(told.append)
    form.set_values({"name": "Ali", "why": "x", "kind": "praktik", "hours": 3.0, "agreed": True})
    assert told == []


def test_typing_tells_which_field_changed_and_leaving_which_to_save(qtbot, form: Form) -> None:
    changed: list[str] = []
    left: list[str] = []
    form.changed.connect(changed.append)
    form.left.connect(left.append)
    form.focus("name")
    qtbot.keyClicks(form.field("name"), "Al")
    assert changed == ["name", "name"]
    form.focus("why")
    assert left == ["name"]


def test_an_error_stands_beneath_its_field_until_the_field_is_changed(qtbot, form: Form) -> None:
    form.set_error("why", "Skriv hvorfor.")
    assert form.beneath("why") == "Skriv hvorfor."
    assert form.field("why").property("wrong") is True
    qtbot.keyClicks(form.field("why"), "x")
    assert form.beneath("why") == "Med egne ord."
    assert form.field("why").property("wrong") is False


def test_an_end_typed_as_weeks_is_counted_from_the_start(qtbot, form: Form) -> None:
    form.set_values({"start": date(2026, 11, 30)})
    form.focus("end")
    qtbot.keyClicks(form.field("end"), "+13u")
    assert form.values()["end"] == date(2027, 2, 26)
    assert "13" in form.beneath("end")
    form.focus("hours")
    assert form.field("end").text().endswith("2027")


def test_a_form_with_a_date_that_means_nothing_goes_back_to_it(qtbot, form: Form) -> None:
    qtbot.keyClicks(form.field("start"), "blah")
    assert not form.makes_sense()
    assert form.field("start").hasFocus()
    assert "24/11" in form.beneath("start")


def test_every_field_has_a_name_for_a_screen_reader(form: Form) -> None:
    reachable = [
        widget
        for widget in form.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
    ]
    assert len(reachable) >= 14
    for widget in reachable:
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface.text(QAccessible.Text.Name), widget


def test_tab_goes_through_the_whole_form_and_is_never_caught(qtbot, form: Form) -> None:
    form.focus("name")
    seen: list[QWidget] = []
    while (focus := QApplication.focusWidget()) not in seen:
        assert focus is not None
        seen.append(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    for name in form.names():
        field = form.field(name)
        assert any(widget is field or field.isAncestorOf(widget) for widget in seen), name


def test_a_hidden_field_keeps_its_value(form: Form) -> None:
    form.set_values({"why": "fordi"})
    form.show_field("why", False)
    assert form.values()["why"] == "fordi"
    assert not form.field("why").isVisible()


def test_a_long_complaint_in_a_narrow_field_is_shown_in_full(qtbot) -> None:
    area = QScrollArea()
    area.setWidgetResizable(True)
    form = Form()
    form.add_pair(*(FormCell(name, name, NumberField(high=37)) for name in ("low", "mid", "high")))
    area.setWidget(form)
    qtbot.addWidget(area)
    area.resize(420, 400)
    area.show()
    form.set_error("mid", "Skriv et tal fra 0 til 37, og skriv hvorfor det skal være flere.")
    label = next(x for x in form.findChildren(QLabel) if x.text().startswith("Skriv et tal"))
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()) > 30)


def test_a_form_is_never_wider_than_can_be_read(form: Form) -> None:
    form.resize(2000, 800)
    assert form.width() == 640
