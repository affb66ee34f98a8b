"""How long the pages of the week take to answer, and how long a day's round takes to order.

The window is measured as in :mod:`benchmarks.responses`, against the same floors. A round is measured
by itself against sorting its stops by the clock, which is what a calendar does without it.
"""

from __future__ import annotations

import random
import tempfile
import time
import uuid
from collections.abc import Callable, Sequence
from datetime import time as clock
from itertools import cycle
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.figures import report
from benchmarks.responses import Floor, compared, settle
from benchmarks.startup import PASSPHRASE, sample_vault
from mentor_desk.app import parts
from mentor_desk.matching.distance import Point
from mentor_desk.matching.round import Stop, Terms, plan
from mentor_desk.matching.travel import Pace
from mentor_desk.paths import Paths
from mentor_desk.services import caseload, progression, visit_moves, visits
from mentor_desk.settings import Settings
from mentor_desk.storage.vault import Vault
from mentor_desk.terms import Stage
from mentor_desk.ui import theme
from mentor_desk.ui.board.board_view import BoardView
from mentor_desk.ui.main_window import MainWindow
from mentor_desk.ui.pages.caseload import CaseloadPage
from mentor_desk.ui.pages.week import WeekPage
from mentor_desk.ui.visit.page import VisitPage

ROUNDS = 60
FEW, MANY = 8, 20
TERMS = Terms(Point(0, 0), (480, 930), Pace(speed=55, detour=1.35, fixed_minutes=5))
_TODAY_VISITS = 6


class WeekPages:
    """The desk over the sample, with a day of visits today, in a real window."""

    def __init__(self, app: QApplication, vault: Vault, home: Path) -> None:
        theme.apply(app, "light")
        # Made first: a window that opens later would take the keyboard, and all be painted anew.
        self._floor = Floor()
        settle()
        self.opened = parts.opened(app, Paths(home), vault, Settings(), "da")
        self.desk, self.context = self.opened.desk, self.opened.context
        self.window = MainWindow()
        self.window.show_view(self.desk)
        self.window.show()
        self.window.activateWindow()
        rows = self.context.call(caseload.caseload, today=self.context.today(), closed=False)
        self._cases = [row.id for row in rows]
        shown = enumerate(self._cases[:_TODAY_VISITS], start=9)
        self._visits = [self._plan(case_id, hour) for hour, case_id in shown]
        self._hours = cycle((clock(15), clock(16)))
        settle()

    def all(self) -> Sequence[dict[str, Any]]:
        """Every response, one after the other."""
        floor = self._floor
        page = self._week()
        turns = cycle((page.bar.after, page.bar.before))
        found = [compared("turn the week", lambda: next(turns).click(), floor.form)]
        page.show_day(self.context.today())
        found.append(compared("redraw the week after a move", self._mover(), floor.form))
        week, month, _ = page.bar.view.chips
        found += [
            compared("show the month", month.click, floor.form, week.click),
            compared("open a visit", self._opener(), floor.form, lambda: self.desk.go("week")),
            compared("one key in a visit", self._visit_key(), floor.key),
            self._progression(),
            compared("redraw the board after a stage change", self._stage(), floor.form),
        ]
        self.desk.go("today")
        found.append(compared("redraw Today and its round after a move", self._mover(), floor.form))
        return found

    def _plan(self, case_id: uuid.UUID, hour: int) -> uuid.UUID:
        today = self.context.today()
        return self.context.call(visits.plan, case_id=case_id, day=today, at=clock(hour))

    def _week(self) -> WeekPage:
        self.desk.go("week")
        page = cast("WeekPage", self.desk.page)
        page.show_day(self.context.today())
        settle()
        return page

    def _mover(self) -> Callable[[], object]:
        """Move the first visit of today an hour on, and back."""
        hours, today, moved = self._hours, self.context.today(), self._visits[0]
        return lambda: self.context.call(
            visit_moves.move, visit_id=moved, day=today, at=next(hours), reason="Måling", today=today
        )

    def _opener(self) -> Callable[[], object]:
        asked = cycle(self._visits)
        return lambda: self.desk.go("visit", str(next(asked)))

    def _visit_key(self) -> Callable[[], object]:
        """A letter into the citizen's view and out again."""
        self.desk.go("visit", str(self._visits[0]))
        settle()
        sheet = cast("VisitPage", self.desk.page).sheet
        if sheet is None:
            raise LookupError("no sheet")
        sheet.form.focus("citizen_view")
        line = cast("QWidget", QApplication.focusWidget())
        keys = cycle((Qt.Key.Key_A, Qt.Key.Key_Backspace))
        return lambda: QTest.keyClick(line, next(keys))

    def _progression(self) -> dict[str, Any]:
        """The tab of another case each time, drawn when it is chosen."""
        told = [one for one in self._cases if self.context.call(progression.series, case_id=one).talks]
        asked = cycle(told)
        self.desk.go("cases")
        page = cast("CaseloadPage", self.desk.page)

        def before() -> None:
            page.workspace.tabs.choose("profile")
            page.workspace.show_case(next(asked))

        def choose() -> None:
            page.workspace.tabs.choose("progression")

        return compared("open the progression tab", choose, self._floor.form, before)

    def _stage(self) -> Callable[[], object]:
        """A case goes one stage on, and back."""
        page = cast("CaseloadPage", self.desk.page)
        page.look_at("board")
        settle()
        board = cast("BoardView", page.views.widget())
        stages = cycle((Stage.MEETING.value, Stage.AGREEMENT.value))
        moved = str(self._cases[0])
        return lambda: board.move_case(moved, next(stages))


def a_day(draw: random.Random, count: int) -> tuple[Stop, ...]:
    """Stops within thirty kilometres; a third have a clock time, a third a time that suits best."""
    found = []
    for number in range(count):
        at = 480 + 25 * number if number % 3 == 0 else None
        best = ((540, 720),) if number % 3 == 1 else ()
        place = Point(draw.uniform(-30_000, 30_000), draw.uniform(-30_000, 30_000))
        found.append(Stop(f"{number:02}", place, at, 20, best))
    return tuple(found)


def ordered(count: int) -> dict[str, Any]:
    """A day of ``count`` stops, another one each time, and the same day sorted by the clock."""
    draw = random.Random(20261124)
    ours, held = [], []
    for _ in range(ROUNDS):
        stops = a_day(draw, count)
        begun = time.perf_counter()
        plan(stops, TERMS)
        planned = time.perf_counter()
        sorted(stops, key=lambda stop: (stop.at is None, stop.at or 0, stop.key))
        ours.append((planned - begun) * 1000)
        held.append((time.perf_counter() - planned) * 1000)
    return report(f"a round of {count} stops", "ms", ours, held)


def measure() -> dict[str, Any]:
    """Milliseconds of each response against its floor, and of a round against plain sorting."""
    rounds = [ordered(FEW), ordered(MANY)]
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        sample_vault(home)
        pages = WeekPages(app, Vault.unlock(home / "vault", PASSPHRASE), home)
        found = pages.all()
        pages.opened.put_away()
        pages.window.close()
    return {"figure": "week", "responses": found, "rounds": rounds}
