"""A package that the system hands over while the program runs, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_DOUBLE_CLICK = """
import os, sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QFileOpenEvent
from mentor_desk.app import start
from mentor_desk.paths import default_paths
from mentor_desk.ui.application import Application
shown = Application.show
def show(self):
    shown(self)
    def painted():
        for name in ("Fra Marie.mdpakke", "note.txt"):
            event = QFileOpenEvent(os.path.abspath(name))
            print(QCoreApplication.sendEvent(QCoreApplication.instance(), event), self.package)
        self.window.close()
    self.painted.connect(lambda: QTimer.singleShot(0, painted))
Application.show = show
sys.exit(start.run(default_paths()))
"""


def test_a_double_click_on_a_package_reaches_the_running_program(tmp_path: Path) -> None:
    done = subprocess.run(  # noqa: S603  our own interpreter, with our own arguments
        [sys.executable, "-c", _DOUBLE_CLICK],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "MENTOR_DESK_HOME": str(tmp_path)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    package = tmp_path / "Fra Marie.mdpakke"
    assert done.stdout.splitlines() == [f"True {package}", f"False {package}"], done.stderr
    assert (done.returncode, done.stderr) == (0, "")
