"""The second place of the backups: where it is, how old the newest copy there is, and choosing it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget
from shiboken6 import isValid

from mentor_desk.errors import UserError
from mentor_desk.ui.background import Progress
from mentor_desk.ui.context import Context
from mentor_desk.ui.restore import words
from mentor_desk.ui.safe_backups import BackupKeeping, SecondLine
from mentor_desk.ui.safekeeping import TOO_LONG
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role


class SecondPlaceLine(QWidget):
    """A sentence that says how it stands, and a button to choose or give it up."""

    def __init__(self, context: Context, keeping: BackupKeeping, changed: Callable[[], object]) -> None:
        """``changed`` is called when backups have come or gone."""
        super().__init__()
        self._context, self._keeping, self._changed = context, keeping, changed
        self.notice = Notice()
        self.choose_button = QPushButton()
        self.forget_button = QPushButton(self.tr("Stop copying there"))
        set_role(self.forget_button, "link")
        self.choose_button.clicked.connect(self.ask)
        self.forget_button.clicked.connect(self.forget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.notice, 1)
        row.addWidget(self.choose_button)
        row.addWidget(self.forget_button)

    def draw(self) -> None:
        """Look on a worker thread how it stands: a disk may be slow to answer."""
        keeping = self._keeping
        self._context.background.run(lambda _: keeping.second(), self._drawn)

    def ask(self) -> None:
        """Ask for the folder."""
        title = self.tr("Where shall the second copy of each backup lie?")
        if found := QFileDialog.getExistingDirectory(self, title):
            self.choose(Path(found))

    def choose(self, folder: Path) -> None:
        """Take ``folder``, and copy the newest backup there."""
        keeping = self._keeping
        self.notice.say("neutral", self.tr("Copying the newest backup there …"))
        self.choose_button.setEnabled(False)

        def work(_: Progress) -> None:
            keeping.choose_second(folder)

        self._context.background.run(work, lambda _: self._chosen(), self._failed)

    def forget(self) -> None:
        """Have no second place any more."""
        self._keeping.forget_second()
        self._chosen()

    def _chosen(self) -> None:
        if isValid(self):
            self.choose_button.setEnabled(True)
            self.draw()
            self._changed()

    def _failed(self, error: UserError) -> None:
        if isValid(self):
            self.choose_button.setEnabled(True)
            self.notice.say("danger", say(error.text))

    def _drawn(self, found: SecondLine | None) -> None:
        if not isValid(self):
            return
        self.forget_button.setVisible(found is not None)
        if found is None:
            self.choose_button.setText(self.tr("Choose a &second place …"))
            self.notice.say(
                "warning",
                self.tr(
                    "The backups lie on this computer only. If it is stolen or breaks, they are gone "
                    "too. Choose a folder on another disk, for example a USB stick at the office."
                ),
            )
            return
        self.choose_button.setText(self.tr("Choose &another place …"))
        tone, said = self._standing(found)
        self.notice.say(tone, said)

    def _standing(self, found: SecondLine) -> tuple[Tone, str]:
        now, place = self._context.now(), str(found.folder)
        if not found.is_there:
            return "warning", self.tr(
                "The second place {folder} cannot be reached now. Connect the disk; the newest backup "
                "is then copied by itself."
            ).format(folder=place)
        if found.same_disk:
            return "warning", self.tr(
                "The second place {folder} is on the same disk as your caseload. It helps against a "
                "damaged file, but not if the computer is stolen or the disk breaks."
            ).format(folder=place)
        if found.newest is None or now - found.newest > TOO_LONG:
            return "warning", self.tr("The newest copy in {folder} is more than a week old.").format(
                folder=place
            )
        made = words.moment(found.newest, self._context.language, self._context.today())
        return "ok", self.tr("The second place is {folder}. The newest copy is of {moment}.").format(
            folder=place, moment=made
        )
