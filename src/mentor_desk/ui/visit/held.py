"""A visit that was held, or that came to nothing: what is corrected is saved as its field is left."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.formats import days
from mentor_desk.services import visit_sheet
from mentor_desk.services.promises import PromiseRow
from mentor_desk.services.visit_preparation import Preparation
from mentor_desk.terms import VisitStatus
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms.draft_codec import encode
from mentor_desk.ui.forms.saver import Saver
from mentor_desk.ui.visit import task_rows, when_line, words
from mentor_desk.ui.visit.fields import VisitFields, plain
from mentor_desk.ui.visit.journal_ask import JournalAsk
from mentor_desk.ui.visit.sheet_base import SheetBase
from mentor_desk.ui.widgets.notice import Notice
from mentor_desk.ui.widgets.roles import set_role


class HeldVisit(SheetBase):
    """The same sheet; what was promised at the visit stands as a list, with a way to add to it."""

    promise_asked = Signal()

    def __init__(self, context: Context, prep: Preparation, parent: QWidget | None = None) -> None:
        super().__init__(context, prep, parent)
        self._say_status()
        self.fields = VisitFields(context, prep, self.form, promising=False)
        self._made = QWidget()
        self._list = QVBoxLayout(self._made)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(2)
        self.form.add_widget(self._made)
        self.fields.add_journal()
        self.fields.show()
        self._show_made()
        self._saver = Saver(self.form, self._save, self._complain)
        self.journal = JournalAsk(self.form)
        self.place_above(self.journal)
        self.remark(self.tr("Saved as you leave each field"))

    def save_draft(self) -> None:
        """Save what is typed in the field that has the keyboard."""
        self._saver.save()

    def complain(self, name: str, sentence: str) -> bool:
        if name in when_line.FIELDS:
            self.fields.when.unfold(name)
        return super().complain(name, sentence)

    def follow(self, prep: Preparation) -> None:
        """Show what has changed: an undone correction, a promise made or kept."""
        before, self.prep = self.prep, prep
        self.before.show_prep(prep)
        self._show_made()
        fields = (before.fields, before.small_step, before.scores)
        if fields != (prep.fields, prep.small_step, prep.scores) and self._differs(prep):
            self.fields.take(prep)
        self.journal.tell()

    def _differs(self, prep: Preparation) -> bool:
        """Whether the record differs from what was last saved from here."""
        sheet = plain(self.form.values())
        return any(encode(sheet[name]) != encode(prep.fields[name]) for name in sheet) or (
            self.form.field("small_step").value() != prep.small_step
            or self.form.field("scores").value() != dict(prep.scores)
        )

    def _say_status(self) -> None:
        said = {
            VisitStatus.CANCELLED: self.tr("It did not take place."),
            VisitStatus.NO_ANSWER: self.tr("Nobody answered."),
        }.get(self.prep.status)
        if said is not None:
            self.column.insertWidget(0, Notice("neutral", said))

    def _show_made(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for widget in self._promise_lines():
            self._list.addWidget(widget)
            widget.show()

    def _promise_lines(self) -> Iterator[QWidget]:
        heading = QLabel(self.tr("Promises, yours and theirs"))
        set_role(heading, "field")
        yield heading
        for row in self.prep.made:
            line = QLabel(self._line(row))
            line.setWordWrap(True)
            line.setTextFormat(Qt.TextFormat.PlainText)
            yield line
        add = QPushButton(self.tr("Add a promise"))
        set_role(add, "link")
        add.clicked.connect(lambda _=False: self.promise_asked.emit())
        yield add

    def _line(self, row: PromiseRow) -> str:
        who = words.sides(self.prep)[row.by_whom]
        said = f"{who}: {words.capital(row.text)}"
        if row.done_on is not None:
            return self.tr("{promise} – kept: {how}").format(promise=said, how=row.done_how)
        if row.due_on is None:
            return said
        day = days.long(row.due_on, self.context.language, self.context.today())
        return self.tr("{promise} – by {day}").format(promise=said, day=day)

    def _save(self, values: Mapping[str, Any]) -> None:
        sheet = plain(values)
        sheet["day"] = sheet["day"] or self.prep.fields["day"]
        if self.prep.id is None:
            return
        self.context.call(
            visit_sheet.correct,
            case_id=self.prep.case_id,
            visit_id=self.prep.id,
            bank=task_rows.for_bank(values["tasks"]),
            small_step=values["small_step"],
            scores=values["scores"],
            **sheet,
        )

    def _complain(self, name: str | None, sentence: str) -> None:
        if name is None or not self.complain(name, sentence):
            self.context.warn(sentence)
