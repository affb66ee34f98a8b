"""Everything that happened in a case, and what is planned."""

from __future__ import annotations

import uuid

from PySide6.QtWidgets import QVBoxLayout

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.services.case_page import CasePage
from mentor_desk.services.timeline import TimelineRow
from mentor_desk.ui.case.opening import open_record
from mentor_desk.ui.case.tab import CaseTab
from mentor_desk.ui.context import Context
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.timeline import Timeline, TimelineItem

_NEAR = 2
"""Days from today that have a name of their own."""


class TimelineTab(CaseTab):
    """A click opens the thing itself."""

    def __init__(self, context: Context, drawer: Drawer) -> None:
        super().__init__(context, drawer)
        self.timeline = Timeline(self.tr("Timeline"))
        self.timeline.activated.connect(self._open)
        self._sensitive: set[uuid.UUID] = set()
        card = Card(flush=True)
        card.body.setContentsMargins(0, 12, 0, 12)
        card.add(self.timeline, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def draw(self, page: CasePage) -> None:
        """One dot for each thing, what is planned on top."""
        self._sensitive = {note.id for note in page.notes if note.sensitive}
        today = self.context.today()
        ahead = [row for row in page.timeline if row.planned or row.day > today]
        behind = [row for row in page.timeline if not (row.planned or row.day > today)]
        rows = enumerate([*sorted(ahead, key=lambda row: row.day, reverse=True), *behind])
        self.timeline.set_rows([self._item(row, number) for number, row in rows])

    def _item(self, row: TimelineRow, number: int) -> TimelineItem:
        title = say(row.title)
        today, language = self.context.today(), self.context.language
        if row.planned and row.day < today:
            title = self.tr("{what} – not written down yet").format(what=title)
        near = abs((row.day - today).days) < _NEAR
        day = (
            days.relative(row.day, today, language)
            if near
            else days.month_day(row.day, language, today)
        )
        return TimelineItem(
            f"{row.kind}:{row.ref}:{number}",
            day[:1].upper() + day[1:],
            title[:1].lower() + title[1:],
            self.tr("Sensitive. Open the note to read it.")
            if row.ref in self._sensitive
            else say(row.body),
            "planned" if row.planned or row.day > today else "done",
        )

    def _open(self, key: str) -> None:
        if self.page is None:
            return
        kind, ref, _ = key.split(":")
        try:
            open_record(self.drawer, self.context, self.page, kind, uuid.UUID(ref))
        except UserError as error:
            self.context.warn(error)
