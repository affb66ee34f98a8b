"""Starting, in processes of their own: the event loop runs there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from mentor_desk import settings
from mentor_desk.settings import Settings
from mentor_desk.storage.vault import Vault
from tests.conftest import CHEAP, PASSPHRASE

_PAINTED = """
import os, sys
from mentor_desk.app import start
from mentor_desk.paths import default_paths
start.import_qt()
from PySide6.QtWidgets import QApplication
app = QApplication([])
program = start.build(app, default_paths())
heavy = ("sqlalchemy", "alembic", "sqlcipher3", "cryptography", "argon2", "reportlab", "xlsxwriter",
         "python_calamine",
         "babel", "holidays", "stdnum", "zxcvbn", "filelock", "PySide6.QtPdf")
def painted():
    print([name for name in heavy if name in sys.modules], flush=True)
    os._exit(0)
program.window.first_painted.disconnect()
program.window.first_painted.connect(painted)
program.show()
app.exec()
"""

_RUN = """
import sys
from PySide6.QtCore import QTimer
from mentor_desk.app import start
from mentor_desk.paths import default_paths
from mentor_desk.ui.application import Application
shown = Application.show
def show_and_close(self):
    shown(self)
    self.painted.connect(lambda: QTimer.singleShot(300, self.window.close))
Application.show = show_and_close
sys.exit(start.run(default_paths()))
"""


def run(home: Path, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
    """Run Python over the data folder ``home``."""
    return subprocess.run(  # noqa: S603  our own interpreter, with our own arguments
        [sys.executable, *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "MENTOR_DESK_HOME": str(home), **env},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_nothing_heavy_is_loaded_before_the_unlock_screen_stands(tmp_path: Path) -> None:
    vault, _ = Vault.create(tmp_path / "vault", PASSPHRASE, kdf=CHEAP)
    vault.close()
    done = run(tmp_path, "-c", _PAINTED)
    assert done.stdout == "[]\n", done.stderr


_TODAY = """
import os, sys
from mentor_desk.app import start
from mentor_desk.paths import default_paths
start.import_qt()
from PySide6.QtWidgets import QApplication
app = QApplication([])
program = start.build(app, default_paths())
needless = ("alembic", "reportlab", "xlsxwriter", "openpyxl", "python_calamine", "icalendar",
            "holidays", "babel", "stdnum", "zxcvbn", "keyring", "rapidfuzz", "PySide6.QtPdf",
            "PySide6.QtPrintSupport", "mentor_desk.documents.catalogue", "mentor_desk.documents.papers",
            "mentor_desk.documents.render", "mentor_desk.services.gathering.register",
            "mentor_desk.services.papers", "mentor_desk.services.sample", "mentor_desk.exchange",
            "mentor_desk.ui.forms.drawer_form", "mentor_desk.ui.papers.prepare_dialog",
            "mentor_desk.ui.widgets.form", "mentor_desk.ui.pages.caseload", "mentor_desk.ui.pages.week",
            "mentor_desk.ui.visit.page", "mentor_desk.ui.kitchen", "mentor_desk.ui.placement",
            "mentor_desk.services.visit_preparation", "mentor_desk.services.kitchen_table",
            "mentor_desk.services.placement_page", "mentor_desk.services.case_page")
def opened():
    app.processEvents()
    program.window.grab()
    print(program.opened.desk.key, [name for name in needless if name in sys.modules], flush=True)
    os._exit(0)
def painted():
    page = program.window.centralWidget()
    page.field.setText(sys.argv[1])
    page.submit()
program.opened_desk.connect(opened)
program.painted.connect(painted)
program.show()
app.exec()
"""


def test_nothing_that_today_does_not_show_is_loaded_before_it_is_painted(tmp_path: Path) -> None:
    vault, _ = Vault.create(tmp_path / "vault", PASSPHRASE, kdf=CHEAP)
    vault.close()
    done = run(tmp_path, "-c", _TODAY, PASSPHRASE)
    assert done.stdout == "today []\n", done.stderr


def test_the_program_starts_and_ends_cleanly_on_an_empty_folder(tmp_path: Path) -> None:
    done = run(tmp_path, "-c", _RUN)
    assert (done.returncode, done.stderr) == (0, "")
    assert not (tmp_path / "logs" / "crash.log").exists()


def test_the_program_starts_and_ends_cleanly_with_a_vault(tmp_path: Path) -> None:
    vault, _ = Vault.create(tmp_path / "vault", PASSPHRASE, kdf=CHEAP)
    vault.close()
    done = run(tmp_path, "-c", _RUN)
    assert (done.returncode, done.stderr) == (0, "")


def test_pythons_own_import_is_put_back(tmp_path: Path) -> None:
    script = (
        "import builtins; own = builtins.__import__; from mentor_desk.app import start;"
        "start.import_qt(); print(builtins.__import__ is own)"
    )
    assert run(tmp_path, "-c", script).stdout == "True\n"


_LOCK = """
import os, sys
from PySide6.QtCore import QTimer
from mentor_desk.app import start
from mentor_desk.paths import default_paths
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
locked = os.environ.get("MENTOR_DESK_AFTER_LOCK")
program = start.build(app, default_paths())
def painted():
    page = program.window.centralWidget()
    if locked:
        print([label.text() for label in page.findChildren(QLabel)][1], flush=True)
        program.window.close()
    else:
        page.field.setText(sys.argv[1])
        page.submit()
program.painted.connect(painted)
program.opened_desk.connect(lambda: QTimer.singleShot(0, program.lock))
program.show()
sys.exit(app.exec())
"""


def test_a_lock_is_a_fresh_process_at_the_unlock_screen(tmp_path: Path) -> None:
    vault, _ = Vault.create(tmp_path / "vault", PASSPHRASE, kdf=CHEAP)
    vault.close()
    settings.save(Settings(language="en"), tmp_path / "settings.json")
    done = run(tmp_path, "-c", _LOCK, PASSPHRASE)
    assert done.stdout == "The desk is locked. Everything you wrote is kept.\n", done.stderr
    assert done.returncode == 0
