"""A task of the firm's bank, with all there is to know of it."""

from __future__ import annotations

import uuid
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.formats.day_names import NAMES
from mentor_desk.services import task_bank
from mentor_desk.services.task_bank import TaskRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm.kept_form import KeptForm
from mentor_desk.ui.widgets.chips import Chips
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.form import FormCell
from mentor_desk.ui.widgets.number_field import NumberField
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.text_field import TextField

_WEEK = 60


def present(drawer: Drawer, context: Context, row: TaskRow) -> None:
    """Correct the task, or take it out of the bank."""
    TaskForm(drawer, context, row)


class TaskForm(QWidget):
    """Saved as each field is left."""

    def __init__(self, drawer: Drawer, context: Context, row: TaskRow) -> None:
        super().__init__()
        self._drawer, self._context, self._row = drawer, context, row
        self.form = KeptForm(context)
        self._fill()
        values = {name: getattr(row, name) for name in task_bank.FIELDS}
        values["months"] = [str(month) for month in row.months]
        self.form.hold(row.id, values, partial(self._save, row.id))
        layout = QVBoxLayout(self)
        layout.addWidget(self.form)
        layout.addStretch(1)
        done, remove = QPushButton(self.tr("Done")), QPushButton(self.tr("Take out of the bank"))
        done.clicked.connect(lambda _=False: self._done())
        remove.setToolTip(self.tr("Placements keep their tasks. You can undo it."))
        set_role(remove, "danger")
        remove.clicked.connect(lambda _=False: self._remove())
        drawer.present(self.tr("A task here"), self, [done, remove])

    def save_draft(self) -> None:
        """Save what is typed and not yet left."""
        self.form.save_all()

    def _fill(self) -> None:
        form = self.form
        form.add("task", self.tr("Task"), TextField())
        form.add("trains", self.tr("What it trains"), TextField(), optional=True)
        form.add_pair(
            FormCell("hours", self.tr("Hours a week"), NumberField(high=_WEEK), optional=True),
            FormCell("done_by", self.tr("Who does it now"), TextField(), optional=True),
            stretch=(2, 3),
        )
        form.add("skills", self.tr("What one has to be able to"), TextField(), optional=True)
        names = NAMES[self._context.language].short_months
        months = Chips([(str(number), name.rstrip(".")) for number, name in enumerate(names, 1)])
        hint = self.tr("None chosen means all the year.")
        form.add("months", self.tr("When it is there"), months, hint=hint)
        form.add("carved_from", self.tr("Carved out of the post"), TextField(), optional=True)

    def _save(self, task_id: uuid.UUID, name: str, value: Any) -> None:
        empty = None if name == "hours" else [] if name == "months" else ""
        self._context.call(
            task_bank.change, task_id=task_id, **{name: empty if value is None else value}
        )

    def _done(self) -> None:
        self.form.save_all()
        self._drawer.dismiss()

    def _remove(self) -> None:
        try:
            self._context.call(task_bank.remove, task_id=self._row.id)
        except UserError as error:
            self._context.warn(error)
            return
        self._drawer.dismiss()
        words = QCoreApplication.translate("TaskForm", "«{task}» is out of the bank.")
        self._context.say(words.format(task=self._row.task))
