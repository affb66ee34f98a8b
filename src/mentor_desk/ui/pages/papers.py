"""The papers page: what can be made, and every copy that left the house (feature H32)."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mentor_desk.formats import days
from mentor_desk.formats.folding import fold, tokens
from mentor_desk.models import IssuedPaper
from mentor_desk.services import papers
from mentor_desk.services.papers import IssuedRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.papers.copy_viewer import CopyViewer, open_copy
from mentor_desk.ui.papers.offers import PaperOffers
from mentor_desk.ui.papers.prepare_dialog import PrepareDialog, open_paper
from mentor_desk.ui.papers.summary_dialog import SummaryDialog, open_summary
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.data_table import Cell, Column, DataTable, TableRow
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.list_pane import ListPane
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role

_HASH = 8
_NARROW = 900
_SPARED = frozenset({"pages", "hash"})


class PapersPage(DeskPage):
    """Cards above, the archive below. Enter opens a copy."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Papers"))
        self._rows: list[IssuedRow] = []
        self.offers = PaperOffers(context)
        self.offers.wanted.connect(self._prepare)
        self.offers.summary_wanted.connect(self.summary)
        self.table = DataTable(self._columns(), self.tr("Archive"))
        self.table.activated.connect(lambda key: self.open_copy(UUID(key)))
        self.archive = ListPane(
            self.table,
            EmptyState("archive", self.tr("Archive"), self.tr("Nothing has been printed yet")),
            placeholder=self.tr("Find a paper …"),
            wide=True,
        )
        self.archive.filter.text_changed.connect(lambda _: self._fill())
        self._lay_out()
        self.watch(self.redraw, IssuedPaper)
        self.redraw()

    def new(self) -> None:
        """Begin with the paper made most often."""
        self.offers.placement.setFocus()
        self.offers.placement.open_list()

    def print_here(self) -> None:
        """The chosen copy, to be printed again."""
        key = self.table.chosen_key()
        if key is not None:
            self.open_copy(UUID(key))
        else:
            self.context.say(self.tr("Choose a paper first."))

    def show_record(self, kind: str, ref: str) -> None:
        """Open the copy ``ref``."""
        del kind
        self.archive.filter.set_text("")
        if self.table.choose(ref):
            self.open_copy(UUID(ref))
        else:
            self.context.say(self.tr("This paper is no longer in the archive."))

    def open_copy(self, paper_id: UUID) -> CopyViewer:
        """Look at an archived copy."""
        return open_copy(self, self.context, paper_id)

    def summary(self) -> SummaryDialog:
        """Look at the caseload summary."""
        return open_summary(self, self.context)

    def redraw(self) -> None:
        """Read the archive anew."""
        self._rows = self.context.call(papers.archive)
        self.set_subtitle(
            self.tr("%n paper(s) in the archive", "", len(self._rows))
            if self._rows
            else self.tr("Nothing has been printed yet")
        )
        self._fill()

    def _prepare(self, key: str, subject_id: UUID) -> PrepareDialog:
        return open_paper(self, self.context, key=key, subject_id=subject_id)

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Make a paper"))
        set_role(heading, "heading")
        frame = Card(flush=True)
        frame.body.setContentsMargins(0, 0, 0, 0)
        frame.add(self.archive, 1)
        below = QLabel(self.tr("Archive"))
        set_role(below, "heading")
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        for widget in (heading, self.offers, below):
            layout.addWidget(widget)
        layout.insertSpacing(2, 6)
        layout.addWidget(frame, 1)
        self.set_content(content)

    def _columns(self) -> list[Column]:
        return [
            Column("title", self.tr("Paper"), 190),
            Column("about", self.tr("About")),
            Column("version", self.tr("Version"), 74, "right"),
            Column("day", self.tr("Issued"), 120),
            Column("pages", self.tr("Pages"), 64, "right"),
            Column("hash", self.tr("Fingerprint"), 100),
            Column("state", self.tr("State"), 104),
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < scaled(self, _NARROW)
        for number, column in enumerate(self._columns()):
            if column.key in _SPARED:
                self.table.setColumnHidden(number, narrow)

    def _fill(self) -> None:
        wanted = tokens(self.archive.filter.text)
        shown = [row for row in self._rows if all(word in _searched(row) for word in wanted)]
        self.table.set_rows([self._line(row) for row in shown])
        if not self._rows:
            self.archive.empty.say(
                self.tr("No paper has left the house yet"),
                self.tr(
                    "Every agreement you print or save lies here afterwards, exactly as it was. "
                    "Begin with one of the papers above."
                ),
            )
        elif not shown:
            self.archive.empty.say(
                self.tr("No paper fits"), self.tr("Nothing in the archive holds what you typed.")
            )
        words = self.tr("{shown} of %n paper(s) shown", "", len(self._rows))
        self.archive.tell(words.format(shown=len(shown)), is_empty=not shown)

    def _line(self, row: IssuedRow) -> TableRow:
        today, language = self.context.today(), self.context.language
        about = " · ".join(part for part in (row.citizen, row.firm) if part)
        state = (
            Cell("", "1", badge=self.tr("Newest"), tone="ok")
            if row.newest
            else Cell("", "2", badge=self.tr("Replaced"))
        )
        cells = (
            Cell(row.title),
            Cell(about),
            Cell(str(row.version), row.version),
            Cell(days.short(row.issued_on, language, today), row.issued_on),
            Cell(str(row.pages), row.pages),
            Cell(row.sha256[:_HASH]),
            state,
        )
        return TableRow(str(row.id), cells)


def _searched(row: IssuedRow) -> str:
    return fold(f"{row.title} {row.citizen} {row.firm} {row.sha256}")
