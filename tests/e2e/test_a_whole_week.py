"""A mentor's week from Monday to Friday, in the window, over one vault."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from mentor_desk.rules.rulebook import Rulebook
from mentor_desk.services import firm_tasks, promises, visit_moves, visits
from mentor_desk.storage.vault import Vault
from mentor_desk.terms import PromiseSide, VisitStatus
from mentor_desk.texts import Catalogue
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.forms.visit_move import MoveVisit
from mentor_desk.ui.forms.visit_series import PlanVisits
from tests.conftest import PASSPHRASE
from tests.e2e import week_end
from tests.e2e.turning import Calendar, button, line, lines
from tests.e2e.week_people import (
    FRIDAY,
    MONDAY,
    THURSDAY,
    TUESDAY,
    WEDNESDAY,
    People,
    people,
)
from tests.e2e.week_windows import Entry, calendar_file, day_sheet, sheet, week
from tests.services.making import Pair
from tests.ui.hands import Hands, focused

ALLOWED = 8
NEXT_WEEK = timedelta(days=7)


@pytest.fixture
def vault(blank_vault: Path, tmp_path: Path, calendar: Calendar) -> Iterator[Vault]:
    """A real, encrypted vault whose journal is written by the calendar on the desk."""
    calendar.day = MONDAY
    folder = Path(shutil.copytree(blank_vault, tmp_path / "vault"))
    opened = Vault.unlock(folder, PASSPHRASE, clock=calendar.now)
    yield opened
    opened.close()


@pytest.fixture
def who(vault: Vault, rulebook: Rulebook, danish: Catalogue) -> People:
    """The caseload on Monday morning, before the desk is opened."""
    return people(vault.database, rulebook, danish)


@pytest.fixture
def ahmed(who: People) -> Pair:
    """Whose case the desk opens with."""
    return who.ahmed


def test_a_whole_week(
    desk: Desk, context: Context, calendar: Calendar, who: People, tmp_path: Path
) -> None:
    on_monday = monday(desk, context, who, tmp_path)
    calendar.day = TUESDAY
    tuesday(desk, context, who)
    calendar.day = WEDNESDAY
    wednesday(desk, context, who)
    calendar.day = THURSDAY
    week_end.thursday(desk, context, who)
    calendar.day = FRIDAY
    week_end.friday(desk, context, who)
    week_end.phone(desk, context, who, before=on_monday, folder=tmp_path)


def plan_bente(desk: Desk) -> None:
    """From the line on Today: each Wednesday at half past ten, as the rhythm has it."""
    Hands().click(button(line(desk, "Bente Holm", "Plan …"), "Plan …"))
    page = desk.page
    assert page is not None
    body = page.drawer.body()
    assert isinstance(body, PlanVisits)
    body.form.focus("weekday")
    hands = Hands()
    hands.press(Qt.Key.Key_Home)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Down)
    hands.tab()
    hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.fill("10.30")
    hands.finish()
    assert not page.drawer.is_open()


def monday(desk: Desk, context: Context, who: People, folder: Path) -> dict[str, Entry]:
    """A series, taken back and planned again; the sheet for Wednesday; the first calendar file."""
    case_id = who.bente.case_id
    plan_bente(desk)
    planned = context.call(visits.listing, case_id=case_id)
    Hands().press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert context.call(visits.listing, case_id=case_id) == []
    plan_bente(desk)
    again = context.call(visits.listing, case_id=case_id)
    assert [(row.day, row.at) for row in again] == [(row.day, row.at) for row in planned]
    first, second, *_ = reversed(again)
    assert (first.day, first.at, second.day) == (WEDNESDAY, time(10, 30), WEDNESDAY + NEXT_WEEK)
    assert not any("no visit planned" in words for words in lines(desk))

    found = day_sheet(desk, WEDNESDAY)
    assert [(stop["number"], stop["who"]) for stop in found["visits"]] == [
        (1, "Carla Friis"), (2, "Bente Holm"),
    ]  # fmt: skip
    return calendar_file(desk, context, folder / "monday.ics")


def tuesday(desk: Desk, context: Context, who: People) -> None:
    """The visit of the day, everything that was said at it, and the next one.

    Going on to the next field belongs to typing; what else the hands do is an action.
    """
    hands = Hands()
    hands.click(button(line(desk, "Ahmed Osman, Lunde VVS", "Write visit"), "Write visit"))
    write_visit(desk, hands)
    pressed = [what for what in hands.done if not what.startswith("fill")]
    acts = [what for what in pressed if what != "press Key_Tab"]
    assert (len(acts), len(pressed)) == (6, 14), pressed
    assert len(acts) <= ALLOWED

    assert desk.key == "today"
    following, held = context.call(visits.listing, case_id=who.ahmed.case_id)
    assert (held.id, held.status) == (who.ahmed_visit, VisitStatus.DONE)
    assert (following.day, following.at) == (TUESDAY + NEXT_WEEK, time(9))
    made = context.call(promises.listing, case_id=who.ahmed.case_id)
    assert {(row.by_whom, row.text, row.due_on) for row in made} == {
        (PromiseSide.MENTOR, "Spørge til en truckplads", FRIDAY),
        (PromiseSide.FIRM, "Skaffe sikkerhedssko", FRIDAY),
    }
    bank = context.call(firm_tasks.at_firm, firm_id=who.ahmed.firm_id)
    assert "Pakke bestillinger" in [task.task for task in bank]
    assert not any("Ahmed Osman, Lunde" in words for words in lines(desk))


def write_visit(desk: Desk, hands: Hands) -> None:
    """Both views, the two questions, a task, a promise of each side, what was agreed, what is next."""
    shown = sheet(desk)
    hands.fill("Han vil gerne have flere timer.")
    for words in ("Møder før de andre.", "Han kender koderne nu.", "Pausen holdes altid."):
        hands.tab()
        hands.fill(words)
    hands.click(shown.form.field("tasks").rows()[0].words)
    hands.fill("Pakke bestillinger")
    hands.click(shown.form.field("promised").rows()[0].words)
    hands.fill("Spørge til en truckplads")
    hands.tab()
    hands.fill("4/12")
    hands.tab()
    hands.tab()
    hands.fill("Lunde VVS promised")
    hands.tab()
    hands.fill("Skaffe sikkerhedssko")
    hands.tab()
    hands.fill("4/12")
    hands.click(shown.form.field("agreed"))
    hands.fill("16 timer fra mandag.")
    hands.press(Qt.Key.Key_K, Qt.KeyboardModifier.AltModifier)
    hands.finish()


def wednesday(desk: Desk, context: Context, who: People) -> None:
    """A visit is moved by the keyboard; nobody answers at another."""
    page = week(desk, WEDNESDAY)
    hands = Hands()
    walk_to(hands, "Bente Holm")
    hands.press(Qt.Key.Key_M)
    hands.press(Qt.Key.Key_Right)
    hands.press(Qt.Key.Key_Return)
    assert isinstance(page.drawer.body(), MoveVisit)
    hands.press(Qt.Key.Key_Space)
    hands.finish()
    assert not page.drawer.is_open()
    assert "torsdag 3. december" in focused().accessibleName()
    moved = context.call(visits.listing, case_id=who.bente.case_id)[-1]
    assert (moved.day, moved.at) == (THURSDAY, time(10, 30))
    [told] = context.call(visit_moves.history, visit_id=moved.id)
    assert (told.from_day, told.reason) == (WEDNESDAY, "The citizen is ill")

    page.boards.enter(WEDNESDAY)
    walk_to(hands, "Carla Friis")
    hands.press(Qt.Key.Key_Return)
    hands.click(button(sheet(desk), "Nobody answered …"))
    hands.click(button(desk, "Plan the next try"))
    assert desk.page is page
    again, before = context.call(visits.listing, case_id=who.carla)
    assert (before.id, before.status) == (who.carla_visit, VisitStatus.NO_ANSWER)
    assert (again.day, again.status) == (THURSDAY, VisitStatus.PLANNED)
    stops = [stop["who"] for stop in day_sheet(desk, THURSDAY)["visits"]]
    assert sorted(stops) == ["Bente Holm", "Carla Friis"]


def walk_to(hands: Hands, name: str) -> None:
    """Down through the day to a visit."""
    for _ in range(6):
        if name in focused().accessibleName():
            return
        hands.press(Qt.Key.Key_Down)
    raise AssertionError(name)
