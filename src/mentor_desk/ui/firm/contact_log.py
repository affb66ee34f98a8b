"""Everything that happened with the firm, the newest first, what is planned on top (feature C4)."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.services import promises
from mentor_desk.services.firm_contact_log import ContactLog
from mentor_desk.services.firm_log_line import LogLine, Source
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import contact_form, note_form, promise_form
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.timeline import Kind, Timeline, TimelineItem

_PAGES: Mapping[Source, str] = MappingProxyType(
    {
        Source.BEGUN: "placement",
        Source.ENDED: "placement",
        Source.EVENT: "network_event",
        Source.INQUIRY: "inquiry",
    }
)


class ContactLogView(QWidget):
    """A click opens a line: a talk and a note here, a visit and a promise where they belong."""

    def __init__(self, context: Context, drawer: Drawer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._drawer = context, drawer
        self._firm_id: uuid.UUID | None = None
        self._lines: dict[str, LogLine] = {}
        self.timeline = Timeline(self.tr("What has happened with the firm"))
        self.timeline.activated.connect(self._open)
        self._empty = self._nothing()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.timeline)
        self._stack.addWidget(self._empty)
        card = Card(flush=True)
        card.body.setContentsMargins(0, 0, 0, 0)
        card.add(self._stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card, 1)

    def show_log(self, firm_id: uuid.UUID, log: ContactLog) -> None:
        """Show the firm's log."""
        self._firm_id = firm_id
        self._lines = {f"{line.source} {line.id}": line for line in log.lines}
        self.timeline.set_rows([self._item(key, line) for key, line in self._lines.items()])
        self._stack.setCurrentIndex(0 if log.lines else 1)
        # Tab stops before a widget whose proxy is out of sight, and comes no further.
        self.setFocusProxy(self.timeline if log.lines else self._empty.button)

    def write(self) -> None:
        """Write down a talk."""
        if self._firm_id is not None:
            contact_form.present(self._drawer, self._context, firm_id=self._firm_id)

    def _item(self, key: str, line: LogLine) -> TimelineItem:
        title = " · ".join(say(word) for word in line.words)
        body = say(line.body)
        if line.next_step or line.next_on:
            body = "\n".join(part for part in (body, self._next(line)) if part)
        kind: Kind = "planned" if line.ahead else "done"
        return TimelineItem(key, self._day(line.day), title, body, kind)

    def _next(self, line: LogLine) -> str:
        if line.next_on is None:
            return self.tr("Next: {step}").format(step=line.next_step)
        day = self._day(line.next_on)
        if not line.next_step:
            return self.tr("Ring again: {day}").format(day=day)
        return self.tr("Next: {step} · {day}").format(step=line.next_step, day=day)

    def _day(self, day: date) -> str:
        today, language = self._context.today(), self._context.language
        if abs((day - today).days) <= 1:
            return days.relative(day, today, language).capitalize()
        return days.short(day, language, today)

    def _open(self, key: str) -> None:
        line = self._lines[key]
        try:
            self._show(line)
        except UserError as error:
            self._context.warn(error)

    def _show(self, line: LogLine) -> None:
        if line.source is Source.NOTE:
            note_form.present(self._drawer, self._context, note_id=line.id)
        elif line.source is Source.ENTRY:
            contact_form.present_kept(self._drawer, self._context, entry_id=line.id)
        elif line.source in _PAGES:
            self._context.go(_PAGES[line.source], str(line.id))
        elif line.source is Source.NEWS:
            self._context.go("firm", f"{self._firm_id}#cooperation")
        elif line.source is Source.MATCH:
            self._context.go("match", f"firm:{self._firm_id}")
        elif line.source is Source.VISIT:
            self._context.go("visit", str(line.id))
        elif line.ahead:
            promise_form.present_keep(self._drawer, self._context, promise_id=line.id)
        else:
            kept = self._context.call(promises.one, promise_id=line.id)
            self._context.say(self.tr("You kept it: {how}").format(how=kept.done_how))

    def _nothing(self) -> EmptyState:
        return EmptyState(
            "history",
            self.tr("Nothing is written yet"),
            self.tr("Talks, visits, notes and promises stand here, so that you know what was said."),
            self.tr("Write the first talk"),
            self.write,
        )
