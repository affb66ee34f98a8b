"""What came of a placement, and how a new job goes: a line of steps each (feature E7)."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QCoreApplication

from mentor_desk.errors import UserError
from mentor_desk.services import outcomes
from mentor_desk.services.checkpoints import END, TRIED
from mentor_desk.services.placement_page import PlacementPage
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import checkpoint_form, decide_form
from mentor_desk.ui.placement import words
from mentor_desk.ui.placement.card import PlacementCard
from mentor_desk.ui.placement.checkpoint_words import step_of
from mentor_desk.ui.placement.step_row import StepLine
from mentor_desk.ui.widgets.drawer import Drawer


class CheckpointCard(PlacementCard):
    """The steps of a placement; the button of a step writes it down."""

    def __init__(self, context: Context, drawer: Drawer, title: str) -> None:
        super().__init__(context, drawer, title)
        self._placement_id: uuid.UUID | None = None
        self._to_decide = False
        self.line = StepLine(self._act)
        self.add(self.line)

    def draw(self, page: PlacementPage) -> None:
        self._placement_id = page.row.id
        self._to_decide = not words.is_over(page.row)
        today, language = self.context.today(), self.context.language
        line = self.context.call(
            outcomes.checkpoints,
            placement_id=page.row.id,
            today=today,
            rulebook=self.context.rules,
        )
        self.line.show_steps([step_of(row, today, language) for row in line])

    def _act(self, step: str) -> None:
        if self._placement_id is None:
            return
        try:
            if step == END and self._to_decide:
                decide_form.present(self.drawer, self.context, placement_id=self._placement_id)
            else:
                checkpoint_form.present(
                    self.drawer, self.context, placement_id=self._placement_id, step=step
                )
        except UserError as error:
            self.context.warn(error)


class OutcomeCard(CheckpointCard):
    """Turns up when a praktik or a wage subsidy has come near its end."""

    kinds = TRIED

    def __init__(self, context: Context, drawer: Drawer) -> None:
        title = QCoreApplication.translate("OutcomeCard", "What did it turn into?")
        super().__init__(context, drawer, title)

    def belongs(self, page: PlacementPage) -> bool:
        near = words.is_over(page.row) or words.to_decide(page.row)
        return super().belongs(page) and page.row.ends_on is not None and near
