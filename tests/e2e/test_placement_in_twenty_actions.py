"""The mentor's hands: every key, chord, click and filled field is counted, Tab included."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTabBar, QWidget

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import notes, papers, placements
from mentor_desk.texts import Catalogue
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from tests.services.making import Pair
from tests.ui.hands import Hands, settle


def _button(within: QWidget, words: str) -> QPushButton:
    found = within.findChildren(QPushButton)
    return next(each for each in found if each.isVisible() and each.text().replace("&", "") == words)


def _new_placement(desk: Desk, hands: Hands) -> None:
    page = desk.page
    assert page is not None
    bar = page.findChildren(QTabBar)[0]
    place = next(n for n in range(bar.count()) if "Placements" in bar.tabText(n).replace("&", ""))
    hands.click_at(bar, bar.tabRect(place).center())
    hands.click(_button(page, "New placement"))
    assert page.drawer.is_open()


def test_a_complete_praktik_takes_at_most_twenty_actions(
    desk: Desk,
    context: Context,
    ahmed: Pair,
    rulebook: Rulebook,
    danish: Catalogue,
    today: date,
) -> None:
    hands = Hands()
    _new_placement(desk, hands)
    hands.fill("lun")
    hands.press(Qt.Key.Key_Return)
    hands.fill("30/11")
    hands.tab()
    hands.fill("+13u")
    hands.tab()
    hands.fill("12-20")
    hands.tab()
    hands.press(Qt.Key.Key_Space)
    hands.tab()
    hands.fill("Ahmed styrer varemodtagelsen selv tre dage om ugen.")
    hands.tab()
    hands.fill("Mester beder ham om at oplære den næste.")
    hands.tab()
    hands.fill("Mandag til torsdag 8-12")
    hands.tab()
    hands.fill("Modtage varer – overblik, dansk i arbejdet")
    hands.finish()
    assert hands.actions <= 20, hands.done

    [row] = context.call(placements.listing, today=today, case_id=ahmed.case_id)
    kept = context.call(placements.values_of, placement_id=row.id)
    assert kept.firm_id == ahmed.firm_id
    assert (kept.starts_on, kept.ends_on) == (date(2026, 11, 30), date(2027, 2, 26))
    assert (kept.hours_start, kept.hours) == (12, 20)
    assert kept.purposes
    assert kept.purpose
    assert kept.success_sign
    assert kept.working_days
    assert kept.follow_up
    assert kept.tasks == (("Modtage varer", "overblik, dansk i arbejdet"),)
    assert _missing_of_the_placement(context, row.id, rulebook, danish) == set()


def _missing_of_the_placement(
    context: Context, placement_id: object, rulebook: Rulebook, danish: Catalogue
) -> set[str]:
    """What the agreement lacks that belongs to neither the citizen's nor the firm's own page."""
    prepared = context.call(
        papers.prepare,
        key=papers.PRAKTIK,
        subject_id=placement_id,
        rulebook=rulebook,
        danish=danish,
        today=context.today(),
    )
    elsewhere = ("citizen.", "firm.", "mentor.")
    people = {"employer", "daily_responsible", "stand_in", "representative", "head_count"}
    fields = {each.field for each in prepared.missing}
    return {field for field in fields if not field.startswith(elsewhere)} - people


def test_a_quick_note_from_anywhere_takes_at_most_eight_actions(
    desk: Desk, context: Context, ahmed: Pair
) -> None:
    desk.go("today")
    settle()
    hands = Hands()
    _chord(desk, hands, Qt.Key.Key_N)
    assert desk.key == "today"
    hands.fill("ahm")
    hands.press(Qt.Key.Key_Return)
    hands.fill("Ringede: han kommer en halv time senere i morgen.")
    hands.finish()
    assert hands.actions <= 8, hands.done
    [note] = context.call(notes.listing, case_id=ahmed.case_id)
    assert note.text == "Ringede: han kommer en halv time senere i morgen."


def test_a_quick_note_is_about_the_case_in_view_and_can_be_moved(
    desk: Desk, context: Context, ahmed: Pair
) -> None:
    desk.go("case", str(ahmed.case_id))
    settle()
    hands = Hands()
    _chord(desk, hands, Qt.Key.Key_N)
    assert desk.page is not None
    assert "Ahmed Osman" in desk.page.drawer.accessibleName()
    hands.fill("Ringede: på vej.")
    hands.finish()
    assert hands.actions <= 8, hands.done
    [note] = context.call(notes.listing, case_id=ahmed.case_id)
    assert note.text == "Ringede: på vej."

    _chord(desk, hands, Qt.Key.Key_N)
    hands.fill("Mester ringede.")
    hands.press(Qt.Key.Key_Backtab)
    hands.fill("lun")
    hands.press(Qt.Key.Key_Return)
    assert "Ahmed Osman" not in desk.page.drawer.accessibleName()
    hands.finish()
    [moved] = context.call(notes.listing, firm_id=ahmed.firm_id)
    assert (moved.text, moved.case_id) == ("Mester ringede.", None)


def _chord(desk: Desk, hands: Hands, key: Qt.Key) -> None:
    hands.actions += 1
    hands.done.append("Ctrl+Shift+N")
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(QApplication.focusWidget() or desk, key, modifiers)
    settle()


def test_the_drawer_is_inside_the_window(desk: Desk) -> None:
    _new_placement(desk, Hands())
    assert desk.page is not None
    drawer = desk.page.drawer
    right = drawer.mapTo(desk, QPoint(drawer.width(), 0)).x()
    assert right <= desk.width()
