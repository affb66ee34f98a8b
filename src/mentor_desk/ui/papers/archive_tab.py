"""Every copy that left the house, in a table."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.formats import days
from mentor_desk.formats.folding import fold, tokens
from mentor_desk.services.paper_states import Signed
from mentor_desk.services.papers import IssuedRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.papers.state_words import state
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.data_table import Cell, Column, DataTable, TableRow
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.list_pane import ListPane
from mentor_desk.ui.widgets.painting import scaled

_HASH = 8
_NARROW = 900
_SPARED = frozenset({"pages", "hash"})


class ArchiveTab(QWidget):
    """``opened`` tells the id of the copy that Enter is pressed on."""

    opened = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._rows: Sequence[IssuedRow] = ()
        self._signed: Mapping[uuid.UUID, Signed] = {}
        self.table = DataTable(self._columns(), self.tr("Archive"))
        self.table.activated.connect(self.opened)
        self.pane = ListPane(
            self.table,
            EmptyState("archive", self.tr("Archive"), self.tr("Nothing has been printed yet")),
            placeholder=self.tr("Find a paper …"),
            wide=True,
        )
        self.pane.filter.text_changed.connect(lambda _: self._fill())
        frame = Card(flush=True)
        frame.body.setContentsMargins(0, 0, 0, 0)
        frame.add(self.pane, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)

    def show_rows(self, rows: Sequence[IssuedRow], signed: Mapping[uuid.UUID, Signed]) -> None:
        """Show these copies; ``signed`` tells how far those for signing are."""
        self._rows, self._signed = rows, signed
        self._fill()

    def choose(self, key: str) -> bool:
        """Put the marker on a copy, whatever is typed; false when it is not here."""
        self.pane.filter.set_text("")
        return self.table.choose(key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < scaled(self, _NARROW)
        for number, column in enumerate(self._columns()):
            if column.key in _SPARED:
                self.table.setColumnHidden(number, narrow)

    def _columns(self) -> list[Column]:
        return [
            Column("title", self.tr("Paper"), 190),
            Column("about", self.tr("About")),
            Column("version", self.tr("Version"), 74, "right"),
            Column("day", self.tr("Issued"), 110),
            Column("pages", self.tr("Pages"), 64, "right"),
            Column("hash", self.tr("Fingerprint"), 108),
            Column("state", self.tr("State"), 178),
        ]

    def _fill(self) -> None:
        wanted = tokens(self.pane.filter.text)
        shown = [row for row in self._rows if all(word in _searched(row) for word in wanted)]
        self.table.set_rows([self._line(row) for row in shown])
        if not self._rows:
            self.pane.empty.say(
                self.tr("No paper has left the house yet"),
                self.tr("Every paper you print or save lies here afterwards, exactly as it was."),
            )
        elif not shown:
            self.pane.empty.say(
                self.tr("No paper fits"), self.tr("Nothing in the archive holds what you typed.")
            )
        words = self.tr("{shown} of %n paper(s) shown", "", len(self._rows))
        self.pane.tell(words.format(shown=len(shown)), is_empty=not shown)

    def _line(self, row: IssuedRow) -> TableRow:
        today, language = self._context.today(), self._context.language
        about = " · ".join(part for part in (row.citizen, row.firm) if part)
        badge, tone = state(row, self._signed)
        cells = (
            Cell(row.title),
            Cell(about),
            Cell(str(row.version), row.version),
            Cell(days.short(row.issued_on, language, today), row.issued_on),
            Cell(str(row.pages), row.pages),
            Cell(row.sha256[:_HASH]),
            Cell("", badge, badge=badge, tone=tone),
        )
        return TableRow(str(row.id), cells)


def _searched(row: IssuedRow) -> str:
    return fold(f"{row.title} {row.citizen} {row.firm} {row.sha256}")
