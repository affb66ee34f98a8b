"""Starting the window program, and starting it again.

Qt is imported only when there is a screen for it, and before it nothing that is slow to load.
"""

from __future__ import annotations

import builtins
import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mentor_desk import policy as site_policy
from mentor_desk import settings
from mentor_desk.app import again, restored
from mentor_desk.paths import Paths, default_paths
from mentor_desk.policy import NO_POLICY, Policy
from mentor_desk.ui import machine

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from mentor_desk.ui.application import Application

_AFTER_LOCK = "MENTOR_DESK_AFTER_LOCK"


def main(package: Path | None = None) -> int:
    """Open the window, or do the demo where none can be shown; returns the exit code.

    ``package`` is a colleague's package of cases, which the mentor wants to look at once inside.
    """
    os.umask(0o077)
    if not machine.has_display():
        return _without_window("There is no screen here, so the demo is made instead of a window.")
    try:
        import_qt()
    except ImportError as missing:
        return _lacking(str(missing))
    packages = machine.missing_packages() if machine.needs_x11(os.environ) else []
    if packages:
        return _lacking("")
    policy = settings.policy_of(site_policy.usual_file())
    return run(default_paths(site_policy.folder(policy)), policy, package)


def run(paths: Paths, policy: Policy = NO_POLICY, package: Path | None = None) -> int:
    """Show the window until it is closed. ``policy`` is what IT has decided for the computer."""
    from mentor_desk.app.qt_application import QtApplication
    from mentor_desk.log import CrashLog

    app = QtApplication(sys.argv[:1])
    app.setApplicationName("Mentor Desk")
    app.setDesktopFileName("mentor-desk")
    crash_log = CrashLog(paths.logs)
    application = build(app, paths, policy)
    application.package = package
    app.package_asked.connect(application.open_package)
    application.painted.connect(lambda: _after_paint(application, paths, crash_log.last_words))
    application.show()
    code = app.exec()
    crash_log.close()
    return code


def build(app: QApplication, paths: Paths, policy: Policy = NO_POLICY) -> Application:
    """Join the parts of the window program over ``paths``."""
    from mentor_desk.app.parts import window_parts
    from mentor_desk.ui.application import Application

    after_lock = os.environ.pop(_AFTER_LOCK, "") == "1"
    parts = window_parts(
        app,
        paths,
        restart=partial(restart, app),
        after_lock=after_lock,
        restored=restored.told(),
        policy=policy,
    )
    return Application(app, paths, parts)


def restart(app: QApplication) -> None:
    """Replace this process by a fresh one, so that nothing decrypted stays in memory."""
    from PySide6.QtCore import QProcess

    os.environ[_AFTER_LOCK] = "1"
    again.stand_by_itself()
    arguments = again.arguments()
    if sys.platform == "win32":
        # execv on Windows returns to the starter at once and leaves two processes.
        QProcess.startDetached(sys.executable, arguments)
        app.exit(0)
        return
    os.execv(sys.executable, [sys.executable, *arguments])  # noqa: S606  our own program


def import_qt() -> None:
    """Import Qt and put Python's own import function back.

    PySide6 replaces ``builtins.__import__`` for its ``__feature__`` switch, which this program does
    not use, and every later import would pay for it: a fifth more time and 20 MB for SQLAlchemy.
    """
    original = builtins.__import__
    import PySide6.QtGui  # noqa: F401

    builtins.__import__ = original


def _after_paint(application: Application, paths: Paths, last_words: str) -> None:
    """What the first picture did not need: the log, the crash dialog, the fences around memory."""
    from PySide6.QtGui import QIcon

    from mentor_desk import log, resources
    from mentor_desk.storage.hardening import harden
    from mentor_desk.ui.crash_dialog import CrashDialog, CrashHook

    log.set_up(paths.logs)
    harden()
    CrashHook(application).install()
    application.window.setWindowIcon(QIcon(str(resources.path("brand", "mentor-desk.svg"))))
    if last_words:
        CrashDialog(last_words, application.window, earlier=True).open()


def _lacking(trouble: str) -> int:
    line = machine.install_line(machine.missing_packages() or ["libgl1", "libegl1"])
    sys.stderr.write(f"Mentor Desk needs some system libraries to show its window. {trouble}\n{line}\n")
    return 1


def _without_window(why: str) -> int:
    from mentor_desk import cli

    sys.stderr.write(f"{why}\n")
    return cli.main(["demo", str(Path.cwd() / "mentor-desk-demo")])
