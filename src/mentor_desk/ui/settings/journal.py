"""The journal: who did what and when, and whether somebody tampered with it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton
from shiboken6 import isValid

from mentor_desk.formats import days
from mentor_desk.formats.folding import fold, tokens
from mentor_desk.services import history
from mentor_desk.ui.context import Context
from mentor_desk.ui.operations import operation, subject
from mentor_desk.ui.settings.journal_words import about
from mentor_desk.ui.settings.section import Section
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.data_table import Cell, Column, DataTable, TableRow
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.list_pane import ListPane
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.painting import scaled

PAGE = 100
_NARROW = 620
_SPARED = frozenset({"who", "kind"})


class JournalSection(Section):
    """Newest first, a hundred at a time."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            self.tr("Journal"),
            self.tr(
                "Everything you write, read, print and take out stands here. Nobody can change it "
                "without it being seen."
            ),
            whole=True,
        )
        self._rows: list[TableRow] = []
        self._seqs: list[int] = []
        self._told = Notice()
        self._told.hide()
        self.verify_button = QPushButton(self.tr("&Has anybody tampered with it?"))
        self.verify_button.clicked.connect(self.verify)
        self.more_button = QPushButton(self.tr("Show %n older", "", PAGE))
        self.more_button.clicked.connect(self.more)
        self.table = DataTable(self._columns(), self.tr("Journal"))
        self.pane = ListPane(
            self.table,
            EmptyState(
                "history", self.tr("No entry fits"), self.tr("Nothing shown here holds what you typed.")
            ),
            placeholder=self.tr("Find an entry …"),
            wide=True,
        )
        self.pane.filter.text_changed.connect(lambda _: self._fill())
        frame = Card(flush=True)
        frame.body.setContentsMargins(0, 0, 0, 0)
        frame.add(self.pane, 1)
        row = QHBoxLayout()
        row.addWidget(self.verify_button)
        row.addStretch(1)
        row.addWidget(self.more_button)
        self.column.addWidget(frame, 1)
        self.column.addWidget(self._told)
        self.column.addLayout(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < scaled(self, _NARROW)
        for number, column in enumerate(self._columns()):
            if column.key in _SPARED:
                self.table.setColumnHidden(number, narrow)

    @property
    def told(self) -> str:
        """What the check of the chain said."""
        return "" if self._told.isHidden() else self._told.text

    def draw(self) -> None:
        self._rows, self._seqs = [], []
        self.more()

    def more(self) -> None:
        """The next older hundred."""
        before = self._seqs[-1] if self._seqs else None
        found = self.context.call(history.entries, before_seq=before, limit=PAGE)
        for entry in found:
            self._seqs.append(entry.seq)
            what = say(operation(entry.operation))
            cells = (
                Cell(self._moment(entry.at), entry.seq),
                Cell(entry.who),
                Cell(what, second_line=about(entry.detail)),
                Cell(say(subject(entry.subject_kind))),
            )
            self._rows.append(TableRow(str(entry.seq), cells))
        self.more_button.setVisible(len(found) == PAGE)
        self._fill()

    def verify(self) -> None:
        """Go through the whole chain."""
        self.verify_button.setEnabled(False)
        self._told.say("neutral", self.tr("Going through the journal …"))
        self._told.show()
        self.context.background.run(lambda _: self.context.call(history.broken), self._verified)

    def _verified(self, broken: list[int]) -> None:
        if not isValid(self):
            return
        self.verify_button.setEnabled(True)
        if not broken:
            self._told.say(
                "ok", self.tr("Nobody has changed the journal. Every entry follows the last.")
            )
            return
        numbers = ", ".join(str(seq) for seq in broken[:5])
        words = self.tr(
            "Somebody has changed the journal from outside, at %n place(s), first at entry {numbers}. "
            "Tell your security officer, and keep the backups.",
            "",
            len(broken),
        )
        self._told.say("danger", words.format(numbers=numbers))

    def _columns(self) -> list[Column]:
        return [
            Column("at", self.tr("When"), 150),
            Column("who", self.tr("Who"), 140),
            Column("what", self.tr("What")),
            Column("kind", self.tr("About"), 130),
        ]

    def _fill(self) -> None:
        wanted = tokens(self.pane.filter.text)
        shown = [row for row in self._rows if all(word in _searched(row) for word in wanted)]
        self.table.set_rows(shown)
        words = self.tr("{shown} of the newest %n entry(ies) shown", "", len(self._rows))
        self.pane.tell(words.format(shown=len(shown)), is_empty=not shown)

    def _moment(self, at: datetime) -> str:
        local, language = at.astimezone(), self.context.language
        day = days.short(local.date(), language, self.context.today())
        return f"{day} {days.clock(local.time(), language)}"


def _searched(row: TableRow) -> str:
    return fold(" ".join(cell.spoken() for cell in row.cells))
