"""First step of every change: the passphrase of now, so that nobody else does it at an open desk."""

from __future__ import annotations

from mentor_desk.ui.first_run.step import Answers, Step, field_label, name_field
from mentor_desk.ui.widgets.password_field import PasswordField
from mentor_desk.ui.widgets.roles import mark_wrong


class SecretStep(Step):
    """Says what will happen, and asks for the passphrase or the recovery key of now."""

    def __init__(self, answers: Answers, title: str, body: str) -> None:
        super().__init__(answers)
        self._secret = PasswordField()
        label = field_label(self._secret)
        name_field(label, self.tr("The passphrase &now, or the recovery key"), self._secret.input)
        self.layout_.addWidget(label)
        self.layout_.addWidget(self._secret)
        self._secret.submitted.connect(self.wants_next)
        self.say(title, body)

    @property
    def secret(self) -> str:
        """What was typed."""
        return self._secret.value()

    def set_secret(self, secret: str) -> None:
        """Fill the field, or empty it."""
        self._secret.set_value(secret)

    def enter(self) -> None:
        self._secret.setFocus()

    def refuse(self, words: str) -> None:
        """What was typed did not open the caseload."""
        mark_wrong(self._secret.input, True)
        self.tell_problem(self.blame(self._secret, words))
        self._secret.input.selectAll()
        self._secret.setFocus()

    def problem(self) -> str:
        missing = not self.secret
        mark_wrong(self._secret.input, missing)
        if missing:
            return self.blame(self._secret, self.tr("Write the passphrase you use now."))
        return ""
