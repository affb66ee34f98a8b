"""A bug is told calmly, without values, and the program goes on."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from mentor_desk.ui.crash_dialog import CrashDialog, CrashHook


def fail_for(name: str) -> None:
    raise ValueError(f"cannot read {name} 701285-3344")  # noqa: EM102  the values are the point


def caught(name: str) -> ValueError:
    try:
        fail_for(name)
    except ValueError as error:
        return error
    raise AssertionError


def test_the_report_holds_no_values(qtbot: QtBot) -> None:
    shown: list[str] = []
    written: list[str] = []
    hook = CrashHook(None, shown.append, written.append)
    error = caught("Ali Hansen")
    hook.handle(type(error), error, error.__traceback__)
    assert shown == written
    assert "fail_for" in shown[0]
    assert "builtins.ValueError" in shown[0]
    assert "Ali" not in shown[0]
    assert "701285" not in shown[0]


def test_a_bug_on_another_thread_is_told_on_the_windows_thread(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[threading.Thread] = []
    hook = CrashHook(None, lambda _: told.append(threading.current_thread()), lambda _: None)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    hook.install()
    worker = threading.Thread(target=fail_for, args=("Ali Hansen",))
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [threading.main_thread()]


def test_only_one_dialog_is_shown_however_many_bugs_there_are(qtbot: QtBot) -> None:
    hook = CrashHook(None, None, lambda _: None)
    error = caught("Ali Hansen")
    for _ in range(3):
        hook.handle(type(error), error, error.__traceback__)
    dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, CrashDialog)]
    assert len(dialogs) == 1
    dialogs[0].accept()
    hook.handle(type(error), error, error.__traceback__)
    assert sum(w.isVisible() for w in QApplication.topLevelWidgets()) == 1
    for dialog in QApplication.topLevelWidgets():
        dialog.close()


def test_the_report_can_be_copied(qtbot: QtBot) -> None:
    dialog = CrashDialog("frames only")
    qtbot.addWidget(dialog)
    copy = dialog.findChildren(QPushButton)[0]
    copy.click()
    assert QApplication.clipboard().text() == "frames only"


def test_the_report_is_saved_as_it_was_read_and_a_bad_place_is_told(
    qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = CrashDialog("Mentor Desk 0.1.0\n  app/start.py:1 main")
    qtbot.addWidget(dialog)
    dialog.save(tmp_path / "none" / "report.txt")
    assert "could not be saved" in dialog.told.text()
    dialog.save(tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == f"{dialog.report}\n"
    assert "Nothing has been sent" in dialog.told.text()
