"""What there is to do at the firm: places it wants somebody in, jobs of few hours, its task bank."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from mentor_desk.services.firm_page import FirmPage
from mentor_desk.ui.context import Context
from mentor_desk.ui.firm.bank_card import BankCard
from mentor_desk.ui.firm.openings_card import OpeningsCard
from mentor_desk.ui.firm.scrolled import Scrolled
from mentor_desk.ui.job_ideas.firm_card import IdeasCard
from mentor_desk.ui.widgets.drawer import Drawer
from mentor_desk.ui.widgets.roles import set_role


class TasksTab(Scrolled):
    """Openings on top: they are what somebody can be found for today."""

    def __init__(self, context: Context, drawer: Drawer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.openings = OpeningsCard(context, drawer)
        self.bank = BankCard(context, drawer)
        self.ideas = IdeasCard(context)
        # Below the card: a third button in its head would be too wide in large type.
        self.recruit = QPushButton(self.tr("Find somebody in eight steps: recruit …"))
        set_role(self.recruit, "link")
        self.recruit.clicked.connect(lambda _=False: self.openings.recruit())
        self.column.addWidget(self.openings)
        self.column.addWidget(self.recruit, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.ideas)
        self.column.addWidget(self.bank)

    def show_firm(self, page: FirmPage) -> None:
        """Show the firm's places and tasks; a task half typed for the same firm stays."""
        self.openings.show_rows(page.view.id, page.inside.openings)
        self.ideas.show_firm(page.view.id)
        self.bank.show_rows(page.view.id, page.inside.bank)

    def save_all(self) -> None:
        """Keep a task that is typed and not yet put into the bank."""
        self.bank.keep()
