"""Long work off the window's thread."""

from __future__ import annotations

import threading
import time

import pytest
from pytestqt.qtbot import QtBot

from mentor_desk.errors import UserError
from mentor_desk.texts import text
from mentor_desk.ui.background import BackgroundRunner, Progress, give_way


@pytest.fixture
def runner(qtbot: QtBot) -> BackgroundRunner:
    return BackgroundRunner()


def test_the_result_arrives_on_the_starting_thread(qtbot: QtBot, runner: BackgroundRunner) -> None:
    seen: list[tuple[int, bool]] = []
    runner.run(lambda _: threading.get_ident(), lambda worker: seen.append((worker, _on_main())))
    qtbot.waitUntil(lambda: bool(seen))
    worker, delivered_at_home = seen[0]
    assert worker != threading.get_ident()
    assert delivered_at_home
    assert not runner.busy


def test_a_fault_the_user_can_mend_reaches_failed(qtbot: QtBot, runner: BackgroundRunner) -> None:
    def work(_: Progress) -> None:
        raise UserError(text("errors", "The disk is full."))

    seen: list[str] = []
    runner.run(work, failed=lambda error: seen.append(str(error.text)))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["The disk is full."]


def test_progress_is_told_in_order(qtbot: QtBot, runner: BackgroundRunner) -> None:
    def work(progress: Progress) -> str:
        for n in range(3):
            progress.step(n + 1, 3, f"row {n + 1}")
        return "all"

    steps: list[tuple[int, int, str, bool]] = []
    done: list[str] = []
    runner.run(work, done.append, progress=lambda d, t, s: steps.append((d, t, s, _on_main())))
    qtbot.waitUntil(lambda: bool(done))
    assert steps == [(1, 3, "row 1", True), (2, 3, "row 2", True), (3, 3, "row 3", True)]


def test_cancelled_work_stops_at_its_next_batch(qtbot: QtBot, runner: BackgroundRunner) -> None:
    started, go_on = threading.Event(), threading.Event()
    batches: list[int] = []
    outcome: list[str] = []

    def work(progress: Progress) -> None:
        for n in range(100):
            progress.check()
            batches.append(n)
            started.set()
            go_on.wait(5)

    task = runner.run(
        work,
        lambda _: outcome.append("done"),
        lambda _: outcome.append("failed"),
        cancelled=lambda: outcome.append("cancelled"),
    )
    started.wait(5)
    task.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: bool(outcome))
    assert outcome == ["cancelled"]
    assert batches == [0]


def test_a_bug_goes_to_the_excepthook(
    qtbot: QtBot, runner: BackgroundRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    caught: list[type[BaseException]] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, _error, _trace: caught.append(kind))
    runner.run(lambda _: 1 // 0, failed=lambda _: None)
    qtbot.waitUntil(lambda: bool(caught))
    assert caught == [ZeroDivisionError]


def test_stopping_cancels_and_waits(qtbot: QtBot, runner: BackgroundRunner) -> None:
    started = threading.Event()
    ended = threading.Event()

    def work(progress: Progress) -> None:
        started.set()
        try:
            while True:
                progress.check()
                ended.wait(0.01)
        finally:
            ended.set()

    runner.run(work)
    started.wait(5)
    assert runner.stop()
    assert ended.is_set()


def _on_main() -> bool:
    return threading.current_thread() is threading.main_thread()


def test_a_worker_that_gives_way_lets_the_window_finish(qtbot: QtBot, runner: BackgroundRunner) -> None:
    turns: list[str] = []

    def work(_: Progress) -> None:
        turns.append("asked")
        give_way()
        turns.append("went on")

    runner.run(work)
    until = time.perf_counter() + 0.02
    while time.perf_counter() < until:
        pass
    turns.append("the window was done")
    qtbot.waitUntil(lambda: not runner.busy)
    assert turns[-1] == "went on"
    give_way()  # on the window's own thread there is nobody to wait for
