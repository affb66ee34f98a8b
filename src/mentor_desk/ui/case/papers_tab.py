"""The papers of a case: what can be made now, and every copy that was issued."""

from __future__ import annotations

import uuid

from PySide6.QtWidgets import QWidget

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.services.case_page import CasePage
from mentor_desk.services.papers import PRAKTIK, IssuedRow
from mentor_desk.services.placements import PlacementRow
from mentor_desk.terms import PlacementKind
from mentor_desk.ui.case.row_card import CardRow, RowCard
from mentor_desk.ui.case.scrolled import scrolled
from mentor_desk.ui.case.tab import CaseTab
from mentor_desk.ui.context import Context
from mentor_desk.ui.papers.prepare_dialog import open_paper
from mentor_desk.ui.widgets.drawer import Drawer

_HASH = 12
"""So much of a hash tells two copies apart by eye."""


class PapersTab(CaseTab):
    """The upper card makes papers, the lower one opens the copies in the archive."""

    def __init__(self, context: Context, drawer: Drawer) -> None:
        super().__init__(context, drawer)
        self.to_make = RowCard(
            self.tr("Can be made now"),
            self.tr("An agreement can be made as soon as there is a praktik that is not over."),
        )
        self.issued = RowCard(
            self.tr("In the archive"),
            self.tr("Whatever you print or save is kept here, exactly as it was."),
        )
        self.to_make.opened.connect(self._make)
        self.to_make.acted.connect(self._make)
        self.issued.opened.connect(self._open)
        self.issued.acted.connect(self._open)
        scrolled(self, self.to_make, self.issued)

    def draw(self, page: CasePage) -> None:
        """Fill both cards."""
        running = (
            row for row in page.placements if row.kind is PlacementKind.PRAKTIK and not row.state.ended
        )
        self.to_make.set_rows([self._possible(row) for row in running])
        self.issued.set_rows([self._copy(row) for row in page.papers])

    def _possible(self, row: PlacementRow) -> CardRow:
        today, language = self.context.today(), self.context.language
        parts = [
            row.firm,
            self.tr("from {start}").format(start=days.short(row.starts_on, language, today)),
        ]
        return CardRow(
            str(row.id), self.tr("Praktik agreement"), " · ".join(parts), action=self.tr("Make …")
        )

    def _copy(self, row: IssuedRow) -> CardRow:
        language = self.context.language
        issued = days.month_day(row.issued_on, language, self.context.today())
        parts = (
            row.firm,
            self.tr("issued {day}").format(day=issued),
            self.tr("%n page(s)", "", row.pages),
            self.tr("hash {start}").format(start=row.sha256[:_HASH]),
        )
        return CardRow(
            str(row.id),
            row.title,
            " · ".join(part for part in parts if part),
            badge=self.tr("Version {number}").format(number=row.version),
            tone="accent" if row.newest else "neutral",
            action=self.tr("Open"),
        )

    def _make(self, key: str) -> None:
        open_agreement(self, self.context, uuid.UUID(key))

    def _open(self, key: str) -> None:
        self.context.go("paper", key)


def open_agreement(parent: QWidget, context: Context, placement_id: uuid.UUID) -> None:
    """Prepare the praktik agreement of a placement; one that is gone is told in the message bar."""
    try:
        open_paper(parent, context, key=PRAKTIK, subject_id=placement_id)
    except UserError as error:
        context.warn(error)
