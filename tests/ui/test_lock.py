"""Locking keeps what is typed, and leaves nothing open."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from mentor_desk.errors import UserError
from mentor_desk.services import drafts
from mentor_desk.storage.vault import Vault
from mentor_desk.texts import text
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.lock import IdleWatcher, Locker
from tests.conftest import PASSPHRASE
from tests.ui.note_page import NotePage, specs


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def watcher(qapp: QApplication, clock: Clock, desk: Desk, qtbot: QtBot) -> Iterator[IdleWatcher]:
    with qtbot.waitExposed(desk):
        desk.show()
    made = IdleWatcher(qapp, 5, clock)
    yield made
    made.stop()
    made.deleteLater()


def touch(desk: Desk) -> None:
    """Move the mouse, as the system tells the window of it."""
    where = QPointF(5, 5)
    kind = QEvent.Type.MouseMove
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(kind, where, where, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(desk.windowHandle(), event)


@pytest.fixture
def desk(qtbot: QtBot, context: Context) -> Desk:
    made = Desk(context, specs())
    qtbot.addWidget(made)
    made.go("first")
    return made


def test_five_idle_minutes_lock(qtbot: QtBot, watcher: IdleWatcher, clock: Clock) -> None:
    clock.now += 299
    with qtbot.assertNotEmitted(watcher.idle):
        watcher.look()
    clock.now += 1
    with qtbot.waitSignal(watcher.idle):
        watcher.look()


def test_a_touch_begins_the_minutes_anew(
    qtbot: QtBot, watcher: IdleWatcher, clock: Clock, desk: Desk
) -> None:
    clock.now += 200
    touch(desk)
    clock.now += 200
    with qtbot.assertNotEmitted(watcher.idle):
        watcher.look()


def test_the_first_touch_after_the_computer_slept_locks(
    qtbot: QtBot, watcher: IdleWatcher, clock: Clock, desk: Desk
) -> None:
    clock.now += 8 * 3600
    with qtbot.waitSignal(watcher.idle):
        touch(desk)


def test_typing_in_a_dialog_counts_as_a_touch(
    qtbot: QtBot, watcher: IdleWatcher, clock: Clock, desk: Desk
) -> None:
    dialog = QDialog(desk)
    dialog.show()
    qtbot.waitUntil(lambda: QApplication.focusWindow() == dialog.windowHandle())
    clock.now += 200
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    QApplication.sendEvent(dialog.windowHandle(), key)
    clock.now += 200
    with qtbot.assertNotEmitted(watcher.idle):
        watcher.look()


def test_a_clock_set_back_does_not_keep_the_desk_open_for_ever(
    qtbot: QtBot, watcher: IdleWatcher, clock: Clock
) -> None:
    clock.now -= 3600
    watcher.look()
    clock.now += 300
    with qtbot.waitSignal(watcher.idle):
        watcher.look()


def test_putting_away_keeps_drafts_and_the_place_and_closes_the_vault(
    desk: Desk, context: Context, vault: Vault
) -> None:
    assert isinstance(desk.page, NotePage)
    desk.page.field.setText("halvt skrevet")
    desk.go("note", "0193")
    kept: list[tuple[str, str | None]] = []
    locker = Locker(context, desk, vault.close)
    assert locker.put_away(lambda kind, ref: kept.append((kind, ref)))
    assert kept == [("note", "0193")]
    with pytest.raises(RuntimeError):
        context.call(drafts.subjects, form="note")
    again = Vault.unlock(vault.folder, PASSPHRASE)
    draft = again.database.read(drafts.load, form="note", subject="x")
    again.close()
    assert draft is not None
    assert draft.values == {"text": "halvt skrevet"}


def test_drafts_that_cannot_be_kept_keep_the_desk_open(
    desk: Desk, context: Context, vault: Vault, qtbot: QtBot
) -> None:
    def full(_kind: str, _ref: str | None) -> None:
        raise UserError(text("errors", "The disk is full."))

    locker = Locker(context, desk, vault.close)
    with qtbot.waitSignal(context.warned):
        assert not locker.put_away(full)
    assert context.call(drafts.subjects, form="note") == []
