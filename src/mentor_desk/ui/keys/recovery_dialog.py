"""A new recovery key: on paper first, then it counts."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mentor_desk.ui.background import Progress
from mentor_desk.ui.context import Context
from mentor_desk.ui.keys.key_dialog import KeyDialog
from mentor_desk.ui.keys.secret_step import SecretStep
from mentor_desk.ui.safe_ways import Ways


class RecoveryDialog(KeyDialog):
    """The old key opens the caseload until the new one was typed back from the paper."""

    def __init__(self, context: Context, ways: Ways, parent: QWidget) -> None:
        super().__init__(context, ways, self.tr("New recovery key"), parent)
        first = SecretStep(
            self.answers,
            self.tr("A new recovery key"),
            self.tr(
                "You get a new key on paper, and the old paper stops working – here and for the "
                "backups that can be reached. The old key counts until you have typed two groups of "
                "the new one. A copy of the caseload that somebody took earlier still opens with the "
                "old key; if you fear that, choose “I think it leaked” instead."
            ),
        )
        self.begin([first, *self.recovery_steps()])

    @property
    def last_words(self) -> str:
        return self.tr("&Use the new key")

    def work(self, secret: str, progress: Progress) -> object:
        del progress
        self.ways.renew_recovery_key(secret, self.answers.recovery_key)
        return None

    def finished_with(self, result: object) -> None:
        del result
        self.context.say(self.tr("The new recovery key counts from now on. Destroy the old paper."))
        self.accept()
