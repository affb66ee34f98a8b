"""The firm's task bank: what there is to do, what it trains, how much of it, and who does it now."""

from __future__ import annotations

import uuid

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from mentor_desk.errors import UserError
from mentor_desk.services import task_bank
from mentor_desk.services.task_bank import TaskRow
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm import carve_form, task_form, task_words
from mentor_desk.ui.widgets.action_row import ActionRow
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.roles import set_role


class BankCard(Card):
    """A line to type the next task into; Enter keeps it and stays there. A row opens the task."""

    def __init__(self, context: Context, drawer: Drawer) -> None:
        super().__init__(" ", flush=True)
        self.set_title(self.tr("Task bank"))
        self._context, self._drawer = context, drawer
        self._firm_id: uuid.UUID | None = None
        self._shown: tuple[TaskRow, ...] | None = None
        self.carve = self.add_action(self.tr("Carve a job …"), self._carve)
        self.task, self.trains = QLineEdit(), QLineEdit()
        self._rows = QWidget()
        self.body.addWidget(self._about())
        self._list = Card(flush=True)
        set_role(self._list, "plain")
        self._list.body.setContentsMargins(0, 0, 0, 0)
        self.add(self._list)
        self.add(self._adding())
        drawer.closed.connect(self._come_back)
        self._edited: str | None = None

    def show_rows(self, firm_id: uuid.UUID, rows: tuple[TaskRow, ...]) -> None:
        """Show the firm's tasks; what is half typed for the same firm stays."""
        if firm_id != self._firm_id:
            self.task.clear()
            self.trains.clear()
        elif rows == self._shown:
            return
        self._firm_id, self._shown = firm_id, rows
        self._list.clear()
        for row in rows:
            said = task_words.subtitle(row, self._context.language)
            widget = ActionRow(str(row.id), row.task, said, action_text=self.tr("Edit"))
            widget.opened.connect(self._edit)
            widget.acted.connect(self._edit)
            self._list.add(widget)
        self._list.setVisible(bool(rows))

    def keep(self) -> None:
        """Put what is typed into the bank."""
        task = self.task.text().strip()
        if not task or self._firm_id is None:
            return
        trains = self.trains.text().strip()
        try:
            self._context.call(task_bank.add, firm_id=self._firm_id, task=task, trains=trains)
        except UserError as error:
            self._context.warn(error)
            return
        self.task.clear()
        self.trains.clear()

    def _about(self) -> QLabel:
        about = QLabel(
            self.tr(
                "What can somebody do here, and what does it train? You pick from this list when you "
                "write a placement, and new tasks can be remembered from there."
            )
        )
        about.setWordWrap(True)
        about.setContentsMargins(14, 0, 14, 8)
        set_role(about, "caption")
        return about

    def _adding(self) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(14, 8, 14, 12)
        row.setSpacing(6)
        add = QPushButton(self.tr("Add"))
        set_role(add, "small")
        add.setAccessibleDescription(self.tr("Put the task into the bank"))
        add.clicked.connect(lambda _=False: self._add())
        for field, words in (
            (self.task, self.tr("Add a task …")),
            (self.trains, self.tr("What it trains")),
        ):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
            field.returnPressed.connect(self._add)
            row.addWidget(field, 1)
        row.addWidget(add)
        return line

    def _add(self) -> None:
        self.keep()
        self.task.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edit(self, key: str) -> None:
        row = next((row for row in self._shown or () if str(row.id) == key), None)
        if row is not None:
            task_form.present(self._drawer, self._context, row)
            self._edited = key

    def _carve(self) -> None:
        if self._firm_id is not None:
            carve_form.present(self._drawer, self._context, firm_id=self._firm_id)

    def _come_back(self) -> None:
        """Saving redraws the rows, so the drawer cannot give the keyboard back to the old one."""
        edited, self._edited = self._edited, None
        for row in self._list.findChildren(ActionRow):
            if edited is not None and row.key == edited and row.isVisible():
                row.setFocus(Qt.FocusReason.OtherFocusReason)
