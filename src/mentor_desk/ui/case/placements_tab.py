"""The placements of a case, the newest first."""

from __future__ import annotations

from mentor_desk.formats import numbers
from mentor_desk.services.case_page import CasePage
from mentor_desk.services.placements import PlacementRow
from mentor_desk.terms import PlacementKind
from mentor_desk.ui.case.papers_tab import open_agreement
from mentor_desk.ui.case.row_card import CardRow, RowCard
from mentor_desk.ui.case.scrolled import scrolled
from mentor_desk.ui.case.tab import CaseTab
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import decide_form, placement_form
from mentor_desk.ui.placement import words
from mentor_desk.ui.widgets.drawer import Drawer


class PlacementsTab(CaseTab):
    """A row opens the placement; its button makes the agreement, or decides what comes after."""

    def __init__(self, context: Context, drawer: Drawer) -> None:
        super().__init__(context, drawer)
        empty = self.tr(
            "No placements yet. A new one needs a firm, a period, hours and what the citizen will do "
            "there; the rules are checked while you write."
        )
        self.card = RowCard(self.tr("Placements"), empty)
        self.card.add_action(self.tr("New placement"), self._new)
        self.card.opened.connect(self._open)
        self.card.acted.connect(self._act)
        scrolled(self, self.card)

    def draw(self, page: CasePage) -> None:
        """One row for each placement."""
        self.card.set_rows([self._row(row) for row in page.placements])

    def _row(self, row: PlacementRow) -> CardRow:
        today, language = self.context.today(), self.context.language
        title = words.title(row)
        weeks = numbers.weeks(row.state.weeks, language) if row.state.weeks else ""
        parts = (
            words.period(row, today, language),
            weeks,
            words.hours(row.hours, language),
            row.purpose,
        )
        badge, tone = words.badge(row, today, language)
        return CardRow(
            str(row.id),
            title,
            " · ".join(part for part in parts if part),
            badge,
            tone,
            self._action(row),
        )

    def _action(self, row: PlacementRow) -> str:
        if words.to_decide(row):
            return self.tr("Decide …")
        if row.kind is PlacementKind.PRAKTIK and not row.state.ended:
            return self.tr("Make agreement")
        return ""

    def _new(self) -> None:
        if self.page is not None:
            placement_form.present(self.drawer, self.context, case_id=self.page.view.id)

    def _open(self, key: str) -> None:
        self.context.go("placement", key)

    def _act(self, key: str) -> None:
        rows = self.page.placements if self.page else ()
        row = next((row for row in rows if str(row.id) == key), None)
        if row is None:
            return
        if words.to_decide(row):
            decide_form.present(self.drawer, self.context, placement_id=row.id)
        else:
            open_agreement(self, self.context, row.id)
