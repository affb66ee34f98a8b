"""Who is at the firm now, who is coming, and who has been there."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mentor_desk.formats import days, numbers
from mentor_desk.services.firm_page import FirmPage
from mentor_desk.services.placements import PlacementRow
from mentor_desk.terms import label
from mentor_desk.ui.context import Context
from mentor_desk.ui.theme import Tone
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.card import Card
from mentor_desk.ui.widgets.empty_state import EmptyState
from mentor_desk.ui.widgets.list_rows import ListRow, RowList


class PlacementsTab(QWidget):
    """Enter or a double click opens the case."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.list = RowList(self.tr("Placements at the firm"))
        self.list.activated.connect(lambda key: context.go("placement", key))
        self.list.clicked.connect(lambda _: self.list.open_current())
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._empty = self._nobody()
        self._stack.addWidget(self._empty)
        card = Card(flush=True)
        card.body.setContentsMargins(0, 0, 0, 0)
        card.add(self._stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def show_firm(self, page: FirmPage) -> None:
        """Show the firm's placements."""
        ordered = sorted(page.placements, key=lambda row: (row.state.ended, not row.state.running))
        self.list.set_rows([self._row(row) for row in ordered])
        self._stack.setCurrentIndex(0 if ordered else 1)
        # Tab stops before a widget whose proxy is out of sight, and comes no further.
        self.setFocusProxy(self.list if ordered else self._empty.button)

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

    def _nobody(self) -> EmptyState:
        return EmptyState(
            "route",
            self.tr("Nobody has been here yet"),
            self.tr("A placement is made from the citizen’s case. Then it stands here as well."),
            self.tr("Go to the cases"),
            lambda: self._context.go("cases"),
        )
