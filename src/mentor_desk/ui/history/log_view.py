"""The log itself: a table, newest first, a hundred at a time."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from mentor_desk.errors import UserError
from mentor_desk.formats.folding import fold, tokens
from mentor_desk.services import history, log
from mentor_desk.services.log import LogLine
from mentor_desk.ui.context import Context
from mentor_desk.ui.history import extract_dialog
from mentor_desk.ui.history.log_filters import LogFilters
from mentor_desk.ui.history.moments import moment
from mentor_desk.ui.operations import operation, subject
from mentor_desk.ui.settings.journal_words import about
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.data_table import Cell, Column, DataTable, TableRow
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.list_pane import ListPane
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.painting import scaled

PAGE = 100
_NARROW = 620
_SPARED = frozenset({"who"})


class LogView(QWidget):
    """What the log holds, filtered; the check of the chain; the extract and the sample."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._rows: list[TableRow] = []
        self._last: int | None = None
        self.at_once = PAGE
        self._told = Notice()
        self._told.hide()
        self.filters = LogFilters(context)
        self.filters.changed.connect(self.draw)
        self.verify_button = QPushButton(self.tr("Is the log untouc&hed?"))
        self.verify_button.clicked.connect(self.verify)
        self.extract_button = QPushButton(self.tr("E&xtract of one citizen …"))
        self.extract_button.clicked.connect(self.extract)
        self.sample_button = QPushButton(self.tr("&Sample check …"))
        self.sample_button.setToolTip(
            self.tr("Twenty readings by chance, on a sheet to be accounted for")
        )
        self.sample_button.clicked.connect(lambda: extract_dialog.open_sample(self, context))
        self.more_button = QPushButton(self.tr("Show %n older", "", PAGE))
        self.more_button.clicked.connect(self.more)
        self.table = DataTable(self._columns(), self.tr("Log"))
        self.pane = ListPane(
            self.table,
            EmptyState(
                "history",
                self.tr("No entry fits"),
                self.tr("Ask for another kind, a longer period or somebody else."),
            ),
            placeholder=self.tr("Find an entry …"),
            wide=True,
        )
        self.pane.filter.text_changed.connect(lambda _: self._fill())
        self.pane.filter.add_below(self.filters)
        self._lay_out()

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
        """Read the newest entries that fit."""
        self._rows, self._last = [], None
        self.filters.blockSignals(True)
        self.filters.redraw()
        self.filters.blockSignals(False)
        self.extract_button.setEnabled(self.filters.wanted().firm_id is None)
        arrival = self.context.safe.arrival if self.context.safe else None
        if arrival is not None and not self.told:
            self._told.say("danger", say(arrival))
            self._told.show()
        self.more()

    def more(self) -> None:
        """The next older hundred."""
        found = self.context.call(
            log.lines, wanted=self.filters.wanted(), before_seq=self._last, limit=self.at_once
        )
        self._rows += [self._row(line) for line in found]
        self._last = found[-1].entry.seq if found else self._last
        self.more_button.setVisible(len(found) == self.at_once)
        self._fill()

    def verify(self) -> None:
        """Go through the whole chain."""
        self.verify_button.setEnabled(False)
        self._told.say("neutral", self.tr("Going through the log …"))
        self._told.show()
        self.context.background.run(
            lambda _: self.context.call(history.broken), self._verified, self._failed
        )

    def extract(self) -> None:
        """The log of the citizen asked for, on paper or as a file."""
        wanted = self.filters.wanted()
        if wanted.case_id is None:
            self._told.say("neutral", self.tr("Choose the citizen first, in «Citizen or firm» above."))
            self._told.show()
            self.filters.whom.setFocus()
            return
        try:
            citizen_id = self.context.call(log.citizen_of, case_id=wanted.case_id)
        except UserError as error:
            self._failed(error)
        else:
            extract_dialog.open_extract(self, self.context, citizen_id)

    def _verified(self, broken: list[int]) -> None:
        if not isValid(self):
            return
        self.verify_button.setEnabled(True)
        if not broken:
            self._told.say("ok", self._whole())
            return
        numbers = ", ".join(str(seq) for seq in broken[:5])
        words = self.tr(
            "Somebody has changed the log from outside, at %n place(s), first at entry {numbers}. "
            "Tell your security officer, and keep the backups.",
            "",
            len(broken),
        )
        self._told.say("danger", words.format(numbers=numbers))

    def _whole(self) -> str:
        """That it is whole; with the fingerprint of the entry whose number is typed, or of the last."""
        said = self.tr("Every entry follows the one before it.")
        typed = self.pane.filter.text.strip()
        seq = int(typed) if typed.isdecimal() else None
        found = self.context.call(history.fingerprint, seq=seq)
        if found is None:
            return said
        words = self.tr("{whole} Entry {number} has the fingerprint {fingerprint}.")
        return words.format(whole=said, number=found[0], fingerprint=found[1])

    def _failed(self, error: UserError) -> None:
        if isValid(self):
            self.verify_button.setEnabled(True)
            self._told.say("danger", say(error.text))
            self._told.show()

    def _lay_out(self) -> None:
        frame = Card(flush=True)
        frame.body.setContentsMargins(0, 0, 0, 0)
        frame.add(self.pane, 1)
        row = QHBoxLayout()
        for button in (self.verify_button, self.extract_button, self.sample_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.more_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(frame, 1)
        column.addWidget(self._told)
        column.addLayout(row)

    def _columns(self) -> list[Column]:
        return [
            Column("at", self.tr("When"), 150),
            Column("what", self.tr("What")),
            Column("whom", self.tr("About"), 220),
            Column("who", self.tr("Who"), 150),
        ]

    def _row(self, line: LogLine) -> TableRow:
        entry = line.entry
        kind = say(subject(entry.subject_kind))
        cells = (
            Cell(moment(self.context, entry.at), entry.seq),
            Cell(say(operation(entry.operation)), second_line=about(entry.detail)),
            Cell(line.name or kind, second_line=kind if line.name else ""),
            Cell(entry.who or say(log.THE_PROGRAM)),
        )
        return TableRow(str(entry.seq), cells)

    def _fill(self) -> None:
        wanted = tokens(self.pane.filter.text)
        shown = [row for row in self._rows if all(word in _searched(row) for word in wanted)]
        self.table.set_rows(shown)
        words = self.tr("{shown} of the newest %n entry(ies) shown", "", len(self._rows))
        self.pane.tell(words.format(shown=len(shown)), is_empty=not shown)


def _searched(row: TableRow) -> str:
    return fold(" ".join(cell.spoken() for cell in row.cells))
