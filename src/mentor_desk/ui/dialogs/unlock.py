"""The unlock screen: the first thing the program shows, so it imports as little as possible."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QProgressBar, QPushButton, QVBoxLayout

from mentor_desk.errors import LostError, UserError
from mentor_desk.ui.background import BackgroundRunner, Progress
from mentor_desk.ui.dialogs.centred import CentredPage, wrapped
from mentor_desk.ui.dialogs.unlock_ways import UnlockWays
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.password_field import PasswordField
from mentor_desk.ui.widgets.roles import mark_wrong, set_role

_WIDTH = 380


class UnlockPage(CentredPage):
    """Asks for the passphrase, or the recovery key, and opens the vault on a worker thread.

    ``unlock`` takes what was typed and returns the open vault or raises :class:`UserError`;
    ``wait`` tells how many seconds a passphrase is still refused after wrong tries.
    """

    unlocked = Signal(object)
    """The open vault."""
    forgotten = Signal()
    """The mentor does not know the passphrase any more."""
    restore_asked = Signal()
    """What lies here does not open; a backup shall take its place."""

    def __init__(
        self,
        unlock: Callable[[str], object],
        wait: Callable[[], int],
        runner: BackgroundRunner,
        *,
        after_lock: bool = False,
        ways: UnlockWays | None = None,
    ) -> None:
        """``after_lock`` says that the mentor was at work and the program locked itself; without
        ``ways`` there is the passphrase and the recovery key, and no other way in.
        """
        super().__init__(_WIDTH)
        self._unlock = unlock
        self._wait = wait
        self._runner = runner
        self._by_key, self._busy, self._seconds = False, False, 0
        self._title = wrapped("Mentor Desk")
        set_role(self._title, "display")
        self._greeting = wrapped()
        set_role(self._greeting, "subtitle")
        self._label = QLabel()
        set_role(self._label, "field")
        self._secret = PasswordField()
        self._field = self._secret.input
        self._label.setBuddy(self._secret)
        self._error = wrapped()
        set_role(self._error, "error")
        self._button = QPushButton()
        set_role(self._button, "primary")
        self._other = QPushButton()
        set_role(self._other, "link")
        self._bar = QProgressBar()
        self._foot = wrapped()
        set_role(self._foot, "caption")
        self._after_lock, self._ways = after_lock, ways
        self.store_button, self._forgotten, self.restore_button = (QPushButton() for _ in range(3))
        self._told = ""
        self._lay_out(self.column)
        self._connect()
        self._offer_other_ways()
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tick)
        self._words()

    def _connect(self) -> None:
        self._field.returnPressed.connect(self.submit)
        self._field.textEdited.connect(self._forget_error)
        self._button.clicked.connect(self.submit)
        self._other.clicked.connect(self._switch)

    def guide_place(self) -> str:
        return "security#forgotten"

    @property
    def field(self) -> QLineEdit:
        """Where the passphrase or the key is typed."""
        return self._field

    def start(self) -> None:
        """Take the focus and go on counting a delay from before the program was restarted."""
        self._field.setFocus()
        self._start_waiting()

    def submit(self) -> None:
        """Try what is typed."""
        secret = self._field.text()
        if self._busy or not secret or (self._seconds and not self._by_key):
            return
        unlock = self._unlock
        self._try(lambda: unlock(secret))

    def open_by_key_store(self) -> None:
        """Let this computer's key store open the vault."""
        if not self._busy and self._ways is not None:
            self._try(self._ways.by_key_store)

    def _try(self, unlock: Callable[[], object]) -> None:
        self._set_busy(True)

        def work(_: Progress) -> object:
            return unlock()

        self._runner.run(work, self._opened, self._refused)

    def _lay_out(self, column: QVBoxLayout) -> None:
        for widget, above in (
            (self._title, 0),
            (self._greeting, 0),
            (self._label, 20),
            (self._secret, 0),
            (self._error, 0),
            (self._bar, 4),
            (self._button, 4),
            (self.store_button, 0),
            (self._other, 4),
            (self._forgotten, 0),
            (self.restore_button, 4),
            (self._foot, 28),
        ):
            column.addSpacing(above)
            column.addWidget(widget)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        for hidden in (self._error, self._bar):
            policy = hidden.sizePolicy()
            policy.setRetainSizeWhenHidden(hidden is self._bar)
            hidden.setSizePolicy(policy)
            hidden.hide()

    def _offer_other_ways(self) -> None:
        set_role(self._forgotten, "link")
        self._forgotten.clicked.connect(self.forgotten)
        self._forgotten.setVisible(self._ways is not None)
        self.store_button.clicked.connect(self.open_by_key_store)
        self.store_button.setVisible(self._ways is not None and self._ways.in_key_store())

        self.restore_button.clicked.connect(self.restore_asked)
        self.restore_button.hide()

    def greet(self, words: str) -> None:
        """Say ``words`` in place of the usual greeting."""
        self._told = words
        self._words()

    def _words(self) -> None:
        if self._told:
            self._greeting.setText(self._told)
        elif self._after_lock:
            self._greeting.setText(self.tr("The desk is locked. Everything you wrote is kept."))
        else:
            self._greeting.setText(self.tr("Good to see you."))
        if self._by_key:
            self._label.setText(self.tr("&Recovery key"))
            self._other.setText(self.tr("Use the &passphrase"))
            self._field.setPlaceholderText("XXXX-XXXX-XXXX-…")
        else:
            self._label.setText(self.tr("&Passphrase"))
            self._other.setText(self.tr("Use the &recovery key"))
            self._field.setPlaceholderText("")
        self._field.setAccessibleName(self._label.text().replace("&", ""))
        self._button.setText(self.tr("Unlocking …") if self._busy else self.tr("&Unlock"))
        self.restore_button.setText(self.tr("Restore a &backup …"))
        self._forgotten.setText(self.tr("&Forgotten the passphrase?"))
        self.store_button.setText(self.tr("Open with this computer’s &key store"))
        self._foot.setText(
            self.tr("Your cases lie encrypted on this computer. Nothing is sent anywhere.")
        )

    def _switch(self) -> None:
        self._by_key = not self._by_key
        self._field.clear()
        self._secret.eye.setChecked(False)
        self._forget_error()
        self._words()
        self._start_waiting()
        self._field.setFocus()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._bar.setVisible(busy)
        self._field.setReadOnly(busy)
        for other in (self._other, self._forgotten, self.store_button):
            other.setEnabled(not busy)
        self._words()
        self._enable()

    def _enable(self) -> None:
        self._button.setEnabled(not self._busy and (self._by_key or not self._seconds))

    def _opened(self, vault: object) -> None:
        self._field.clear()
        self._bar.hide()
        self.unlocked.emit(vault)

    def _refused(self, error: UserError) -> None:
        self._set_busy(False)
        self._show_error(say(error.text))
        self._offer_restore(lost=isinstance(error, LostError))
        self._field.selectAll()
        self._field.setFocus()
        self._start_waiting()

    def _offer_restore(self, *, lost: bool) -> None:
        """What is lost no passphrase opens: then a backup is the way on, and looks like it."""
        self.restore_button.setVisible(lost)
        set_role(self.restore_button, "primary" if lost else "link")
        set_role(self._button, "quiet" if lost else "primary")

    def _show_error(self, words: str) -> None:
        self._error.setText(words)
        self._error.show()
        self._field.setAccessibleDescription(words)
        mark_wrong(self._field, True)

    def _forget_error(self) -> None:
        if not self._seconds or self._by_key:
            self._error.hide()
        self._field.setAccessibleDescription("")
        mark_wrong(self._field, False)

    def _start_waiting(self) -> None:
        self._seconds = self._wait()
        if self._seconds and not self._by_key:
            self._clock.start()
            self._tell_wait()
        self._enable()

    def _tick(self) -> None:
        # A timer may come early or late; only the clock says whether the next try is let through.
        self._seconds = self._wait()
        if not self._seconds:
            self._clock.stop()
            self._forget_error()
            self._enable()
        elif not self._by_key:
            self._tell_wait()

    def _tell_wait(self) -> None:
        words = self.tr(
            "That did not open it. Wait %n second(s) before the next try. "
            "The recovery key works straight away.",
            "",
            self._seconds,
        )
        self._error.setText(words)
        self._error.show()
