"""Locking, the passphrase, and what protects what."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton
from shiboken6 import isValid

from mentor_desk.errors import UserError
from mentor_desk.services.passphrase import Strength, judge
from mentor_desk.ui.context import Context
from mentor_desk.ui.settings.section import Section
from mentor_desk.ui.settings.strength_meter import StrengthMeter
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.choice_field import ChoiceField
from mentor_desk.ui.widgets.form import Form
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.password_field import PasswordField

MINUTES = (1, 2, 5, 10, 15, 30)
_PAUSE_MS = 150


class SecuritySection(Section):
    """The passphrase is changed on a worker thread; it takes about a second, on purpose."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Security"))
        self._told = Notice()
        self._told.hide()
        self.idle = Form()
        self.idle.add(
            "idle_minutes",
            self.tr("&Lock by itself after"),
            ChoiceField([(str(n), self.tr("%n minute(s)", "", n)) for n in MINUTES]),
            hint=self.tr("Ctrl+L locks at once."),
        )
        self.idle.changed.connect(lambda _: self._idle_chosen())
        self.column.addWidget(self.idle)
        if context.safe is not None:
            self._add_passphrase()
        self._explain()
        self.draw()

    def draw(self) -> None:
        minutes = self.context.settings.idle_minutes
        nearest = min(MINUTES, key=lambda n: abs(n - minutes))
        self.idle.set_values({"idle_minutes": str(nearest)})

    def focus_field(self, name: str) -> bool:
        if name not in self.idle.names():
            return False
        self.idle.focus(name)
        return True

    @property
    def told(self) -> str:
        """What came of changing the passphrase."""
        return "" if self._told.isHidden() else self._told.text

    def change(self) -> None:
        """Change the passphrase to the new one, if the two are alike and it is good enough."""
        safe = self.context.safe
        if safe is None or not self._makes_sense():
            return
        old, new = self.form.field("old").value(), self.form.field("new").value()
        self.button.setEnabled(False)
        self._told.say("neutral", self.tr("Changing …"))
        self._told.show()
        self.context.background.run(
            lambda _: safe.change_passphrase(old, new), self._changed, self._failed
        )

    def _add_passphrase(self) -> None:
        self.add_heading(self.tr("Change the passphrase"))
        self.form = Form()
        self.form.add("old", self.tr("The passphrase &now"), PasswordField())
        self.form.add("new", self.tr("The ne&w one"), PasswordField())
        self.meter = StrengthMeter()
        self.form.add_widget(self.meter)
        self.form.add("again", self.tr("The new one on&ce more"), PasswordField())
        self.button = QPushButton(self.tr("Change the &passphrase"))
        self.button.clicked.connect(self.change)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        self.column.addWidget(self.form)
        self.column.addWidget(self._told)
        self.column.addLayout(row)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell_strength)
        self.form.field("new").changed.connect(self._pause.start)
        self._tell_strength()
        self.form.field("again").submitted.connect(self.change)

    def _explain(self) -> None:
        self.add_heading(self.tr("The recovery key"))
        self.add_words(
            self.tr(
                "You printed it when you began. It opens your cases when the passphrase is forgotten, "
                "and it goes on doing so when the passphrase is changed. Nobody can make it anew: keep "
                "it where you keep keys, not in the computer’s bag."
            )
        )
        self.add_heading(self.tr("What the encryption does, and what it does not"))
        self.add_words(
            self.tr(
                "Everything you write is encrypted on the disk, backups too. While the program is open "
                "and unlocked, the computer’s memory holds what you look at, and the system may put "
                "memory on the disk when it sleeps. PDFs and spreadsheets you save are not encrypted. "
                "That is what the encryption of the whole disk (BitLocker, FileVault, LUKS) is for: "
                "ask IT whether it is on."
            )
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
            self._told.say("ok", words)
            self._told.show()

    def _failed(self, error: UserError) -> None:
        if isValid(self):
            self.button.setEnabled(True)
            self._told.say("danger", say(error.text))
            self._told.show()

    def _idle_chosen(self) -> None:
        minutes = self.idle.field("idle_minutes").value()
        self.context.change_settings(idle_minutes=int(minutes))
