"""Changing the passphrase."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton
from shiboken6 import isValid

from mentor_desk.errors import UserError
from mentor_desk.services.passphrase import Strength, judge
from mentor_desk.ui.context import Context
from mentor_desk.ui.safe import Safe
from mentor_desk.ui.settings.security_card import SecurityCard
from mentor_desk.ui.settings.strength_meter import StrengthMeter
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.password_field import PasswordField
from mentor_desk.ui.widgets.roles import set_role

_PAUSE_MS = 150


class PassphraseCard(SecurityCard):
    """The passphrase is changed on a worker thread; it takes about a second, on purpose."""

    leaked_asked = Signal()
    """Somebody saw it: a new passphrase alone is not enough."""

    def __init__(self, context: Context, safe: Safe) -> None:
        super().__init__(context, self.tr("Change the passphrase"))
        self._safe = safe
        self.seen_button = QPushButton(self.tr("Has somebody &seen it? Press here instead"))
        set_role(self.seen_button, "link")
        self.seen_button.clicked.connect(lambda _=False: self.leaked_asked.emit())
        self.add(self.seen_button)
        self.form = Form()
        self.form.add("old", self.tr("The passphrase &now"), PasswordField())
        self.form.add("new", self.tr("The ne&w one"), PasswordField())
        self.meter = StrengthMeter()
        self.form.add_widget(self.meter)
        self.form.add("again", self.tr("The new one on&ce more"), PasswordField())
        self.add(self.form)
        self.button = self.add_button(self.tr("Change the &passphrase"))
        self.button.clicked.connect(self.change)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell_strength)
        self.form.field("new").changed.connect(self._pause.start)
        self._tell_strength()
        self.form.field("again").submitted.connect(self.change)

    def change(self) -> None:
        """Change the passphrase to the new one, if the two are alike and it is good enough."""
        if not self._makes_sense():
            return
        old, new = self.form.field("old").value(), self.form.field("new").value()
        self.button.setEnabled(False)
        self.say_doing(self.tr("Changing …"))
        self.context.background.run(
            lambda _: self._safe.change_passphrase(old, new), self._changed, self._failed
        )

    def _strength(self) -> Strength:
        me = self.context.mentor
        return judge(self.form.field("new").value(), me.name, me.municipality)

    def _tell_strength(self) -> None:
        self.meter.tell(self._strength())

    def _makes_sense(self) -> bool:
        new = self.form.field("new").value()
        self.form.clear_errors()
        faults = {
            "old": ""
            if self.form.field("old").value()
            else self.tr("Write the passphrase you use now."),
            "new": ""
            if self._strength().enough
            else self.tr("It is too easy to guess. Add a word or two."),
            "again": ""
            if new == self.form.field("again").value()
            else self.tr("The two are not alike. Write the second one again."),
        }
        wrong = [name for name, sentence in faults.items() if sentence]
        for name in wrong[:1]:
            self.form.set_error(name, faults[name])
            self.form.focus(name)
        return not wrong

    def _changed(self, _: object) -> None:
        words = self.tr("The passphrase is changed. Use the new one from now on.")
        self.context.say(words)
        if isValid(self):
            for name in self.form.names():
                self.form.field(name).set_value("")
            self.button.setEnabled(True)
            self.say_done(words)

    def _failed(self, error: UserError) -> None:
        if isValid(self):
            self.button.setEnabled(True)
            self.say_refused(error)
