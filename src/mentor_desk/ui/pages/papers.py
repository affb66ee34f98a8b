"""The papers page: what can be made, every copy, and what waits for signatures (H31–H33)."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.models import Agreement, Case, Citizen, Firm, IssuedPaper, PaperSignature, Placement
from mentor_desk.services import paper_states, papers, signatures
from mentor_desk.ui.commands.desk_commands import PRINT_SEVERAL
from mentor_desk.ui.commands.shortcut import tip
from mentor_desk.ui.context import Context
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.papers.archive_tab import ArchiveTab
from mentor_desk.ui.papers.copy_viewer import CopyViewer, open_copy
from mentor_desk.ui.papers.offers import PaperOffers
from mentor_desk.ui.papers.prepare_dialog import open_paper
from mentor_desk.ui.papers.summary_dialog import SummaryDialog, open_summary
from mentor_desk.ui.papers.waiting_tab import WaitingTab
from mentor_desk.ui.widgets.tabs import Tabs

MAKE, ARCHIVE, WAITING = "make", "archive", "waiting"
_ON_SCREEN = (Agreement, Case, Citizen, Firm, IssuedPaper, PaperSignature, Placement)


class PapersPage(DeskPage):
    """Three tabs. Enter opens a paper or a copy."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Papers"))
        self.offers = PaperOffers(context, self.drawer)
        self.offers.wanted.connect(self._prepare)
        self.offers.summary_wanted.connect(self.summary)
        self.archive = ArchiveTab(context)
        self.waiting = WaitingTab(context)
        self.tabs = Tabs(self.tr("Papers"))
        self.tabs.add(MAKE, self.tr("Make a paper"), self.offers)
        self.tabs.add(ARCHIVE, self.tr("Archive"), self.archive)
        self.tabs.add(WAITING, self.tr("Missing signatures"), self.waiting)
        for tab in (self.archive, self.waiting):
            tab.opened.connect(lambda key: self.open_copy(UUID(key)))
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(20, 10, 20, 16)
        layout.addWidget(self.tabs)
        self.set_content(content)
        tip(self.set_primary(self.tr("Print &several …"), self.print_several), PRINT_SEVERAL)
        self.watch(self.redraw, *_ON_SCREEN)
        self.redraw()

    def new(self) -> None:
        """Ask who the paper is about."""
        self.tabs.choose(MAKE)
        self.offers.begin()

    def print_here(self) -> None:
        """The chosen copy, to be printed again."""
        key = self.archive.table.chosen_key() if self.tabs.current() == ARCHIVE else None
        if key is not None:
            self.open_copy(UUID(key))
        else:
            self.context.say(self.tr("Choose a paper first."))

    def show_record(self, kind: str, ref: str) -> None:
        """Open the copy ``ref``."""
        del kind
        if self.tabs.current() == MAKE:
            self.tabs.choose(ARCHIVE)
        if self.archive.choose(ref):
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
        """Read everything anew."""
        rows = self.context.call(papers.archive)
        waiting = self.context.call(signatures.waiting)
        self.offers.redraw()
        self.archive.show_rows(rows, self.context.call(paper_states.signed))
        self.waiting.show_rows(waiting, {row.id: row for row in rows})
        words = self.tr("Missing signatures")
        self.tabs.set_title(WAITING, f"{words} {len(waiting)}" if waiting else words)
        counted = self.tr("%n paper(s) in the archive", "", len(rows))
        self.set_subtitle(counted if rows else self.tr("Nothing has been printed yet"))

    def _prepare(self, key: str, subject_id: UUID) -> None:
        try:
            open_paper(self, self.context, key=key, subject_id=subject_id)
        except UserError as error:
            self.context.warn(error)
