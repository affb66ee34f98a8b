"""Everything the team decided: what waits for somebody first (feature K2)."""

from __future__ import annotations

import uuid

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentor_desk.formats import days
from mentor_desk.services import team_decisions
from mentor_desk.ui.context import Context
from mentor_desk.ui.team import decision_form
from mentor_desk.ui.team.words import badge, joined
from mentor_desk.ui.widgets.data_table import Cell, Column, DataTable, TableRow
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.empty_state import EmptyState


class DecisionsTab(QWidget):
    """A table; Enter opens a decision to correct it or to follow it up."""

    def __init__(self, context: Context, drawer: Drawer) -> None:
        super().__init__()
        self._context, self._drawer = context, drawer
        self._rows: dict[str, team_decisions.DecisionRow] = {}
        self.table = DataTable(
            (
                Column("day", self.tr("Meeting"), 110),
                Column("citizen", self.tr("Citizen"), 170),
                Column("decided", self.tr("What we decided")),
                Column("who", self.tr("Who does it"), 170),
                Column("follow", self.tr("Follow up"), 170),
            ),
            self.tr("Decisions of the team"),
        )
        self.table.activated.connect(self.open)
        self.empty = EmptyState("users", self.tr("Nothing decided yet"), "")
        self.empty.say(
            self.tr("Nothing decided yet"),
            self.tr(
                "Write down at the meeting what the team decides about a case, who does it and when "
                "you follow up. On that day it stands on Today."
            ),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        layout.addWidget(self.empty)

    def redraw(self) -> None:
        """Read them anew."""
        context = self._context
        found = context.call(team_decisions.listing)
        self._rows = {str(row.id): row for row in found}
        self.table.set_rows([self._row(row) for row in found])
        self.table.setVisible(bool(found))
        self.empty.setVisible(not found)

    def open(self, key: str) -> None:
        """Follow it up while it waits, else correct it."""
        row = self._rows.get(key)
        if row is None:
            return
        form = decision_form.present_follow if row.waits else decision_form.present_edit
        form(self._drawer, self._context, decision_id=row.id)

    def edit(self, decision_id: uuid.UUID) -> None:
        """Correct a decision."""
        decision_form.present_edit(self._drawer, self._context, decision_id=decision_id)

    def _row(self, row: team_decisions.DecisionRow) -> TableRow:
        today, language = self._context.today(), self._context.language
        words, tone = badge(row, today, language)
        due = row.done_on or row.follow_up_on
        return TableRow(
            str(row.id),
            (
                Cell(days.short(row.day, language, today), sort=row.day),
                Cell(row.citizen),
                Cell(joined(row.decided.replace("\n", " ")), second_line=row.question),
                Cell(row.who or self.tr("you")),
                Cell(badge=words, tone=tone, sort=due),
            ),
        )
