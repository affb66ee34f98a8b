"""Who is at the firm now, who is coming, and who has been there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mentor_desk.formats import days, numbers
from mentor_desk.services.firm_page import FirmPage
from mentor_desk.services.placements import PlacementRow
from mentor_desk.terms import label
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm.list_tab import ListTab
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.list_rows import ListRow


class PlacementsTab(ListTab):
    """A click or Enter opens the case."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        nobody = EmptyState(
            "route",
            translate("PlacementsTab", "Nobody has been here yet"),
            translate(
                "PlacementsTab",
                "A placement is made from the citizen’s case. Then it stands here as well.",
            ),
            translate("PlacementsTab", "Go to the cases"),
            lambda: context.go("cases"),
        )
        super().__init__(translate("PlacementsTab", "Placements at the firm"), nobody, parent)
        self._context = context
        self.list.activated.connect(lambda key: context.go("placement", key))

    def show_firm(self, page: FirmPage) -> None:
        """Show the firm's placements."""
        ordered = sorted(page.placements, key=lambda row: (row.state.ended, not row.state.running))
        self.set_rows([self._row(row) for row in ordered])

    def _row(self, row: PlacementRow) -> ListRow:
        language, today = self._context.language, self._context.today()
        term = self.tr("from {day}").format(day=days.short(row.starts_on, language, today))
        if row.ends_on is not None:
            first = days.short(row.starts_on, language, row.ends_on)
            term = f"{first} – {days.short(row.ends_on, language, today)}"
        worked = numbers.hours(row.hours, language) if row.hours else ""
        parts = (say(label(row.kind)), term, worked)
        badge, tone = self._badge(row)
        subtitle = " · ".join(part for part in parts if part)
        return ListRow(str(row.id), row.citizen, subtitle, badge, tone, self._group(row))

    def _badge(self, row: PlacementRow) -> tuple[str, Tone]:
        state, today, language = row.state, self._context.today(), self._context.language
        if state.paused:
            return self.tr("On pause"), "neutral"
        if state.running and state.weeks:
            words = self.tr("Week {week} of {weeks}")
            return words.format(week=state.week, weeks=state.weeks), "accent"
        if state.running:
            return self.tr("Week {week}").format(week=state.week), "accent"
        if state.upcoming:
            return days.relative(row.starts_on, today, language), "ok"
        return "", "neutral"

    def _group(self, row: PlacementRow) -> str:
        if row.state.running:
            return self.tr("Here now")
        return self.tr("Coming") if row.state.upcoming else self.tr("Have been here")
