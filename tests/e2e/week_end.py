"""Thursday and Friday of the week: what has moved, what was promised, what others need to read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from mentor_desk.services import journal_duty, promises, visits
from mentor_desk.terms import VisitStatus
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.journalizing.journal_view import JournalView
from mentor_desk.ui.pages.caseload import CaseloadPage
from mentor_desk.ui.papers.opening import open_about
from mentor_desk.ui.progression.own_form import OwnThoughts
from mentor_desk.ui.progression.tab import ProgressionTab
from mentor_desk.ui.progression.talk_form import NewTalk
from tests.e2e.turning import button, line, lines
from tests.e2e.week_people import FRIDAY, THURSDAY, WEDNESDAY, People
from tests.e2e.week_windows import Entry, calendar_file, paper, sheet
from tests.ui.hands import Hands, settle, until_read

_KEYS = {number: Qt.Key(Qt.Key.Key_0 + number) for number in range(1, 6)}
_ANSWERS = {"attendance": (3, 2, 4), "everyday": (4, 3), "health": (None, None)}
"""What citizen, mentor and, where it sees it, the firm say; ``None`` passes over."""
_NUMBER = "26/4711"


def thursday(desk: Desk, context: Context, who: People) -> None:
    """Two visits are held; Ahmed, his mentor and the firm say where he stands."""
    for name in ("Bente Holm", "Carla Friis"):
        hands = Hands()
        hands.click(button(line(desk, f"{name}, ", "Write visit"), "Write visit"))
        sheet(desk)
        hands.fill(f"{name.split()[0]} fortalte, hvordan det går.")
        hands.finish()
    tab = progression(desk, who)
    talk(tab)
    step_and_goal(tab)
    until_read(context)
    rows = {row.key: row for row in tab.chart.lines.list.rows()}
    assert rows["attendance"].spoken() == (
        "Jeg kommer og holder aftaler: Citizen now 3, Mentor now 2, Firm now 4, next goal 4"
    )
    assert "passed over" in rows["health"].spoken()
    gathered(desk, context, who)


def progression(desk: Desk, who: People) -> ProgressionTab:
    """The progression of Ahmed's case."""
    desk.go("case", str(who.ahmed.case_id))
    settle()
    page = desk.page
    assert isinstance(page, CaseloadPage)
    page.workspace.tabs.choose("progression")
    settle()
    return next(tab for tab in page.findChildren(ProgressionTab) if tab.isVisible())


def talk(tab: ProgressionTab) -> None:
    """A talk by the keyboard; a belief without what to do about it is asked about once."""
    hands = Hands()
    hands.click(button(tab, "Talk about progression …"))
    body = tab.drawer.body()
    assert isinstance(body, NewTalk)
    hands.click(body.sides.chips()[2])
    hands.click(body.scores.blocks()["attendance"].fields()["citizen"])
    for said in _ANSWERS.values():
        for number in said:
            hands.press(_KEYS[number] if number else Qt.Key.Key_S)
            hands.press(Qt.Key.Key_Down)
    hands.finish()
    until_read(tab.context)
    hands.click(button(tab, "Your own thoughts …"))
    own = tab.drawer.body()
    assert isinstance(own, OwnThoughts)
    hands.click(own.belief)
    hands.press(_KEYS[2])
    hands.finish()
    assert own.question.isVisible()
    hands.fill("Jeg ringer til mester hver mandag.")
    hands.finish()
    assert not tab.drawer.is_open()


def step_and_goal(tab: ProgressionTab) -> None:
    """What he managed, and what he wants next."""
    hands = Hands()
    hands.click(button(tab, "New step …"))
    hands.fill("Ringede selv og sagde, at bussen var forsinket")
    hands.finish()
    assert not tab.drawer.is_open()
    until_read(tab.context)
    tab.chart.lines.list.setFocus(Qt.FocusReason.TabFocusReason)
    hands.press(Qt.Key.Key_Return)
    hands.tab()
    hands.press(_KEYS[4])
    hands.tab()
    hands.fill("Jeg kommer til tiden fem dage i træk")
    hands.finish()
    assert not tab.drawer.is_open()


def gathered(desk: Desk, context: Context, who: People) -> None:
    """The citizen's page and the progression sheet have what was said; the belief is on neither."""
    assert desk.page is not None
    open_about(desk.page, context, "progression", who.ahmed.case_id)
    found = paper(desk)
    first, *_ = found["areas"]
    assert (first["now"], first["goal"]) == (3, 4)
    assert [(mark["side"], mark["now"]) for mark in first["others"]] == [("mentor", 2), ("firm", 4)]
    assert found["small_steps"] == "Ringede selv og sagde, at bussen var forsinket"
    assert "mester hver mandag" not in str(found)
    open_about(desk.page, context, "borgerark", who.ahmed.case_id)
    page = paper(desk)
    assert page["agreed"] == "16 timer fra mandag."
    assert list(page["small_steps"]) == ["Ringede selv og sagde, at bussen var forsinket"]


def friday(desk: Desk, context: Context, who: People) -> None:
    """Promises are kept, the journal is worked off, and Today is quiet of what was done."""
    hands = Hands()
    for about in ("truckplads", "sikkerhedssko"):
        hands.click(button(line(desk, about, "Done …"), "Done …"))
        hands.finish()
        assert desk.page is not None
        assert desk.page.drawer.is_open()
        hands.fill("Det blev ordnet torsdag.")
        hands.finish()
    made = context.call(promises.listing, case_id=who.ahmed.case_id)
    assert {(row.done_on, row.done_how) for row in made} == {(FRIDAY, "Det blev ordnet torsdag.")}
    journal(desk, context)
    left = [words for words in lines(desk) if "Ahmed" in words or "visit" in words.lower()]
    assert left == []


def journal(desk: Desk, context: Context) -> None:
    """Everything is copied as text, and marked with the number it got."""
    desk.go("cases", "journal")
    settle()
    page = desk.page
    assert page is not None
    view = next(each for each in page.findChildren(JournalView) if each.isVisible())
    hands = Hands()
    view.table.setFocus(Qt.FocusReason.TabFocusReason)
    hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.click(button(view, "Copy as text"))
    copied = QGuiApplication.clipboard().text()
    assert all(
        words in copied for words in ("16 timer fra mandag.", "Bente fortalte", "Carla fortalte")
    )
    hands.click(button(view, "Written in the journal …"))
    hands.fill(_NUMBER)
    hands.finish()
    assert view.table.keys() == []
    settled = context.call(journal_duty.records, today=FRIDAY, settled=True)
    assert {(row.journaled_on, row.journal_number) for row in settled} == {(FRIDAY, _NUMBER)}


def phone(desk: Desk, context: Context, who: People, *, before: dict[str, Entry], folder: Path) -> None:
    """The second calendar file: the same visits, the moved one raised, the one in vain called off."""
    after = calendar_file(desk, context, folder / "friday.ics")
    assert set(before) <= set(after)
    [moved] = [
        row for row in context.call(visits.listing, case_id=who.bente.case_id) if row.day == THURSDAY
    ]
    assert moved.status is VisitStatus.DONE
    told, known = (each[f"{moved.id}@mentor-desk"] for each in (after, before))
    assert told.sequence > known.sequence
    assert (known.day, told.day) == (WEDNESDAY, THURSDAY)
    in_vain = after[f"{who.carla_visit}@mentor-desk"]
    assert in_vain.status == "CANCELLED"
    assert in_vain.sequence > before[f"{who.carla_visit}@mentor-desk"].sequence
    others = set(before) - {f"{moved.id}@mentor-desk", f"{who.carla_visit}@mentor-desk"}
    assert {uid: after[uid] for uid in others} == {uid: before[uid] for uid in others}
    [following, *_] = context.call(visits.listing, case_id=who.ahmed.case_id)
    assert after[f"{following.id}@mentor-desk"].day == following.day > FRIDAY
