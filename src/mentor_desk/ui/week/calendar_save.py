"""Saving the visits as a calendar file for the phone: what is in it is told before it is written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.services import calendar_export, files
from mentor_desk.ui.commands.help_key import offer_guide_in
from mentor_desk.ui.context import Context
from mentor_desk.ui.papers import saving
from mentor_desk.ui.widgets.check_field import CheckField
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role

_TEXT_WIDTH = 400


class CalendarDialog(QDialog):
    """What the file holds, the one choice there is, and the way to a folder."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Calendar file"))
        self._context = context
        ahead = context.call(calendar_export.ahead, today=context.today())
        self.town = CheckField(self.tr("Add the &firm’s town behind each"))
        self.town.set_value(ahead.with_town)
        self.save_button = QPushButton(self.tr("&Save …"))
        self.save_button.setDefault(True)
        self.save_button.setEnabled(ahead.entries > 0)
        set_role(self.save_button, "primary")
        self.save_button.clicked.connect(self.ask_where)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self.reject)
        self._lay_out(self._words(ahead))
        (self.save_button if ahead.entries else self._cancel).setFocus()
        context.about_to_lock.connect(self.reject)
        offer_guide_in(self, "week#calendar")

    def ask_where(self) -> None:
        """Ask for a folder and save there."""
        saving.ask(self, calendar_export.FILE_NAME, self.save_to)

    def save_to(self, file: Path) -> None:
        """Write the calendar to ``file`` off the window's thread, and close."""
        save_to(self._context, file, with_town=self.town.value())
        self.accept()

    def _words(self, ahead: calendar_export.Ahead) -> tuple[str, ...]:
        since = self._context.today() - calendar_export.BACK
        if not ahead.entries:
            nothing = self.tr("There is no visit from {day} on. Plan one first.")
            return (nothing.format(day=days.month_day(since, self._context.language)),)
        holds = self.tr("%n visit(s), call(s) and meeting(s) from {day} on.", "", ahead.entries)
        found = [holds.format(day=days.month_day(since, self._context.language))]
        if ahead.cancelled:
            found.append(self.tr("%n of them tell(s) the phone that it is off.", "", ahead.cancelled))
        names = self.tr(
            "Each is only called «Besøg», «Opkald» or «Møde», with its time. No name, number, "
            "address or firm is in the file."
        )
        again = self.tr(
            "Open the file on the phone, and do it again when plans have changed: what was moved "
            "moves, and what is off is taken out or struck through."
        )
        return (" ".join(found), names, again)

    def _lay_out(self, words: tuple[str, ...]) -> None:
        heading = QLabel(self.tr("Your visits in the phone"))
        set_role(heading, "heading")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(heading)
        for sentence in words:
            label = QLabel(sentence)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setFixedWidth(scaled(self, _TEXT_WIDTH))
            layout.addWidget(label)
        self.setAccessibleDescription(" ".join(words))
        self.town.setVisible(self.save_button.isEnabled())
        layout.addWidget(self.town)
        layout.addSpacing(8)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.save_button)
        layout.addLayout(buttons)


def save(parent: QWidget, context: Context) -> CalendarDialog:
    """Tell what a calendar file would hold, over the window of ``parent``, and save it on a yes."""
    dialog = CalendarDialog(parent.window(), context)
    dialog.open()
    return dialog


def save_to(context: Context, file: Path, *, with_town: bool) -> None:
    """Write the file on a worker thread; the message bar tells what came of it.

    What was handed out is kept before the file is written: a visit that the phone never heard of may
    be told to be off, but one that it knows must not be forgotten.
    """

    def work(_: object) -> int:
        made = context.call(calendar_export.export, today=context.today(), with_town=with_town)
        files.write(file, made.data)
        return made.entries

    def done(entries: int) -> None:
        words = QCoreApplication.translate(
            "CalendarDialog", "Saved %n entry(ies) in {file}. It names nobody.", "", entries
        )
        context.say(words.format(file=file.name))

    def failed(error: UserError) -> None:
        context.warn(error)

    context.background.run(work, done, failed)
