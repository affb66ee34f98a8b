"""The day's round on Today."""

from __future__ import annotations

from datetime import date, time, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mentor_desk.services import firms, visits, work_week
from mentor_desk.terms import VisitKind
from mentor_desk.ui.context import Context
from mentor_desk.ui.pages.today_round import TodayRound
from mentor_desk.ui.widgets.action_row import ActionRow
from tests.services.making import pair


def rows_of(strip: TodayRound) -> list[str]:
    return [row.accessibleName() for row in strip.findChildren(ActionRow) if row.isVisible()]


def test_the_strip_tells_the_round_follows_a_move_and_goes_when_all_is_written(
    qtbot: QtBot, context: Context, today: date
) -> None:
    strip = TodayRound(context)
    whole = strip.above(QWidget())
    qtbot.addWidget(whole)
    whole.show()
    strip.redraw()
    assert strip.isHidden()

    made = pair(context._database, today)
    galten = context.call(firms.create, name="Galten Gartneri", postcode="8464", town="Galten")
    context.call(work_week.save, start_postcode="8600")
    plan = {"case_id": made.case_id, "day": today}
    first = context.call(visits.plan, firm_id=made.firm_id, at=time(9), **plan)
    second = context.call(visits.plan, firm_id=galten, at=time(10, 30), **plan)
    context.call(visits.plan, kind=VisitKind.CALL, **plan)
    strip.redraw()
    assert not strip.isHidden()
    assert "first 9.00 at Lunde VVS" in strip.words
    assert "km as the crow flies" in strip.words

    one, two, call = rows_of(strip)
    assert one.startswith("1. Ahmed Osman, Lunde VVS")
    assert two.startswith("2. Ahmed Osman, Galten Gartneri")
    assert call.startswith("Call with Ahmed Osman")
    strip.order.click()
    strip.redraw()
    assert not rows_of(strip)
    assert context.settings.today_round == "folded"
    strip.order.click()
    shown = []
    context.go_requested.connect(lambda kind, ref: shown.append((kind, ref)))
    qtbot.keyClick(strip.findChildren(ActionRow)[0], Qt.Key.Key_Return)
    assert shown == [("visit", str(first))]

    context.call(visits.update, visit_id=second, at=time(8))
    strip.redraw()
    assert "first 8.00 at Galten Gartneri" in strip.words
    assert rows_of(strip)[0].startswith("1. Ahmed Osman, Galten Gartneri")

    context.call(visits.record, case_id=made.case_id, today=today, visit_id=second, agreed="Ja")
    strip.redraw()
    assert "next 9.00 at Lunde VVS" in strip.words
    context.call(visits.update, visit_id=first, day=today + timedelta(days=1))
    strip.redraw()
    assert strip.isHidden()


def test_a_visit_without_a_time_is_told_as_a_proposal(
    qtbot: QtBot, context: Context, today: date
) -> None:
    made = pair(context._database, today)
    context.call(visits.plan, case_id=made.case_id, day=today)
    strip = TodayRound(context)
    qtbot.addWidget(strip)
    strip.redraw()
    assert "first about 8.00 at home with Ahmed Osman" in strip.words
    assert "where your day begins" in " ".join(
        label.text() for label in strip.findChildren(type(strip._words))
    )


def test_the_order_of_many_visits_without_a_time_is_looked_for_beside_the_window(
    qtbot: QtBot, context: Context, today: date
) -> None:
    made = pair(context._database, today)
    for _ in range(6):
        context.call(visits.plan, case_id=made.case_id, firm_id=made.firm_id, day=today)
    strip = TodayRound(context)
    whole = strip.above(QWidget())
    qtbot.addWidget(whole)
    whole.show()
    strip.redraw()
    assert strip.isHidden()
    qtbot.waitUntil(lambda: not strip.isHidden())
    assert strip.words.startswith("6 visit")
