"""What came of bringing the backups along, and the question about those that could not."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.ui.context import Context
from mentor_desk.ui.dialogs.centred import wrapped
from mentor_desk.ui.safe_ways import OldBackups
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.roles import set_role

_NAMED = 6


class OldBackupsPage(QWidget):
    """Nothing is removed without a yes."""

    def __init__(self, context: Context, found: OldBackups, *, after: bool = False) -> None:
        """``after`` says that everything was encrypted anew just now."""
        super().__init__()
        self._context = context
        self._found = found
        self._words = wrapped()
        self.remove_button = QPushButton(self.tr("&Remove these backups"))
        set_role(self.remove_button, "danger")
        self.keep_button = QPushButton(self.tr("&Keep them as they are"))
        self.remove_button.clicked.connect(lambda: self._answer(True))
        self.keep_button.clicked.connect(lambda: self._answer(False))
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.keep_button)
        row.addWidget(self.remove_button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        if after:
            title = QLabel(self.tr("Everything is encrypted anew"))
            set_role(title, "title")
            layout.addWidget(title)
        layout.addWidget(self._words)
        layout.addWidget(self._row)
        layout.addStretch(1)
        self._row.setVisible(bool(found.left) or found.away)
        self._say(self._sentences(after))

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def _sentences(self, after: bool) -> list[str]:
        found = self._found
        said = []
        if after:
            said.append(
                self.tr(
                    "From now on only the new passphrase and the new recovery key open your cases. "
                    "Destroy the old paper."
                )
            )
        if found.renewed:
            said.append(self.tr("%n backup(s) lie under the new key.", "", found.renewed))
        if found.away:
            said.append(
                self.tr(
                    "The second place for backups is not connected. Its backups follow by themselves "
                    "when it is; until then the old passphrase opens them. “Keep” stops the waiting."
                )
            )
        if found.left:
            said.append(self._named())
        return said

    def _named(self) -> str:
        found, language = self._found, self._context.language
        today = self._context.today()
        moments = [
            days.relative(each.astimezone().date(), today, language) for each in found.left[:_NAMED]
        ]
        if len(found.left) > _NAMED:
            moments.append("…")
        words = self.tr(
            "%n backup(s) could not be encrypted anew and still open with the old passphrase, if at "
            "all ({moments}). They go by themselves with time, or you can remove them now.",
            "",
            len(found.left),
        )
        return words.format(moments=", ".join(moments))

    def _answer(self, remove: bool) -> None:
        self._row.setEnabled(False)
        give_up = self._found.give_up
        self._context.background.run(lambda _: give_up(remove), self._settled, self._failed)

    def _settled(self, gone: int) -> None:
        if not isValid(self):
            return
        self._row.hide()
        if gone:
            self._say([self.tr("%n backup(s) removed.", "", gone)])
        else:
            self._say([self.tr("They are kept as they are.")])

    def _failed(self, error: UserError) -> None:
        if isValid(self):
            self._row.setEnabled(True)
            self._say([say(error.text)])

    def _say(self, sentences: list[str]) -> None:
        self._words.setText("\n\n".join(sentences))
