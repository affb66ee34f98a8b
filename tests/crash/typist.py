"""The real program, with somebody at the keyboard who writes a visit and never saves it.

``python -m tests.crash.typist CASE PASSPHRASE`` with ``MENTOR_DESK_HOME``. Says a line of JSON with
what the sheet shows when it is opened, and one each time a draft is called saved.
"""

from __future__ import annotations

import itertools
import json
import sys
import time
import uuid

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mentor_desk.app import start
from mentor_desk.paths import default_paths
from mentor_desk.ui.application import Application
from mentor_desk.ui.dialogs.unlock import UnlockPage
from mentor_desk.ui.visit.opening import open_visit
from mentor_desk.ui.visit.page import VisitPage
from mentor_desk.ui.visit.sheet import VisitSheet
from tests.ui.hands import Hands

_PATIENCE = 60.0


def main() -> None:
    """Unlock, open the sheet, and write until somebody kills it."""
    case_id, passphrase = uuid.UUID(sys.argv[1]), sys.argv[2]
    app = QApplication(sys.argv[:1])
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
    _say("shown", body)
    body.keeper.kept.connect(lambda _: _say("kept", body))
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


def _say(what: str, body: VisitSheet) -> None:
    words = body.form.values()["citizen_view"]
    sys.stdout.write(json.dumps({what: words}) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
