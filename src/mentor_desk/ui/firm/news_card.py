"""What happened at the firm, and whether somebody got in touch about it (row 43)."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mentor_desk.formats import days
from mentor_desk.services.firm_news import NewsRow
from mentor_desk.terms import label
from mentor_desk.ui.case.row_card import CardRow, RowCard
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import news_form
from mentor_desk.ui.outreach.words import due
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.drawer import Drawer


class NewsCard(RowCard):
    """Its button writes the talk; a row opens the news."""

    def __init__(self, context: Context, drawer: Drawer, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("NewsCard", "News of them"),
            translate(
                "NewsCard",
                "An order won, a new owner, a new hall: a good reason to ring. It stands on Today "
                "until you have.",
            ),
        )
        if parent is not None:
            self.setParent(parent)
        self._context, self._drawer = context, drawer
        self._firm_id: uuid.UUID | None = None
        self._news: dict[str, NewsRow] = {}
        self.new = self.add_action(translate("NewsCard", "News …"), self._new)
        self.opened.connect(self._open)
        self.acted.connect(self._act)

    def show_rows(self, firm_id: uuid.UUID, rows: tuple[NewsRow, ...]) -> None:
        """Show the news."""
        self._firm_id = firm_id
        self._news = {str(row.id): row for row in rows}
        self.set_rows([self._row(row) for row in rows])

    def _row(self, row: NewsRow) -> CardRow:
        language, today = self._context.language, self._context.today()
        below = " · ".join(part for part in (days.short(row.day, language, today), row.text) if part)
        if not row.waits:
            done = row.done_on and days.short(row.done_on, language, today)
            badge = self.tr("In touch {day}").format(day=done) if done else ""
            return CardRow(str(row.id), say(label(row.kind)), below, badge=badge)
        badge, tone = due(row.contact_by, today, language)
        action = self.tr("Got in touch …")
        return CardRow(str(row.id), say(label(row.kind)), below, badge, tone, action)

    def _new(self) -> None:
        if self._firm_id is not None:
            news_form.present_new(self._drawer, self._context, firm_id=self._firm_id)

    def _open(self, key: str) -> None:
        news_form.present(self._drawer, self._context, self._news[key])

    def _act(self, key: str) -> None:
        if self._news[key].waits:
            news_form.present_contacted(self._drawer, self._context, uuid.UUID(key))
        else:
            self._open(key)
