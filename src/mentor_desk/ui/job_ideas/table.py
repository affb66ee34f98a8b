"""The idea over the whole window, large enough for everybody at the table."""

from __future__ import annotations

import uuid

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.services import job_idea_view
from mentor_desk.ui.commands.desk_commands import PRINT, UNDO
from mentor_desk.ui.commands.places import LARGE_TYPE
from mentor_desk.ui.context import Context
from mentor_desk.ui.job_ideas import words
from mentor_desk.ui.job_ideas.workshop import Workshop
from mentor_desk.ui.kitchen.cover import Cover
from mentor_desk.ui.widgets.roles import set_role

_TEXT, _STRONG, _HEADING, _TITLE = 1.3, 1.45, 1.6, 2.0
"""Sizes against the program's own text."""


class IdeaTable(Cover):
    """The same workshop as on the page; nobody else stands on it. Esc or F11 goes back."""

    def __init__(self, parent: QWidget, context: Context, idea_id: uuid.UUID, step: str) -> None:
        super().__init__(parent, context)
        self._idea_id = idea_id
        self._title = QLabel()
        set_role(self._title, "display")
        self.done, self.undo = QPushButton(self.tr("&Close")), QPushButton(self.tr("&Undo"))
        self.paper = QPushButton(self.tr("The sum on &paper"))
        self.workshop = Workshop(context, _TEXT)
        self._dress()
        head = QHBoxLayout()
        head.setContentsMargins(24, 12, 20, 2)
        head.setSpacing(12)
        head.addWidget(self._title, 1)
        for button in (self.undo, self.paper, self.done):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.workshop, 1)
        self.workshop.furnish()
        self.workshop.with_the_owner()
        self.done.clicked.connect(lambda _=False: self.dismiss())
        self.undo.clicked.connect(lambda _=False: self._undo())
        self.paper.clicked.connect(lambda _=False: self._print())
        for command, act in ((LARGE_TYPE, self.dismiss), (UNDO, self._undo), (PRINT, self._print)):
            self.bind_command(command, act)
        context.changed.connect(self._refresh)
        self._read()
        self.workshop.choose(step)

    def present(self) -> None:
        """Cover the window and begin where one was."""
        super().present()
        self.workshop.tabs.setFocus(Qt.FocusReason.OtherFocusReason)
        self.focusNextChild()

    def flush(self) -> None:
        """Save what is typed and not yet left."""
        self.workshop.save_all()

    def _read(self) -> None:
        idea = self.context.call(
            job_idea_view.one,
            idea_id=self._idea_id,
            today=self.context.today(),
            rulebook=self.context.rules,
        )
        title = self.tr("{idea} at {firm}").format(idea=words.name(idea), firm=idea.firm)
        self._title.setText(title)
        self.workshop.show_idea(idea)

    @Slot(object)
    def _refresh(self, _classes: object = None) -> None:
        if self.isHidden():
            return
        try:
            self._read()
        except UserError:
            self.dismiss()

    def _undo(self) -> None:
        try:
            self.context.undo()
        except UserError as error:
            self.context.warn(error)

    def _print(self) -> None:
        self.flush()
        self.workshop.next.print_here()

    def _dress(self) -> None:
        # The program's own sizes are too small for somebody across the table.
        size = QApplication.font().pointSizeF()
        text, bold = size * _TEXT, size * _STRONG
        self.setStyleSheet(
            f"QLabel, QPushButton, QLineEdit, QComboBox, QTabBar {{ font-size: {text:.1f}pt; }}"
            f'QLabel[role="strong"] {{ font-size: {bold:.1f}pt; }}'
            f'QLabel[role="heading"] {{ font-size: {size * _HEADING:.1f}pt; }}'
            f'QLabel[role="display"] {{ font-size: {size * _TITLE:.1f}pt; }}'
        )


def open_table(
    parent: QWidget, context: Context, idea_id: uuid.UUID, step: str = "time"
) -> IdeaTable | None:
    """Lay the idea on the table, at the same step; one that is gone is told."""
    try:
        page = IdeaTable(parent, context, idea_id, step)
    except UserError as error:
        context.warn(error)
        return None
    page.present()
    return page
