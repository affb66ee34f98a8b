"""What comes next in a case: the visit in the calendar, and the step the mentor has written."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.services import cases
from mentor_desk.services.case_page import CasePage
from mentor_desk.services.visits import VisitRow
from mentor_desk.terms import PromiseSide, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.theme import colors_of
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.date_field import DateField
from mentor_desk.ui.widgets.elided_label import ElidedLabel
from mentor_desk.ui.widgets.painting import scaled
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_field import TextField

_BAR = 3
_DATE_WIDTH = 128
_NARROW = 500
"""Below this width the day stands under the step."""


class NextStepCard(Card):
    """Step and day are written where they stand, and saved when they are left."""

    visit_asked = Signal(object)
    """The id of the visit to prepare or write down."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._page: CasePage | None = None
        self._stored: tuple[str, date | None] = ("", None)
        caption = QLabel(self.tr("Next step"))
        set_role(caption, "caption")
        self._visit = _visit_row()
        self._visit_title, self._visit_text = ElidedLabel(role="strong"), ElidedLabel(role="muted")
        self.prepare = QPushButton()
        self.prepare.clicked.connect(lambda _=False: self._ask_visit())
        self.step = TextField(self.tr("Write the next step"))
        self.step.setAccessibleName(self.tr("Next step"))
        self.day = DateField(context.today, placeholder=self.tr("When"))
        self.day.setAccessibleName(self.tr("Day of the next step"))
        self.done = QPushButton(self.tr("Done"))
        self.done.clicked.connect(lambda _=False: self._finish())
        for field in (self.step, self.day):
            field.left.connect(self.flush)
        self.step.changed.connect(lambda: self.done.setVisible(bool(self.step.value())))
        self._lay_out(caption)

    def show_page(self, page: CasePage) -> None:
        """Show what comes next in this case; what is being typed in the same case stays."""
        same = self._page is not None and self._page.view.id == page.view.id
        typing = same and (self.step.value(), self.day.value()) != self._stored
        self._page = page
        stored = (page.view.next_step, page.view.next_step_on)
        if not typing:
            self._stored = stored
            self.step.set_value(stored[0])
            self.day.set_value(stored[1])
        self.done.setVisible(bool(self.step.value()))
        self._show_visit(page.next_visit)

    def flush(self) -> None:
        """Save the step and its day, if they were changed."""
        now = (self.step.value(), self.day.value())
        if self._page is None or now == self._stored or not self.day.makes_sense():
            return
        before, self._stored = self._stored, now
        try:
            case_id = self._page.view.id
            self._context.call(cases.update, case_id=case_id, next_step=now[0], next_step_on=now[1])
        except UserError as error:
            self._stored = before
            self._context.warn(error)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < scaled(self, _NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._step_row.setDirection(way)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), 8, 8)
        painter.setClipPath(shape)
        painter.fillRect(0, 0, _BAR, self.height(), QColor(colors_of(self).accent))

    def _show_visit(self, visit: VisitRow | None) -> None:
        self._visit.setVisible(visit is not None)
        if visit is None:
            return
        today, language = self._context.today(), self._context.language
        what = say(label(visit.kind))
        if visit.firm:
            what = self.tr("{what} at {firm}").format(what=what, firm=visit.firm)
        when = days.relative(visit.day, today, language)
        if (visit.day - today).days > 2:
            when = days.long(visit.day, language, today)
        if visit.at is not None:
            when = self.tr("{day} at {time}").format(day=when, time=days.clock(visit.at, language))
        self._visit_title.setText(f"{what} {when}")
        promises = self._page.promises if self._page else ()
        mine = [row for row in promises if row.by_whom is PromiseSide.MENTOR]
        promised = [row.text for row in mine if row.done_on is None]
        words = self.tr("You promised: {what}")
        parts = (visit.text, words.format(what=", ".join(promised)) if promised else "")
        self._visit_text.setText(" · ".join(part for part in parts if part))
        self._visit_text.setVisible(bool(self._visit_text.text()))
        now = self._context.now().astimezone().time()
        due = visit.day < today or (visit.day == today and (visit.at is None or visit.at <= now))
        self.prepare.setText(self.tr("Write visit") if due else self.tr("Prepare"))

    def _lay_out(self, caption: QLabel) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._visit_title)
        words.addWidget(self._visit_text)
        visit = QHBoxLayout(self._visit)
        visit.setContentsMargins(0, 0, 0, 4)
        visit.addLayout(words, 1)
        visit.addWidget(self.prepare)
        self.day.setFixedWidth(scaled(self, _DATE_WIDTH))
        when = QHBoxLayout()
        when.setSpacing(8)
        when.addWidget(self.day)
        when.addWidget(self.done)
        when.addStretch(1)
        step = self._step_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        step.setSpacing(8)
        step.addWidget(self.step, 1)
        step.addLayout(when)
        self.body.setContentsMargins(16, 10, 14, 12)
        self.body.setSpacing(4)
        self.body.addWidget(caption)
        self.body.addWidget(self._visit)
        self.body.addLayout(step)

    def _finish(self) -> None:
        if self._page is None:
            return
        self.flush()
        step = self.step.value()
        try:
            self._context.call(cases.finish_next_step, case_id=self._page.view.id)
        except UserError as error:
            self._context.warn(error)
            return
        self._context.say(self.tr("Done: {what}").format(what=step))
        self.step.setFocus()

    def _ask_visit(self) -> None:
        if self._page is not None and self._page.view.next_visit_id is not None:
            self.visit_asked.emit(self._page.view.next_visit_id)


def _visit_row() -> QWidget:
    row = QWidget()
    row.setVisible(False)
    return row
