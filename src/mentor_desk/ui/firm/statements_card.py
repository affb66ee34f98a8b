"""What the firm means to do in return, and what became of it (row 152, feature I5)."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mentor_desk.formats import days
from mentor_desk.services.employer_statements import StatementRow
from mentor_desk.ui.case.row_card import CardRow, RowCard
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import statement_form
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.widgets.drawer import Drawer


class StatementsCard(RowCard):
    """A row opens the statement, where it is answered and printed."""

    def __init__(self, context: Context, drawer: Drawer, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("StatementsCard", "They mean to hire"),
            translate(
                "StatementsCard",
                "When the municipality trains people for the firm, let it write down how many it means "
                "to hire (arbejdsgivererklæring). It binds nobody; you are reminded to ask.",
            ),
        )
        if parent is not None:
            self.setParent(parent)
        self._context, self._drawer = context, drawer
        self._firm_id: uuid.UUID | None = None
        self.new = self.add_action(translate("StatementsCard", "A statement …"), self._new)
        self.opened.connect(self._open)
        self.acted.connect(self._open)

    def show_rows(self, firm_id: uuid.UUID, rows: tuple[StatementRow, ...]) -> None:
        """Show the statements."""
        self._firm_id = firm_id
        self.set_rows([self._row(row) for row in rows])

    def _row(self, row: StatementRow) -> CardRow:
        language, today = self._context.language, self._context.today()
        title = self.tr("%n hire(s)", "", row.hires)
        if row.job_title:
            title = self.tr("{hires} as {job}").format(hires=title, job=row.job_title)
        by = ""
        if row.by_on is not None:
            by = self.tr("by {day}").format(day=days.month_day(row.by_on, language, today))
        badge, tone = self._badge(row)
        below = " · ".join(part for part in (by, row.training) if part)
        return CardRow(str(row.id), title, below, badge, tone, self.tr("Open"))

    def _badge(self, row: StatementRow) -> tuple[str, Tone]:
        if row.kept is not None:
            words = self.tr("{kept} of {hires}").format(kept=row.kept, hires=row.hires)
            return words, "ok" if row.kept >= row.hires else "neutral"
        return (self.tr("Ask now"), "warning") if row.due(self._context.today()) else ("", "neutral")

    def _new(self) -> None:
        if self._firm_id is not None:
            statement_form.present_new(self._drawer, self._context, firm_id=self._firm_id)

    def _open(self, key: str) -> None:
        statement_form.present_kept(self._drawer, self._context, uuid.UUID(key))
