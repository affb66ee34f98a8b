"""The copies of somebody's papers, each with how it stands."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from mentor_desk.formats import days
from mentor_desk.services.paper_states import Signed
from mentor_desk.services.papers import IssuedRow
from mentor_desk.ui.case.row_card import CardRow, RowCard
from mentor_desk.ui.context import Context
from mentor_desk.ui.papers.state_words import state


class CopiesCard(RowCard):
    """A click or Enter opens the copy, with the panel where signatures are followed."""

    def __init__(self, context: Context, title: str = "") -> None:
        translate = QCoreApplication.translate
        super().__init__(
            title or translate("CopiesCard", "In the archive"),
            translate("CopiesCard", "Whatever you print or save is kept here, exactly as it was."),
        )
        self._context = context
        self.opened.connect(lambda key: context.go("paper", key))

    def show_copies(
        self, rows: Sequence[IssuedRow], signed: Mapping[uuid.UUID, Signed], *, with_whom: str = "firm"
    ) -> None:
        """Show these copies, the newest first; ``with_whom`` is the party to name on each."""
        self.set_rows([self._copy(row, signed, getattr(row, with_whom)) for row in rows])

    def _copy(self, row: IssuedRow, signed: Mapping[uuid.UUID, Signed], whom: str) -> CardRow:
        language, today = self._context.language, self._context.today()
        issued = days.month_day(row.issued_on, language, today)
        parts = (
            whom,
            self.tr("version {number}").format(number=row.version),
            self.tr("issued {day}").format(day=issued),
            self.tr("%n page(s)", "", row.pages),
        )
        words, tone = state(row, signed)
        subtitle = " · ".join(part for part in parts if part)
        return CardRow(str(row.id), row.title, subtitle, state=words, state_tone=tone)
