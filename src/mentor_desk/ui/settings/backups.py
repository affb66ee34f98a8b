"""The backups there are, making one now, and reading everything through."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton
from shiboken6 import isValid

from mentor_desk.errors import UserError
from mentor_desk.formats import days, numbers
from mentor_desk.paths import backups_of
from mentor_desk.ui.context import Context
from mentor_desk.ui.safe import BackupLine, Safe, Soundness
from mentor_desk.ui.settings.section import Section
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.data_table import Cell, Column, DataTable, TableRow
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role


class BackupsSection(Section):
    """Every backup shown has been opened and read before it counted."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            self.tr("Backups"),
            self.tr(
                "Each is opened and read before it counts. The newest of each day is kept for 14 days, "
                "the newest of each week for five weeks, then they are removed."
            ),
            whole=True,
        )
        self._told = Notice()
        self._told.hide()
        self.make_button = QPushButton(self.tr("&Make one now"))
        set_role(self.make_button, "primary")
        self.check_button = QPushButton(self.tr("&Read everything through"))
        row = QHBoxLayout()
        row.addWidget(self.make_button)
        row.addWidget(self.check_button)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self._told)
        self.table = DataTable(
            [
                Column("at", self.tr("Made"), 160),
                Column("why", self.tr("Why")),
                Column("size", self.tr("Size"), 76, "right"),
                Column("state", self.tr("State"), 116),
            ],
            self.tr("Backups"),
        )
        self.column.addWidget(self.table, 1)
        self._where = QLabel()
        self._where.setWordWrap(True)
        self._where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        set_role(self._where, "hint")
        self.column.addWidget(self._where)
        self.make_button.clicked.connect(self.make)
        self.check_button.clicked.connect(self.check)

    @property
    def told(self) -> str:
        """What came of the last thing done here."""
        return "" if self._told.isHidden() else self._told.text

    def draw(self) -> None:
        safe = self.context.safe
        for button in (self.make_button, self.check_button):
            button.setEnabled(safe is not None)
        if safe is None:
            return
        self.table.set_rows([self._line(number, each) for number, each in enumerate(safe.backups())])
        where = self.tr("They lie in {folder}. Copy that folder to another disk now and then.")
        self._where.setText(where.format(folder=backups_of(safe.folder)))

    def make(self) -> None:
        """Make a backup now."""
        safe = self._begin(self.tr("Making a backup and reading it through …"))
        if safe is not None:
            self.context.background.run(lambda _: safe.back_up(), self._made, self._failed)

    def check(self) -> None:
        """Read the whole file and the whole journal."""
        safe = self._begin(self.tr("Reading everything through …"))
        if safe is not None:
            self.context.background.run(lambda _: safe.check(), self._checked, self._failed)

    def _begin(self, words: str) -> Safe | None:
        if self.context.safe is not None:
            self.make_button.setEnabled(False)
            self.check_button.setEnabled(False)
            self._told.say("neutral", words)
            self._told.show()
        return self.context.safe

    def _made(self, made: datetime) -> None:
        if isValid(self):
            words = self.tr("A backup from {moment} lies ready. It has been opened and read.")
            self._end("ok", words.format(moment=self._moment(made)))

    def _checked(self, found: Soundness) -> None:
        if not isValid(self):
            return
        if found.sound:
            self._end("ok", self.tr("All is whole: every record has been read, and the journal too."))
        elif found.problems:
            words = self.tr("The file is damaged. Do not write more in it; restore the newest backup.")
            self._end("danger", words)
        elif found.end is not None:
            self._end("danger", say(found.end))
        else:
            words = self.tr(
                "%n journal entry(ies) have been changed from outside.", "", len(found.broken_entries)
            )
            self._end("danger", words)

    def _failed(self, error: UserError) -> None:
        if isValid(self):
            self._end("danger", say(error.text))

    def _end(self, tone: str, words: str) -> None:
        self._told.say("ok" if tone == "ok" else "danger", words)
        self.draw()

    def _line(self, number: int, backup: BackupLine) -> TableRow:
        why = self.tr("Before an upgrade") if backup.reason else self.tr("Daily work")
        cells = (
            Cell(self._moment(backup.made_at), backup.made_at.timestamp()),
            Cell(why),
            Cell(self._size(backup.size), backup.size),
            Cell(badge=self.tr("Verified"), tone="ok", sort="1"),
        )
        return TableRow(str(number), cells)

    def _size(self, size: int) -> str:
        millions = max(0.1, round(size / 1e6, 1))
        return f"{numbers.number(millions, self.context.language)} MB"

    def _moment(self, at: datetime) -> str:
        local, language = at.astimezone(), self.context.language
        day = days.short(local.date(), language, self.context.today())
        return self.tr("{day} at {time}").format(day=day, time=days.clock(local.time(), language))
