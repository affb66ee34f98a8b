"""Days, times and numbers are understood as people type them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import QLocale, Qt

from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.parsed_field import ParsedField
from mentor_desk.ui.widgets.time_field import TimeField


@pytest.fixture(autouse=True)
def danish() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Danish, QLocale.Country.Denmark))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def day(qtbot, today: date) -> DateField:
    field = DateField(lambda: today)
    qtbot.addWidget(field)
    return field


def type_and_leave(qtbot, field: ParsedField, typed: str) -> None:
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("i morgen", date(2026, 11, 25)),
        ("24/12", date(2026, 12, 24)),
        ("uge 50", date(2026, 12, 7)),
        ("+3u", date(2026, 12, 15)),
    ],
)
def test_a_day_is_understood_while_it_is_typed(qtbot, day: DateField, typed: str, meant: date) -> None:
    qtbot.keyClicks(day, typed)
    assert day.value() == meant
    assert "uge" in day.text_understood


def test_a_day_is_written_out_with_its_year_when_it_is_left(qtbot, day: DateField) -> None:
    type_and_leave(qtbot, day, "i morgen")
    assert day.text() == "25. nov. 2026"
    assert day.text_understood == "onsdag, uge 48"


def test_a_day_written_out_is_understood_again_as_the_same_day(qtbot, day: DateField) -> None:
    day.set_value(date(2026, 1, 5))
    type_and_leave(qtbot, day, " ")
    assert day.value() == date(2026, 1, 5)


def test_the_end_of_thirteen_weeks_says_its_length(qtbot, today: date) -> None:
    field = DateField(lambda: today, relative_to=lambda: date(2026, 11, 30))
    qtbot.addWidget(field)
    type_and_leave(qtbot, field, "+13u")
    assert field.value() == date(2027, 2, 26)
    assert field.text_understood == "fredag, 13 uger"


def test_what_makes_no_sense_is_kept_as_typed_and_not_saved(qtbot, day: DateField) -> None:
    left: list[bool] = []
    day.left.connect(lambda: left.append(True))
    type_and_leave(qtbot, day, "snart")
    assert day.text() == "snart"
    assert day.value() is None
    assert left == []
    assert day.property("wrong") is True
    assert day.accessibleDescription() == day.complaint()


def test_emptying_a_day_is_a_value_too(qtbot, day: DateField) -> None:
    day.set_value(date(2026, 11, 24))
    day.selectAll()
    qtbot.keyClick(day, Qt.Key.Key_Delete)
    with qtbot.waitSignal(day.left):
        qtbot.keyClick(day, Qt.Key.Key_Return)
    assert day.value() is None


def test_arrows_go_a_day_and_pages_a_week(qtbot, day: DateField, today: date) -> None:
    qtbot.keyClick(day, Qt.Key.Key_Up)
    assert day.value() == today
    qtbot.keyClick(day, Qt.Key.Key_Up)
    qtbot.keyClick(day, Qt.Key.Key_PageDown)
    assert day.value() == date(2026, 11, 18)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("9", time(9)),
        ("930", time(9, 30)),
        ("9.30", time(9, 30)),
        ("14:05", time(14, 5)),
        ("kl. 8", time(8)),
        ("25", None),
        ("9.75", None),
        ("snart", None),
    ],
)
def test_a_time_needs_few_keys(qtbot, typed: str, meant: time | None) -> None:
    field = TimeField()
    qtbot.addWidget(field)
    type_and_leave(qtbot, field, typed)
    assert field.value() == meant
    assert field.property("wrong") is (meant is None)


def test_a_time_is_written_the_danish_way(qtbot) -> None:
    field = TimeField()
    qtbot.addWidget(field)
    type_and_leave(qtbot, field, "0930")
    assert field.text() == "9.30"


@pytest.mark.parametrize(
    ("typed", "meant"), [("12,5", 12.5), ("12.5", 12.5), ("38", None), ("tolv", None)]
)
def test_a_number_takes_a_comma_or_a_point_within_its_limits(
    qtbot, typed: str, meant: float | None
) -> None:
    field = NumberField(high=37)
    qtbot.addWidget(field)
    type_and_leave(qtbot, field, typed)
    assert field.value() == meant


def test_a_number_is_written_with_a_comma(qtbot) -> None:
    field = NumberField()
    field.set_value(12.5)
    qtbot.addWidget(field)
    assert field.text() == "12,5"


def test_a_whole_number_says_so(qtbot) -> None:
    field = NumberField(low=1, high=9, whole=True)
    qtbot.addWidget(field)
    type_and_leave(qtbot, field, "2,5")
    assert "1" in field.text_understood
    field.set_value(4)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.whole_value() == 5
