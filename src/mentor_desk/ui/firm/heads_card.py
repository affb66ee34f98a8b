"""How many people work there, and how many supported places that gives."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.formats import days, numbers
from mentor_desk.services import firms
from mentor_desk.services.firm_free import FreePlace
from mentor_desk.services.firm_page import FirmPage
from mentor_desk.services.firms import HeadCountRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import firm_rows, free_words
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.action_row import ActionRow
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.form import Form, FormCell
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.small_line import SmallLine
from mentor_desk.ui.widgets.text_field import TextField

_LINE = 3
"""Fewer counts than this make no line."""


class HeadsCard(QWidget):
    """A new count, and the counts before with a line where there are enough of them.

    ``notice`` tells whether there is a free place; whoever shows it elsewhere answers ``count_wanted``.
    """

    count_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._firm_id: uuid.UUID | None = None
        self.notice = Notice()
        self.form = Form()
        self._fill()
        self.line = SmallLine()
        self._history = Card(self.tr("Counted before"), flush=True)
        self._rows = QVBoxLayout()
        self._history.body.addWidget(self.line)
        self._history.body.addLayout(self._rows)
        counting = Card(self.tr("Count the ordinary employees"))
        counting.add(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(counting)
        column.addWidget(self._history)
        self.setFocusProxy(self.form.field("full_time"))

    def enter(self) -> None:
        """Put the keyboard where the number is written."""
        self.form.focus("full_time")

    def show_firm(self, page: FirmPage) -> None:
        """Show the firm's room and its counts."""
        if page.view.id != self._firm_id:
            self.form.clear_errors()
            self._empty_form()
        self._firm_id = page.view.id
        self._say_free(page.free)
        while (item := self._rows.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        counts = page.view.head_counts
        for count in counts:
            self._rows.addWidget(self._row(count))
        self._history.setVisible(bool(counts))
        self._draw_line(counts)

    def _draw_line(self, counts: Sequence[HeadCountRow]) -> None:
        self.line.setVisible(len(counts) >= _LINE)
        if len(counts) < _LINE:
            return
        language, newest, oldest = self._context.language, counts[0], counts[-1]
        first, last = (
            f"{days.short(each.counted_on, language, self._context.today())}: "
            f"{numbers.number(each.full_time, language)}"
            for each in (oldest, newest)
        )
        points = [(float(each.counted_on.toordinal()), each.full_time) for each in counts]
        self.line.show_points(points, first, last)

    def _fill(self) -> None:
        self.form.add_pair(
            FormCell("full_time", self.tr("Full-time persons"), NumberField(high=100_000)),
            FormCell("counted_on", self.tr("Counted on"), DateField(self._context.today)),
            stretch=(2, 3),
        )
        self.form.add("source", self.tr("Who says so"), TextField(), optional=True)
        hint = QLabel(
            self.tr(
                "An average of the last four months. Two half-time people are one. "
                "Leave out those with a subsidy and those under 18."
            )
        )
        hint.setWordWrap(True)
        set_role(hint, "caption")
        self.form.add_widget(hint)
        self.button = QPushButton(self.tr("Save the count"))
        self.button.clicked.connect(lambda _=False: self._save())
        self.form.add_widget(self.button)
        layout = self.form.layout()
        if layout is not None:
            layout.setAlignment(self.button, Qt.AlignmentFlag.AlignLeft)
        self._empty_form()

    def _empty_form(self) -> None:
        self.form.set_values({"full_time": None, "counted_on": self._context.today(), "source": ""})

    def _say_free(self, free: FreePlace) -> None:
        counted = free.room is not None and free.room.places is not None
        lead, more = free_words.told(free)
        self.notice.setVisible(free.room is not None or bool(lead))
        if not lead and free.room is not None:
            used = numbers.number(free.room.used, self._context.language)
            lead = self.tr("Nobody has counted.")
            more = self.tr(
                "{used} is used now. Count the employees to see how many there is room for."
            ).format(used=used)
        reckoned = free_words.reckoned(free, self._context.language)
        self.notice.say(
            free_words.tone(free),
            "\n".join(part for part in (more, reckoned) if part),
            self.tr("Count again …") if counted else self.tr("Count …"),
            self.count_wanted.emit,
            lead=lead,
        )

    def _row(self, count: HeadCountRow) -> ActionRow:
        language = self._context.language
        day = days.short(count.counted_on, language, self._context.today())
        subtitle = " · ".join(part for part in (day, count.source) if part)
        title = firm_rows.employees(count.full_time, language)
        row = ActionRow(str(count.id), title, subtitle, action_text=self.tr("Remove"))
        row.acted.connect(self._remove)
        return row

    def _save(self) -> None:
        values = self.form.values()
        if not self.form.makes_sense() or self._firm_id is None:
            return
        if values["full_time"] is None:
            self.form.set_error("full_time", self.tr("Write how many there are."))
            self.form.focus("full_time")
            return
        values["counted_on"] = values["counted_on"] or self._context.today()
        try:
            self._context.call(firms.count_heads, firm_id=self._firm_id, **values)
        except UserError as error:
            self.form.set_error(error.field or "full_time", say(error.text))
        else:
            self._empty_form()

    def _remove(self, key: str) -> None:
        try:
            self._context.call(firms.uncount, head_count_id=uuid.UUID(key))
        except UserError as error:
            self._context.warn(error)
