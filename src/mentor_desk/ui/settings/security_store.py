"""The operating system's key store: off until the mentor has read what it means."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from shiboken6 import isValid

from mentor_desk.errors import UserError
from mentor_desk.ui.context import Context
from mentor_desk.ui.safe_ways import Ways
from mentor_desk.ui.settings.decided import words as decided_words
from mentor_desk.ui.settings.security_card import SecurityCard
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.password_field import PasswordField


class KeyStoreCard(SecurityCard):
    """Whether there is one is asked on a worker thread: a store may take its time."""

    def __init__(self, context: Context, ways: Ways) -> None:
        super().__init__(context, self.tr("Open with the computer’s key store"))
        self._ways = ways
        self._name: str | None = None
        self.words = self.add_words("")
        self.form = Form()
        self.form.add("secret", self.tr("The passphrase no&w"), PasswordField())
        self.add(self.form)
        self.button = self.add_button("")
        self.button.clicked.connect(self.switch)
        self.form.field("secret").submitted.connect(self.switch)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._name is None:
            self.context.background.run(
                lambda _: self._ways.key_store(), self._asked, lambda _: self._asked("")
            )

    def draw(self) -> None:
        on = self._ways.in_key_store()
        allowed = self.context.policy.use_key_store
        self.form.setVisible(allowed and bool(self._name) and not on)
        self.button.setVisible(on or (allowed and bool(self._name)))
        self.button.setText(
            self.tr("Use the &key store no more") if on else self.tr("Use the &key store")
        )
        if not allowed and not on:
            self.words.setText(decided_words())
        elif self._name is None and not on:
            self.words.setText(self.tr("Looking for a key store …"))
        elif on:
            self.words.setText(
                self.tr(
                    "It is on: whoever can use your account on this computer can open your cases "
                    "without the passphrase. The passphrase and the recovery key still open them too."
                )
            )
        elif not self._name:
            self.words.setText(
                self.tr("This computer has no key store the program can use. The passphrase opens it.")
            )
        else:
            self.words.setText(
                self.tr(
                    "You can let this computer keep a key of its own ({name}), and open your cases "
                    "without typing. It means that whoever can use your account on this computer can "
                    "open them; the lock of the program then protects no better than the computer’s "
                    "own. The passphrase itself is never kept there. Ask your data protection officer "
                    "first."
                ).format(name=self._name)
            )

    def switch(self) -> None:
        """Use the key store, or use it no more."""
        ways = self._ways
        if ways.in_key_store():
            self._run(ways.leave_key_store)
            return
        secret = self.form.field("secret").value()
        self.form.clear_errors()
        if not secret:
            self.form.set_error("secret", self.tr("Write the passphrase you use now."))
            self.form.focus("secret")
            return
        self._run(lambda: ways.use_key_store(secret))

    def _run(self, act: Callable[[], None]) -> None:
        self.button.setEnabled(False)
        self.say_doing(self.tr("Asking the key store …"))
        self.context.background.run(lambda _: act(), self._switched, self._failed)

    def _asked(self, name: str) -> None:
        if isValid(self):
            self._name = name
            self.draw()

    def _switched(self, _: object) -> None:
        if isValid(self):
            self.form.field("secret").set_value("")
            self.button.setEnabled(True)
            self.draw()
            on = self._ways.in_key_store()
            self.say_done(
                self.tr("From the next start the key store opens your cases.")
                if on
                else self.tr("Only the passphrase and the recovery key open your cases.")
            )

    def _failed(self, error: UserError) -> None:
        if isValid(self):
            self.button.setEnabled(True)
            self.say_refused(error)
