"""After-care: the talks with citizen and firm in the first year of a job (feature E7)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mentor_desk.services.checkpoints import HIRED
from mentor_desk.ui.context import Context
from mentor_desk.ui.placement.outcome_card import CheckpointCard
from mentor_desk.ui.widgets.drawer import Drawer


class AfterCareCard(CheckpointCard):
    """Counts from the first working day."""

    kinds = HIRED

    def __init__(self, context: Context, drawer: Drawer) -> None:
        title = QCoreApplication.translate("AfterCareCard", "After-care")
        super().__init__(context, drawer, title)
