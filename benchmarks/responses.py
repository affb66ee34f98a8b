"""How long the window takes to answer, from the action until all is painted.

The floor is a bare form of as many fields as a new placement has, shown and painted; for a key it is
the same key in a bare line edit. Lists and counts that follow a write a moment later are measured by
themselves, since each must leave the window free within 50 ms.
"""

from __future__ import annotations

import os
import tempfile
import time
import uuid
from collections.abc import Callable, Sequence
from itertools import cycle
from pathlib import Path
from typing import Any, cast

from benchmarks.figures import report
from benchmarks.startup import PASSPHRASE, sample_vault

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFormLayout, QLineEdit, QWidget

from mentor_desk.app import parts
from mentor_desk.paths import Paths
from mentor_desk.services import caseload, cases
from mentor_desk.settings import Settings
from mentor_desk.storage.vault import Vault
from mentor_desk.ui import theme
from mentor_desk.ui.forms import placement_form
from mentor_desk.ui.forms.placement_base import PlacementForm
from mentor_desk.ui.main_window import MainWindow
from mentor_desk.ui.pages.caseload import CaseloadPage

ROUNDS = 60
WARM = 5
FIELDS = 11


def settle() -> None:
    """Let everything be laid out, painted and thrown away that waits for it."""
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def timed(act: Callable[[], object]) -> float:
    """Milliseconds until ``act`` is answered and painted."""
    begun = time.perf_counter()
    act()
    settle()
    return (time.perf_counter() - begun) * 1000


class Floor:
    """The least that Qt itself takes for such an answer."""

    def __init__(self) -> None:
        self._keys = cycle((Qt.Key.Key_2, Qt.Key.Key_Backspace))
        self._window = QWidget()
        self._window.resize(1000, 700)
        self._line = QLineEdit(self._window)
        self._form = QWidget(self._window)
        self._window.show()

    def form(self) -> None:
        """A bare form of :data:`FIELDS` fields in place of the one before."""
        self._form.hide()
        self._form.deleteLater()
        self._form = QWidget(self._window)
        self._form.resize(452, 700)
        layout = QFormLayout(self._form)
        for number in range(FIELDS):
            layout.addRow(f"Field {number}", QLineEdit())
        self._form.show()

    def key(self) -> None:
        """One key in a bare line edit."""
        QTest.keyClick(self._line, next(self._keys))


def compared(
    name: str,
    act: Callable[[], object],
    floor: Callable[[], object],
    before: Callable[[], object] = lambda: None,
) -> dict[str, Any]:
    """``ROUNDS`` of the action and of its floor, turn about; ``before`` is not counted."""
    ours: list[float] = []
    held: list[float] = []
    for _ in range(WARM + ROUNDS):
        before()
        settle()
        ours.append(timed(act))
        held.append(timed(floor))
    return report(name, "ms", ours[WARM:], held[WARM:])


class Responses:
    """The caseload page of the sample in a real window."""

    def __init__(self, app: QApplication, vault: Vault, home: Path) -> None:
        theme.apply(app, "light")
        # Made first: a window that opens later would take the keyboard, and all be painted anew.
        self._floor = Floor()
        settle()
        self.opened = parts.opened(app, Paths(home), vault, Settings(), "da")
        self.window = MainWindow()
        self.window.show_view(self.opened.desk)
        self.window.show()
        self.window.activateWindow()
        self.context = self.opened.context
        self.opened.desk.go("cases")
        self.page = cast("CaseloadPage", self.opened.desk.page)
        rows = self.context.call(caseload.caseload, today=self.context.today(), closed=False)
        self._ids = [row.id for row in rows]
        self._next = cycle(self._ids)
        self._steps = cycle(("Ring til mester", "Skriv til borgeren"))
        settle()

    def all(self) -> Sequence[dict[str, Any]]:
        """Every response, one after the other."""
        floor, page = self._floor, self.page
        return [
            compared("open a case", self.open_case, floor.form),
            compared("redraw the case after a write", self.write, floor.form),
            compared("redraw the list after a write", page._read_list, floor.form),  # noqa: SLF001  follows by a timer
            compared("count for the sidebar", self.opened.desk.count, floor.form, self.wait),
            compared("one key in the filter", self.filter_key(), floor.key),
            compared("new placement drawer", self.new_placement, floor.form, page.drawer.dismiss),
            compared("one key in the hours, judged", self.hours_key(), floor.key),
            compared("redraw Today after a write", self.write_on_today(), floor.form),
        ]

    def wait(self) -> None:
        """Let what is read off the window's thread arrive."""
        while self.context.background.busy:
            QApplication.processEvents()

    def open_case(self) -> None:
        """Choose the next case in the list."""
        key = next(self._next)
        self.page.list.rows.choose(str(key))
        self.page.workspace.show_case(key)

    def write(self) -> None:
        """Another next step for today, as when its field is left: a row of Today reads otherwise."""
        case_id: uuid.UUID | None = self.page.workspace.case_id
        if case_id is not None:
            step, today = next(self._steps), self.context.today()
            self.context.call(cases.update, case_id=case_id, next_step=step, next_step_on=today)

    def write_on_today(self) -> Callable[[], object]:
        """The same write, seen from the Today page."""
        self.page.drawer.dismiss()
        self.opened.desk.go("today")
        return self.write

    def new_placement(self) -> None:
        """An empty placement in the drawer."""
        placement_form.present(self.page.drawer, self.context, case_id=self._ids[0])

    def filter_key(self) -> Callable[[], object]:
        """A letter into the filter, and out again."""
        self.page.list.filter.focus_line()
        line = cast("QWidget", QApplication.focusWidget())
        keys = cycle((Qt.Key.Key_A, Qt.Key.Key_Backspace))
        return lambda: QTest.keyClick(line, next(keys))

    def hours_key(self) -> Callable[[], object]:
        """A digit into the hours and out again, with what the law says of it."""
        form = self.page.drawer.body()
        if not isinstance(form, PlacementForm):
            self.new_placement()
            form = cast("PlacementForm", self.page.drawer.body())
        form.form.focus("hours")
        keys = cycle((Qt.Key.Key_2, Qt.Key.Key_Backspace))

        def press() -> None:
            QTest.keyClick(form.form.field("hours"), next(keys))
            form.judge()

        return press


def measure() -> dict[str, Any]:
    """Milliseconds of each response against its floor."""
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        sample_vault(home)
        vault = Vault.unlock(home / "vault", PASSPHRASE)
        responses = Responses(app, vault, home)
        found = responses.all()
        responses.opened.put_away()
        responses.window.close()
    return {"figure": "responses", "responses": found}
