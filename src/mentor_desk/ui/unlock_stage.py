"""The stage before the desk: the unlock screen, and the way in for who forgot the passphrase.

Imports as little as the screens it shows: this stands before the first picture.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mentor_desk.ui.background import BackgroundRunner
from mentor_desk.ui.dialogs.unlock import UnlockPage
from mentor_desk.ui.dialogs.unlock_ways import UnlockWays


@dataclass(frozen=True, slots=True)
class Unlocking:
    """What the stage works with: see :class:`~mentor_desk.ui.application.Parts`."""

    unlock: Callable[[str], object]
    wait: Callable[[], int]
    after_lock: bool
    ways: UnlockWays | None


class UnlockStage(QObject):
    """Shows its screens with ``show_view``; ``unlocked`` brings the open vault."""

    unlocked = Signal(object)
    restore_asked = Signal()

    def __init__(
        self, work: Unlocking, runner: BackgroundRunner, show_view: Callable[[QWidget], None]
    ) -> None:
        super().__init__()
        self._work = work
        self._runner = runner
        self._show_view = show_view
        self.arriving = False
        """Whether the vault's lock is ours, or will be in a moment."""

    def show(self, greeting: str = "") -> None:
        """Show the unlock screen, with other words of welcome if there is a reason for them."""
        work = self._work
        page = UnlockPage(
            self._unlock, work.wait, self._runner, after_lock=work.after_lock, ways=self._ways()
        )
        page.unlocked.connect(self.unlocked)
        page.forgotten.connect(self._show_forgotten)
        page.restore_asked.connect(self.restore_asked)
        if greeting:
            page.greet(greeting)
        self._show_view(page)
        page.start()

    def _show_forgotten(self) -> None:
        from mentor_desk.ui.dialogs.forgotten import ForgottenPage

        ways = self._ways()
        if ways is None:
            return
        page = ForgottenPage(ways, self._runner)
        page.unlocked.connect(self.unlocked)
        page.back.connect(self.show)
        self._show_view(page)
        page.start()

    def _ways(self) -> UnlockWays | None:
        ways = self._work.ways
        if ways is None:
            return None
        return replace(
            ways,
            by_key_store=lambda: self._arrive(ways.by_key_store),
            anew=lambda key, passphrase: self._arrive(lambda: ways.anew(key, passphrase)),
        )

    def _unlock(self, secret: str) -> object:
        return self._arrive(lambda: self._work.unlock(secret))

    def _arrive(self, unlock: Callable[[], object]) -> object:
        """On a worker thread: from here on the vault's lock is ours, or unlocking says whose it is."""
        self.arriving = True
        try:
            return unlock()
        except BaseException:
            self.arriving = False
            raise
