"""What happens at the firm: the room, the placements, what was learned, and the head-count."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from mentor_desk.services.firm_page import FirmPage
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm.experiences_card import ExperiencesCard
from mentor_desk.ui.firm.heads_card import HeadsCard
from mentor_desk.ui.firm.placements_card import PlacementsCard
from mentor_desk.ui.firm.scrolled import Scrolled
from mentor_desk.ui.widgets.drawer import Drawer


class PlacementsTab(Scrolled):
    """The room stands on top as guidance; the counts it comes from stand last."""

    def __init__(self, context: Context, drawer: Drawer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.placements = PlacementsCard(context, drawer)
        self.experiences = ExperiencesCard(context, drawer)
        self.heads = HeadsCard(context)
        for widget in (self.heads.notice, self.placements, self.experiences, self.heads):
            self.column.addWidget(widget)
        self.heads.count_wanted.connect(self.enter_heads)

    def show_firm(self, page: FirmPage) -> None:
        """Show the firm."""
        self.placements.show_firm(page)
        self.experiences.show_firm(page)
        self.heads.show_firm(page)

    def enter_heads(self) -> None:
        """Put the keyboard where the number of employees is written."""
        self.heads.enter()
        # The cards above have their height only when the tab has been shown.
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self.heads.button))
