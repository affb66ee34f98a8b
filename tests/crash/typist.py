"""The real program, with somebody at the keyboard who writes a visit and never saves it."""

from __future__ import annotations

import itertools
import os
import time
import uuid
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mentor_desk.app import start
from mentor_desk.paths import default_paths
from mentor_desk.ui.application import Application
from mentor_desk.ui.dialogs.unlock import UnlockPage
from mentor_desk.ui.visit.opening import open_visit
from mentor_desk.ui.visit.page import VisitPage
from mentor_desk.ui.visit.sheet import VisitSheet
from tests.e2e.day import environment
from tests.killing import Say
from tests.ui.hands import Hands

_PATIENCE = 60.0


def type_a_visit(say: Say, home: Path, case_id: uuid.UUID, passphrase: str) -> None:
    """Unlock, open the sheet, say what it shows, and write until somebody kills it.

    Each time a draft is called saved, what the sheet shows is said again.
    """
    os.environ.update(environment(home))
    app = QApplication(["typist"])
    program = start.build(app, default_paths())
    program.show()
    program.window.activateWindow()
    _unlock(program, passphrase)
    assert program.opened is not None
    desk = program.opened.desk
    open_visit(program.opened.context, case_id=case_id)
    assert isinstance(desk.page, VisitPage)
    body = desk.page.sheet
    assert isinstance(body, VisitSheet)
    assert body.keeper is not None
    say(_words(body))
    body.keeper.kept.connect(lambda _: say(_words(body)))
    hands = Hands()
    for number in itertools.count():
        body.form.focus("citizen_view")
        hands.fill(f"{number} ")
        # Leaving the field keeps it at once; else it is kept within a second.
        if number == 1:
            QTest.qWait(1000)
        else:
            hands.tab()


def _unlock(program: Application, passphrase: str) -> None:
    page = program.window.centralWidget()
    assert isinstance(page, UnlockPage)
    until = time.monotonic() + _PATIENCE
    page.field.setText(passphrase)
    while program.opened is None:
        assert time.monotonic() < until, "it took too long"
        if not program._runner.busy:
            page.submit()
        QTest.qWait(20)


def _words(body: VisitSheet) -> str:
    return str(body.form.values()["citizen_view"])
