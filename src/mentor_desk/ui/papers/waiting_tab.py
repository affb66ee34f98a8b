"""The papers that somebody has not signed and given back, oldest first."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mentor_desk.formats import days
from mentor_desk.services.papers import IssuedRow
from mentor_desk.services.signatures import SignatureRow, Stage, WaitingPaper
from mentor_desk.ui.context import Context
from mentor_desk.ui.papers.signature_panel import role_name, stage_name
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.list_rows import ListRow, RowList


class WaitingTab(QWidget):
    """``opened`` tells the id of the copy to sign off."""

    opened = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.list = RowList(self.tr("Papers that wait for signatures"))
        self.list.activated.connect(self.opened)
        self.list.clicked.connect(lambda _: self.list.open_current())
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(
            EmptyState(
                "circle-check",
                self.tr("No signature is missing"),
                self.tr(
                    "A paper for signing stands here from the day it is printed until everybody has "
                    "signed and you have it in hand."
                ),
            )
        )
        card = Card(flush=True)
        card.body.setContentsMargins(0, 0, 0, 0)
        card.add(self._stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def show_rows(
        self, waiting: Sequence[WaitingPaper], archive: Mapping[uuid.UUID, IssuedRow]
    ) -> None:
        """Show what waits; ``archive`` knows whose each paper is."""
        self.list.set_rows([self._row(each, archive.get(each.paper_id)) for each in waiting])
        self._stack.setCurrentIndex(0 if waiting else 1)

    def _row(self, paper: WaitingPaper, issued: IssuedRow | None) -> ListRow:
        today, language = self._context.today(), self._context.language
        whose = (issued.citizen, issued.firm) if issued else ()
        title = " · ".join(part for part in (paper.title, *whose) if part)
        whom = ", ".join(_missing(row) for row in paper.missing)
        words = self.tr("Printed {day}. Missing: {whom}")
        day = days.month_day(paper.issued_on, language, today)
        out = (today - paper.issued_on).days
        badge = self.tr("%n day(s)", "", out) if out else self.tr("Today")
        return ListRow(str(paper.paper_id), title, words.format(whom=whom, day=day), badge, "warning")


def _missing(row: SignatureRow) -> str:
    """``Torben Lunde (afleveret)``: who, and how far it is where it is further than printed."""
    role = role_name(row.role)
    who = row.name or role[:1].lower() + role[1:]
    return who if row.stage is Stage.PRINTED else f"{who} ({stage_name(row.stage).lower()})"
