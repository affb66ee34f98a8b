"""The backups there are, one more now, restoring one, trying it out, and the second place."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from shiboken6 import isValid

from mentor_desk.errors import UserError
from mentor_desk.paths import backups_of
from mentor_desk.services import drilling
from mentor_desk.services.drilling import Drill
from mentor_desk.storage import sync_folders
from mentor_desk.ui.context import Context
from mentor_desk.ui.desk import Desk
from mentor_desk.ui.restore import words
from mentor_desk.ui.restore.dialog import RestoreDialog
from mentor_desk.ui.restore.ground import Ground
from mentor_desk.ui.safe import BackupLine, Safe, Soundness
from mentor_desk.ui.settings.backups_beside import BesideLine
from mentor_desk.ui.settings.backups_ladder import LadderLine
from mentor_desk.ui.settings.backups_second import SecondPlaceLine
from mentor_desk.ui.settings.section import Section
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.data_table import Cell, Column, DataTable, TableRow
from mentor_desk.ui.widgets.flow_layout import FlowLayout
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.progress_bar import TaskBar
from mentor_desk.ui.widgets.roles import set_role

_TABLE = 170


class BackupsSection(Section):
    """Every backup shown has been opened and read before it counted."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            self.tr("Backups"),
            self.tr(
                "They are made by themselves: every quarter of an hour while you change something, "
                "when Mentor Desk is locked and when it is closed. Each is opened and read before it "
                "counts. The last of each hour is kept for a day, of each day for 14 days, then of "
                "each week."
            ),
            whole=True,
        )
        self._lines: list[BackupLine] = []
        self._told = Notice()
        self._told.hide()
        self._place = Notice()
        self._place.hide()
        self.bar = TaskBar()
        self.make_button = QPushButton(self.tr("&Make one now"))
        set_role(self.make_button, "primary")
        self.restore_button = QPushButton(self.tr("&Restore …"))
        self.drill_button = QPushButton(self.tr("&Try a restore"))
        self.check_button = QPushButton(self.tr("&Check that every record can be read"))
        self.table = DataTable(self._columns(), self.tr("Backups"))
        self.table.setMinimumHeight(scaled(self, _TABLE))
        self._none = self._no_backup()
        self._drilled, self._where = QLabel(), QLabel()
        self.second: SecondPlaceLine | None = None
        self.ladder = LadderLine(context)
        self.beside: BesideLine | None = None
        if context.safe is not None:
            self.second = SecondPlaceLine(context, context.safe.keeping, self.draw_table)
            self.beside = BesideLine(context.safe.keeping)
        self._lay_out()
        self._connect()

    @property
    def told(self) -> str:
        """What came of the last thing done here."""
        return "" if self._told.isHidden() else self._told.text

    def draw(self) -> None:
        safe = self.context.safe
        for button in self._buttons():
            button.setEnabled(safe is not None)
        if safe is None:
            return
        self.draw_table()
        self.ladder.draw()
        if self.second is not None and self.beside is not None:
            self.second.draw()
            self.beside.draw()
        self._tell_drill(self.context.call(drilling.last))
        self._place.setVisible(bool(trouble := sync_folders.trouble(safe.folder)))
        if trouble is not None:
            self._place.say("danger", say(trouble))
        where = self.tr("They lie in {folder}.").format(folder=backups_of(safe.folder))
        self._where.setText(where)

    def draw_table(self) -> None:
        """Show the backups there are now."""
        if self.context.safe is not None:
            self._lines = list(self.context.safe.backups())
            self.table.set_rows([self._row(number, each) for number, each in enumerate(self._lines)])
            self.table.setVisible(bool(self._lines))
            self._none.setVisible(not self._lines)

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

    def drill(self) -> None:
        """Restore the newest backup to nowhere, to prove that it can be."""
        safe = self._begin(self.tr("Restoring the newest backup into a folder of its own …"))
        if safe is not None:
            self.bar.start(self.tr("Trying a restore"))
            task = self.context.background.run(
                safe.keeping.drill, self._proved, self._failed, self._stepped, cancelled=self._stopped
            )
            self.bar.cancelled.connect(task.cancel)

    def restore(self) -> None:
        """Look into the chosen backup, or choose one first."""
        if self.context.safe is None:
            return
        key = self.table.chosen_key()
        source = self._lines[int(key)].folder if key is not None else None
        self.dialog(source).open()

    def dialog(self, source: Path | None) -> RestoreDialog:
        """The dialog on this desk."""
        safe, context = self.context.safe, self.context
        if safe is None:
            raise RuntimeError("there is no vault to restore")
        work = safe.keeping.restore
        ground = Ground(work, context.background, context.language, context.today(), self._close_desk)
        return RestoreDialog(ground, self, source)

    def _close_desk(self) -> None:
        """The restored vault is ready: put the desk away, and it takes its place."""
        widget: QWidget | None = self
        while widget is not None and not isinstance(widget, Desk):
            widget = widget.parentWidget()
        if isinstance(widget, Desk):
            widget.lock_asked.emit()

    def _begin(self, said: str) -> Safe | None:
        if self.context.safe is not None:
            for button in self._buttons():
                button.setEnabled(False)
            self._told.say("neutral", said)
            self._told.show()
        return self.context.safe

    def _made(self, made: datetime) -> None:
        if isValid(self):
            said = self.tr("A backup from {moment} lies ready. It has been opened and read.")
            self._end("ok", said.format(moment=self._moment(made)))

    def _proved(self, found: Drill) -> None:
        if isValid(self):
            said = self.tr(
                "It works: the backup of {moment} was restored, opened and read through, every record "
                "of it. Your caseload was not touched."
            )
            self._end("ok", said.format(moment=self._moment(found.made_at)))

    def _checked(self, found: Soundness) -> None:
        if not isValid(self):
            return
        if found.sound:
            self._end("ok", self.tr("All is whole: every record has been read, and the journal too."))
        elif found.problems:
            said = self.tr("The file is damaged. Do not write more in it; restore the newest backup.")
            self._end("danger", said)
        elif found.end is not None:
            self._end("danger", say(found.end))
        else:
            said = self.tr(
                "%n journal entry(ies) have been changed from outside.", "", len(found.broken_entries)
            )
            self._end("danger", said)

    def _failed(self, error: UserError) -> None:
        if isValid(self):
            self._end("danger", say(error.text))

    def _stopped(self) -> None:
        if isValid(self):
            self._end("neutral", self.tr("Stopped. Nothing was changed."))

    def _stepped(self, done: int, total: int, what: str) -> None:
        if isValid(self):
            self.bar.start(what, total)
            self.bar.progress(done)

    def _end(self, tone: str, said: str) -> None:
        self.bar.finish()
        self._told.say("ok" if tone == "ok" else "danger" if tone == "danger" else "neutral", said)
        self.draw()

    def _tell_drill(self, found: Drill | None) -> None:
        if found is None:
            self._drilled.setText(self.tr("A restore was never tried. It takes a minute."))
            return
        said = self.tr("A restore was last tried {moment}; it worked.")
        self._drilled.setText(said.format(moment=self._moment(found.at)))

    def _row(self, number: int, backup: BackupLine) -> TableRow:
        language = self.context.language
        cells = (
            Cell(self._moment(backup.made_at), backup.made_at.timestamp()),
            Cell(words.reason(backup.reason)),
            Cell(words.where(second=backup.second)),
            Cell(words.size(backup.size, language), backup.size),
            Cell(badge=self.tr("Verified"), tone="ok", sort="1"),
        )
        return TableRow(str(number), cells)

    def _moment(self, at: datetime) -> str:
        return words.moment(at, self.context.language, self.context.today())

    def _columns(self) -> list[Column]:
        return [
            Column("at", self.tr("Made"), 160),
            Column("why", self.tr("Why")),
            Column("where", self.tr("Where"), 124),
            Column("size", self.tr("Size"), 76, "right"),
            Column("state", self.tr("State"), 108),
        ]

    def _connect(self) -> None:
        self.make_button.clicked.connect(self.make)
        self.restore_button.clicked.connect(self.restore)
        self.drill_button.clicked.connect(self.drill)
        self.check_button.clicked.connect(self.check)
        self.table.activated.connect(lambda _: self.restore())

    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.make_button, self.restore_button, self.drill_button, self.check_button

    def _no_backup(self) -> QLabel:
        label = QLabel(
            self.tr(
                "There is no backup yet. One is made by itself when you have changed something, at the "
                "latest when you close Mentor Desk. “Make one now” makes the first."
            )
        )
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        set_role(label, "muted")
        return label

    def _lay_out(self) -> None:
        row = FlowLayout(spacing=12)
        for button in self._buttons():
            row.addWidget(button)
        self.column.addLayout(row)
        self.column.addWidget(self._told)
        self.column.addWidget(self.bar)
        for line in (self._place, self.second, self.beside):
            if line is not None:
                self.column.addWidget(line)
        self.column.addWidget(self._none, 1)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.ladder)
        for label in (self._drilled, self._where):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            set_role(label, "hint")
            self.column.addWidget(label)
