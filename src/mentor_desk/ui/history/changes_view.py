"""The last changes, each with «undo» while nothing stands on it."""

from __future__ import annotations

import uuid
from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.services import record_names, undo
from mentor_desk.services.undo import Change, UndoState
from mentor_desk.storage.journal import HistoryRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.history.moments import moment
from mentor_desk.ui.operations import operation, subject
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.data_table import Cell, Column, DataTable, TableRow
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role

PAGE = 40


class ChangesView(QWidget):
    """Enter or the button undoes the change the table stands on."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._changes: dict[str, Change] = {}
        self.table = DataTable(
            [
                Column("at", self.tr("When"), 150),
                Column("what", self.tr("What")),
                Column("whom", self.tr("About"), 220),
                Column("state", self.tr("Undo"), 210),
            ],
            self.tr("Latest changes"),
        )
        self.table.chosen.connect(lambda _: self._explain())
        self.table.activated.connect(lambda _: self.undo())
        self.undo_button = QPushButton(self.tr("&Undo this change"))
        set_role(self.undo_button, "primary")
        self.undo_button.clicked.connect(self.undo)
        self.more_button = QPushButton(self.tr("Show older changes"))
        self.more_button.clicked.connect(self.more)
        self._told = Notice()
        frame = Card(flush=True)
        frame.body.setContentsMargins(0, 0, 0, 0)
        frame.add(self.table, 1)
        row = QHBoxLayout()
        row.addWidget(self.undo_button)
        row.addStretch(1)
        row.addWidget(self.more_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(frame, 1)
        column.addWidget(self._told)
        column.addLayout(row)

    @property
    def told(self) -> str:
        """What is said about the chosen change."""
        return self._told.text

    def draw(self) -> None:
        """Read the last changes anew."""
        before, self._changes = self.table.chosen_key(), {}
        self.more()
        self.table.choose(before if before in self._changes else next(iter(self._changes), None))
        self._explain()

    def more(self) -> None:
        """Some older changes."""
        oldest = min((change.entry.seq for change in self._changes.values()), default=None)
        found = self.context.call(undo.changes, before_seq=oldest, limit=PAGE)
        self._changes |= {str(change.entry.seq): change for change in found}
        wanted = [
            (each.entry.subject_kind, each.entry.subject_id)
            for each in self._changes.values()
            if each.entry.subject_kind and each.entry.subject_id
        ]
        names = self.context.call(record_names.names, wanted=wanted)
        self.table.set_rows([self._row(change, names) for change in self._changes.values()])
        self.more_button.setVisible(len(found) == PAGE)
        self._explain()

    def undo(self) -> None:
        """Undo the chosen change, or say why not."""
        change = self._changes.get(self.table.chosen_key() or "")
        if change is None or change.state is not UndoState.CAN:
            self._explain()
            return
        try:
            self.context.call(undo.undo_one, seq=change.entry.seq)
        except UserError as error:
            self.context.warn(error)
            return
        what = say(operation(change.entry.operation))
        self.draw()
        self._told.say("ok", self.tr("Undone: {what}").format(what=what))

    def _row(self, change: Change, names: Mapping[uuid.UUID, str]) -> TableRow:
        entry = change.entry
        kind = say(subject(entry.subject_kind))
        name = names.get(entry.subject_id, "") if entry.subject_id else ""
        count = self.tr("%n record(s)", "", change.rows) if change.rows > 1 else ""
        words = {
            UndoState.CAN: self.tr("Can be undone"),
            UndoState.UNDONE: self.tr("Undone"),
            UndoState.LASTING: self.tr("Stays"),
            UndoState.ERASED: self.tr("Erased"),
            UndoState.BLOCKED: self.tr("Something stands on it"),
        }
        cells = (
            Cell(moment(self.context, entry.at), entry.seq),
            Cell(say(operation(entry.operation)), second_line=count),
            Cell(name or kind, second_line=kind if name else ""),
            Cell(words[change.state]),
        )
        return TableRow(str(entry.seq), cells)

    def _explain(self) -> None:
        change = self._changes.get(self.table.chosen_key() or "")
        self._told.setVisible(change is not None)
        self.undo_button.setEnabled(change is not None and change.state is UndoState.CAN)
        if change is None:
            return
        words = {
            UndoState.CAN: self.tr("Nothing stands on this change. It can be undone by itself."),
            UndoState.UNDONE: self.tr("This has been undone already."),
            UndoState.LASTING: self.tr(
                "This has left the house, or is itself an undo. It stays as it is; correct it by hand."
            ),
            UndoState.ERASED: self.tr("What it was has been erased with the person. It stays erased."),
        }
        if change.state is UndoState.BLOCKED:
            blockers = "; ".join(self._named(each) for each in change.blockers)
            said = self.tr("Undo these first, the newest at the top: {changes}.")
            self._told.say("warning", said.format(changes=blockers))
        else:
            self._told.say("neutral", words[change.state])

    def _named(self, entry: HistoryRow) -> str:
        return f"{say(operation(entry.operation))} ({moment(self.context, entry.at)})"
