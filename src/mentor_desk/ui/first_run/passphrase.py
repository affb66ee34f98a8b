"""Third step: the passphrase, typed twice, its strength told in words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from mentor_desk.ui.dialogs.centred import wrapped
from mentor_desk.ui.first_run.step import Answers, Judgement, Step, field_label, name_field
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.password_field import PasswordField
from mentor_desk.ui.widgets.roles import mark_wrong, set_role

_PAUSE_MS = 150


class PassphraseStep(Step):
    """A weak passphrase is not accepted: it is all that stands between a thief and the cases."""

    def __init__(self, answers: Answers, judge: Callable[..., Judgement]) -> None:
        super().__init__(answers)
        self._judge = judge
        self._first = PasswordField()
        self._second = PasswordField()
        self._first_label = field_label(self._first)
        self._second_label = field_label(self._second)
        self._meter = QProgressBar()
        self._meter.setRange(0, 4)
        self._meter.setTextVisible(False)
        self._meter.setFixedWidth(96)
        self._words = wrapped()
        set_role(self._words, "hint")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._meter)
        row.addWidget(self._words, 1)
        self.layout_.addWidget(self._first_label)
        self.layout_.addWidget(self._first)
        self.layout_.addLayout(row)
        self.layout_.addSpacing(8)
        self.layout_.addWidget(self._second_label)
        self.layout_.addWidget(self._second)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell_strength)
        self._first.input.textChanged.connect(self._pause.start)
        self._first.submitted.connect(self._second.setFocus)
        self._second.submitted.connect(self.wants_next)
        self.retranslate()

    def retranslate(self) -> None:
        self.say(
            self.tr("Choose a passphrase"),
            self.tr(
                "It opens your cases, and nobody can look it up for you. Four or five words that do "
                "not belong together are easier to remember than signs and numbers."
            ),
        )
        name_field(self._first_label, self.tr("&Passphrase"), self._first.input)
        name_field(self._second_label, self.tr("The same &once more"), self._second.input)
        self._tell_strength()

    def enter(self) -> None:
        self._first.set_value(self.answers.passphrase)
        self._second.set_value(self.answers.passphrase)
        self._first.setFocus()

    def problem(self) -> str:
        passphrase = self._first.value()
        weak = not self._strength().enough
        different = passphrase != self._second.value()
        mark_wrong(self._first.input, weak)
        mark_wrong(self._second.input, not weak and different)
        if weak:
            self._first.setFocus()
            return self.blame(self._first, self.tr("It is too easy to guess. Add a word or two."))
        if different:
            self._second.input.selectAll()
            self._second.setFocus()
            words = self.tr("The two are not alike. Write the second one again.")
            return self.blame(self._second, words)
        if passphrase != self.answers.passphrase:
            self.answers.passphrase, self.answers.recovery_key = passphrase, ""
        return ""

    def _strength(self) -> Judgement:
        return self._judge(self._first.value(), self.answers.name, self.answers.municipality)

    def _tell_strength(self) -> None:
        strength = self._strength()
        self._meter.setValue(strength.level)
        self._words.setText(say(strength.sentence))
        self._meter.setAccessibleName(self._words.text())
        self._first.input.setAccessibleDescription(self._words.text())
