"""«I think it leaked»: everything is encrypted anew, and nothing old opens it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mentor_desk.services.passphrase import judge
from mentor_desk.ui.background import Progress
from mentor_desk.ui.context import Context
from mentor_desk.ui.first_run.passphrase import PassphraseStep
from mentor_desk.ui.keys.key_dialog import KeyDialog
from mentor_desk.ui.keys.old_backups import OldBackupsPage
from mentor_desk.ui.keys.secret_step import SecretStep
from mentor_desk.ui.safe_ways import OldBackups, Ways


class LeakedDialog(KeyDialog):
    """A new passphrase, a new recovery key, and a new key for every file."""

    def __init__(self, context: Context, ways: Ways, parent: QWidget) -> None:
        super().__init__(context, ways, self.tr("I think it leaked"), parent)
        first = SecretStep(
            self.answers,
            self.tr("Encrypt everything anew"),
            self.tr(
                "For when somebody may have seen your passphrase or your recovery key. You choose a "
                "new passphrase and get a new recovery key; then the caseload, the firm directory and "
                "the backups that can be reached are encrypted under a new key. A backup is made "
                "first. It takes about as long as making all the backups, and you can stop until it "
                "takes effect.\n\nWhat was copied before cannot be called back: who has an old copy "
                "and the old passphrase can read that copy. If that may have happened, tell your data "
                "protection officer today."
            ),
        )
        self.begin([first, PassphraseStep(self.answers, judge), *self.recovery_steps()])

    @property
    def last_words(self) -> str:
        return self.tr("&Encrypt everything anew")

    def work(self, secret: str, progress: Progress) -> object:
        answers = self.answers
        return self.ways.renew_everything(secret, answers.passphrase, answers.recovery_key, progress)

    def finished_with(self, result: object) -> None:
        if not isinstance(result, OldBackups):
            raise TypeError(type(result).__name__)
        self.answers.passphrase = self.answers.recovery_key = ""
        self.context.say(
            self.tr("Everything is encrypted anew. Only the new passphrase and key open it.")
        )
        self.show_end(OldBackupsPage(self.context, result, after=True))
