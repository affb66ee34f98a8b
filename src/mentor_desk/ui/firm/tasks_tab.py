"""The firm's task bank: what there is to do, and what it trains."""

from __future__ import annotations

import uuid

from PySide6.QtWidgets import QLabel, QWidget

from mentor_desk.errors import UserError
from mentor_desk.services import firm_tasks
from mentor_desk.services.firm_page import FirmPage
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm.scrolled import Scrolled
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.roles import set_role
from mentor_desk.ui.widgets.rows_editor import RowsEditor


class TasksTab(Scrolled):
    """Rows to add, correct and remove; saved when they are left."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._firm_id: uuid.UUID | None = None
        self._known: list[tuple[str, str]] = []
        about = QLabel(
            self.tr(
                "What can somebody do here, and what does it train? You pick from this list when you "
                "write a placement, and new tasks can be remembered from there."
            )
        )
        about.setWordWrap(True)
        set_role(about, "caption")
        headings = (self.tr("Task"), self.tr("What it trains"))
        self.rows = RowsEditor(headings, placeholder=self.tr("Add a task …"))
        self.rows.setAccessibleName(self.tr("Task bank"))
        self.rows.left.connect(self.save_all)
        card = Card(self.tr("Task bank"))
        card.add(about)
        card.add(self.rows)
        self.column.addWidget(card)
        self.setFocusProxy(self.rows)

    def show_firm(self, page: FirmPage) -> None:
        """Show the firm's tasks; rows of the same firm that are not saved yet are left alone."""
        tasks = [(one.task, one.trains) for one in page.tasks]
        other = page.view.id != self._firm_id
        unsaved = self.rows.value() != self._known
        self._firm_id = page.view.id
        if other or (tasks != self._known and not unsaved):
            self._known = tasks
            self.rows.set_value(tasks)

    def save_all(self) -> None:
        """Save what is typed and not yet left."""
        tasks = self.rows.value()
        if self._firm_id is None or tasks == self._known:
            return
        before, self._known = self._known, tasks
        try:
            self._context.call(firm_tasks.arrange, firm_id=self._firm_id, tasks=tasks)
        except UserError as error:
            self._known = before
            self._context.warn(error)
