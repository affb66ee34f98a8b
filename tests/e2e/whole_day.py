"""A day at the desk as a program of its own, so that a test can look at what it leaves behind.

``python -m tests.e2e.whole_day`` with the folders in the environment. After each
step it says a line of JSON on standard output and waits for one on standard input.
"""

from __future__ import annotations

import json
import logging
import sys
import threading
import time
import uuid
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy import select
from sqlalchemy.orm import Session

from mentor_desk import log, resources
from mentor_desk.app import parts as app_parts
from mentor_desk.errors import UserError
from mentor_desk.models import Citizen, Contact, Firm, Note
from mentor_desk.paths import default_paths
from mentor_desk.services import papers, placements
from mentor_desk.storage.use_case import reads
from mentor_desk.storage.vault import Vault
from mentor_desk.terms import PlacementKind
from mentor_desk.texts import text
from mentor_desk.ui.application import Application
from mentor_desk.ui.background import Progress
from mentor_desk.ui.crash_dialog import CrashHook
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.dialogs.unlock import UnlockPage
from mentor_desk.ui.first_run.step import Answers
from mentor_desk.ui.page_registry import PAGES
from mentor_desk.ui.papers.prepare_dialog import open_paper
from mentor_desk.ui.papers.summary_dialog import open_summary
from mentor_desk.ui.visit.opening import open_visit
from tests.conftest import CHEAP
from tests.fence import end_at_first_try
from tests.ui.hands import Hands, settle

PHRASE = "havregrød kajak onsdag lommelygte"
TYPED = "Zebrafinken sang, da vi gik gennem malerhallen."
_PATIENCE = 60.0


class Titles(QObject):
    """Notes the title and class of everything that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[tuple[str, str]] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.add((type(watched).__name__, watched.windowTitle()))
        return False


def main() -> None:
    """The whole day, from an empty folder to a locked desk."""
    end_at_first_try()
    log.set_up(default_paths().logs)
    app = QApplication(sys.argv[:1])
    say("first run", secrets=[PHRASE, _first_run(app)])
    titles = Titles()
    app.installEventFilter(titles)
    program, desk = _open(app)
    say("open", **_people(desk))
    _look_at_every_page(desk)
    case_id, placement_id = _somebody(desk)
    desk.go("case", str(case_id))
    assert desk.page is not None
    open_visit(desk._context, case_id=case_id)
    settle()
    Hands().fill(TYPED)
    desk.save_drafts()
    _search(desk)
    say("written")
    _papers(desk, placement_id)
    safe = desk._context.safe
    assert safe is not None
    safe.back_up()
    say("papers and backup")
    _faults(program)
    say("faults")
    program.lock()
    say("locked", windows=sorted(titles.seen))


def say(step: str, **more: Any) -> None:
    """Tell the test how far the day is and wait until it has looked."""
    sys.stdout.write(json.dumps({"step": step, **more}) + "\n")
    sys.stdout.flush()
    sys.stdin.readline()


def wait_until(done: Callable[[], object]) -> None:
    """Let the window go on until ``done``."""
    patient_until = time.monotonic() + _PATIENCE
    while not done():
        assert time.monotonic() < patient_until, "it took too long"
        QTest.qWait(20)


def _parts(app: QApplication) -> app_parts.Parts:
    return app_parts.window_parts(app, default_paths(), restart=lambda: None, kdf=CHEAP)


def _first_run(app: QApplication) -> str:
    """Make the sample caseload as the first run does; its recovery key comes back."""
    work = _parts(app).first_run(lambda _: None)
    key = work.create(PHRASE)
    answers = Answers("da", "Karen Aagaard", "Silkeborg Kommune", PHRASE, key, sample=True)
    made = work.finish(answers, Progress(threading.Event(), lambda *_: None))
    assert isinstance(made, Vault)
    made.close()
    return key


def _open(app: QApplication) -> tuple[Application, Desk]:
    program = Application(app, default_paths(), _parts(app))
    program.show()
    program.window.activateWindow()
    page = program.window.centralWidget()
    assert isinstance(page, UnlockPage)
    wait_until(lambda: page.field.hasFocus() and not program._runner.busy)
    hands = Hands()
    hands.fill(PHRASE)
    hands.press(Qt.Key.Key_Return)
    wait_until(lambda: program.opened)
    assert program.opened is not None
    return program, program.opened.desk


@reads
def _planted(session: Session) -> dict[str, list[str]]:
    """What must not be readable anywhere: names, CPR numbers, firms, contacts, the text of notes."""
    everybody = session.execute(select(Citizen.name, Citizen.cpr)).all()
    return {
        "names": [row.name for row in everybody],
        "numbers": [row.cpr for row in everybody if row.cpr],
        "firms": list(session.scalars(select(Firm.name))),
        "contacts": list(session.scalars(select(Contact.name))),
        "notes": [note[:40] for note in session.scalars(select(Note.text)) if note],
        "typed": [TYPED],
    }


def _people(desk: Desk) -> dict[str, list[str]]:
    return desk._context.call(_planted)


def _look_at_every_page(desk: Desk) -> None:
    for spec in PAGES:
        desk.go(spec.key)
        settle()


def _somebody(desk: Desk) -> tuple[uuid.UUID, uuid.UUID]:
    context = desk._context
    rows = context.call(placements.listing, today=context.today())
    row = next(row for row in rows if row.state.running and row.kind is PlacementKind.PRAKTIK)
    return row.case_id, row.id


def _search(desk: Desk) -> None:
    desk.search()
    settle()
    hands = Hands()
    hands.fill("an")
    settle(200)
    hands.press(Qt.Key.Key_Escape)


def _papers(desk: Desk, placement_id: uuid.UUID) -> None:
    """Both papers are set and seen; issuing puts a copy into the archive, not on the disk."""
    context, page = desk._context, desk.page
    assert page is not None
    dialog = open_paper(page, context, key=papers.PRAKTIK, subject_id=placement_id)
    wait_until(lambda: dialog.prepared)
    assert dialog.prepared is not None
    context.call(
        papers.issue,
        prepared=dialog.prepared,
        danish=resources.catalogue("da"),
        today=context.today(),
        how="saved",
    )
    dialog.dismiss()
    summary = open_summary(page, context)
    summary.names.named.click()
    reason = summary.names.form.field("reason")
    reason.set_value("Teammødet skal fordele sagerne")
    summary.make()
    wait_until(lambda: summary.preview.page)
    summary.names.suggest.click()
    for how, form in (("printed", "pdf"), ("saved", "locked")):
        assert summary._release(how, form).data
    summary.dismiss()


def _faults(program: Application) -> None:
    """A bug with a name in its message, and a sentence for the user with a name in it."""
    told: list[str] = []
    hook = CrashHook(program, show=told.append)
    try:
        _stumble(ValueError(TYPED))
    except ValueError as bug:
        hook.handle(ValueError, bug, bug.__traceback__)
    try:
        _stumble(UserError(text("errors", "{name} is gone.").fill(name=TYPED)))
    except UserError:
        logging.getLogger("mentor_desk").exception("a sentence for the user")
    assert told
    assert TYPED not in told[0]


def _stumble(error: Exception) -> None:
    raise error


if __name__ == "__main__":
    main()
