"""The mentor's own courses: what a new placement can begin from."""

from __future__ import annotations

import uuid
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from mentor_desk.errors import UserError
from mentor_desk.formats import numbers
from mentor_desk.services import placement_templates
from mentor_desk.services.placement_templates import TemplateRow
from mentor_desk.terms import label
from mentor_desk.ui.case.inline_form import InlineForm
from mentor_desk.ui.case.row_card import CardRow, RowCard
from mentor_desk.ui.context import Context
from mentor_desk.ui.settings.section import Section
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.form import FormCell
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.rows_editor import RowsEditor
from mentor_desk.ui.widgets.text_area import TextArea
from mentor_desk.ui.widgets.text_field import TextField


class CoursesSection(Section):
    """A course is made on the page of a placement; here it is corrected and removed."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            self.tr("Courses"),
            self.tr(
                "What you do again and again: length, hours, tasks, purpose. A new placement can begin "
                "from a course, and everything in it can be changed there."
            ),
        )
        self._rows: dict[str, TemplateRow] = {}
        self._open: uuid.UUID | None = None
        self.card = RowCard(
            self.tr("Your courses"),
            self.tr("None yet. Open a placement that went well and choose «Keep as a course»."),
        )
        self.card.opened.connect(self._edit)
        self.card.acted.connect(self._edit)
        self.editor = InlineForm(QPushButton(self.tr("Save course")), self._save)
        self.remove = QPushButton(self.tr("Remove the course"))
        set_role(self.remove, "danger")
        self.remove.clicked.connect(lambda _=False: self._remove())
        self._fill()
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.remove)
        line.addStretch(1)
        self.editor.form.add_widget(holder)
        self.card.add(self.editor)
        self.column.addWidget(self.card)

    def draw(self) -> None:
        """The courses there are."""
        found = self.context.call(placement_templates.listing)
        self._rows = {str(row.id): row for row in found}
        self.card.set_rows([self._line(row) for row in found])
        if str(self._open) not in self._rows:
            self.editor.close_form()

    def _fill(self) -> None:
        form = self.editor.form
        form.add("name", self.tr("Name of the course"), TextField())
        form.add_pair(
            FormCell("weeks", self.tr("Weeks"), NumberField(low=1, high=104, whole=True)),
            FormCell(
                "hours_start", self.tr("Hours a week at first"), NumberField(low=0, high=37, step=0.5)
            ),
        )
        form.add("purpose", self.tr("What we want to reach"), TextArea())
        editor = RowsEditor((self.tr("Task"), self.tr("What it trains")))
        form.add("tasks", self.tr("Tasks"), editor)
        form.add("follow_up", self.tr("Follow-up"), TextArea())

    def _line(self, row: TemplateRow) -> CardRow:
        told = [say(label(row.kind))]
        if row.weeks:
            told.append(self.tr("%n week(s)", "", row.weeks))
        if row.hours_start:
            told.append(numbers.hours(row.hours_start, self.context.language))
        return CardRow(str(row.id), row.name, " · ".join(told), action=self.tr("Correct"))

    def _edit(self, key: str) -> None:
        row = self._rows[key]
        self._open = row.id
        values = {
            "name": row.name,
            "weeks": row.weeks,
            "hours_start": row.hours_start,
            "purpose": row.purpose,
            "tasks": row.tasks,
            "follow_up": row.follow_up,
        }
        self.editor.open_form(values, "name")

    def _save(self, values: dict[str, Any]) -> None:
        if self._open is None:
            return
        if values["weeks"] is not None:
            values["weeks"] = round(values["weeks"])
        try:
            self.context.call(placement_templates.update, template_id=self._open, **values)
        except UserError as error:
            self.editor.form.set_error(error.field or "name", say(error.text))
        else:
            self.editor.close_form()

    def _remove(self) -> None:
        if self._open is None:
            return
        try:
            self.context.call(placement_templates.remove, template_id=self._open)
        except UserError as error:
            self.context.warn(error)
