"""What the team decided about a case, on its profile (feature K2)."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from mentor_desk.errors import UserError
from mentor_desk.formats import days
from mentor_desk.services import team_decisions
from mentor_desk.services.case_page import CasePage
from mentor_desk.services.team_decisions import DecisionRow
from mentor_desk.ui.case.row_card import CardRow, RowCard
from mentor_desk.ui.context import Context
from mentor_desk.ui.papers.opening import open_about
from mentor_desk.ui.team import decision_form
from mentor_desk.ui.team.words import badge, joined
from mentor_desk.ui.widgets.drawer import Drawer


class DecisionsCard(RowCard):
    """The newest first; what waits can be followed up here."""

    def __init__(self, context: Context, drawer: Drawer) -> None:
        super().__init__(" ", "")
        self._context, self._drawer = context, drawer
        self._case_id: uuid.UUID | None = None
        self._found: dict[str, DecisionRow] = {}
        self.set_title(self.tr("What the team decided"))
        self.say_empty(
            self.tr(
                "Nothing yet. Take the case to the team meeting on one page, and write down here what "
                "you decided and when you follow up."
            )
        )
        self.add_actions(
            (self.tr("On one page …"), self._print), (self.tr("Write a decision"), self.add_decision)
        )
        self.opened.connect(self._open)
        self.acted.connect(self._follow)

    def show_page(self, page: CasePage) -> None:
        """Show the decisions about this case."""
        self._case_id = page.view.id
        found = self._context.call(team_decisions.of_case, case_id=page.view.id)
        self._found = {str(row.id): row for row in found}
        self.set_rows([self._row(row) for row in found])

    def add_decision(self) -> None:
        """Write down what the team decided, in the drawer."""
        if self._case_id is not None:
            decision_form.present(self._drawer, self._context, case_id=self._case_id)

    def _row(self, row: DecisionRow) -> CardRow:
        today, language = self._context.today(), self._context.language
        words, tone = badge(row, today, language)
        about = joined(days.short(row.day, language, today), row.who, row.question)
        action = self.tr("Followed up …") if row.waits else ""
        return CardRow(str(row.id), row.decided, about, badge=words, tone=tone, action=action)

    def _open(self, key: str) -> None:
        self._show(key, decision_form.present_edit)

    def _follow(self, key: str) -> None:
        self._show(key, decision_form.present_follow)

    def _show(self, key: str, present: Callable[..., None]) -> None:
        try:
            present(self._drawer, self._context, decision_id=uuid.UUID(key))
        except UserError as error:
            self._context.warn(error)

    def _print(self) -> None:
        if self._case_id is not None:
            open_about(self, self._context, "sagsresume", self._case_id)
