"""Locking with the system: on a real bus of the test's own, and the words of Windows."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from pytestqt.qtbot import QtBot

from mentor_desk.ui.presence import Presence, means_gone

_SLEEP = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep")
_SCREEN = ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged")


@pytest.fixture
def buses() -> Iterator[tuple[QDBusConnection, QDBusConnection]]:
    """Two ends of a private bus."""
    program = shutil.which("dbus-daemon")
    if program is None:
        pytest.skip("there is no dbus-daemon here")
    daemon = subprocess.Popen(  # noqa: S603  found on the path
        [program, "--session", "--nofork", "--nopidfile", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    names = ("hears", "tells")
    yield tuple(QDBusConnection.connectToBus(address, name) for name in names)  # type: ignore[misc]
    for name in names:
        QDBusConnection.disconnectFromBus(name)
    daemon.terminate()
    daemon.wait()
    daemon.stdout.close()


def signal(where: tuple[str, str, str], *said: bool) -> QDBusMessage:
    message = QDBusMessage.createSignal(*where)
    message.setArguments(list(said))
    return message


def test_a_locked_screen_and_a_coming_sleep_are_heard_and_their_end_is_not(
    qtbot: QtBot, buses: tuple[QDBusConnection, QDBusConnection]
) -> None:
    hears, tells = buses
    presence = Presence()
    presence.listen(hears, hears)
    assert presence.hears
    for where in (_SLEEP, _SCREEN):
        with qtbot.waitSignal(presence.gone):
            tells.send(signal(where, True))
    with qtbot.waitSignal(presence.gone) as once:
        tells.send(signal(_SLEEP, False))
        tells.send(signal(_SCREEN, True))
    assert once.signal_triggered
    presence.stop()
    with qtbot.assertNotEmitted(presence.gone, wait=50):
        tells.send(signal(_SCREEN, True))


def test_a_system_that_tells_nothing_is_no_trouble() -> None:
    presence = Presence()
    nothing = QDBusConnection("no such bus")
    presence.listen(nothing, nothing)
    assert not presence.hears
    presence.stop()


@pytest.mark.parametrize(
    ("message", "word", "gone"),
    [
        (0x02B1, 0x7, True),
        (0x02B1, 0x8, False),
        (0x0218, 0x4, True),
        (0x0218, 0x7, False),
        (0x0100, 0x7, False),
    ],
)
def test_the_messages_of_windows(message: int, word: int, gone: bool) -> None:
    assert means_gone(message, word) is gone
