"""What both sides say of a placement that is over (feature C14)."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QCoreApplication

from mentor_desk.errors import UserError
from mentor_desk.services import evaluations
from mentor_desk.services.evaluations import EvaluationRow
from mentor_desk.services.placement_page import PlacementPage
from mentor_desk.terms import EvaluationSide, label
from mentor_desk.ui.context import Context
from mentor_desk.ui.forms import evaluation_form, evaluation_words
from mentor_desk.ui.placement import words
from mentor_desk.ui.placement.card import PlacementCard
from mentor_desk.ui.translate import say
from mentor_desk.ui.widgets.action_row import ActionRow
from mentor_desk.ui.widgets.drawer import Drawer


class EvaluationCard(PlacementCard):
    """A row for each side; its button asks, or shows what was said."""

    def __init__(self, context: Context, drawer: Drawer) -> None:
        title = QCoreApplication.translate("EvaluationCard", "How did it go, say both")
        super().__init__(context, drawer, title, flush=True)
        self._placement_id: uuid.UUID | None = None
        self._shown: tuple[EvaluationRow, ...] | None = None

    def belongs(self, page: PlacementPage) -> bool:
        return page.row.state.ended or words.is_over(page.row)

    def draw(self, page: PlacementPage) -> None:
        said = self.context.call(evaluations.of_placement, placement_id=page.row.id)
        if (page.row.id, said) == (self._placement_id, self._shown):
            return
        self._placement_id, self._shown = page.row.id, said
        self.clear()
        for side in EvaluationSide:
            known = next((each for each in said if each.side is side), None)
            row = ActionRow(
                side.value,
                say(label(side)),
                self._said(known),
                action_text=self.tr("Read") if known else self.tr("Ask"),
            )
            row.opened.connect(self._ask)
            row.acted.connect(self._ask)
            self.add(row)

    def _said(self, known: EvaluationRow | None) -> str:
        if known is None:
            return self.tr("Not asked yet")
        parts = (evaluation_words.answers(known), known.went_well)
        return " · ".join(part for part in parts if part)

    def _ask(self, side: str) -> None:
        if self._placement_id is None:
            return
        try:
            evaluation_form.present(
                self.drawer,
                self.context,
                placement_id=self._placement_id,
                side=EvaluationSide(side),
            )
        except UserError as error:
            self.context.warn(error)
