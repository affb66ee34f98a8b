"""The desk over one vault, which does what it is asked, line by line, and tells how long it took."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.responses import settle, timed
from mentor_desk.app import parts
from mentor_desk.paths import Paths
from mentor_desk.services import caseload, cases, notes
from mentor_desk.settings import Settings
from mentor_desk.storage.vault import Vault
from mentor_desk.ui import theme
from mentor_desk.ui.dialogs.search_everything import SearchEverything
from mentor_desk.ui.main_window import MainWindow
from mentor_desk.ui.pages.caseload import CaseloadPage

TYPED = ("sø", "lund", "mester", "ryggen holder", "åse", "toft")
AWAY = "bag"


class GrowthDesk:
    """A real window over an open vault."""

    def __init__(self, app: QApplication, vault: Vault, home: Path) -> None:
        theme.apply(app, "light")
        self.opened = parts.opened(app, Paths(home), vault, Settings(), "da")
        self.desk, self.context = self.opened.desk, self.opened.context
        self.window = MainWindow()
        self.window.show_view(self.desk)
        self.window.show()
        self.window.activateWindow()
        rows = self.context.call(caseload.caseload, today=self.context.today(), closed=False)
        self._ids = [row.id for row in rows]
        self._next = cycle(self._ids)
        self._steps = cycle(("Ring til mester", "Skriv til borgeren"))
        self._typed = cycle(TYPED)
        self._search = SearchEverything(self.context, self.desk)
        for page in ("today", "cases", AWAY):
            self.desk.go(page)
            self.wait()

    def wait(self) -> None:
        """Until nothing is under way."""
        while self.context.background.busy:
            QApplication.processEvents()
            time.sleep(0.001)
        settle()

    def ways(self) -> dict[str, Callable[[], float]]:
        """What can be asked; each answers in milliseconds."""
        return {
            "open Today": lambda: self._page("today"),
            "open the caseload": lambda: self._page("cases"),
            "open a case": self._case,
            "type in search, per key": self._key,
            "write a note": self._note,
        }

    def _page(self, key: str) -> float:
        """A page that is out of date, shown again."""
        self.desk.go(AWAY)
        step, today = next(self._steps), self.context.today()
        self.context.call(cases.update, case_id=self._ids[0], next_step=step, next_step_on=today)
        self.wait()

        def go() -> None:
            self.desk.go(key)
            self.wait()

        return timed(go)

    def _case(self) -> float:
        self.desk.go("cases")
        self.wait()
        page = cast("CaseloadPage", self.desk.page)
        return timed(lambda: page.workspace.show_case(next(self._next)))

    def _key(self) -> float:
        """One word, key by key."""
        palette, typed = self._search.palette, next(self._typed)
        palette.ask()
        settle()
        line = cast("Any", QApplication.focusWidget())
        taken = [timed(partial(line.insert, letter)) for letter in typed]
        QTest.keyClick(line, Qt.Key.Key_Escape)
        palette.dismiss()
        settle()
        return sum(taken) / len(taken)

    def _note(self) -> float:
        self.desk.go("cases")
        self.wait()
        case_id = next(self._next)
        cast("CaseloadPage", self.desk.page).workspace.show_case(case_id)
        settle()
        today, words = self.context.today(), "Ringede til mester. Han vil gerne have en dag mere."
        return timed(lambda: self.context.call(notes.add, day=today, body=words, case_id=case_id))


def main(home: Path, key: str) -> None:
    """Answer until nobody asks any more."""
    app = QApplication([])
    desk = GrowthDesk(app, Vault.unlock_with_key(home / "vault", bytearray.fromhex(key)), home)
    ways = desk.ways()
    print(json.dumps(list(ways)), flush=True)
    for line in sys.stdin:
        print(json.dumps(ways[line.strip()]()), flush=True)
    desk.wait()
    desk.opened.put_away()
    desk.window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
