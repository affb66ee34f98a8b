"""After an erasure: the receipt on paper, and the older backups at once if that is asked for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from shiboken6 import isValid

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.services import erasure, erasure_receipt, files
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.drawer_form import DrawerForm
from mentor_desk.ui.papers import saving
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role


class Erased(DrawerForm):
    """The receipt ``number``; it can be made again later from the list of receipts."""

    def __init__(self, drawer: Drawer, context: Context, number: int, *, tidied: bool = True) -> None:
        super().__init__(drawer, context)
        self._number, self._tidied = number, tidied
        self.notice = Notice("ok", "")
        self._backups = QLabel()
        self._backups.setWordWrap(True)
        self._backups.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self._backups, "muted")
        for place, widget in enumerate((self.notice, self._backups)):
            self.column.insertWidget(place, widget)

    def open(self) -> None:
        """Show it in place of the form."""
        self.save_button = self.add_button(self.tr("Save the receipt …"), self.save, primary=True)
        safe = self.context.safe
        if safe is not None and safe.start_over is not None:
            self.fresh_button = self.add_button(self.tr("Remove older backups now"), self.start_over)
        self.show_in(self.tr("Receipt {number}").format(number=self._number))
        self._draw()

    def save(self) -> None:
        """Ask where the receipt shall lie, and write it."""
        name = self.tr("receipt-for-erasing-{number}.pdf").format(number=self._number)
        saving.ask(self, name, self._write)

    def start_over(self) -> None:
        """Make a fresh backup and remove all that are older."""
        safe = self.context.safe
        if safe is None or safe.start_over is None:
            return
        act = safe.start_over
        self.fresh_button.setEnabled(False)
        self.notice.say("neutral", self.tr("Making a fresh backup and removing the older ones …"))
        self.context.background.run(lambda _: act(), self._removed, self._failed)

    def _removed(self, done: tuple[int, bool]) -> None:
        if not isValid(self):
            return
        count, left = done
        self._draw()
        words = self.tr("%n older backup(s) removed. A fresh one is made and read through.", "", count)
        if left:
            far = self.tr(
                "Those in the second place could not be reached; they go by themselves "
                "when it is there."
            )
            words = f"{words} {far}"
        self.notice.say("warning" if left else "ok", words)

    def _write(self, file: Path) -> None:
        try:
            data = self.context.call(erasure_receipt.pdf, number=self._number)
            files.write(file, data)
        except UserError as error:
            self.context.warn(error)
            return
        self.context.say(self.tr("The receipt lies in {file}.").format(file=str(file)))

    def _failed(self, error: UserError) -> None:
        if isValid(self):
            self.fresh_button.setEnabled(True)
            self.notice.say("warning", say(error.text))

    def _draw(self) -> None:
        told = self.context.call(erasure.receipt, number=self._number)
        day = days.month_day(told.backups_until, self.context.language)
        if self._tidied:
            self.notice.say("ok", self.tr("The person is erased. Nothing of it can be undone."))
        else:
            self.notice.say(
                "warning",
                self.tr(
                    "The person is erased. The file could not be cleared of the room they took; that "
                    "happens by itself when the program is closed."
                ),
            )
        if told.backups_gone:
            self._backups.setText(self.tr("Gone from the backups since {day}.").format(day=day))
            return
        words = self.tr(
            "Backups from before, on this computer and in the second place, are removed by themselves, "
            "the last one {day}. If one is restored here before that, the person is erased again at "
            "once. Copies on sticks, on other computers and in packages you have to tidy up yourself."
        )
        self._backups.setText(words.format(day=day))
