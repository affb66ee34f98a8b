"""The Recruitment page: the jobs that firms want filled with the municipality's help (feature I2)."""

from __future__ import annotations

import uuid
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.errors import UserError
from mentor_desk.services.recruitment_rows import RecruitmentRow
from mentor_desk.ui.commands import desk_commands
from mentor_desk.ui.commands.shortcut import tip
from mentor_desk.ui.context import Context
from mentor_desk.ui.pages.base import DeskPage
from mentor_desk.ui.recruitment.board import Board

NEW: Final = "new:"
"""Goes before the id of a firm: begin to recruit for it."""


class RecruitmentPage(DeskPage):
    """The board with its own drawer."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.board = Board(context)
        self.drawer = self.board.drawer
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(self.board)
        self.set_body(body)
        tip(self.set_primary(self.tr("New re&cruitment"), self.new), desk_commands.NEW)
        self.watch(self.redraw, *Board.models)
        self.redraw()

    def new(self) -> None:
        """Begin to recruit for a firm."""
        self.board.new()

    def print_here(self) -> None:
        """The paper of the tab in view."""
        self.board.print_here()

    def show_record(self, kind: str, ref: str) -> None:
        """One recruitment, or the one a step or a candidate belongs to; a new one for a firm."""
        if ref == kind:
            return
        if ref.startswith(NEW):
            self.board.begin(uuid.UUID(ref.removeprefix(NEW)))
            return
        try:
            self.board.go_to(ref)
        except (UserError, ValueError) as error:
            if isinstance(error, UserError):
                self.context.warn(error)

    def place(self) -> tuple[str, str] | None:
        """The recruitment in view."""
        row = self.board.chosen()
        return ("recruitment", str(row.id)) if row is not None else None

    def redraw(self) -> None:
        """Read the board anew, and say how it stands."""
        self.board.redraw()
        self.set_title(self.tr("Recruitment"), self._summary(self.board.rows))

    def _summary(self, rows: list[RecruitmentRow]) -> str:
        today = self.context.today()
        running = [row for row in rows if row.is_open]
        late = sum(row.due_on < today for row in running)
        waiting = sum(row.waiting for row in rows)
        parts = [self.tr("%n under way", "", len(running))]
        if late:
            parts.append(self.tr("%n past the day", "", late))
        if waiting:
            parts.append(self.tr("%n wait(s) for an answer", "", waiting))
        return " · ".join(parts)
