"""Text, choices, chips and rows by real keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QIcon, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.icons import NAMES, icon
from mentor_desk.ui.widgets.password_field import PasswordField
from mentor_desk.ui.widgets.rows_editor import RowsEditor
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField

KINDS = [("praktik", "Praktik"), ("fleksjob", "Fleksjob"), ("job", "Job")]


Show = Callable[..., None]


@pytest.fixture
def show(qtbot) -> Show:
    windows: list[QWidget] = []

    def show_in_a_window(*fields: QWidget) -> None:
        window = QWidget()
        windows.append(window)
        column = QVBoxLayout(window)
        for field in fields:
            column.addWidget(field)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        fields[0].setFocus()

    return show_in_a_window


def test_tab_leaves_the_text_area(qtbot, show: Show) -> None:
    area, after = TextArea(), TextField()
    show(area, after)
    qtbot.keyClicks(area, "Han møder før de andre.")
    with qtbot.waitSignal(area.left):
        qtbot.keyClick(area, Qt.Key.Key_Tab)
    assert after.hasFocus()
    assert area.value() == "Han møder før de andre."


def test_the_text_area_grows_with_its_text_up_to_its_most(qtbot, show: Show) -> None:
    area = TextArea(lines=2, most=5)
    show(area)
    low = area.sizeHint().height()
    area.set_value("1\n2\n3\n4")
    higher = area.sizeHint().height()
    area.set_value("\n".join("123456789"))
    assert low < higher < area.sizeHint().height()
    assert area.sizeHint().height() == higher + area.fontMetrics().lineSpacing()


def test_space_around_a_text_is_not_part_of_it(qtbot, show: Show) -> None:
    field = TextField()
    show(field)
    qtbot.keyClicks(field, "  Lunde VVS ")
    assert field.value() == "Lunde VVS"


def test_a_choice_is_made_by_its_first_letter(qtbot, show: Show) -> None:
    field = ChoiceField(KINDS)
    show(field)
    assert field.value() is None
    with qtbot.waitSignal(field.changed):
        qtbot.keyClicks(field, "f")
    assert field.value() == "fleksjob"


def test_a_choice_stays_when_the_choices_change_around_it() -> None:
    field = ChoiceField(KINDS)
    field.set_value("job")
    field.set_choices([("job", "Job"), ("praktik", "Praktik")], empty="Ingen")
    assert field.value() == "job"
    field.set_choices([("praktik", "Praktik")])
    assert field.value() is None


def test_the_wheel_scrolls_the_form_and_leaves_the_choice(qtbot, show: Show) -> None:
    field = ChoiceField(KINDS)
    field.set_value("praktik")
    show(field)
    centre = QPointF(field.rect().center())
    wheel = QWheelEvent(
        centre, field.mapToGlobal(centre), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(field, wheel)
    assert field.value() == "praktik"


def test_chips_are_one_stop_for_tab_and_arrows_go_along_them(qtbot, show: Show) -> None:
    chips, after = Chips(KINDS), TextField()
    show(chips, after)
    first, second, third = chips.chips()
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    with qtbot.waitSignal(chips.changed):
        qtbot.keyClick(second, Qt.Key.Key_Space)
    qtbot.keyClick(second, Qt.Key.Key_Right)
    qtbot.keyClick(third, Qt.Key.Key_Space)
    assert chips.value() == ["fleksjob", "job"]
    with qtbot.waitSignal(chips.left):
        qtbot.keyClick(third, Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_single_chips_let_go_of_the_one_before(qtbot, show: Show) -> None:
    chips = Chips(KINDS, single=True)
    show(chips)
    first, second, _ = chips.chips()
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert chips.value() == ["fleksjob"]


def test_a_chip_that_stands_alone_lets_go_of_the_others_and_they_of_it(qtbot, show: Show) -> None:
    chips = Chips([("quiet", "Quiet"), ("breaks", "Breaks"), ("none", "None")], alone="none")
    show(chips)
    for chip in chips.chips():
        chip.click()
    assert chips.value() == ["none"]
    chips.chips()[0].click()
    chips.chips()[1].click()
    assert chips.value() == ["quiet", "breaks"]


def test_chips_break_into_lines_where_the_width_ends(qtbot, show: Show) -> None:
    chips = Chips(KINDS)
    show(chips)
    assert chips.heightForWidth(90) > 2 * chips.heightForWidth(600)


def test_enter_goes_on_to_the_next_row(qtbot, show: Show) -> None:
    rows = RowsEditor(("Opgave", "Hvad den træner"))
    show(rows)
    first, second = rows.lines()[0]
    qtbot.keyClicks(first, "Modtage varer")
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert second.hasFocus()
    qtbot.keyClicks(second, "overblik")
    qtbot.keyClick(second, Qt.Key.Key_Return)
    assert rows.lines()[1][0].hasFocus()
    assert rows.value() == [("Modtage varer", "overblik")]


def test_a_row_whose_texts_are_emptied_is_gone_when_the_rows_are_left(qtbot, show: Show) -> None:
    rows, after = RowsEditor(("Opgave", "Træner")), TextField()
    show(rows, after)
    rows.set_value([("a", ""), ("b", "c")])
    first, _ = rows.lines()[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Delete)
    with qtbot.waitSignal(rows.left):
        after.setFocus()
    assert rows.value() == [("b", "c")]
    assert len(rows.lines()) == 2


def test_the_cross_removes_its_row(qtbot, show: Show) -> None:
    rows = RowsEditor(("Opgave", "Træner"))
    show(rows)
    rows.set_value([("a", "b"), ("c", "d")])
    crosses = [
        x
        for x in rows.findChildren(QWidget)
        if x.isVisible() and "1" in x.accessibleName() and not isinstance(x, QLineEdit)
    ]
    with qtbot.waitSignal(rows.changed):
        qtbot.mouseClick(crosses[0], Qt.MouseButton.LeftButton)
    assert rows.value() == [("c", "d")]


def test_the_eye_shows_a_secret_and_hides_it_again(qtbot, show: Show) -> None:
    field = PasswordField()
    show(field)
    qtbot.keyClicks(field.input, "lang sætning")
    assert "lang" not in field.input.displayText()
    qtbot.keyClick(field.eye, Qt.Key.Key_Space)
    assert field.input.displayText() == "lang sætning"
    qtbot.keyClick(field.eye, Qt.Key.Key_Space)
    assert "lang" not in field.input.displayText()
    with qtbot.waitSignal(field.submitted):
        qtbot.keyClick(field.input, Qt.Key.Key_Return)
    assert field.value() == "lang sætning"


@pytest.mark.parametrize("name", sorted(NAMES))
def test_every_named_icon_is_drawn_in_the_colour_asked_for(qapp: QApplication, name: str) -> None:
    picture = icon(name, "#145d66").pixmap(24, 24).toImage()
    colors = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    }
    assert colors == {"#145d66"}


def test_an_icon_that_is_not_shipped_is_a_bug_and_says_so(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon", "#000000")
    assert isinstance(icon("today", "#000000"), QIcon)


def test_rows_can_be_replaced_while_the_keyboard_is_in_them(qtbot, show: Show) -> None:
    rows, after = RowsEditor(("Opgave", "Træner")), TextField()
    show(rows, after)
    rows.set_value([("a", "b"), ("c", "d")])
    rows.lines()[2][0].setFocus()
    rows.set_value([("e", "f")])
    assert rows.value() == [("e", "f")]
    assert len(rows.lines()) == 2
    assert not after.hasFocus()
