"""The program over a vault of 50 MB, at work while a note is typed; run by the benchmark of stalls."""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
import uuid
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.desk_window import TYPING_MS
from benchmarks.gaps import Gaps
from mentor_desk.paths import Paths

AGREEMENTS = 28
A_KEY_MS = 70
KEYS_PER_NOTE = 60
QUIET_S = 6.0
WARM_MS = 8_000
WORDS = "ringede til mester han er glad for hjaelpen paa lageret og vil gerne have en dag mere "


class Typist(QObject):
    """Writes one note after the other into the quick note of the desk, and keeps each."""

    def __init__(self, desk: Any, context: Any, case_id: uuid.UUID) -> None:
        super().__init__()
        self._desk, self._context, self._case = desk, context, case_id
        self._letters = cycle(WORDS)
        self._typed = 0
        self.kept = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._press)
        context.saved.connect(self._count)

    def start(self) -> None:
        """Begin to type."""
        self._timer.start(A_KEY_MS)

    def stop(self) -> None:
        """Take the hands from the keys."""
        self._timer.stop()

    def _open(self) -> None:
        from mentor_desk.ui.forms import note_form

        drawer = self._desk.page.drawer
        note_form.present(drawer, self._context, case_id=self._case)
        self._form = drawer.body()
        self._form.form.focus("text")

    def _count(self, operation: str) -> None:
        self.kept += operation.startswith("note.")

    def _press(self) -> None:
        if self._typed == 0:
            self._open()
        field: QWidget = self._form.form.field("text")
        if self._typed == KEYS_PER_NOTE:
            self._typed = 0
            QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            return
        self._typed += 1
        QTest.keyClicks(field, next(self._letters))


class Work:
    """The long jobs, each as the program itself begins it; every one calls ``done`` at its end."""

    def __init__(self, desk: Any, context: Any, home: Path) -> None:
        self._desk, self._context, self._home = desk, context, home

    def all(self) -> Iterator[tuple[str, Callable[[Callable[[], None]], None]]]:
        """What is done, by name."""
        yield "nothing but typing", self.quiet
        yield "160,000 firms from CSV", lambda done: self.read_in("list.csv", done)
        yield "160,000 firms from XLSX", lambda done: self.read_in("list.xlsx", done)
        yield "backup", self.back_up
        yield "agreements set", self.set_papers
        yield "agreements printed", self.print_papers

    def quiet(self, done: Callable[[], None]) -> None:
        """Nothing."""
        QTimer.singleShot(round(QUIET_S * 1000), done)

    def read_in(self, name: str, done: Callable[[], None]) -> None:
        """A list is looked at, compared, brought in, and let go."""
        from mentor_desk.ui.directory import reading
        from mentor_desk.ui.directory.reading import Look, Order
        from mentor_desk.ui.widgets.progress_bar import TaskBar

        context, run = self._context, self._context.background.run
        shown = TaskBar(self._desk)
        shown.start("…", 1000)

        def tell(part: int, _all: int, _rows: str) -> None:
            shown.progress(part)

        def bring(seen: Look) -> None:
            work = reading.bring_in(context, seen, frozenset())
            run(work, lambda _: forget(seen), fail, tell)

        def forget(seen: Look) -> None:
            shown.close()
            run(reading.forget(seen), lambda _: done())

        def fail(error: Exception) -> None:
            raise error

        order = Order(self._home / name, "Register", whole=True)
        run(reading.look(context, order), bring, fail, tell)

    def back_up(self, done: Callable[[], None]) -> None:
        """Three backups, one after the other."""
        safe = self._context.safe

        def work(_: object) -> None:
            for _round in range(3):
                safe.back_up()

        self._context.background.run(work, lambda _: done())

    def set_papers(self, done: Callable[[], None]) -> None:
        """As the drawer for several papers does: one after the other."""
        from mentor_desk.services.paper_batch import Proposal
        from mentor_desk.services.papers import PRAKTIK
        from mentor_desk.texts import text
        from mentor_desk.ui.papers.batch_job import set_paper

        self._papers: list[Any] = []
        about = cycle(self._placements())

        def fail(error: Exception) -> None:
            raise error

        def ready(paper: Any) -> None:
            self._papers.append(paper)
            go_on()

        def go_on() -> None:
            if len(self._papers) == AGREEMENTS:
                done()
                return
            title = text("services", "Agreement")
            proposal = Proposal(PRAKTIK, next(about), title, "", True, None)
            set_paper(self._context, proposal, ready, fail)

        go_on()

    def print_papers(self, done: Callable[[], None]) -> None:
        """What was set goes to a printer that writes into a file, and into the archive."""
        from mentor_desk.ui.papers import printing
        from mentor_desk.ui.papers.batch_job import Job

        printer = printing.new_printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self._home / "printed.pdf"))
        job = Job(self._context, self._papers)
        self._context.background.run(lambda progress: job.print_to(printer, progress), lambda _: done())

    def _placements(self) -> list[uuid.UUID]:
        from mentor_desk.services import placements
        from mentor_desk.terms import PlacementKind

        rows = self._context.call(placements.listing, today=self._context.today())
        return [row.id for row in rows if row.kind is PlacementKind.PRAKTIK]


def look_on(application: Any, home: Path) -> list[dict[str, Any]]:
    """Every job with the gaps of the event loop while it was done."""
    from mentor_desk.services import caseload

    context, desk = application.opened.context, application.opened.desk
    desk.go("cases")
    rows = context.call(caseload.caseload, today=context.today(), closed=False)
    typist = Typist(desk, context, rows[0].id)
    gaps, told = Gaps(), []
    gaps.start()
    typist.start()
    for name, begin in Work(desk, context, home).all():
        loop, gaps.found, begun = QEventLoop(), [], time.monotonic()
        begin(loop.quit)
        loop.exec()
        told.append({"job": name, "begun": begun, "ended": time.monotonic(), "gaps": gaps.found})
    typist.stop()
    told.append({"job": "", "kept": typist.kept})
    return told


def main(home: Path, key: str) -> int:
    """Start as the program starts, unlock, and go through the jobs."""
    from mentor_desk.app import start

    app = QApplication(sys.argv[:1])
    paths = Paths(home)
    application = start.build(app, paths)

    def fail(*error: Any) -> None:
        traceback.print_exception(*error)
        os._exit(1)

    def unlock() -> None:
        sys.excepthook = fail
        from mentor_desk.storage.vault import Vault

        vault = Vault.unlock_with_key(paths.vault, bytearray.fromhex(key))
        application.open_desk(vault)
        QTimer.singleShot(WARM_MS, measure)

    def measure() -> None:
        told = look_on(application, home)
        print(json.dumps(told), flush=True)
        application.window.close()
        app.quit()

    application.painted.connect(lambda: QTimer.singleShot(TYPING_MS, unlock))
    application.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
