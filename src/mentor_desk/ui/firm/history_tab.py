"""What has happened between the mentor and the firm: visits and notes."""

from __future__ import annotations

import uuid
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from mentor_desk.formats import days
from mentor_desk.services.firm_page import FirmPage
from mentor_desk.services.notes import NoteRow
from mentor_desk.services.visits import VisitRow
from mentor_desk.terms import VisitStatus, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import note_form
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.timeline import Kind, Timeline, TimelineItem


class HistoryTab(QWidget):
    """The newest first, what is planned on top."""

    def __init__(self, context: Context, drawer: Drawer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._drawer = context, drawer
        self._firm_id: uuid.UUID | None = None
        self.timeline = Timeline(self.tr("History of the firm"))
        self.timeline.activated.connect(self._open)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.timeline)
        self._stack.addWidget(self._nothing())
        card = Card(flush=True)
        card.body.setContentsMargins(0, 0, 0, 0)
        card.add(self._stack, 1)
        button = QPushButton(self.tr("New note"))
        set_role(button, "small")
        button.clicked.connect(lambda _=False: self._note())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(card, 1)
        # The first stop: Tab comes by no stop that stands before a proxy.
        self.setFocusProxy(button)

    def show_firm(self, page: FirmPage) -> None:
        """Show the firm's visits and notes."""
        self._firm_id = page.view.id
        happened = [self._visit(row) for row in page.visits] + [
            self._note_item(row) for row in page.notes
        ]
        happened.sort(key=lambda pair: (pair[1].kind == "planned", pair[0]), reverse=True)
        self.timeline.set_rows([item for _, item in happened])
        self._stack.setCurrentIndex(0 if happened else 1)

    def _visit(self, row: VisitRow) -> tuple[date, TimelineItem]:
        planned = row.status is VisitStatus.PLANNED
        title = say(label(row.kind))
        if row.status is not VisitStatus.DONE:
            title = f"{title} · {say(label(row.status)).lower()}"
        kind: Kind = "planned" if planned else "done"
        return row.day, TimelineItem(f"visit {row.id}", self._day(row.day), title, row.text, kind)

    def _note_item(self, row: NoteRow) -> tuple[date, TimelineItem]:
        title = say(label(row.kind))
        return row.day, TimelineItem(f"note {row.id}", self._day(row.day), title, row.text)

    def _day(self, day: date) -> str:
        today, language = self._context.today(), self._context.language
        if abs((day - today).days) <= 1:
            return days.relative(day, today, language).capitalize()
        return days.short(day, language, today)

    def _open(self, key: str) -> None:
        kind, _, ref = key.partition(" ")
        if kind == "note":
            note_form.present(self._drawer, self._context, note_id=uuid.UUID(ref))
        else:
            self._context.go(kind, ref)

    def _note(self) -> None:
        if self._firm_id is not None:
            note_form.present(self._drawer, self._context, firm_id=self._firm_id)

    def _nothing(self) -> EmptyState:
        return EmptyState(
            "history",
            self.tr("Nothing is written yet"),
            self.tr("Visits at the firm and what you note about it stand here."),
            self.tr("Write the first note"),
            self._note,
        )
