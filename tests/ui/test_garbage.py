"""A page that was left is deleted on the window's thread, whatever the workers do."""

from __future__ import annotations

import gc
import threading

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from mentor_desk.ui.background import BackgroundRunner, Progress
from mentor_desk.ui.garbage import GarbageRounds, keep_to_window


class _Cycle:
    """Holds a widget and itself, and tells on which thread it went."""

    def __init__(self, told: list[str]) -> None:
        self.own = self
        self.widget = QLabel("left")
        self.told = told

    def __del__(self) -> None:
        self.told.append(threading.current_thread().name)


def test_a_worker_never_frees_what_belongs_to_the_window(qtbot: QtBot) -> None:
    told: list[str] = []
    runner = BackgroundRunner()
    _Cycle(told)

    def many(_progress: Progress) -> int:
        kept = [[number] for number in range(50_000)]
        return len(kept)

    done: list[int] = []
    runner.run(many, done.append)
    qtbot.waitUntil(lambda: bool(done))
    gc.collect()
    assert runner.stop()
    assert told == [threading.main_thread().name]


def test_the_rounds_are_made_once_and_only_when_something_is_due(qapp: QApplication) -> None:
    keep_to_window()
    keep_to_window()
    (rounds,) = qapp.findChildren(GarbageRounds)
    assert not gc.isenabled()
    told: list[str] = []
    _Cycle(told)
    kept = [[number] for number in range(2_000)]
    rounds.look()
    assert told, "more was made than the interpreter lets pass without a look"
    assert kept
    assert QCoreApplication.instance() is qapp
